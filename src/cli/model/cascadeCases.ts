/** Lucidity's complex contagion alone, on Poisson graphs: Watts' window, the cascade's size, and the giant component at a threshold of nothing. */
import type { World } from '../../sim/world';
import { type CaseSpec, mean, type Size, scaled } from './caseSpec';
import { cascadeFrom, pickSeeds, pickStream, reducedWorld } from './reducedWorld';
import { cascadeSize, cascadeWindow, finalSize } from './theory';

/** A cascade is global when it passes this share. */
const GLOBAL = 0.1;

function graph(z: number, theta: number, n: number, seed: string): World {
  return reducedWorld({ n, network: { kind: 'poisson', z }, overrides: { rule: 'threshold', theta } }, seed);
}

/** Share of single-seed runs on one graph that pass GLOBAL; stops early when it is clear on which side of a tenth it lies. */
function triggerShare(phi: number, z: number, { n, seeds }: Size): number {
  const world = graph(z, phi, n, 'window');
  const pick = pickStream('window');
  let global = 0;
  for (let run = 1; run <= seeds; run++) {
    if (cascadeFrom(world, pickSeeds(world, 1, pick)[0]!, GLOBAL * n) >= GLOBAL * n) global++;
    const sd = Math.sqrt(GLOBAL * (1 - GLOBAL) * run);
    if (run >= 40 && Math.abs(global - GLOBAL * run) > 3.5 * sd) return global / run;
  }
  return global / seeds;
}

/** The mean degree at which a tenth of the runs are global, between a place where fewer are and one where more are. */
function edge(phi: number, few: number, many: number, size: Size): number {
  let [out, into] = [few, many];
  for (let halving = 0; halving < 6; halving++) {
    const middle = (out + into) / 2;
    if (triggerShare(phi, middle, size) > GLOBAL) into = middle;
    else out = middle;
  }
  return (out + into) / 2;
}

/** Where there is no window: the largest share of global runs at any mean degree. */
function mostGlobal(phi: number, size: Size): number {
  let most = 0;
  for (let z = 1; z <= 4; z += 0.5) most = Math.max(most, triggerShare(phi, z, size));
  return most;
}

const wattsWindow: CaseSpec = {
  id: 'watts-window',
  quickRows: [{ phi: 0.18 }, { phi: 0.22 }, { phi: 0.26 }],
  settings: { phi: { least: 0.06, most: 1 } },
  rows: [{ phi: 0.18 }, { phi: 0.12 }, { phi: 0.16 }, { phi: 0.22 }, { phi: 0.26 }],
  full: { n: 100_000, seeds: 400 },
  quick: { n: 10_000, seeds: 200 },
  least: { n: 5000, seeds: 50 },
  most: { n: 1_000_000, seeds: 10_000 },
  run({ phi }, size) {
    const window = cascadeWindow(phi!);
    if (window === null) return { value: { global: mostGlobal(phi!, size) }, expected: { global: 0 }, tolerance: { global: GLOBAL } };
    const slack = scaled(0.1, size.n, 100_000);
    const middle = (window.low + window.high) / 2;
    const low = edge(phi!, window.low - 0.6, Math.min(middle, window.low + 0.6), size);
    const high = edge(phi!, window.high + 0.8, Math.max(middle, window.high - 0.8), size);
    return { value: { low, high }, expected: { low: window.low, high: window.high }, tolerance: { low: slack, high: slack } };
  },
};

/** Mean size of global cascades, from as many seeds as it takes to meet one on each graph; 0 where none comes. */
function globalSize(theta: number, z: number, { n, seeds }: Size, least: number): number {
  const sizes: number[] = [];
  for (let g = 0; g < seeds; g++) {
    const world = graph(z, theta, n, `size-${g}`);
    const pick = pickStream(`size-${g}`);
    for (let tries = 0; tries < 60; tries++) {
      const size = cascadeFrom(world, pickSeeds(world, 1, pick)[0]!, n + 1) / n;
      if (size < least) continue;
      sizes.push(size);
      break;
    }
  }
  return mean(sizes);
}

const PRINTED_SLACK: Readonly<Record<string, number>> = { '0.18 1.5': 0.02, '0.18 3': 0.007, '0.18 5': 0.003 };

const wattsSize: CaseSpec = {
  id: 'watts-size',
  settings: { phi: { least: 0.02, most: 1 }, z: { least: 0.5, most: 20 } },
  rows: [
    { phi: 0.18, z: 1.5 },
    { phi: 0.18, z: 3 },
    { phi: 0.18, z: 5 },
  ],
  full: { n: 10_000, seeds: 8 },
  quick: { n: 5000, seeds: 4 },
  least: { n: 1000, seeds: 1 },
  most: { n: 1_000_000, seeds: 1000 },
  run({ phi, z }, size) {
    const expected = cascadeSize(phi!, z!);
    const slack = PRINTED_SLACK[`${phi} ${z}`] ?? Math.max(0.003, 0.05 * (1 - expected));
    return { value: globalSize(phi!, z!, size, Math.min(GLOBAL, expected / 2 || GLOBAL)), expected, tolerance: scaled(slack, size.n) };
  },
};

const giantComponent: CaseSpec = {
  id: 'giant-component',
  settings: { z: { least: 0.1, most: 20 } },
  rows: [{ z: 2 }],
  full: { n: 10_000, seeds: 8 },
  quick: { n: 5000, seeds: 4 },
  least: { n: 1000, seeds: 1 },
  most: { n: 1_000_000, seeds: 1000 },
  run: ({ z }, size) => ({
    value: globalSize(0, z!, size, Math.min(GLOBAL, finalSize(z!) / 2 || GLOBAL)),
    expected: finalSize(z!),
    tolerance: scaled(0.016, size.n),
  }),
};

export const CASCADE_CASES: readonly CaseSpec[] = [wattsWindow, wattsSize, giantComponent];
