/** Chapter 1's ink, whole: it compiles, every scene is told on every path, what it remembers is asked about, and the kept files are its own. */
import { readdirSync, readFileSync } from 'node:fs';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { compiledChapter, storyFiles } from '../../assets/ink/compile';
import { loadScenario } from '../../src/content/load';
import { tellFrom } from '../../src/narrative/book';
import { readLine } from '../../src/narrative/lines';
import { ENDINGS } from '../../src/narrative/scene';
import { Teller } from '../../src/narrative/tell';

const INK = new URL('../../assets/ink/', import.meta.url);
const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const { story, nights, cast } = loaded.scenario;
const scenes = story?.scenes ?? [];
const text = readdirSync(INK)
  .filter((name) => name.startsWith('1-'))
  .map((name) => readFileSync(new URL(name, INK), 'utf8'))
  .join('\n');

describe('chapter 1', () => {
  it('is kept as it compiles: after a change to the ink, `npm run story`', () => {
    for (const { url, text: compiled } of storyFiles()) expect(readFileSync(url, 'utf8') === compiled, `${url.pathname} is stale`).toBe(true);
  });
  it('is told from its book as the ink tells it, whatever holds', () => {
    const { ink, asked, book } = compiledChapter('nightmare-protocol');
    const teller = new Teller(ink, asked);
    const draw = seedrandom('book');
    for (const { id } of scenes)
      for (let round = 0; round < 12; round++) {
        const facts = new Set(asked.filter(() => draw() < 0.5));
        const { lines, answers } = teller.tell(id, facts);
        expect(tellFrom(book, id, facts), id).toEqual({
          lines: lines.map(readLine),
          answers: answers.map((answer) => ({ ...answer, after: answer.after.map(readLine) })),
        });
      }
  });
  it('has evenings, mornings, three endings and what comes after', () => {
    const count = (phase: string): number => scenes.filter(({ when }) => when.phase === phase).length;
    expect(count('dusk') + count('dawn')).toBeGreaterThanOrEqual(30);
    expect(count('ending')).toBe(3);
    expect(count('after')).toBeGreaterThanOrEqual(5);
  });
  it('opens each evening with one scene that takes no hour', () => {
    for (let night = 1; night <= nights.length; night++) {
      const opening = scenes.filter(({ when, opens }) => opens && when.phase === 'dusk' && when.night === night);
      expect(opening.map(({ hours }) => hours)).toEqual([0]);
    }
  });
  it('remembers nothing that is not asked about: facts by a line, an answer or a promise, promises by what became of each', () => {
    const asked = new Set(text.replace(/# do: (?!promise)[^#\]]*|# do: promise \w+/g, '').match(/\b[a-z][a-z0-9_]*\b/g));
    const promises = story?.promises.map(({ fact }) => fact) ?? [];
    expect(story?.facts.filter((fact) => !asked.has(fact) && !promises.includes(fact))).toEqual([]);
    expect(promises.flatMap((fact) => [`kept_${fact}`, `broken_${fact}`]).filter((fact) => !asked.has(fact))).toEqual([]);
  });
  it('says of everybody of the cast what became of them, lost or not, whatever else holds', () => {
    const { book } = compiledChapter('nightmare-protocol');
    const after = scenes.filter(({ when }) => when.phase === 'after');
    const endings = ENDINGS.map((ending) => `ending_${ending.replace(/-/g, '_')}`);
    for (const { id } of cast) {
      const own = after.filter((scene) => scene.with.includes(id));
      const told = (facts: readonly string[]): string => own.map((scene) => JSON.stringify(tellFrom(book, scene.id, new Set(facts))!.lines)).join();
      for (const ending of endings) expect(told([ending, `lost_${id}`]), `${id}, ${ending}`).not.toBe(told([ending]));
      const page = own[0]!;
      const { asks, ways, tellings } = book.scenes[page.id]!;
      const empty = ways.flatMap((telling, way) => (tellings[telling]!.lines.length === 0 ? [asks.filter((_, bit) => (way >> bit) & 1)] : []));
      expect(empty, page.id).toEqual([]);
    }
  });
  it('has no exclamation in its narration', () => {
    expect(text.split('\n').filter((line) => /!(?!=)/.test(line.replace(/“[^”]*”/g, '')))).toEqual([]);
  });
});
