/** Chapter 1's ink, whole: it compiles, every scene is told on every path, what it remembers is asked about, and the kept files are its own. */
import { readdirSync, readFileSync } from 'node:fs';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { compiledChapter, storyFiles } from '../../assets/ink/compile';
import { loadScenario } from '../../src/content/load';
import { type Book, tellFrom } from '../../src/narrative/book';
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
  it('gives no clock to a scene that is paid with an hour: the map says which hour it is', () => {
    const paid = scenes.filter(({ hours }) => hours > 0);
    expect(paid.filter(({ place }) => /^\d/.test(place)).map(({ id }) => id)).toEqual([]);
    expect(scenes.filter(({ when, hours, place }) => when.phase === 'dusk' && hours === 0 && !/^17 h, /.test(place)).map(({ id }) => id)).toEqual([]);
  });
  it('has no exclamation in its narration', () => {
    expect(text.split('\n').filter((line) => /!(?!=)/.test(line.replace(/“[^”]*”/g, '')))).toEqual([]);
  });
});

/** What is read of a scene: its lines, the answers with what stands beneath them, and what follows one of them. */
function wordsRead(id: string, way: number): number {
  const scene = book.scenes[id]!;
  const { lines, answers } = tellFrom(book, id, new Set(scene.asks.filter((_, bit) => (way >> bit) & 1)))!;
  const words = (text: string): number => text.split(/\s+/).length;
  const after = answers.reduce((sum, answer) => sum + answer.after.reduce((more, line) => more + words(line.text), 0), 0) / answers.length;
  return lines.reduce((sum, { text }) => sum + words(text), 0) + answers.reduce((sum, { text, about }) => sum + words(`${text} ${about}`), 0) + after;
}
const book = JSON.parse(readFileSync(new URL('../../src/narrative/nightmare-protocol.book.json', import.meta.url), 'utf8')) as Book;

describe('an evening is read in five minutes at most', () => {
  const WORDS_MIN = 230;
  const mean = (id: string): number => book.scenes[id]!.ways.reduce((sum, _, way, { length }) => sum + wordsRead(id, way) / length, 0);
  it.each([1, 2, 3, 4])('the %i. one, with the scene that opens it and the three longest of the others', (night) => {
    const tonight = scenes.filter(({ when }) => when.phase === 'dusk' && when.night === night);
    const opening = tonight.find(({ opens }) => opens)!;
    const others = tonight.filter(({ opens }) => !opens).map(({ id }) => mean(id));
    const longest = others.sort((p, q) => q - p).slice(0, 3);
    expect((mean(opening.id) + longest.reduce((sum, words) => sum + words, 0)) / WORDS_MIN).toBeLessThan(4.2);
  });
  it('and no telling of any scene has more than 280 words', () => {
    const long = scenes
      .filter(({ when }) => when.phase !== 'after')
      .flatMap(({ id }) => book.scenes[id]!.ways.flatMap((_, way) => (wordsRead(id, way) > 280 ? [id] : [])));
    expect([...new Set(long)]).toEqual([]);
  });
});

describe('what is told agrees with what was played', () => {
  const told = (id: string, ...facts: string[]): string => JSON.stringify(tellFrom(book, id, new Set(facts)));
  it('the Row thanks for being asked where somebody on the Row was asked', () => {
    expect(told('first_rolls', 'asked_harrow_row', 'won_1')).toMatch(/came to the door and asked/);
    for (const facts of [[], ['won_1']]) expect(told('first_rolls', ...facts)).not.toMatch(/came to the door|asked what they wanted/);
    expect(told('first_rolls', 'won_1')).toMatch(/Not ours/);
    expect(told('first_rolls', 'won_1', 'woke_harrow_row')).not.toMatch(/Not ours|came to the door/);
  });
  it('nobody tells Lena that she was not there when she was', () => {
    expect(told('by_the_stairs')).toMatch(/weren’t there/);
    expect(told('by_the_stairs', 'lena_beside')).not.toMatch(/weren’t there/);
  });
  it('nobody sits with Aiko who never came', () => {
    expect(told('by_the_stairs', 'friend_left')).toMatch(/He’s only sitting/);
    expect(told('by_the_stairs')).not.toMatch(/only sitting|let him sit|That was his|went down/);
  });
  it('a ward on a hill that woke moved', () => {
    expect(told('thirty_one')).toMatch(/Nothing did/);
    expect(told('thirty_one', 'woke_clinic_hill')).not.toMatch(/Nothing did|There’s one who shifted|ten past two/);
    expect(told('thirty_one', 'woke_clinic_hill')).toMatch(/all thirty/);
  });
  it('nobody screams in a night that was kept quiet, whatever else it missed', () => {
    expect(told('thirty_one', 'met_nightmares_at_most')).not.toMatch(/screaming/);
    expect(told('thirty_one')).toMatch(/screaming/);
  });
  it('nobody asks for names when nobody was lost', () => {
    expect(told('in_the_paper')).not.toMatch(/put the names up|There are names/);
    expect(told('in_the_paper', 'lost_any')).toMatch(/put the names up large/);
    expect(told('in_the_paper', 'lost_any')).not.toMatch(/there aren’t any/);
  });
  it('no count is given of who was found that another night would belie', () => {
    for (const facts of [[], ['back_any'], ['won_3', 'back_any'], ['won_3', 'back_any', 'twelve_known']])
      expect(told('eight_of_twelve', ...facts)).not.toMatch(/\b(twelve|eight)\b/i);
    expect(scenes.find(({ id }) => id === 'eight_of_twelve')!.title).not.toMatch(/twelve/i);
  });
  it('nobody saw him who never came, not from the next bed either', () => {
    expect(told('plate_for_nobody', 'lena_beside', 'friend_left')).toMatch(/seeing him/);
    expect(told('plate_for_nobody', 'lena_beside')).toMatch(/nobody came/);
    expect(told('plate_for_nobody', 'lena_beside')).not.toMatch(/seeing him/);
  });
  it('Pilar missed nothing of a night that has her asleep till the bread', () => {
    for (const row of ['asked_harrow_row', 'woke_harrow_row'])
      for (const more of [[], ['freed_pilar']]) expect(told('first_rolls', row, ...more)).not.toMatch(/missed it/);
  });
  it('the paper has as many numbers in red as were missed', () => {
    expect(told('in_the_paper')).toMatch(/They are in red/);
    for (const met of ['met_nightmares_at_most', 'met_sleep_at_least']) expect(told('in_the_paper', met)).toMatch(/One of them is in red/);
  });
  it('it stops when it is told to only where it was told', () => {
    expect(told('pulled_back', 'met_lift')).toMatch(/It stops when it is told to/);
    expect(told('pulled_back')).not.toMatch(/It stops/);
  });
  it('Priya’s daughter sleeps elsewhere: there is one bed in that house', () => {
    const { household } = cast.find(({ id }) => id === 'priya')!;
    expect(cast.filter((one) => one.household === household)).toHaveLength(1);
    expect(told('her_own_name')).toMatch(/at her father’s/);
    expect(told('her_own_name')).not.toMatch(/next door/);
  });
  it('nobody has two turns of speech with nothing between them', () => {
    const glued = Object.values(book.lines).filter((line) => /”\s+“/.test(line) && readLine(line).speaker !== null);
    expect(glued).toEqual([]);
  });
  it('the notes that were written are as many at the stairs as in the drawer', () => {
    expect(told('forty_two_stairs')).toMatch(/Four hundred have asked; half of them have one/);
    expect(told('sixty_one')).toMatch(/a hundred and ten.*ninety/);
  });
  it('Ethan’s drawer comes to his own house from another', () => {
    expect(told('the_drawer')).toMatch(/home from the company’s building/);
  });
});
