import { describe, expect, it } from 'vitest';
import { Stream } from '../../kernel/rng';
import { applyOrder } from '../commands/index';
import { STATUS } from '../state/sleepers';
import { ASLEEP, IN_NIGHTMARE, IN_REM, plainWorld, putAll, testCity } from '../testCity';
import { QUESTIONS, STAGE, WANTS } from '../vocabulary';
import { createWorld, type World } from '../world';
import { answerTo, evadedQuestion, householdOf, isProfiled, MAX_QUESTIONS, settleAsk, wantsLeft } from './asking';

const people = createWorld(testCity({ sleepers: 4000 }), 'asking');
const all = Array.from({ length: people.sleepers.count }, (_, i) => i);
const every = QUESTIONS.map((_, question) => question);

/** Right answers as a share, when each sleeper is asked `ask(i)` and one of the wants left is offered. */
function rightShare(ask: (i: number, stream: Stream) => number[]): number {
  const stream = Stream.named('asking', 'guesses');
  let right = 0;
  for (const i of all) {
    const left = wantsLeft(people, i, ask(i, stream));
    if (left[stream.below(left.length)] === people.sleepers.wantKind[i]) right++;
  }
  return right / all.length;
}

describe('an answer', () => {
  it('always holds the truth, and only the evaded question says nothing', () => {
    for (const i of all) {
      for (const question of every) {
        const answer = answerTo(people, i, question);
        expect(answer).toContain(people.sleepers.wantKind[i]);
        expect(answer.length === WANTS.length).toBe(question === evadedQuestion(people, i));
      }
    }
  });

  it('is not the same question evaded by everyone', () => {
    const evaded = every.map((question) => all.filter((i) => evadedQuestion(people, i) === question).length / all.length);
    for (const share of evaded) expect(share).toBeGreaterThan(0.15);
  });

  it('names the want itself where the thread of the street is known', () => {
    const world = plainWorld(testCity(), 'thread');
    world.sleepers.wantKind.fill(6);
    world.society.islands[world.homes.zoneOf[0]!]!.thread = true;
    for (const question of every) expect(answerTo(world, 0, question)).toEqual([6]);
  });
});

describe('profiling', () => {
  it('deep answers for the player; light knows fears only; none knows nobody', () => {
    const world = plainWorld(testCity(), 'profiles');
    world.sleepers.wantKind.fill(6);
    const { policies } = world.society;
    for (const [profiling, fear, left] of [
      ['none', false, WANTS.length],
      ['light', true, WANTS.length],
      ['deep', true, 1],
    ] as const) {
      policies.profiling = profiling;
      expect(isProfiled(world, 'fear')).toBe(fear);
      expect(wantsLeft(world, 3, [])).toHaveLength(left);
    }
    expect(wantsLeft(world, 3, [])).toEqual([6]);
  });

  it('is felt by everyone when it is deepened in the night, and not given back', () => {
    const world = plainWorld(testCity(), 'profiles');
    putAll(world, () => ({ status: IN_REM, A: 0.5 }));
    applyOrder(world, { kind: 'set-policy', policy: 'profiling', value: 'deep' });
    expect(world.sleepers.A.every((a) => Math.abs(a - 0.5 + world.params.profilingFelt) < 1e-12)).toBe(true);
    applyOrder(world, { kind: 'set-policy', policy: 'profiling', value: 'none' });
    expect(world.sleepers.A[0]).toBeLessThan(0.5);
  });
});

describe('who asks', () => {
  it('is right about nine times in ten as an expert with three questions', () => {
    // Finest first, and on until one want is left.
    const share = rightShare((i) => {
      const asked: number[] = [];
      for (const question of [3, 0, 2]) if (asked.length < MAX_QUESTIONS && wantsLeft(people, i, asked).length > 1) asked.push(question);
      return asked;
    });
    expect(share).toBeGreaterThan(0.86);
    expect(share).toBeLessThan(0.98);
  });

  it('is right about a quarter of the time with one question and a coin, an eighth with none', () => {
    expect(Math.abs(rightShare((_, stream) => [stream.below(QUESTIONS.length)]) - 0.28)).toBeLessThan(0.06);
    expect(Math.abs(rightShare(() => []) - 0.125)).toBeLessThan(0.03);
  });

  it('meets every want and every fear often enough to have to ask', () => {
    for (const column of [people.sleepers.wantKind, people.sleepers.fearKind]) {
      for (let kind = 0; kind < 8; kind++) expect(column.filter((one) => one === kind).length / all.length).toBeGreaterThan(0.01);
    }
  });
});

describe('the answer of a household', () => {
  function house(): { world: World; sleeper: number; members: number[] } {
    const world = plainWorld(testCity(), 'house');
    putAll(world, (i) => ({ status: [IN_REM, IN_NIGHTMARE, ASLEEP | STAGE.n2, STATUS.inBed][i % 4]!, q: 0.5, A: 0.3, F: 0.2 }));
    world.sleepers.wantKind.fill(2);
    let sleeper = 0;
    while (householdOf(world, sleeper).length < 4) sleeper++;
    return { world, sleeper, members: householdOf(world, sleeper) };
  }

  it('frees everyone asleep there when right, lifts their autonomy and their neighbours, and gives the thread', () => {
    const { world, sleeper, members } = house();
    const { network, sleepers: s } = world;
    const outside = all.slice(0, s.count).filter((i) => !members.includes(i));
    expect(settleAsk(world, sleeper, 2)).toBe(true);
    for (const i of members) {
      const asleep = i % 4 !== 3;
      expect((s.status[i]! & STATUS.lucid) !== 0).toBe(asleep);
      expect(s.status[i]! & STATUS.nightmare).toBe(0);
      if (asleep) expect(s.A[i]).toBeGreaterThanOrEqual(world.params.askAutonomy);
    }
    const linked = outside.filter((i) => members.some((m) => m % 4 !== 3 && network.targets.subarray(network.offsets[m], network.offsets[m + 1]).includes(i)));
    expect(linked.length).toBeGreaterThan(0);
    for (const i of outside) expect(s.A[i]! > 0.3).toBe(linked.includes(i));
    expect(world.society.islands[world.homes.zoneOf[sleeper]!]!.thread).toBe(true);
  });

  it('makes them more afraid when wrong, and nothing else', () => {
    const { world, sleeper, members } = house();
    const before = world.sleepers.status.slice();
    expect(settleAsk(world, sleeper, 3)).toBe(false);
    for (const i of members) expect(world.sleepers.F[i]).toBeCloseTo(0.2 + 0.1 * 0.8, 12);
    expect(world.sleepers.status).toEqual(before);
    expect(world.society.islands.some((island) => island.thread)).toBe(false);
  });
});
