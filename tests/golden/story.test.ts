/** Chapter 1's ink, whole: it compiles, every scene is told on every path, and what it remembers is asked about. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileStory, type Setting } from '../../src/narrative/compile';

const INK = new URL('../../assets/ink/', import.meta.url);
const scenario = JSON.parse(readFileSync(new URL('../../src/content/scenarios/nightmare-protocol.json', import.meta.url), 'utf8')) as {
  cast: { id: string }[];
  city: { zones: { id: string }[] };
  nights: unknown[];
};
const setting: Setting = {
  cast: new Set(scenario.cast.map(({ id }) => id)),
  zones: new Set(scenario.city.zones.map(({ id }) => id)),
  nights: scenario.nights.length,
};
const files = Object.fromEntries(
  readdirSync(INK)
    .filter((name) => name.startsWith('1-'))
    .map((name) => [name, readFileSync(new URL(name, INK), 'utf8')]),
);

describe('chapter 1', () => {
  const { story } = compileStory(files, '1-main.ink', setting);
  it('has evenings, mornings, three endings and what comes after', () => {
    const count = (phase: string): number => story.scenes.filter(({ when }) => when.phase === phase).length;
    expect(count('dusk') + count('dawn')).toBeGreaterThanOrEqual(30);
    expect(count('ending')).toBe(3);
    expect(count('after')).toBeGreaterThanOrEqual(5);
  });
  it('opens each evening with one scene that takes no hour', () => {
    for (let night = 1; night <= setting.nights; night++) {
      const opening = story.scenes.filter(({ when, opens }) => opens && when.phase === 'dusk' && when.night === night);
      expect(opening.map(({ hours }) => hours)).toEqual([0]);
    }
  });
  it('remembers nothing that no line asks about, promises apart, which are kept or broken', () => {
    const lines = Object.values(files)
      .join('\n')
      .replace(/# do: [^#\]]*/g, '');
    const asked = new Set(lines.match(/\b[a-z][a-z0-9_]*\b/g));
    expect(story.facts.filter((fact) => !asked.has(fact) && !story.promises.includes(fact))).toEqual([]);
  });
  it('has no exclamation in its narration', () => {
    const narrated = Object.values(files).flatMap((text) => text.split('\n').filter((line) => /!(?!=)/.test(line.replace(/“[^”]*”/g, ''))));
    expect(narrated).toEqual([]);
  });
});
