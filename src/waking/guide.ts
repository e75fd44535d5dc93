/**
 * The guided first night without a component: its steps in order, and for each whether the player has really done it, read from
 * the same state every screen reads. Nothing is counted by clicks: an order has to stand in a plan, time has to have run. A step
 * whose matter is gone (nobody left in nightmare, nothing left to face) is never waited for. Time stands while a card wants to be read
 * or an order is to be found, and runs in those steps alone that are about it.
 */
import { type Deed, type DiverView, type EntityView, ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../session/protocol';
import { CONTROL_MIN, type DiverOrder, LOOK, TICKS_PER_MIN } from '../sim/vocabulary';
import type { NightState, Selection } from '../stores/nightStore';

export const GUIDE_STEPS = ['goal', 'lights', 'read', 'person', 'ground', 'run', 'ask', 'answer', 'weave', 'face', 'watch', 'over'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

export interface GuideView {
  nightMin: number;
  tick: number;
  selection: Selection;
  /** LOOK code of the person selected, -1 for none. */
  look: number;
  divers: readonly Pick<DiverView, 'plan' | 'task' | 'path'>[];
  entities: readonly Pick<EntityView, 'id' | 'place'>[];
  lucid: number;
}
/** What had been reached when the step began. */
export interface StepStart {
  tick: number;
  entities: number;
}

const RUN_TICKS = TICKS_PER_MIN;
/** The scenario's one bad street, a zone: what tonight is about. */
export const BAD_STREET = 0;

/** Steps that are over with the night's own time. */
const RUNNING: readonly GuideStep[] = ['lights', 'run', 'answer', 'watch'];
/** Whether time stands when a step begins; a being that is not there yet has to be waited for. */
export const stands = (step: GuideStep, beings: number): boolean => !RUNNING.includes(step) && (step !== 'face' || beings > 0);

export const guideView = (state: NightState): GuideView => ({
  nightMin: state.nightMin,
  tick: state.tick,
  selection: state.selection,
  look: state.selection.kind === 'person' && state.person?.sleeper === state.selection.sleeper ? state.person.look : -1,
  divers: state.divers,
  entities: state.entities,
  lucid: state.counts.lucid,
});

const isOrdered = (divers: GuideView['divers'], kind: DiverOrder['kind']): boolean =>
  divers.some(({ plan, task }) => task?.order.kind === kind || plan.some(({ order }) => order.kind === kind));
const isIdle = (divers: GuideView['divers']): boolean =>
  divers.every(({ plan, task, path }) => plan.length === 0 && path.length === 0 && (task === null || task.order.kind === 'ground'));

export const isDone = (step: GuideStep, now: GuideView, start: StepStart): boolean => {
  switch (step) {
    case 'lights':
      return now.nightMin >= CONTROL_MIN;
    case 'answer':
      return !isOrdered(now.divers, 'ask');
    case 'read':
      return now.selection.kind === 'island' || now.selection.kind === 'person';
    case 'person':
      return now.selection.kind === 'person' && (now.look === LOOK.nightmare || now.look === LOOK.uneasy || now.look === LOOK.trapped);
    case 'run':
      return now.tick - start.tick >= RUN_TICKS;
    case 'ground':
    case 'ask':
    case 'weave':
      return isOrdered(now.divers, step);
    case 'face':
      return isOrdered(now.divers, 'face') || now.entities.length < start.entities;
    case 'watch':
      return now.tick - start.tick >= RUN_TICKS && isIdle(now.divers);
    case 'goal':
      return now.tick > start.tick;
    case 'over':
      return false;
  }
};

/** What comes after a step that is done: asking is the heart of it, so an offer that was wrong leads back to it. */
export const stepAfter = (step: GuideStep, wasWrong: boolean): GuideStep =>
  step === 'answer' && wasWrong ? 'ask' : GUIDE_STEPS[Math.min(GUIDE_STEPS.indexOf(step) + 1, GUIDE_STEPS.length - 1)]!;

/** Who does not ask has no answer to wait for. */
export const stepPast = (step: GuideStep): GuideStep => (step === 'ask' ? 'weave' : stepAfter(step, false));

/** The offer to speak of: the last one made, while it was wrong and nobody goes to make another; null for none. */
export const wrongOffer = (deeds: readonly Deed[], divers: GuideView['divers']): { sleeper: number; want: number } | null => {
  const last = deeds.findLast(({ order, result }) => order.kind === 'ask' && result !== 'passed');
  if (last === undefined || last.order.kind !== 'ask' || last.result !== 'wrong' || isOrdered(divers, 'ask')) return null;
  return { sleeper: last.order.sleeper, want: last.order.want };
};

export interface Street {
  zone: number;
  nightmare: number;
  lucid: number;
}
const streetOf = (zones: Float32Array, zone: number): Street => {
  const read = (field: ZoneField): number => zones[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf(field)] ?? 0;
  return { zone, nightmare: read('nightmare'), lucid: read('lucid') };
};
/** The bad street as it stands; tonight's small goal is met with nobody there in nightmare and somebody lucid. */
export const badStreet = (zones: Float32Array): Street & { isFree: boolean } => {
  const street = streetOf(zones, BAD_STREET);
  return { ...street, isFree: street.nightmare === 0 && street.lucid > 0 };
};
/** The street to speak of: the bad one, and once all is well there the one with most in nightmare, the first of equals. The frame's own rows, read and not kept. */
export const streetInHand = (zones: Float32Array): Street => {
  const bad = badStreet(zones);
  if (!bad.isFree && bad.nightmare > 0) return bad;
  let worst: Street = bad;
  for (let zone = 0; zone * ZONE_STRIDE < zones.length; zone++) {
    const street = streetOf(zones, zone);
    if (street.nightmare > worst.nightmare) worst = street;
  }
  return worst;
};

/** What the page shows when it is asked where a step happens. */
export interface Looking {
  hasDiver: boolean;
  selection: Selection['kind'];
  isList: boolean;
  zone: number;
}
const verb = (name: string): string => `[data-verb="${name}"][aria-disabled="false"]`;
const CREW = '[data-part="crew"]';

/** Where on the page a step happens: what is ringed in gold. The first that is there; on the map the island’s own name stands for all that is not. */
export const anchorsOf = (step: GuideStep, { hasDiver, selection, isList, zone }: Looking): readonly string[] => {
  const row = isList ? [`[data-pane="zones"] [data-zone="${zone}"]`] : [];
  switch (step) {
    case 'lights':
      return ['[role="timer"]'];
    case 'read':
      return row;
    case 'person':
      return isList ? ['[data-pane="people"] [data-sleeper]', ...row] : [];
    case 'ground':
      return hasDiver ? [verb('ground'), ...row] : [CREW];
    case 'run':
    case 'answer':
    case 'watch':
      return ['[data-part="speed"]', '[data-part="phone-speed"]'];
    case 'ask':
      // The way in; then what can be offered by now, else the questions and the wants.
      return selection === 'person'
        ? ['[data-part="ask"] > button', '[data-part="offer"] > [data-primary="true"]', '[data-part="questions"]', '[data-part="wants"]']
        : row;
    case 'weave':
      if (selection === 'bridge') return hasDiver ? [verb('widen'), verb('weave')] : [CREW];
      return selection === 'island' ? ['#inspector-panel [data-part="bridges"]'] : row;
    case 'face':
      return hasDiver ? [verb('face')] : [CREW];
    default:
      return [];
  }
};
/** Steps about a place: its name on the map is ringed where nothing else is. */
export const isAboutPlace = (step: GuideStep, selection: Selection['kind']): boolean =>
  step === 'read' || step === 'person' || step === 'ground' || (step === 'ask' && selection !== 'person') || (step === 'weave' && selection !== 'bridge');
