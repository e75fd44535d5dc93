import { describe, expect, it } from 'vitest';
import type { PersonDetail } from '../session/protocol';
import { hypnogramOf, stateSinceMin } from './hypnogram';
import { debtHours, loadWord, rWord, tickClock } from './readings';

const person = (stages: number[], bouts: PersonDetail['bouts'] = [], lucid = false): PersonDetail =>
  ({ hypnogram: new Uint8Array(stages), bouts, lucid }) as PersonDetail;

describe('hypnogram', () => {
  it('begins when the person goes to bed and stacks awake, REM, N1, N2, N3 from the top', () => {
    const data = hypnogramOf(person([255, 255, 0, 1, 2, 3, 4]), 6);
    expect(data.minutes).toEqual([2, 3, 4, 5, 6]);
    expect(data.rows).toEqual([4, 2, 1, 0, 3]);
    expect([data.remMin, data.deepMin]).toEqual([1, 1]);
  });
  it('leaves a gap out of bed and never reads past now', () => {
    expect(hypnogramOf(person([0, 2, 255, 2, 0, 0]), 3).rows).toEqual([4, 1, null, 1]);
  });
  it('counts nightmare minutes, an open bout until now', () => {
    const data = hypnogramOf(
      person(
        [4, 4, 4],
        [
          { fromMin: 0, toMin: 1, reason: 0, source: -1 },
          { fromMin: 2, toMin: -1, reason: 1, source: 4 },
        ],
      ),
      12,
    );
    expect(data.nightmares[1]).toEqual({ fromMin: 2, toMin: 12 });
    expect(data.nightmareMin).toBe(11);
  });
  it('says since when: the bout, the sleep, the waking', () => {
    expect(stateSinceMin(person([0, 2, 4, 4], [{ fromMin: 2, toMin: -1, reason: 0, source: -1 }]), 3)).toBe(2);
    expect(stateSinceMin(person([0, 0, 2, 3, 4]), 4)).toBe(2);
    expect(stateSinceMin(person([2, 2, 0, 0]), 3)).toBe(2);
    expect(stateSinceMin(person([2, 2, 4], [], true), 2)).toBe(-1);
  });
});

describe('readings', () => {
  it('says R in words with 1 in the middle', () => {
    expect([rWord(0), rWord(0.89), rWord(0.9), rWord(1.1), rWord(1.11)]).toEqual(['fading', 'fading', 'holding', 'holding', 'spreading']);
  });
  it('says load by the model’s thresholds', () => {
    expect([loadWord(0.8), loadWord(0.95), loadWord(0.96), loadWord(1), loadWord(1.01)]).toEqual(['calm', 'near', 'strained', 'strained', 'overload']);
  });
  it('reads a tick as a clock', () => {
    expect([tickClock(0), tickClock(720), tickClock(1872)]).toEqual(['22:00', '00:00', '03:12']);
  });
  it('has no negative debt', () => {
    expect([debtHours(-0.5), debtHours(0.25)]).toEqual([0, 2]);
  });
});
