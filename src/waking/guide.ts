/**
 * The guided first night without a component: its steps in order, and for each whether the player has really done it, read from
 * the same state every screen reads. Nothing is counted by clicks: an order has to stand in a plan, time has to have run. A step
 * whose matter is gone (nobody left in nightmare, nothing left to face) is never waited for.
 */
import { type Deed, type DiverView, type EntityView, ZONE_FIELDS, ZONE_STRIDE } from '../session/protocol';
import { CONTROL_MIN, type DiverOrder, LOOK, TICKS_PER_MIN } from '../sim/vocabulary';
import type { NightState, Selection } from '../stores/nightStore';

export const GUIDE_STEPS = ['lights', 'read', 'person', 'ground', 'run', 'ask', 'weave', 'face', 'watch', 'over'] as const;
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
    case 'over':
      return false;
  }
};

/** The offer to speak of: the last one made, while it was wrong and nobody goes to make another; null for none. */
export const wrongOffer = (deeds: readonly Deed[], divers: GuideView['divers']): { sleeper: number; want: number } | null => {
  const last = deeds.findLast(({ order, result }) => order.kind === 'ask' && result !== 'passed');
  if (last === undefined || last.order.kind !== 'ask' || last.result !== 'wrong' || isOrdered(divers, 'ask')) return null;
  return { sleeper: last.order.sleeper, want: last.order.want };
};

const NIGHTMARE = ZONE_FIELDS.indexOf('nightmare');
/** The island with most in nightmare, the first of equals; the frame's own rows, read and not kept. */
export const worstZone = (zones: Float32Array): { zone: number; count: number } => {
  let worst = { zone: 0, count: -1 };
  for (let zone = 0; zone * ZONE_STRIDE < zones.length; zone++) {
    const count = zones[zone * ZONE_STRIDE + NIGHTMARE]!;
    if (count > worst.count) worst = { zone, count };
  }
  return worst;
};

/** Where on the page a step happens: what is ringed in gold. The first that is there. */
export const anchorsOf = (step: GuideStep, diverChosen: boolean, inspecting: boolean): readonly string[] => {
  switch (step) {
    case 'lights':
      return ['[role="timer"]'];
    case 'ground':
      return diverChosen ? ['[data-verb-key="2"]', '[data-part="crew"]'] : ['[data-part="crew"]'];
    case 'run':
    case 'watch':
      return ['[data-part="speed"]'];
    case 'ask':
      // The way in; then what can be offered by now, else the questions and the wants.
      return inspecting ? ['[data-part="ask"] > button', '[data-part="offer"] > [data-primary="true"]', '[data-part="questions"]', '[data-part="wants"]'] : [];
    case 'weave':
      return diverChosen ? ['[data-verb-key="4"]'] : [];
    case 'face':
      return diverChosen ? ['[data-verb-key="5"]'] : [];
    default:
      return [];
  }
};
