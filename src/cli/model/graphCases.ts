/** Cases that look at one thing each: the clustering of the generated ring, and the rogue programmes' process. */
import { step } from '../../sim/step';
import { TICKS_PER_MIN } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import { type CaseSpec, mean, scaled } from './caseSpec';
import { minutes, reducedWorld } from './reducedWorld';
import { hawkesFano, hawkesRate, ringClustering } from './theory';

/**
 * The closed form's own ratio (Barrat & Weigt 2000): links among a person's neighbours over the pairs that k neighbours make.
 * Averages of each person's share, or over the pairs there really are, differ from it by 2 % at p .1.
 */
function clusteringOf({ network }: World): number {
  const { offsets, targets, sleepers } = network;
  const mark = new Int32Array(sleepers).fill(-1);
  let closed = 0;
  for (let i = 0; i < sleepers; i++) {
    const from = offsets[i]!;
    const to = offsets[i + 1]!;
    for (let p = from; p < to; p++) mark[targets[p]!] = i;
    for (let p = from; p < to; p++) {
      const j = targets[p]!;
      for (let r = offsets[j]!; r < offsets[j + 1]!; r++) if (targets[r]! > j && mark[targets[r]!] === i) closed++;
    }
  }
  const k = targets.length / sleepers;
  return closed / ((sleepers * k * (k - 1)) / 2);
}

const clustering: CaseSpec = {
  id: 'clustering',
  settings: { k: { least: 2, most: 64, whole: true }, p: { least: 0, most: 1 } },
  rows: [{ k: 6, p: 0.1 }],
  full: { n: 10_000, seeds: 2 },
  quick: { n: 5000, seeds: 1 },
  least: { n: 1000, seeds: 1 },
  most: { n: 1_000_000, seeds: 100 },
  clash: ({ k }) => (k! % 2 === 1 ? { name: 'k', least: k! - 1, most: k! - 1 } : null),
  run: ({ k, p }, { n, seeds }) => ({
    value: mean(
      Array.from({ length: seeds }, (_, s) => clusteringOf(reducedWorld({ n, network: { kind: 'ws', k: k!, p: p! }, overrides: {} }, `clustering-${s}`))),
    ),
    expected: ringClustering(k!, p!),
    tolerance: scaled(0.01, n),
  }),
};

/** Memory of the programmes' excitation in this case, minutes: short, so that windows are many; rate and Fano factor do not depend on it. */
const MEMORY_MIN = 2;

const hawkes: CaseSpec = {
  id: 'hawkes',
  settings: { n: { least: 0, most: 0.95 }, mu: { least: 0.01, most: 2 } },
  rows: [{ n: 0.8, mu: 0.5 }],
  full: { n: 1, seeds: 1000 },
  quick: { n: 1, seeds: 400 },
  most: { n: 100_000, seeds: 100_000 },
  clash: ({ n, mu }) => (mu! * hawkesRate(n!) > 10 ? { name: 'mu', least: 0.01, most: 10 * (1 - n!) } : null),
  run({ n, mu }, size) {
    // Windows of a hundred relaxation times: what crosses a window's edge is a hundredth.
    const windowMin = Math.ceil((100 * MEMORY_MIN) / (1 - n!));
    const overrides = { hawkes: { mu: mu!, n: n! } };
    const world = reducedWorld({ n: size.n, network: { kind: 'mixed' }, params: { rogueMemoryMin: MEMORY_MIN }, overrides }, 'hawkes');
    minutes(world, windowMin);
    const counts: number[] = [];
    for (let w = 0; w < size.seeds; w++) {
      const before = world.society.rogueCount;
      for (let tick = 0; tick < windowMin * TICKS_PER_MIN; tick++) step(world);
      counts.push(world.society.rogueCount - before);
    }
    const average = mean(counts);
    const variance = (mean(counts.map((count) => (count - average) ** 2)) * size.seeds) / (size.seeds - 1);
    const expected = { rate: hawkesRate(n!), fano: hawkesFano(n!) };
    return {
      value: { rate: average / (mu! * windowMin), fano: variance / average },
      expected,
      tolerance: { rate: 0.05 * expected.rate, fano: 0.2 * expected.fano * Math.max(1, Math.sqrt(200 / size.seeds)) },
    };
  },
  least: { n: 1, seeds: 20 },
};

export const GRAPH_CASES: readonly CaseSpec[] = [clustering, hawkes];
