/**
 * How many must be immune before an epidemic stops: at random in a mixed city, or the most linked on a Poisson graph. The
 * threshold is measured from how outbreaks fail, not from how large they grow near it, where every finite city rounds it off.
 */
import { STATUS } from '../../sim/state/sleepers';
import type { World } from '../../sim/world';
import { type CaseSpec, type Size, scaled } from './caseSpec';
import { clearWorld, immuneIds, inNightmare, minutes, pickSeeds, pickStream, reducedWorld, seedNightmares } from './reducedWorld';
import { hazardForTransmission, hubImmunity, randomImmunity } from './theory';

/** A bout ends with chance 1/20 a minute: outbreaks of a few cases need no finer step, their size depends on R0 alone. */
const BOUT_MIN = 20;

/** Where the straight line through the points meets `level`. */
function crossing(points: readonly (readonly [number, number])[], level: number): number {
  const mx = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const my = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  let xy = 0;
  let xx = 0;
  for (const [x, y] of points) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) * (x - mx);
  }
  return mx + ((level - my) * xx) / xy;
}

/** Cases for each first case when `share` are immune; Infinity when they are many. */
function meanOutbreak(r0: number, share: number, { n, seeds }: Size): number {
  const world = reducedWorld(
    {
      n,
      network: { kind: 'mixed' },
      params: { beta: r0 },
      overrides: { pEnd: 1, afterBout: 'immune', rule: 'hazard', timeUnitMin: BOUT_MIN, immune: { share, by: 'random' } },
    },
    'random-immunity',
  );
  const spared = immuneIds(world);
  const pick = pickStream('random-immunity');
  const together = Math.max(2, Math.round(n / 1000));
  const rounds = Math.ceil(seeds / together);
  let cases = 0;
  for (let round = 0; round < rounds; round++) {
    clearWorld(world, spared);
    seedNightmares(world, pickSeeds(world, together, pick));
    while (inNightmare(world) > 0) {
      minutes(world, 1);
      if (world.causes.count > 25 * together) return Number.POSITIVE_INFINITY;
    }
    cases += world.causes.count;
  }
  return cases / (rounds * together);
}

/** One over the mean outbreak is 1 - R0 (1 - v): a line in v, met with 0 at the threshold. Fewer and fewer are made immune until outbreaks are long. */
function randomThreshold(r0: number, size: Size): number {
  const points: [number, number][] = [];
  for (let susceptible = 0.02; susceptible <= 1; susceptible *= 1.25) {
    const inverse = 1 / meanOutbreak(r0, 1 - susceptible, size);
    if (inverse < 0.2) break;
    if (inverse < 0.8) points.push([1 - susceptible, inverse]);
  }
  return points.length < 2 ? 0 : Math.max(0, crossing(points, 0));
}

const randomImmunityCase: CaseSpec = {
  id: 'random-immunity',
  settings: { r0: { least: 1.2, most: 12 } },
  rows: [{ r0: 2 }, { r0: 3 }],
  full: { n: 10_000, seeds: 2000 },
  quick: { n: 5000, seeds: 500 },
  least: { n: 2000, seeds: 100 },
  most: { n: 1_000_000, seeds: 1_000_000 },
  run: ({ r0 }, size) => ({ value: randomThreshold(r0!, size), expected: randomImmunity(r0!), tolerance: scaled(0.03, size.n) }),
};

/** Generations that count: few enough to stay early in a large graph, enough that the first case's own links are forgotten. */
const GENERATIONS = 3;

/** Cases and their children by generation, from the log of causes, until the counted generations are over. */
function countGenerations(world: World, first: readonly number[], born: number[]): void {
  const { causes, sleepers } = world;
  const generation = new Map(first.map((id) => [id, 0]));
  const watched = [...first];
  for (let entry = causes.count; watched.length > 0; ) {
    minutes(world, 1);
    for (; entry < causes.count; entry++) {
      const age = (generation.get(causes.source(entry)) ?? GENERATIONS) + 1;
      const id = causes.sleeper(entry);
      generation.set(id, age);
      if (age <= GENERATIONS + 1) born[age]!++;
      if (age <= GENERATIONS) watched.push(id);
    }
    for (let at = watched.length - 1; at >= 0; at--) {
      if (sleepers.status[watched[at]!]! & STATUS.nightmare) continue;
      watched[at] = watched[watched.length - 1]!;
      watched.pop();
    }
  }
}

/** New cases for each case of the first generations, the first cases themselves apart: they were not reached along a link. */
function hubReproduction(z: number, r0: number, share: number, { n, seeds }: Size): number {
  const beta = hazardForTransmission(r0 / z, 1 / BOUT_MIN) * BOUT_MIN;
  const world = reducedWorld(
    {
      n,
      network: { kind: 'poisson', z },
      params: { beta },
      overrides: { pEnd: 1, afterBout: 'immune', rule: 'hazard', timeUnitMin: BOUT_MIN, immune: { share, by: 'hubs' } },
    },
    'hub-immunity',
  );
  const spared = immuneIds(world);
  const pick = pickStream('hub-immunity');
  const born = new Array<number>(GENERATIONS + 2).fill(0);
  const together = Math.max(2, Math.round(n / 800));
  for (let done = 0; done < seeds; done += together) {
    clearWorld(world, spared);
    const first = pickSeeds(world, together, pick);
    seedNightmares(world, first);
    countGenerations(world, first, born);
  }
  const sum = (from: number, to: number): number => born.slice(from, to + 1).reduce((all, count) => all + count, 0);
  return sum(2, GENERATIONS + 1) / Math.max(1, sum(1, GENERATIONS));
}

/** Halves the range four times with a quarter of the runs; then twice a line through five places, the second about where the first met 1. */
function hubThreshold(z: number, r0: number, size: Size): number {
  let [low, high] = [0, 0.96];
  for (let halving = 0; halving < 4; halving++) {
    const middle = (low + high) / 2;
    if (hubReproduction(z, r0, middle, { n: size.n, seeds: size.seeds / 4 }) > 1) low = middle;
    else high = middle;
  }
  const met = lineAbout(z, r0, (low + high) / 2, { n: size.n, seeds: size.seeds / 2 });
  return lineAbout(z, r0, met, size);
}

function lineAbout(z: number, r0: number, about: number, size: Size): number {
  const middle = Math.max(0.06, Math.min(0.9, about));
  const places = [-0.06, -0.03, 0, 0.03, 0.06].map((by) => middle + by);
  return crossing(
    places.map((share) => [share, hubReproduction(z, r0, share, size)]),
    1,
  );
}

const hubImmunityCase: CaseSpec = {
  id: 'hub-immunity',
  settings: { z: { least: 2, most: 40 }, r0: { least: 1.2, most: 12 } },
  rows: [
    { z: 10, r0: 2 },
    { z: 10, r0: 3 },
  ],
  full: { n: 20_000, seeds: 800 },
  quick: { n: 8000, seeds: 200 },
  least: { n: 2000, seeds: 50 },
  most: { n: 500_000, seeds: 100_000 },
  clash: ({ z, r0 }) => (r0! > 0.95 * z! ? { name: 'r0', least: 1.2, most: 0.95 * z! } : null),
  run: ({ z, r0 }, size) => ({ value: hubThreshold(z!, r0!, size), expected: hubImmunity(z!, r0!), tolerance: scaled(0.03, size.n) }),
};

export const IMMUNITY_CASES: readonly CaseSpec[] = [randomImmunityCase, hubImmunityCase];
