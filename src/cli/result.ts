/** The end of a run, as the contract orders its keys, or as text. */
import { scoreOf } from '../replay/score';
import { hashWorld } from '../sim/hash';
import { counts, meters } from '../sim/readout';
import type { Counts, Meters, Outcome } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { cliText } from '../words/cli';

export interface RunResult {
  scenario: string;
  seed: string;
  tick: number;
  hash: string;
  outcome: Outcome;
  score: number;
  meters: Meters;
  counts: Counts;
}

export function resultOf(world: World): RunResult {
  const m = meters(world);
  const c = counts(world);
  return {
    scenario: world.scenario.id,
    seed: world.seed,
    tick: world.tick,
    hash: hashWorld(world).hash,
    outcome: world.society.outcome,
    score: scoreOf(world),
    meters: {
      dread: m.dread,
      lucidity: m.lucidity,
      load: m.load,
      r: m.r,
      rest: m.rest,
      autonomy: m.autonomy,
      connection: m.connection,
      trust: m.trust,
      pressure: m.pressure,
    },
    counts: { sleepers: c.sleepers, asleep: c.asleep, nightmare: c.nightmare, trapped: c.trapped, lucid: c.lucid },
  };
}

export function resultText(result: RunResult): string {
  const { meters: m, counts: c, ...facts } = result;
  const lines = Object.entries(facts).map(([name, value]) => [name, String(value)] as const);
  const figures = Object.entries(m).map(([name, value]) => [name, value.toFixed(3)] as const);
  return cliText.summary([...lines, ...figures, ...Object.entries(c).map(([name, value]) => [name, String(value)] as const)]);
}
