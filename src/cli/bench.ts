/**
 * `bench`: what the simulation costs, each figure beside a yardstick run in the same process. CPU time, not the clock on the wall,
 * and after a night that warms the compiler up, so that a figure is the engine's and not the start's. Exit 1 when a limit is missed.
 */
import { loadScenario } from '../content/load';
import { hashWorld } from '../sim/hash';
import type { Scenario } from '../sim/scenario';
import { fork } from '../sim/snapshot';
import { COLUMN_BYTES } from '../sim/state/sleepers';
import { step } from '../sim/step';
import { NIGHT_MIN, NIGHT_TICKS, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { benchText } from '../words/cli';
import { readOptions } from './args';
import { CliError } from './cliError';
import type { Io } from './io';
import { layYard, stepYard } from './yardstick';

export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** The same measure of the yardstick, where there is one. */
  yardstick: number | null;
  ratio: number | null;
  limit: number;
  ok: boolean;
}

const HASH_EVERY_TICKS = 600;
/** CPU nanoseconds a sleeper-minute, by size of the city. */
const NIGHT_LIMITS_NS: ReadonlyMap<number, number> = new Map([
  [10_000, 45],
  [100_000, 45],
  [1_000_000, 60],
]);
const RATIO_LIMIT = 2.2;
const GROWTH_LIMIT = 1.5;
const START_LIMIT_S = 15;
const SPEED_LIMIT_TICKS = 40;
const COLUMN_LIMIT_BYTES = 160;
const LINK_LIMIT_BYTES = 9;

export async function runBenchCommand(argv: string[], io: Io): Promise<number> {
  const options = readOptions('bench', benchText.synopsis, { json: { line: benchText.json }, quick: { line: benchText.quick } }, argv, io);
  if (options === null) return 0;
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new CliError(loaded.detail);
  const rows = measure(loaded.scenario, options.on('quick') ? [10_000, 100_000] : [...NIGHT_LIMITS_NS.keys()], io);
  for (const row of rows) io.out(options.on('json') ? JSON.stringify(row) : benchText.row(row));
  return rows.every((row) => row.ok) ? 0 : 1;
}

function measure(scenario: Scenario, sizes: readonly number[], io: Io): BenchRow[] {
  const rows: BenchRow[] = [];
  io.progress(benchText.warming);
  playNight(createWorld(scenario, 'bench-warm-up', { sleepers: 20_000 }));
  yardNight(20_000);
  const nightNs: number[] = [];
  for (const sleepers of sizes) {
    io.progress(benchText.measuring(sleepers));
    const size = sleepers.toExponential(0).replace('+', '');
    const { value: world, cpuMs: startMs } = timed(() => createWorld(scenario, 'bench', { sleepers }));
    const perMinute = (ms: number): number => (ms * 1e6) / (sleepers * NIGHT_MIN);
    // The fastest of several where that is cheap: another program's work only ever adds.
    const repeats = sleepers > 100_000 ? 1 : sleepers > 10_000 ? 3 : 9;
    const nights = Array.from({ length: repeats }, () => {
      const evening = fork(world);
      return timed(() => playNight(evening)).cpuMs;
    });
    const night = perMinute(Math.min(...nights));
    const yard = perMinute(Math.min(...Array.from({ length: repeats }, () => yardNight(sleepers))));
    nightNs.push(night);
    const limit = NIGHT_LIMITS_NS.get(sleepers)!;
    rows.push({ name: `night-${size}`, value: night, unit: 'ns/sleeper-minute', yardstick: yard, ratio: night / yard, limit, ok: night <= limit });
    rows.push({
      name: `night-${size}-ratio`,
      value: night / yard,
      unit: 'x',
      yardstick: 1,
      ratio: night / yard,
      limit: RATIO_LIMIT,
      ok: night / yard <= RATIO_LIMIT,
    });
    if (sleepers === sizes[sizes.length - 1]) rows.push(...largest(world, sleepers, startMs, night));
  }
  const growth = nightNs[nightNs.length - 1]! / nightNs[0]!;
  rows.push({ name: 'night-growth', value: growth, unit: 'x', yardstick: null, ratio: null, limit: GROWTH_LIMIT, ok: growth <= GROWTH_LIMIT });
  rows.push({
    name: 'column-bytes',
    value: COLUMN_BYTES,
    unit: 'bytes/sleeper',
    yardstick: null,
    ratio: null,
    limit: COLUMN_LIMIT_BYTES,
    ok: COLUMN_BYTES <= COLUMN_LIMIT_BYTES,
  });
  return rows;
}

/** What only the largest city shows: its start, its speed in ticks, its memory. */
function largest(world: World, sleepers: number, startMs: number, nightNs: number): BenchRow[] {
  const { network, homes } = world;
  const linkBytes = (network.targets.byteLength + network.via.byteLength) / Math.max(1, network.targets.length);
  const beside = world.sleepers.slab.byteLength + homes.zoneOf.byteLength + homes.householdOf.byteLength + homes.ageYears.byteLength;
  const memory = (beside + homes.householdFirst.byteLength + network.offsets.byteLength + world.tallies.flips.byteLength) / sleepers;
  const ticks = 1e9 / ((nightNs * sleepers) / TICKS_PER_MIN);
  return [
    { name: 'start', value: startMs / 1000, unit: 's', yardstick: null, ratio: null, limit: START_LIMIT_S, ok: startMs / 1000 <= START_LIMIT_S },
    { name: 'ticks-a-second', value: ticks, unit: 'ticks/s', yardstick: null, ratio: null, limit: SPEED_LIMIT_TICKS, ok: ticks >= SPEED_LIMIT_TICKS },
    { name: 'memory', value: memory, unit: 'bytes/sleeper', yardstick: null, ratio: null, limit: COLUMN_LIMIT_BYTES, ok: memory <= COLUMN_LIMIT_BYTES },
    { name: 'link-bytes', value: linkBytes, unit: 'bytes/link', yardstick: null, ratio: null, limit: LINK_LIMIT_BYTES, ok: linkBytes <= LINK_LIMIT_BYTES },
  ];
}

function playNight(world: World): void {
  for (let tick = 1; tick <= NIGHT_TICKS; tick++) {
    step(world);
    if (tick % HASH_EVERY_TICKS === 0) hashWorld(world);
  }
}

/** CPU milliseconds of a night of the bare arithmetic. */
function yardNight(sleepers: number): number {
  const yard = layYard(sleepers);
  const { cpuMs } = timed(() => {
    for (let minute = 0; minute < NIGHT_MIN; minute++) stepYard(yard, minute);
  });
  return cpuMs;
}

function timed<T>(work: () => T): { value: T; cpuMs: number } {
  const before = process.cpuUsage();
  const value = work();
  const used = process.cpuUsage(before);
  return { value, cpuMs: (used.user + used.system) / 1000 };
}
