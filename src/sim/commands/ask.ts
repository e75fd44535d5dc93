/** Ask: the questions are put while the order is given; the want offered is the answer for the whole household. */
import { STATUS } from '../state/sleepers';
import { MAX_QUESTIONS } from '../systems/asking';
import { pathBetween } from '../systems/ways';
import { ENTITY, QUESTIONS, WANTS } from '../vocabulary';
import { type Command, hasExactly, isIndex, OK, type OrderOf, refuse } from './command';
import { addToPlan, allIndices, checkPlan } from './plan';

type Ask = OrderOf<'ask'>;

function build(diver: unknown, sleeper: unknown, want: unknown, questions: unknown): Ask | null {
  if (!isIndex(diver) || !isIndex(sleeper) || !isIndex(want) || want >= WANTS.length || !Array.isArray(questions)) return null;
  if (questions.length > QUESTIONS.length || !allIndices(questions) || questions.some((question) => question >= QUESTIONS.length)) return null;
  return new Set(questions).size === questions.length ? { kind: 'ask', diver, sleeper, questions: [...questions], want } : null;
}

export const ask: Command<'ask'> = {
  kind: 'ask',
  parse: (value) => (hasExactly(value, ['diver', 'sleeper', 'questions', 'want']) ? build(value.diver, value.sleeper, value.want, value.questions) : null),
  check: (world, order) =>
    checkPlan(world, order, (diver) => {
      const status = world.sleepers.status[order.sleeper];
      if (status === undefined) return refuse('no-such-person');
      if ((status & STATUS.inBed) === 0 || (status & STATUS.stage) === 0) return refuse('not-asleep');
      if (status & STATUS.lucid) return refuse('already-lucid');
      const zone = world.homes.zoneOf[order.sleeper]!;
      const allowed = world.society.islands[zone]!.thread ? 1 : MAX_QUESTIONS;
      if (order.questions.length > allowed) return refuse('too-many-questions');
      if (world.society.entities.some((entity) => entity.kind === ENTITY.darkSelf && entity.sleeper === order.sleeper)) return refuse('guarded');
      return pathBetween(world, diver.place, zone) === null ? refuse('no-way-there') : OK;
    }),
  apply: addToPlan,
  encode: ({ diver, sleeper, want, questions }) => [diver, sleeper, want, ...questions],
  decode: ([diver, sleeper, want, ...questions]) => build(diver, sleeper, want, questions),
};
