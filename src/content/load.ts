/**
 * The only door for scenarios: a built-in one by id, or a stranger's text. In this order: size, JSON, schema, names, and a copy that
 * holds known fields only (the validator builds new objects, so an own `__proto__` never gets in). Nothing throws on bad input.
 */
import type * as z from 'zod/mini';
import type { Scenario } from '../sim/scenario';
import { faultText } from '../words/cli';
import { scenarioFaults, sizeFaults } from './checks';
import { type Fault, faultLine, faultsOf } from './faults';
import { jsonFault } from './jsonText';
import { paramsSchema } from './paramSchema';
import nightmareProtocol from './scenarios/nightmare-protocol.json';
import nightmareProtocolStory from './scenarios/nightmare-protocol.story.json';
import sandbox from './scenarios/sandbox.json';
import { scenarioSchema, sleepersSchema } from './schema';

export const MAX_SCENARIO_BYTES = 2_000_000;

const BUILT_IN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['nightmare-protocol', { ...nightmareProtocol, story: nightmareProtocolStory }],
  ['sandbox', sandbox],
]);
export const BUILT_IN_SCENARIOS: readonly string[] = [...BUILT_IN.keys()];

export type LoadedScenario =
  | { ok: true; scenario: Scenario; builtIn: boolean }
  /** `detail` is the first fault as one line; `faults` has every one. */
  | { ok: false; code: 'unknown-scenario' | 'bad-scenario'; detail: string; faults: string[] };
export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

export function loadScenario(source: string | { json: string; name: string }): LoadedScenario {
  if (typeof source !== 'string') return checked(source.name, parseJson(source.json, MAX_SCENARIO_BYTES), false);
  const found = BUILT_IN.get(source);
  if (found !== undefined) return checked(source, { ok: true, value: found }, true);
  const detail = faultText.unknownScenario(source, BUILT_IN_SCENARIOS);
  return { ok: false, code: 'unknown-scenario', detail, faults: [detail] };
}

/** A scenario that is already a value: one carried inside a replay. */
export function checkScenario(value: unknown, name: string): LoadedScenario {
  return checked(name, { ok: true, value }, false);
}

function checked(name: string, parsed: Parsed<unknown>, builtIn: boolean): LoadedScenario {
  const refuse = (faults: readonly Fault[]): LoadedScenario => {
    const lines = faults.map((fault) => faultLine(name, fault));
    return { ok: false, code: 'bad-scenario', detail: lines[0]!, faults: lines };
  };
  if (!parsed.ok) return refuse(parsed.faults);
  const shaped = checkShape(scenarioSchema, parsed.value);
  if (!shaped.ok) return refuse(shaped.faults);
  const faults = scenarioFaults(shaped.value);
  return faults.length > 0 ? refuse(faults) : { ok: true, scenario: shaped.value, builtIn };
}

/** Text to value: too long, or not JSON with line and column. */
export function parseJson(text: string, maxLength: number): Parsed<unknown> {
  if (text.length > maxLength) return { ok: false, faults: [{ place: '', text: faultText.tooLong(text.length, maxLength) }] };
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch {
    const place = jsonFault(body);
    const fault =
      place === null
        ? { place: '', text: faultText.notJson('') }
        : { place: faultText.textPlace(place.line, place.column), text: faultText.notJson(place.found) };
    return { ok: false, faults: [fault] };
  }
}

export function checkShape<T extends z.ZodMiniType>(schema: T, value: unknown): Parsed<z.output<T>> {
  const result = schema.safeParse(value);
  return result.success ? { ok: true, value: result.data } : { ok: false, faults: faultsOf(result.error, value) };
}

/** What a run changes in a scenario before it starts. */
export interface Deltas {
  params?: Scenario['params'];
  sleepers?: number;
}

export function checkParams(value: unknown): Parsed<NonNullable<Scenario['params']>> {
  return checkShape(paramsSchema, value);
}

/** The scenario a run really plays: deltas laid over the file's own, and checked again as a whole. */
export function effectiveScenario(scenario: Scenario, deltas: Deltas): Parsed<Scenario> {
  const sleepers = deltas.sleepers ?? scenario.city.sleepers;
  const sized = checkShape(sleepersSchema, sleepers);
  if (!sized.ok) return { ok: false, faults: sized.faults.map(({ text }) => ({ place: 'city.sleepers', text })) };
  const params = { ...scenario.params, ...deltas.params };
  const effective: Scenario = { ...scenario, city: { ...scenario.city, sleepers }, ...(Object.keys(params).length > 0 ? { params } : {}) };
  const faults = sizeFaults(effective);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: effective };
}
