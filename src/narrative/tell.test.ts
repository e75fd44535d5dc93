import { describe, expect, it } from 'vitest';
import { compileStory } from './compile';
import { readLine, Teller } from './tell';

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
const { ink } = compileStory({ 'main.ink': INK }, 'main.ink', { cast: new Set(['noe']), zones: new Set(), nights: 1 });
const told = (...facts: string[]) => new Teller(ink, ['met']).begin('hall', new Set(facts));

describe('a scene told', () => {
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
    const teller = new Teller(ink, ['met']);
    teller.begin('hall', new Set());
    expect(teller.answer(1)).toEqual([{ speaker: null, text: 'The light goes off.' }]);
  });
  it('forgets what was true the last time', () => {
    const teller = new Teller(ink, ['met']);
    teller.begin('hall', new Set(['met']));
    expect(teller.begin('hall', new Set()).lines[1]!.text).toBe('He does not know you.');
  });
});

it('takes a name before a colon for a speaker only in capitals', () => {
  expect(readLine('At ten past: nothing.')).toEqual({ speaker: null, text: 'At ten past: nothing.' });
});
