import { describe, expect, it } from 'vitest';
import { nextBeat } from './beatText';

const beat = { says: 'Tonight the tide is early.', speaker: -1, zone: -1, sleeper: -1 };
const said = [
  { tick: 0, beat: 0 },
  { tick: 60, beat: 1 },
];
const night = (scenario: string) => ({ scenario, beats: [beat, beat] });

describe('what is said next', () => {
  it('is the oldest that was not shown', () => {
    expect(nextBeat(night('chapter'), said, 0, 60)).toBe(0);
    expect(nextBeat(night('chapter'), said, 1, 60)).toBe(1);
    expect(nextBeat(night('chapter'), said, 2, 60)).toBe(-1);
  });
  it('is never what was said long ago', () => {
    expect(nextBeat(night('chapter'), said, 0, 150)).toBe(1);
  });
  it('leaves the twist of a daily night to the line over it', () => {
    expect(nextBeat(night('daily'), said, 0, 60)).toBe(1);
    expect(nextBeat(night('daily'), said.slice(0, 1), 0, 0)).toBe(-1);
  });
});
