/** SIR, SIS and SISa, mixed: the nightmare's simple contagion alone, everybody in one well-stirred dream. */
import { FLAG } from '../../sim/state/sleepers';
import type { World } from '../../sim/world';
import { type CaseSpec, mean, type Settings, type Size, scaled } from './caseSpec';
import { clearWorld, inNightmare, minutes, pickSeeds, pickStream, reducedWorld, seedNightmares, unitMin } from './reducedWorld';
import { extinctionChance, finalSize, finalSizeSd, sirPeak, sisaLevel, sisLevel } from './theory';

const MIXED = { kind: 'mixed' } as const;
const R0 = { r0: { least: 1.2, most: 12 } };

/** Markov SIR at rate 1 of recovery, from one in five hundred. */
function sirWorld(r0: number, n: number, seeds: number, seed: string): World {
  return reducedWorld(
    { n, network: MIXED, params: { beta: r0 }, overrides: { pEnd: 1, afterBout: 'immune', rule: 'hazard', seeds, timeUnitMin: unitMin(n) } },
    seed,
  );
}

/** Peak and final share of one large outbreak. */
function outbreak(r0: number, n: number, seed: string): { peak: number; size: number } {
  const world = sirWorld(r0, n, Math.max(20, Math.round(n / 500)), seed);
  let most = 0;
  for (let now = inNightmare(world); now > 0; now = inNightmare(world)) {
    if (now > most) most = now;
    minutes(world, 1);
  }
  let ever = 0;
  for (const flags of world.sleepers.flags) if (flags & FLAG.immune) ever++;
  return { peak: most / n, size: ever / n };
}

/** Outbreaks that did not die out at their start. */
function outbreaks(r0: number, { n, seeds }: Size): { peak: number; size: number }[] {
  const all = Array.from({ length: seeds }, (_, s) => outbreak(r0, n, `outbreak-${s}`));
  return all.filter(({ size }) => size > finalSize(r0) / 3);
}

const PRINTED_SIZE: Readonly<Record<number, number>> = { 1.5: 0.035, 2: 0.016, 3: 0.008, 4: 0.004 };

const sirFinalSize: CaseSpec = {
  id: 'sir-final-size',
  settings: R0,
  rows: [{ r0: 1.5 }, { r0: 2 }, { r0: 3 }, { r0: 4 }],
  full: { n: 10_000, seeds: 4 },
  quick: { n: 4000, seeds: 2 },
  least: { n: 1000, seeds: 1 },
  most: { n: 1_000_000, seeds: 1000 },
  run: ({ r0 }, size) => ({
    value: mean(outbreaks(r0!, size).map((run) => run.size)),
    expected: finalSize(r0!),
    tolerance: scaled(PRINTED_SIZE[r0!] ?? 2 * finalSizeSd(r0!, 10_000), size.n),
  }),
};

const sirPeakCase: CaseSpec = {
  id: 'sir-peak',
  settings: R0,
  rows: [{ r0: 2 }, { r0: 3 }],
  full: { n: 10_000, seeds: 4 },
  quick: { n: 4000, seeds: 2 },
  least: { n: 1000, seeds: 1 },
  most: { n: 1_000_000, seeds: 1000 },
  run: ({ r0 }, size) => ({ value: mean(outbreaks(r0!, size).map((run) => run.peak)), expected: sirPeak(r0!), tolerance: scaled(0.02, size.n) }),
};

/** Out of `seeds` single cases, the share that dies out before it is large. */
function extinctShare(r0: number, { n, seeds }: Size): number {
  const world = sirWorld(r0, n, 0, 'extinction');
  const pick = pickStream('extinction');
  let extinct = 0;
  for (let run = 0; run < seeds; run++) {
    clearWorld(world);
    seedNightmares(world, pickSeeds(world, 1, pick));
    let now = 1;
    while (now > 0 && now < 0.02 * n && world.causes.count < 0.1 * n) {
      minutes(world, 1);
      now = inNightmare(world);
    }
    if (now === 0) extinct++;
  }
  return extinct / seeds;
}

const sirExtinction: CaseSpec = {
  id: 'sir-extinction',
  settings: { r0: { least: 0.2, most: 12 } },
  rows: [{ r0: 2 }],
  full: { n: 10_000, seeds: 800 },
  quick: { n: 5000, seeds: 200 },
  least: { n: 2000, seeds: 50 },
  most: { n: 100_000, seeds: 100_000 },
  run: ({ r0 }, size) => ({ value: extinctShare(r0!, size), expected: extinctionChance(r0!), tolerance: 0.07 * Math.sqrt(200 / size.seeds) }),
};

/** Mean share in nightmare over forty relaxation times, after forty. */
function level(world: World, relaxMin: number): number {
  minutes(world, 40 * relaxMin);
  let sum = 0;
  for (let m = 0; m < 40 * relaxMin; m++) {
    minutes(world, 1);
    sum += inNightmare(world);
  }
  return sum / (40 * relaxMin * world.sleepers.count);
}

const sisEndemic: CaseSpec = {
  id: 'sis-endemic',
  settings: { r0: { least: 1.3, most: 12 } },
  rows: [{ r0: 2 }, { r0: 3 }],
  full: { n: 10_000, seeds: 1 },
  quick: { n: 4000, seeds: 1 },
  least: { n: 1000, seeds: 1 },
  most: { n: 1_000_000, seeds: 100 },
  run({ r0 }, { n, seeds }) {
    const unit = unitMin(n);
    const start = Math.round(n / 5);
    const levels = Array.from({ length: seeds }, (_, s) =>
      level(
        reducedWorld({ n, network: MIXED, params: { beta: r0! }, overrides: { pEnd: 1, rule: 'hazard', seeds: start, timeUnitMin: unit } }, `sis-${s}`),
        unit,
      ),
    );
    return { value: mean(levels), expected: sisLevel(r0!), tolerance: scaled(0.02, n) };
  },
};

/** Every rate is a share of the fastest, and a minute is a fiftieth of that. */
function sisaRun({ k, a, b, g }: Settings, n: number, seed: string): number {
  const fastest = Math.max(g!, a!, b! * k!);
  const unit = unitMin(n) * fastest;
  const world = reducedWorld({ n, network: MIXED, params: { h0: a!, beta: b! * k! }, overrides: { pEnd: g!, rule: 'hazard', timeUnitMin: unit } }, seed);
  // How fast the mean field returns to its level.
  const rate = a! + g! + b! * k! * (2 * sisaLevel(k!, a!, b!, g!) - 1);
  return level(world, Math.ceil(unit / rate / 2));
}

const sisa: CaseSpec = {
  id: 'sisa',
  settings: { k: { least: 0, most: 20 }, a: { least: 0.005, most: 1 }, b: { least: 0, most: 1 }, g: { least: 0.02, most: 1 } },
  rows: [
    { k: 3, a: 0.04, b: 0.04, g: 0.2 },
    { k: 3, a: 0.04, b: 0, g: 0.2 },
  ],
  full: { n: 10_000, seeds: 1 },
  quick: { n: 4000, seeds: 1 },
  least: { n: 1000, seeds: 1 },
  most: { n: 1_000_000, seeds: 100 },
  run: (set, { n, seeds }) => ({
    value: mean(Array.from({ length: seeds }, (_, s) => sisaRun(set, n, `sisa-${s}`))),
    expected: sisaLevel(set.k!, set.a!, set.b!, set.g!),
    tolerance: scaled(0.015, n),
  }),
};

export const EPIDEMIC_CASES: readonly CaseSpec[] = [sirFinalSize, sirPeakCase, sirExtinction, sisEndemic, sisa];
