import { describe, expect, it } from 'vitest';
import { tellFrom } from './book';
import { compileStory } from './compile';
import { readLine } from './lines';

const WORDS = 'word '.repeat(160);
const INK = `=== hall
# title: The hall
# when: dusk 1
NOÉ: “Who is it?”
{met: He knows you.|He does not know you.}
${WORDS}
+ [Say it. # about: He hears your name. # do: flag met]
    It is a good name.
+ [Wait. # do: trust +.1]
    The light goes off.
- -> DONE
`;
const setting = { cast: new Set(['noe']), zones: new Set<string>(), nights: 1 };
const { book } = compileStory({ 'main.ink': INK }, 'main.ink', setting);
const told = (...facts: string[]) => tellFrom(book, 'hall', new Set(facts))!;

describe('a scene told from the book', () => {
  it('gives lines by speaker, the narration with none', () => {
    expect(told().lines.slice(0, 2)).toEqual([
      { speaker: 'noe', text: '“Who is it?”' },
      { speaker: null, text: 'He does not know you.' },
    ]);
    expect(told('met').lines[1]!.text).toBe('He knows you.');
  });
  it('gives the answers with what stands beneath them, and what follows', () => {
    expect(told().answers.map(({ text, about }) => [text, about])).toEqual([
      ['Say it.', 'He hears your name.'],
      ['Wait.', ''],
    ]);
    expect(told().answers[1]!.after).toEqual([{ speaker: null, text: 'The light goes off.' }]);
  });
  it('is told the same by facts it does not ask about, and holds no way twice', () => {
    expect(told('met', 'lost_noe', 'won_1')).toEqual(told('met'));
    expect(book.scenes.hall).toMatchObject({ asks: ['met'], ways: [0, 1] });
    expect(tellFrom(book, 'nowhere', new Set())).toBeNull();
    expect(tellFrom(book, 'constructor', new Set())).toBeNull();
  });
  it('is asked about in braces that stand in one another too', () => {
    const nested = INK.replace('{met: He knows you.|He does not know you.}', '{lost_noe:\n    He is {met:your|a} neighbour.\n}');
    const deep = compileStory({ 'main.ink': nested }, 'main.ink', setting).book;
    expect(deep.scenes.hall!.asks).toEqual(['met', 'lost_noe']);
    expect(tellFrom(deep, 'hall', new Set(['lost_noe', 'met']))!.lines[1]!.text).toBe('He is your neighbour.');
  });
  it('may not ask about more facts than the book can hold', () => {
    const many = Array.from({ length: 10 }, (_, at) => `{fact_${at}: Yes.}`).join('\n');
    const flags = Array.from({ length: 10 }, (_, at) => `# do: flag fact_${at}`).join(' ');
    const ink = INK.replace('{met: He knows you.|He does not know you.}', many).replace('# do: flag met', flags);
    expect(() => compileStory({ 'main.ink': ink }, 'main.ink', setting)).toThrow('asks about 10 facts');
  });
});

it('takes a name before a colon for a speaker only in capitals', () => {
  expect(readLine('At ten past: nothing.')).toEqual({ speaker: null, text: 'At ten past: nothing.' });
});
