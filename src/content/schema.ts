/**
 * The shape of a scenario file, as a validator. Objects are strict (an unknown key is a fault, so a misspelt one cannot be
 * silently ignored), numbers finite and in range, lists and strings capped: whatever passes can be built in bounded memory.
 * It is the validator's small build: the first screen waits for this, and the full one is 20 KB more.
 * The types below hold validator and `Scenario` equal in both directions at compile time.
 */
import * as z from 'zod/mini';
import { DAWN_CAUSES, DEMANDERS, DREAM_CARDS, DREAM_CHOICES, type Scenario, STORY_COLUMNS } from '../sim/scenario';
import { CYCLES, ENTITIES, FEARS, GATES, MAX_SLEEPERS, POLICY_KEYS, PROFILING, SHARING, SIGNATURES, WANTS } from '../sim/vocabulary';
import { finite, paramsSchema, share, whole } from './paramSchema';

export const MAX_ZONES = 256;
export const MAX_BRIDGES = 2048;
export const MAX_CAST = 500;
export const MAX_NIGHTS = 400;
export const MAX_DIVERS = 12;
export const MAX_SCENES = 1000;
export const MAX_FACTS = 2000;
export const MAX_EFFECTS = 40;
export const MAX_GOAL_PARTS = 4;
export const MAX_ARRIVALS = 24;
export const MAX_BEATS = 40;

/** A line of text: no control characters, so that it can be printed and drawn anywhere. */
export const line = (low: number, high: number) => z.string().check(z.minLength(low), z.maxLength(high), z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u));
export const id = z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const zone = z.strictObject({
  id,
  name: line(1, 40),
  x: finite(-1, 1),
  y: finite(-1, 1),
  size: z.exactOptional(finite(0.01, 100)),
  families: z.exactOptional(finite(0, 10)),
});
const bridge = z.strictObject({ a: id, b: id });
const traits = z.strictObject({
  F: z.exactOptional(share),
  T: z.exactOptional(share),
  A: z.exactOptional(share),
  D: z.exactOptional(share),
  W: z.exactOptional(share),
  R: z.exactOptional(share),
  lucidSkill: z.exactOptional(share),
  T0: z.exactOptional(share),
  needH: z.exactOptional(finite(4, 12)),
  chronotypeMin: z.exactOptional(whole(-180, 180)),
});
const person = z.strictObject({
  id,
  name: line(1, 60),
  ageYears: whole(6, 110),
  household: line(1, 60),
  zone: id,
  about: z.exactOptional(line(1, 120)),
  traits: z.exactOptional(traits),
  ties: z.exactOptional(z.array(id).check(z.maxLength(50))),
  fear: z.exactOptional(z.enum(FEARS)),
  want: z.exactOptional(z.enum(WANTS)),
  signature: z.exactOptional(z.enum(SIGNATURES)),
});
const policies = z.strictObject({
  mandate: share,
  sharing: z.enum(SHARING),
  sessionHours: finite(0, 12),
  cycles: z.enum(CYCLES),
  profiling: z.enum(PROFILING),
  gate: z.enum(GATES),
  intensity: finite(0.5, 1.5),
  realitySomnos: finite(0, 0.5),
});
const somePolicies = z.strictObject({
  mandate: z.exactOptional(policies.shape.mandate),
  sharing: z.exactOptional(policies.shape.sharing),
  sessionHours: z.exactOptional(policies.shape.sessionHours),
  cycles: z.exactOptional(policies.shape.cycles),
  profiling: z.exactOptional(policies.shape.profiling),
  gate: z.exactOptional(policies.shape.gate),
  intensity: z.exactOptional(policies.shape.intensity),
  realitySomnos: z.exactOptional(policies.shape.realitySomnos),
});
const spread = (low: number) => z.exactOptional(z.strictObject({ mean: finite(low, 1), sd: z.exactOptional(finite(0, 1)) }));
const start = z.strictObject({ F: spread(0), T: spread(0), A: spread(0), D: spread(0), W: spread(0), R: spread(0), L: spread(-0.5) });
const nightMinute = whole(0, 539);
const people = whole(0, MAX_SLEEPERS);
const fact = z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[a-z][a-z0-9_]*$/));
const goalPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wake-island'), share: finite(0.01, 1) }),
  z.strictObject({ kind: z.literal('visitor'), person: id, eased: fact, left: fact }),
  z.strictObject({ kind: z.literal('nightmares-at-most'), people }),
  z.strictObject({ kind: z.literal('sleep-at-least'), min: whole(0, 540), shutCounts: z.exactOptional(share), wokenMin: z.exactOptional(whole(0, 540)) }),
  z.strictObject({ kind: z.literal('bring-back'), found: people, back: people }),
  z.strictObject({ kind: z.literal('lift') }),
]);
const arrival = z.strictObject({
  atMin: nightMinute,
  being: z.enum(ENTITIES),
  person: z.exactOptional(id),
  lonely: z.exactOptional(whole(1, MAX_ZONES)),
});
const beatWhen = z.strictObject({
  atMin: z.exactOptional(nightMinute),
  part: z.exactOptional(whole(0, MAX_GOAL_PARTS - 1)),
  done: z.exactOptional(finite(0, 1)),
  flaw: z.exactOptional(z.literal(true)),
  shares: z.exactOptional(people),
  asksRight: z.exactOptional(people),
  asksWrong: z.exactOptional(people),
  back: z.exactOptional(id),
  notBack: z.exactOptional(id),
  lifted: z.exactOptional(z.literal(true)),
  fact: z.exactOptional(fact),
  notFact: z.exactOptional(fact),
});
const beat = z.strictObject({
  id,
  when: beatWhen,
  says: line(1, 300),
  speaker: z.exactOptional(id),
  zone: z.exactOptional(id),
  person: z.exactOptional(id),
});
const amount = finite(-1, 1);
const demandMoves = z.strictObject({ trust: z.exactOptional(amount), pressure: z.exactOptional(amount) });
const demand = z.strictObject({
  by: z.enum(DEMANDERS),
  asks: somePolicies,
  profits: z.enum(DEMANDERS),
  granted: z.exactOptional(demandMoves),
  refused: demandMoves,
});
const night = z.strictObject({
  id,
  title: line(1, 60),
  day: whole(0, 400),
  question: z.exactOptional(line(1, 160)),
  policies: z.exactOptional(somePolicies),
  mandateAtLeast: z.exactOptional(share),
  demand: z.exactOptional(demand),
  start: z.exactOptional(start),
  flawAtMin: z.exactOptional(nightMinute),
  flawShare: z.exactOptional(share),
  flawIslands: z.exactOptional(z.array(id).check(z.maxLength(MAX_ZONES))),
  divers: z.exactOptional(z.array(id).check(z.maxLength(MAX_DIVERS))),
  pressure: z.exactOptional(finite(0, 100)),
  loseAtTrapped: z.exactOptional(finite(0.001, 1)),
  loseIfLatchedAtDawn: z.exactOptional(z.boolean()),
  goal: z.exactOptional(z.array(goalPart).check(z.minLength(1), z.maxLength(MAX_GOAL_PARTS))),
  arrivals: z.exactOptional(z.array(arrival).check(z.maxLength(MAX_ARRIVALS))),
  beats: z.exactOptional(z.array(beat).check(z.maxLength(MAX_BEATS))),
});
const network = z.strictObject({
  kind: z.enum(['city', 'mixed', 'poisson', 'ws']),
  z: z.exactOptional(finite(0, 64)),
  k: z.exactOptional(whole(2, 64).check(z.multipleOf(2))),
  p: z.exactOptional(share),
  crossZone: z.exactOptional(z.boolean()),
});
const overrides = z.strictObject({
  physiology: z.exactOptional(z.boolean()),
  q: z.exactOptional(share),
  phi: z.exactOptional(finite(0, 1e6)),
  pEnd: z.exactOptional(share),
  afterBout: z.exactOptional(z.enum(['susceptible', 'immune'])),
  rule: z.exactOptional(z.enum(['hazard', 'threshold'])),
  theta: z.exactOptional(finite(-10, 10)),
  immune: z.exactOptional(z.strictObject({ share, by: z.enum(['random', 'hubs']) })),
  seeds: z.exactOptional(whole(0, MAX_SLEEPERS)),
  timeUnitMin: z.exactOptional(finite(0.001, 1e6)),
  hawkes: z.exactOptional(z.strictObject({ mu: finite(0, 1000), n: finite(0, 10) })),
  vigil: z.exactOptional(z.strictObject({ fromMin: whole(0, 1e6), lengthMin: whole(0, 1e6), days: whole(1, MAX_NIGHTS) })),
});
const column = z.enum(STORY_COLUMNS);
const facts = z.array(fact).check(z.maxLength(MAX_FACTS));
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: id, column, by: amount }),
  z.strictObject({ kind: z.literal('zone'), zone: id, column, by: amount }),
  z.strictObject({ kind: z.literal('here'), column, by: amount }),
  z.strictObject({ kind: z.literal('city'), column, by: amount }),
  z.strictObject({ kind: z.literal('resolve'), person: id, by: finite(-100, 100) }),
  z.strictObject({ kind: z.literal('scalar'), scalar: z.enum(['trust', 'pressure']), by: amount }),
  z.strictObject({ kind: z.literal('tie'), a: id, b: id, factor: finite(1, 8) }),
  z.strictObject({ kind: z.literal('policy'), policy: z.enum(POLICY_KEYS), value: line(1, 20) }),
  z.strictObject({ kind: z.literal('policy-by'), policy: z.enum(POLICY_KEYS), by: finite(-12, 12) }),
  z.strictObject({ kind: z.literal('fact'), fact, promise: z.boolean() }),
  z.strictObject({ kind: z.literal('dives'), person: id, dives: z.boolean() }),
]);
const effects = z.array(effect).check(z.maxLength(MAX_EFFECTS));
const hours = whole(0, 12);
const ofNight = whole(1, MAX_NIGHTS);
const when = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.enum(['dusk', 'dawn']), night: ofNight }),
  z.strictObject({ phase: z.literal('ending'), ending: id }),
  z.strictObject({ phase: z.literal('after') }),
]);
const scene = z.strictObject({
  id: fact,
  title: line(1, 80),
  place: line(0, 120),
  when,
  with: z.array(id).check(z.maxLength(12)),
  hours,
  opens: z.boolean(),
  answers: z.array(z.strictObject({ needs: facts, hours, effects })).check(z.maxLength(8)),
});
/** What becomes of one is a fact too, with a word before its name. */
const promise = z.strictObject({ fact: fact.check(z.maxLength(50)), unless: facts, when: facts });
const story = z.strictObject({ scenes: z.array(scene).check(z.maxLength(MAX_SCENES)), facts, promises: z.array(promise).check(z.maxLength(MAX_FACTS)) });
const pressureOf = z.exactOptional(finite(-1, 1));
const somePressures = z.strictObject({
  mandate: pressureOf,
  sharing: pressureOf,
  sessionHours: pressureOf,
  cycles: pressureOf,
  profiling: pressureOf,
  gate: pressureOf,
  intensity: pressureOf,
  realitySomnos: pressureOf,
});
const dreamCard = z.strictObject({
  id,
  title: line(1, 40),
  choices: z
    .array(z.strictObject({ id, title: line(1, 80), intensity: amount, openness: amount, novelty: amount, tenderness: amount }))
    .check(z.length(DREAM_CHOICES)),
});
const dreamEffects = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('here'), column: z.enum(STORY_COLUMNS), by: amount }),
      z.strictObject({ kind: z.literal('scalar'), scalar: z.enum(['trust', 'pressure']), by: amount }),
    ]),
  )
  .check(z.maxLength(10));
const composer = z.strictObject({
  hours,
  cards: z.array(dreamCard).check(z.length(DREAM_CARDS)),
  effects: z.strictObject({ intensity: dreamEffects, openness: dreamEffects, novelty: dreamEffects, tenderness: dreamEffects }),
});
const evening = z.strictObject({
  hours,
  policyHours: hours,
  councilPressure: share,
  policyPressure: somePressures,
  divers: whole(0, MAX_DIVERS),
  rituals: z.array(z.strictObject({ id, title: line(1, 80), hours, effects })).check(z.maxLength(20)),
  composer: z.exactOptional(composer),
  filesHours: z.exactOptional(hours),
});
const ending = z.strictObject({
  id,
  outcome: z.enum(['won', 'lost']),
  autonomyAtLeast: z.exactOptional(share),
  connectionAtLeast: z.exactOptional(share),
  savedAtLeast: z.exactOptional(share),
});
const dawnMove = z.strictObject({
  scalar: z.enum(['trust', 'pressure']),
  cause: z.enum(DAWN_CAUSES),
  by: amount,
  each: z.exactOptional(whole(1, MAX_SLEEPERS)),
  most: z.exactOptional(share),
});
const pressureFactor = z.exactOptional(finite(0, 100));

export const sleepersSchema = whole(1, MAX_SLEEPERS);
export const scenarioSchema = z.strictObject({
  format: z.literal('nightmare-scenario'),
  version: z.literal(1),
  id,
  title: line(1, 80),
  about: z.exactOptional(line(1, 400)),
  city: z.strictObject({
    sleepers: sleepersSchema,
    zones: z.array(zone).check(z.minLength(1), z.maxLength(MAX_ZONES)),
    bridges: z.union([z.array(bridge).check(z.maxLength(MAX_BRIDGES)), z.literal('gabriel')]),
    river: z.exactOptional(line(1, 40)),
  }),
  cast: z.array(person).check(z.maxLength(MAX_CAST)),
  policies,
  trust: share,
  pressure: share,
  nights: z.array(night).check(z.minLength(1), z.maxLength(MAX_NIGHTS)),
  params: z.exactOptional(paramsSchema),
  network: z.exactOptional(network),
  overrides: z.exactOptional(overrides),
  evening: z.exactOptional(evening),
  story: z.exactOptional(story),
  dawnMoves: z.exactOptional(z.array(dawnMove).check(z.maxLength(40))),
  endings: z.exactOptional(z.array(ending).check(z.maxLength(20))),
  difficulty: z.exactOptional(z.strictObject({ gentle: pressureFactor, normal: pressureFactor, hard: pressureFactor, nightmare: pressureFactor })),
});

/** Every key required, all the way down: otherwise a validator that lacks an optional key would still agree. */
type Filled<T> = T extends (infer E)[] ? Filled<E>[] : T extends object ? { [K in keyof T]-?: Filled<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Checked = z.output<typeof scenarioSchema>;
/** Does not compile when validator and interface part ways. */
export const SCENARIO_TYPES_AGREE: [Same<Checked, Scenario>, Same<Filled<Checked>, Filled<Scenario>>] = [true, true];
