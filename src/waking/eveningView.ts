/** The evening's screen from what the worker says of it: names, faces, hours, levers before and after. Pure, and tested. */
import type { CityInfo } from '../session/protocol';
import type { EveningState, ToldScene } from '../session/protocolDay';
import type { Effect as StoryEffect } from '../sim/scenario';
import { LOOKS, type Order } from '../sim/vocabulary';
import { t } from '../words/en/dusk';
import { personName } from '../words/names';
import {
  DAY_METERS,
  type DiverChoice,
  type Effect,
  type Evening,
  type EveningHour,
  type Face,
  LEVERS,
  type LeverKey,
  type LeverPreview,
  type LeverValue,
  type Names,
  type PersonToSee,
  type SceneView,
  type Stake,
  type VariableChange,
} from './evening';
import { islandHours } from './islandHour';
import { policyName } from './policyText';

/** The first hour of an evening. */
const FIRST_HOUR = 18;
const HOUR_MIN = 60;
/** Differences smaller than this are none. */
const LEAST = 0.004;

/** What the page holds of an evening beside its state: how it began, what is being weighed, what people say first. */
export interface EveningPage {
  state: EveningState;
  /** As the evening began, before anything was signed. */
  began: EveningState;
  weighing: { lever: LeverKey; value: LeverValue; state: EveningState } | null;
  /** By scene index. */
  quotes: Readonly<Record<number, string>>;
}

export function namesOf(city: CityInfo): Names {
  return {
    people: Object.fromEntries(city.cast.map(({ id, name }) => [id, name.split(' ')[0] ?? name])),
    zones: Object.fromEntries(city.zones.map(({ id, name }) => [id, name])),
  };
}

export function faceOf(city: CityInfo, sleeper: number, look: Face['look'] = 'awake'): Face {
  const person = city.cast.find((one) => one.sleeper === sleeper);
  return {
    id: person?.id ?? null,
    sleeper,
    ageYears: city.ageYears[sleeper] ?? 0,
    household: city.household[sleeper] ?? 0,
    look,
    name: personName(city, sleeper),
  };
}

/** `facts`: of the night just over; whoever did not wake from it lies asleep. */
export function castFace(city: CityInfo, id: string, facts: readonly string[] = []): Face {
  return faceOf(city, city.cast.find((one) => one.id === id)?.sleeper ?? -1, facts.includes(`lost_${id}`) ? 'dreaming' : 'awake');
}

/** `ritualZone`: the zone's index where a ritual would be held. */
export function eveningView({ state, began, weighing, quotes }: EveningPage, city: CityInfo, canUndo: boolean, ritualZone = mostAfraid(state)): Evening {
  const seen = weighing?.state ?? null;
  // What is asked for says itself who has put it there.
  const demanded = state.demand?.policy;
  return {
    night: state.night,
    nights: state.nights,
    title: city.nightTitle,
    zones: city.zones.map(({ id, name, x, y }, zone) => {
      const { homes, people, fear } = state.zones[zone] ?? { homes: 0, people: 0, fear: 0 };
      return { id, name, x, y, homes, people, fear, fearBy: fear - (began.zones[zone]?.fear ?? fear) };
    }),
    ties: city.bridges.map(({ a, b, links }) => ({ a: city.zones[a]?.id ?? '', b: city.zones[b]?.id ?? '', links })),
    hours: hoursOf(state, city),
    meters: DAY_METERS.map((meter) => {
      const after = seen?.meters[meter] ?? state.meters[meter];
      const before = seen === null ? began.meters[meter] : state.meters[meter];
      return { meter, value: before, after: Math.abs(after - before) < LEAST ? null : after };
    }),
    levers: LEVERS.map((lever) => ({
      lever,
      before: began.policies[lever],
      signed: state.policies[lever],
      imposed: lever !== demanded && state.inForce[lever] === state.policies[lever],
      hours: 1,
      ...(lever === 'mandate' && state.mandateAtLeast > 0 ? { least: state.mandateAtLeast } : {}),
    })),
    preview: weighing === null ? null : previewOf(weighing.lever, weighing.value, state, weighing.state),
    demand: demandView(state, began),
    people: state.scenes.filter(({ opens }) => !opens).map((scene) => personToSee(scene, city, quotes[scene.index] ?? '')),
    rituals: state.rituals.map(({ id, title, hours, effects, held }) => ({
      id,
      title,
      about: city.zones[ritualZone]?.name ?? '',
      effects: effects.map((effect) => placed(effect, city.zones[ritualZone]?.id ?? '')),
      hours,
      held,
    })),
    island: islandHours(state, city, ritualZone, (sleeper) => faceOf(city, sleeper)),
    divers: state.candidates.map((candidate) => diverChoice(candidate.sleeper, state, city)),
    diversMost: state.diversMost,
    faces: Object.fromEntries(city.cast.map(({ id, sleeper }) => [id, faceOf(city, sleeper)])),
    names: namesOf(city),
    canUndo,
    lastSigned: lastSigned(state),
  };
}

/** What is asked for has a lever on the sheet, or is not shown. */
function demandView({ demand, meters, outlook, mandateAtLeast }: EveningState, began: EveningState): Evening['demand'] {
  const lever = LEVERS.find((key) => key === demand?.policy);
  if (demand === null || lever === undefined) return null;
  const { by, value, profits, pressure, trust } = demand;
  const isImposed = lever === 'mandate' && mandateAtLeast > 0 && began.policies.mandate >= Number(value);
  return { by, lever, value, profits, pressure, trust, ...(isImposed ? { imposed: { autonomy: meters.autonomy, later: outlook.autonomyLater } } : {}) };
}

/** The lever that was signed last, while it is the last thing done. */
function lastSigned({ waiting }: EveningState): LeverKey | null {
  const last = waiting.at(-1);
  return (last?.kind === 'set-policy' && LEVERS.find((lever) => lever === last.policy)) || null;
}

/** The zone a ritual is held in: where people are most afraid. */
export function mostAfraid({ zones }: EveningState): number {
  return zones.reduce((worst, { fear }, zone) => (fear > (zones[worst]?.fear ?? -1) ? zone : worst), 0);
}

/** An effect of a ritual, with its zone named. */
export function placed(effect: StoryEffect, zone: string): Effect {
  return effect.kind === 'here' ? { kind: 'zone', zone, column: effect.column, by: effect.by } : effect;
}

/** The hours of the evening, and what each went on: in the order it was given, which is that of the clock. */
function hoursOf(state: EveningState, city: CityInfo): EveningHour[] {
  const spent = state.waiting.flatMap((order) => spentOn(order, state, city));
  const used = state.hours - state.hoursLeft;
  // An answer that takes an hour of its own: only a scene that opens the evening has those, and it comes first.
  const opening = state.scenes.find(({ opens, told }) => opens && told)?.title ?? '';
  const all = [...Array.from({ length: Math.max(0, used - spent.length) }, () => opening), ...spent];
  return Array.from({ length: state.hours }, (_, at) => ({ clockMin: (FIRST_HOUR + at) * HOUR_MIN, spentOn: at < used ? (all[at] ?? '') : null }));
}

/** What an order of the evening is called in the hours it takes. */
function spentOn(order: Order, { scenes, rituals, zones, composer, filesHours }: EveningState, city: CityInfo): string[] {
  const times = (hours: number, what: string): string[] => Array.from({ length: hours }, () => what);
  switch (order.kind) {
    case 'choose': {
      const scene = scenes.find(({ index }) => index === order.scene);
      return times(scene?.hours ?? 0, scene?.title ?? '');
    }
    case 'hold-ritual': {
      const ritual = rituals[order.ritual];
      return times(ritual?.hours ?? 0, ritual?.title ?? '');
    }
    case 'compose':
      return times(zones[order.island] === undefined ? 0 : (composer?.hours ?? 0), t('dusk.compose.spent', { zone: city.zones[order.island]?.name ?? '' }));
    case 'read-files':
      return times(filesHours ?? 0, t('dusk.files.spent', { zone: city.zones[order.island]?.name ?? '' }));
    case 'set-policy':
      return [policyName(order.policy)];
    default:
      return [];
  }
}

function personToSee({ id, title, place, people, hours, told }: EveningState['scenes'][number], city: CityInfo, quote: string): PersonToSee {
  const faces = people.map((person) => castFace(city, person));
  const first = city.cast.find((one) => one.id === people[0]);
  const zone = city.zones[city.zone[first?.sleeper ?? -1] ?? -1]?.id ?? null;
  return { scene: id, title, place, zone, faces, role: first?.about ?? '', quote, hours, seen: told };
}

function diverChoice(sleeper: number, state: EveningState, city: CityInfo): DiverChoice {
  const diver = state.divers.find((one) => one.sleeper === sleeper);
  const face = faceOf(city, sleeper);
  return {
    person: face.id ?? '',
    face,
    resolve: diver?.resolve ?? city.prices.resolveMax,
    signature: diver?.signature ?? null,
    chosen: diver !== undefined,
    kept: null,
  };
}

function previewOf(lever: LeverKey, value: LeverValue, now: EveningState, then: EveningState): LeverPreview {
  const change = (
    variable: VariableChange['variable'],
    before: number,
    after: number,
    limit: number | null,
    better: VariableChange['better'],
    most?: number,
  ): VariableChange[] => (Math.abs(after - before) < LEAST ? [] : [{ variable, before, after, limit, better, ...(most === undefined ? {} : { most }) }]);
  const { outlook: a, meters: m } = now;
  const { outlook: b, meters: n } = then;
  return {
    lever,
    value,
    changes: [
      ...change('coupling', a.coupling, b.coupling, null, 'neither'),
      ...change('load', a.load, b.load, 1, 'down', 2),
      ...change('spread', a.spread, b.spread, 1, 'down', 3),
      ...change('autonomy', a.autonomyLater, b.autonomyLater, null, 'up'),
      ...change('pressure', m.pressure, n.pressure, 0.75, 'down'),
      ...change('trust', m.trust, n.trust, null, 'up'),
    ],
    stakes: stakesOf(now, then),
  };
}

/** The company is paid by coupling and intensity; the council presses or eases. */
function stakesOf(now: EveningState, then: EveningState): Stake[] {
  const paid = ({ outlook, policies }: EveningState): number => outlook.coupling * policies.intensity;
  const revenue = paid(then) / Math.max(LEAST, paid(now)) - 1;
  const pressure = then.meters.pressure - now.meters.pressure;
  return [
    ...(Math.abs(revenue) < 0.01 ? [] : [{ party: 'company', stake: 'revenue', gains: revenue > 0, by: revenue } as const]),
    ...(Math.abs(pressure) < LEAST ? [] : [{ party: 'council', stake: 'pressure', gains: pressure < 0, by: pressure } as const]),
  ];
}

/** Divers as they stood when a scene began, for what a gain of resolve comes to. */
export type Standing = EveningState['divers'];

/** A scene's screen; `given` and what followed once an answer was. `before`: who dived when it began. */
export function sceneView(
  told: ToldScene,
  scene: EveningState['scenes'][number],
  state: EveningState,
  city: CityInfo,
  given: number | null,
  before: Standing = state.divers,
): SceneView {
  const first = scene.people[0] ?? 'clara';
  const about = city.cast.find((one) => one.id === first)?.about ?? '';
  return {
    id: scene.id,
    title: scene.title,
    place: placeText(told, scene, state, given),
    lines: told.lines,
    portrait: castFace(city, first, state.facts),
    portraitAbout: about,
    answerer: told.answers.length > 1 ? castFace(city, 'clara') : null,
    answers: told.answers.map(({ text, about: beneath, hours, effects, lacks }) => ({
      text,
      about: beneath,
      hours,
      effects: effects.map((effect) => bought(placed(effect, ''), before, city)),
      lacks,
    })),
    given,
    aftermath: given === null ? [] : (told.answers[given]?.after ?? []),
    hoursLeft: state.phase === 'dusk' ? state.hoursLeft : null,
    hours: state.hours,
    names: namesOf(city),
  };
}

/** Where it is, and at which hour: whoever is paid with an hour is met in the first that is free, which is the one the map lights. */
function placeText(told: ToldScene, { place, hours, told: isTold }: EveningState['scenes'][number], state: EveningState, given: number | null): string {
  if (state.phase !== 'dusk' || hours === 0) return place;
  const paid = isTold && given !== null ? (told.answers[given]?.hours ?? hours) : 0;
  return t('dusk.place', { hour: FIRST_HOUR + state.hours - state.hoursLeft - paid, place });
}

/** A gain of resolve, capped where the night would cap it. */
function bought(effect: Effect, before: Standing, city: CityInfo): Effect {
  if (effect.kind !== 'resolve' || effect.by <= 0) return effect;
  const sleeper = city.cast.find(({ id }) => id === effect.person)?.sleeper;
  const diver = before.find((one) => one.sleeper === sleeper);
  return { ...effect, buys: diver === undefined ? null : Math.max(0, Math.min(effect.by, city.prices.resolveMax - diver.resolve)) };
}

/** A speaker as they are written: somebody of the cast by their given name, a voice by its own. */
export const speakerName = (names: Names, speaker: string): string =>
  names.people[speaker] ?? speaker.charAt(0).toUpperCase() + speaker.slice(1).replaceAll('-', ' ');

export const lookOfFate = (fate: 'lost' | 'freed' | 'shaken' | 'safe'): Face['look'] =>
  LOOKS.find((look) => look === { lost: 'trapped', freed: 'lucid', shaken: 'uneasy', safe: 'awake' }[fate]) ?? 'awake';
