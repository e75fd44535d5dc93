/** The bands of the balance report on a small sample, with the slack a small sample needs: enough to see a constant that breaks the game. */
import { describe, expect, it } from 'vitest';
import { type Difficulty, NIGHT_TICKS } from '../sim/vocabulary';
import { type PlayedJob, playJob } from './sweepRun';

const CRISIS_NIGHT = 4;
/** Seeds nobody tuned on. */
const SEEDS = ['2001', '2002', '2003', '2004'];

const MORE_SEEDS = Array.from({ length: 8 }, (_, at) => String(2001 + at));

/** A night is the same however often it is played: whoever is measured twice is played once. */
const played = new Map<string, PlayedJob>();
function night(bot: string, seed: string, difficulty: Difficulty): PlayedJob {
  const key = `${bot} ${seed} ${difficulty}`;
  const known =
    played.get(key) ?? playJob({ scenario: 'nightmare-protocol', seed, bot, night: CRISIS_NIGHT, difficulty, ticks: NIGHT_TICKS, untilSettled: true });
  played.set(key, known);
  return known;
}
const nights = (bot: string, seeds: readonly string[] = SEEDS, difficulty: Difficulty = 'normal'): PlayedJob[] =>
  seeds.map((seed) => night(bot, seed, difficulty));
const wins = (all: readonly PlayedJob[]): number => all.filter(({ row }) => row.outcome === 'won').length;

describe('the crisis night', () => {
  it('is won less often the harder it is', () => {
    const won = (['gentle', 'nightmare'] as const).map((difficulty) => wins(nights('greedy', MORE_SEEDS, difficulty)));
    expect(won[0]).toBeGreaterThan(won[1]! + 2);
  });
});

describe('the crisis night at normal difficulty', () => {
  it.each(['passive', 'dim-all', 'close-all', 'ground-only'])('is not survived by %s', (bot) => {
    expect(wins(nights(bot))).toBe(0);
  });

  it('is hardly ever won by chance, and sometimes, not always, by running to the nearest fire', () => {
    expect(wins(nights('random'))).toBeLessThanOrEqual(1);
    expect(wins(nights('greedy'))).toBeLessThanOrEqual(3);
  });

  it('is won by care, at a pace a person can keep', () => {
    const careful = nights('careful');
    expect(wins(careful)).toBeGreaterThanOrEqual(3);
    for (const { rhythm } of careful) {
      expect(rhythm.orders).toBeGreaterThan(35);
      expect(rhythm.orders).toBeLessThan(95);
      expect(rhythm.fullAsks).toBeLessThanOrEqual(10);
      expect(rhythm.verbsATide).toBeGreaterThanOrEqual(2.5);
      expect(rhythm.floodGapS).toBeGreaterThanOrEqual(6);
      expect(rhythm.floodGapS).toBeLessThanOrEqual(18);
      expect(rhythm.quietS).toBeLessThanOrEqual(24);
    }
  });

  it('is won less often without weaving', () => {
    expect(wins(nights('careful-without-weave', MORE_SEEDS))).toBeLessThan(wins(nights('careful', MORE_SEEDS)));
  });

  it.each(['go', 'ask'])('is not won without being able to %s', (verb) => {
    expect(wins(nights(`careful-without-${verb}`, SEEDS.slice(0, 2)))).toBe(0);
  });
});
