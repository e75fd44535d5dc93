/** From what was typed, or what a file says, to the scenario a run really plays. */
import { existsSync } from 'node:fs';
import { contentHash } from '../content/contentHash';
import type { Fault } from '../content/faults';
import { faultLine } from '../content/faults';
import {
  BUILT_IN_SCENARIOS,
  checkParams,
  checkScenario,
  type Deltas,
  effectiveScenario,
  type LoadedScenario,
  loadScenario,
  MAX_SCENARIO_BYTES,
  parseJson,
} from '../content/load';
import type { ReplayBody, SaveBody } from '../content/replaySchema';
import { SIM_VERSION } from '../replay/simVersion';
import type { Scenario } from '../sim/scenario';
import { cliText } from '../words/cli';
import { CliError } from './cliError';
import { readBytes, textOf } from './files';

/** A built-in id wins over a file of the same name; a file is anything that exists or looks like a path. */
export function openScenario(named: string): { scenario: Scenario; builtIn: boolean } {
  const isFile = !BUILT_IN_SCENARIOS.includes(named) && (/[/\\]|\.json$/i.test(named) || existsSync(named));
  return settled(loadScenario(isFile ? { json: textOf(named, readBytes(named, MAX_SCENARIO_BYTES)), name: named } : named));
}

function settled(loaded: LoadedScenario): { scenario: Scenario; builtIn: boolean } {
  if (!loaded.ok) throw new CliError(loaded.detail);
  return loaded;
}

export function readParams(file: string): NonNullable<Scenario['params']> {
  const parsed = parseJson(textOf(file, readBytes(file, MAX_SCENARIO_BYTES)), MAX_SCENARIO_BYTES);
  if (!parsed.ok) throw firstOf(file, parsed.faults);
  const checked = checkParams(parsed.value);
  if (!checked.ok) throw firstOf(file, checked.faults);
  return checked.value;
}

export function applyDeltas(name: string, scenario: Scenario, deltas: Deltas): { scenario: Scenario; hash: string } {
  const laid = effectiveScenario(scenario, deltas);
  if (!laid.ok) throw firstOf(name, laid.faults);
  return { scenario: laid.value, hash: contentHash(laid.value) };
}

/** The scenario a replay or a save was recorded on; refused when it is no longer the same. */
export function scenarioOf(file: string, body: ReplayBody | SaveBody): Scenario {
  if (body.simVersion !== SIM_VERSION) throw new CliError(cliText.otherSimVersion(file, body.simVersion, SIM_VERSION));
  const { id, hash, inline } = body.scenario;
  const loaded = inline === undefined ? loadScenario(id) : checkScenario(inline, `${file}: scenario.inline`);
  if (!loaded.ok) throw new CliError(inline === undefined ? `${file}: scenario.id: ${loaded.detail}` : loaded.detail);
  const effective = applyDeltas(file, loaded.scenario, body.deltas);
  if (effective.hash !== hash || loaded.scenario.id !== id) throw new CliError(cliText.otherScenario(file, id));
  const { night } = body.deltas;
  if (night !== undefined && night > effective.scenario.nights.length) {
    throw new CliError(`${file}: ${cliText.noSuchNight('deltas.night', effective.scenario.nights.length, night)}`);
  }
  return effective.scenario;
}

export function firstOf(file: string, faults: readonly Fault[]): CliError {
  return new CliError(faultLine(file, faults[0]!));
}
