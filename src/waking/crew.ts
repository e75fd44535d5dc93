/**
 * Divers and their verbs without a component: which order a verb means for what is selected, what it costs, and all of it in
 * words. The simulation decides whether an order may be given; this only finds what it would be about.
 */
import {
  type CityInfo,
  type DiverView,
  type EntityView,
  type Frame,
  PERSON,
  PERSON_STRIDE,
  type PlannedStep,
  type Price,
  ZONE_FIELDS,
  ZONE_STRIDE,
  type ZoneField,
} from '../session/protocol';
import { type DiverOrder, ENTITIES, TICKS_PER_MIN, type Weaving } from '../sim/vocabulary';
import type { Selection } from '../stores/nightStore';
import { BEINGS } from '../words/beings';
import { t } from '../words/en/crew';
import { diverLine, SIGNATURE_WORDS, VERBS, type VerbWord, WEAVING_WORDS } from '../words/journal';
import { givenNameOf, personName } from '../words/names';
import { decimals } from '../words/numbers';
import { zoneName } from './causes';
import { tickClock } from './readings';

export interface CrewState {
  city: CityInfo;
  divers: readonly DiverView[];
  entities: readonly EntityView[];
  /** Questions the selected person has answered; null when nobody is selected or known. */
  asked: readonly number[] | null;
}

export const centreOf = (city: CityInfo): number => city.zones.length;
export const placeName = (city: CityInfo, place: number): string => (place === centreOf(city) ? t('divers.centre') : zoneName(city, place));

/** Where a selection lies: a zone, the Centre, or -1 for nothing and for bridges. */
export const placeOfSelection = (selection: Selection, { city, divers, entities }: CrewState): number => {
  switch (selection.kind) {
    case 'person':
      return city.zone[selection.sleeper] ?? -1;
    case 'island':
      return selection.zone;
    case 'being':
      return entities.find(({ id }) => id === selection.entity)?.place ?? -1;
    case 'diver':
      return divers[selection.diver]?.place ?? -1;
    case 'centre':
      return centreOf(city);
    default:
      return -1;
  }
};

/** Where a list begins: at what is selected, else where the chosen diver is, else at its head. */
export const firstZone = (crew: CrewState, selection: Selection, diver: number): number => {
  const isZone = (place: number): boolean => place >= 0 && place < centreOf(crew.city);
  const bridge = selection.kind === 'bridge' ? crew.city.bridges[selection.bridge] : undefined;
  const places = [bridge?.a ?? placeOfSelection(selection, crew), crew.divers[diver]?.place ?? -1];
  return places.find(isZone) ?? 0;
};

/** The six verbs on the keys 1 to 6; the last is the signature, but the Centre and a trapped diver each bring their own. */
export const verbsFor = (selection: Selection, state: CrewState): VerbWord[] => {
  const trapped = selection.kind === 'diver' && state.divers[selection.diver]?.trapped === true;
  return ['go', 'ground', 'ask', 'weave', 'face', selection.kind === 'centre' ? 'share' : trapped ? 'rescue' : 'signature'];
};

const beingFor = (selection: Selection, place: number, { entities }: CrewState): EntityView | undefined => {
  if (selection.kind === 'being') return entities.find(({ id }) => id === selection.entity);
  if (selection.kind === 'person') return entities.find(({ sleeper }) => sleeper === selection.sleeper);
  return place < 0 ? undefined : entities.find((entity) => entity.place === place);
};

/** The order a verb means for what is selected; null when the selection has no target of that kind. For Ask the want is chosen in the panel. */
export const verbOrder = (verb: VerbWord, diver: number, selection: Selection, state: CrewState, work: Weaving | null = null): DiverOrder | null => {
  const place = placeOfSelection(selection, state);
  const island = place >= 0 && place < centreOf(state.city) ? place : -1;
  switch (verb) {
    case 'go':
      return place < 0 ? null : { kind: 'go', diver, place };
    case 'ground':
      return island < 0 ? null : { kind: 'ground', diver, island };
    case 'ask':
      return selection.kind === 'person' ? { kind: 'ask', diver, sleeper: selection.sleeper, questions: [...(state.asked ?? [])].slice(0, 3), want: 0 } : null;
    case 'weave':
      if (selection.kind === 'bridge') return { kind: 'weave', diver, work: work ?? 'widen', index: selection.bridge };
      return selection.kind === 'island' ? { kind: 'weave', diver, work: 'mend', index: selection.zone } : null;
    case 'face': {
      const being = beingFor(selection, place, state);
      return being === undefined ? null : { kind: 'face', diver, entity: being.id };
    }
    case 'signature': {
      // A pathway works everywhere: without an island it is opened where the diver stands.
      const own = state.divers[diver];
      const anywhere = own?.signature === 'pathway' && own.place < centreOf(state.city) ? own.place : -1;
      const where = island >= 0 ? island : anywhere;
      return where < 0 ? null : { kind: 'signature', diver, island: where };
    }
    case 'share':
      return { kind: 'share', diver };
    case 'rescue':
      return selection.kind === 'diver' && selection.diver !== diver ? { kind: 'rescue', diver, other: selection.diver } : null;
  }
};

export const verbName = (verb: VerbWord, diver: DiverView | undefined): string =>
  verb === 'signature' && diver !== undefined ? SIGNATURE_WORDS[diver.signature].name : VERBS[verb].name;

export const verbAbout = (verb: VerbWord, diver: DiverView | undefined, city: CityInfo): string =>
  verb === 'signature' && diver !== undefined ? SIGNATURE_WORDS[diver.signature].about(city.prices.signatureMin) : `${VERBS[verb].about} ${VERBS[verb].why}`;

/** What a verb takes: resolve once and minutes; Ground and the signature are told apart, for they have neither. */
export const priceOf = (verb: VerbWord, { prices }: CityInfo): Price =>
  verb === 'go' || verb === 'ground' || verb === 'signature' ? { resolve: 0, min: 0 } : prices[verb];

const decimal = (value: number): string => String(Math.round(value * 100) / 100);
/** What stands under a verb, a line each: its price, and for Go how far it is. */
export const priceLines = (verb: VerbWord, city: CityInfo, walkMin: number | null): string[] => {
  if (verb === 'go') return walkMin === null ? [] : [walkMin === 0 ? t('verbs.here') : t('cost.min', { min: Math.round(walkMin) })];
  if (verb === 'ground') return [t('cost.aMinute', { value: decimal(city.prices.groundCost) })];
  if (verb === 'signature') return [t('cost.once')];
  const { resolve, min } = priceOf(verb, city);
  return [...(resolve > 0 ? [t('cost.resolve', { count: Math.round(resolve) })] : []), ...(min > 0 ? [t('cost.min', { min: Math.round(min) })] : [])];
};

/** At the Centre it is as if half the place were in nightmare. */
const CENTRE_DREAD = 0.5;
const SOME_DANGER = 0.04;
const MUCH_DANGER = 0.16;
export type Danger = 'calm' | 'some' | 'high';
const dangerOf = (rate: number): Danger => (rate < SOME_DANGER ? 'calm' : rate < MUCH_DANGER ? 'some' : 'high');

/** What a place costs a diver who stands there now, resolve a minute: its share in nightmare, eased by its share of lucid. */
export const dreadRate = (city: CityInfo, zones: Frame['zones'] | undefined, place: number): number => {
  if (place === centreOf(city)) return CENTRE_DREAD * city.prices.dreadCost;
  const read = (field: ZoneField): number => zones?.[place * ZONE_STRIDE + ZONE_FIELDS.indexOf(field)] ?? 0;
  const inBed = Math.max(1, read('inBed'));
  return (city.prices.dreadCost * read('nightmare') * (1 - read('lucid') / inBed)) / inBed;
};

/** The most dangerous place of a way. A place that is only passed counts too: nobody walks faster for being afraid. */
export const wayDanger = (city: CityInfo, zones: Frame['zones'] | undefined, route: readonly number[]): { danger: Danger; rate: string } => {
  const rate = Math.max(0, ...route.map((place) => dreadRate(city, zones, place)));
  return { danger: dangerOf(rate), rate: decimal(rate) };
};

/** A long way by its first place: the map draws the rest. */
const wayText = (passed: readonly string[]): string =>
  passed.length > 2 ? t('tell.byMore', { place: passed[0]!, count: passed.length - 1 }) : t('tell.by', { places: passed.join(', ') });

/** An order before it is given, in one line: by which way, when there, when done, at what cost, into what danger. */
export const orderLine = (
  order: DiverOrder,
  verb: VerbWord,
  when: { route: readonly number[]; min: number; fromTick: number },
  city: CityInfo,
  zones: Frame['zones'] | undefined,
): string => {
  const { resolve, min } = priceOf(verb, city);
  const passed = when.route.slice(1, -1).map((place) => placeName(city, place));
  const { danger, rate } = wayDanger(city, zones, when.route);
  const there = when.fromTick + when.min * TICKS_PER_MIN;
  return [
    when.min === 0 ? t('tell.here') : passed.length > 0 ? wayText(passed) : '',
    when.min > 0 ? t('tell.there', { time: tickClock(there) }) : '',
    min > 0 ? t('tell.done', { time: tickClock(there + min * TICKS_PER_MIN) }) : '',
    order.kind === 'ground' ? `${t('cost.aMinute', { value: decimal(city.prices.groundCost) })} ${t('tell.untilNext')}` : '',
    resolve > 0 ? t('cost.resolve', { count: Math.round(resolve) }) : '',
    t(`danger.${danger}`, { rate }),
  ]
    .filter((part) => part !== '')
    .join(', ');
};

/** When a diver would be free to set out for one more order: after the walk, the work and the plan they have. */
export const freeTick = (diver: DiverView, city: CityInfo, nowTick: number): number => {
  const last = diver.plan[diver.plan.length - 1];
  const lastEnds = last === undefined ? -1 : last.arrivesTick + TICKS_PER_MIN * (isVerb(last.order) ? priceOf(last.order.kind, city).min : 0);
  return Math.max(nowTick, diver.endTick, diver.task?.untilTick ?? -1, lastEnds);
};
const isVerb = (order: DiverOrder): order is Exclude<DiverOrder, { kind: 'cancel' | 'reorder' }> => order.kind !== 'cancel' && order.kind !== 'reorder';

/** Say enough for a dark self to be let in: below, only practice helps, which nobody can see from here. */
const SAY_ENOUGH = 0.3;
/** What is known of how a being would meet Face now; empty where nothing stands in the way. */
export const faceOdds = (being: EntityView, { city, divers }: CrewState, people: Frame['people'] | undefined): string => {
  const kind = ENTITIES[being.kind];
  if (kind === 'dark-self') {
    const autonomy = (people?.[being.sleeper * PERSON_STRIDE + PERSON.autonomy] ?? 255) / 255;
    const words = { name: givenNameOf(city, being.sleeper), value: decimals(autonomy, 2) };
    return t(autonomy < SAY_ENOUGH ? 'face.mayFail' : 'face.enough', words);
  }
  if (kind !== 'collective-shadow') return '';
  const count = divers.filter(({ place, trapped, path }) => place === centreOf(city) && !trapped && path.length === 0).length;
  return t(count < 2 ? 'face.alone' : 'face.together', { count });
};
/** What answering a being takes and gives, for Face's line and its panel. */
export const faceLine = (being: EntityView, crew: CrewState, people: Frame['people'] | undefined): string => {
  const { answer, effect } = BEINGS[ENTITIES[being.kind]!];
  return [`${answer}.`, effect, faceOdds(being, crew, people)].filter((part) => part !== '').join(' ');
};

const beingName = (entity: number, entities: CrewState['entities']): string | null => {
  const being = entities.find(({ id }) => id === entity);
  return being === undefined ? null : BEINGS[ENTITIES[being.kind]!].name;
};

/** What a step of a plan is about: "Harrow Row", "Tomas", "Specter". */
export const stepTarget = (order: DiverOrder, place: number, { city, divers, entities }: CrewState): string => {
  switch (order.kind) {
    case 'ask':
      return givenNameOf(city, order.sleeper);
    case 'face':
      return beingName(order.entity, entities) ?? placeName(city, place);
    case 'weave': {
      const bridge = city.bridges[order.index];
      return order.work === 'mend' || bridge === undefined
        ? placeName(city, place)
        : t('order.target.isolate-bridge', { a: zoneName(city, bridge.a), b: zoneName(city, bridge.b) });
    }
    case 'rescue':
      return givenNameOf(city, divers[order.other]?.sleeper ?? -1);
    default:
      return placeName(city, place);
  }
};

/** The verb of an order in a plan, as its button has it. */
export const stepVerb = (order: DiverOrder, diver: DiverView): string => {
  if (order.kind === 'weave') return WEAVING_WORDS[order.work].name;
  if (order.kind === 'cancel' || order.kind === 'reorder') return t(`order.${order.kind}`);
  return verbName(order.kind, diver);
};

export const stepText = (step: PlannedStep, diver: DiverView, state: CrewState): string =>
  t('verbs.target', { verb: stepVerb(step.order, diver), target: stepTarget(step.order, step.place, state) });

/** What a diver is doing and until when. */
export const doingText = (diver: DiverView, state: CrewState): string => {
  const { city } = state;
  const place = placeName(city, diver.place);
  if (diver.trapped) return diverLine({ kind: 'trapped', place });
  if (diver.path.length > 0) return diverLine({ kind: 'walking', to: placeName(city, diver.path[diver.path.length - 1]!), clock: tickClock(diver.endTick) });
  const { task } = diver;
  if (task === null) return diver.plan.length > 0 ? diverLine({ kind: 'ready' }) : diverLine({ kind: 'idle', place });
  const clock = tickClock(task.untilTick);
  const target = stepTarget(task.order, diver.place, state);
  switch (task.order.kind) {
    case 'ground':
      return diverLine({ kind: 'grounding', place });
    case 'ask':
      return diverLine({ kind: 'asking', name: target, clock });
    case 'weave':
      return diverLine({ kind: 'weaving', work: task.order.work, what: target, clock });
    case 'face':
      return diverLine({ kind: 'facing', being: beingName(task.order.entity, state.entities), place, clock });
    case 'share':
      return diverLine({ kind: 'sharing', clock });
    case 'rescue':
      return diverLine({ kind: 'rescuing', name: target, clock });
    default:
      return diverLine({ kind: 'idle', place });
  }
};

export const diverName = (city: CityInfo, diver: DiverView): string => personName(city, diver.sleeper);
