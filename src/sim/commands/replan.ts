/** Cancel and reorder: a plan is only a plan until its turn comes. Cancelling position 0 of an empty plan stops the work in hand. */
import { leaveTask } from '../systems/divers';
import type { World } from '../world';
import { type Command, hasExactly, isIndex, OK, refuse } from './command';
import { isVerdict, readyDiver } from './plan';

export const cancel: Command<'cancel'> = {
  kind: 'cancel',
  parse: (value) =>
    hasExactly(value, ['diver', 'position']) && isIndex(value.diver) && isIndex(value.position)
      ? { kind: 'cancel', diver: value.diver, position: value.position }
      : null,
  check(world: World, { diver: index, position }) {
    const diver = readyDiver(world, index);
    if (isVerdict(diver)) return diver;
    const stopsWork = position === 0 && diver.plan.length === 0 && diver.task !== null;
    return position < diver.plan.length || stopsWork ? OK : refuse('no-such-plan');
  },
  apply(world, { diver: index, position }) {
    const diver = world.society.divers[index]!;
    if (diver.plan.length === 0) {
      leaveTask(world, diver);
      return;
    }
    diver.plan = diver.plan.filter((_, at) => at !== position);
    // On the way to what is no longer wanted: the next place on the path is still reached.
    if (position === 0 && diver.path.length > 1) diver.path = diver.path.slice(0, 1);
  },
  encode: ({ diver, position }) => [diver, position],
  decode: ([diver, position, ...rest]) => (rest.length === 0 && isIndex(diver) && isIndex(position) ? { kind: 'cancel', diver, position } : null),
};

export const reorder: Command<'reorder'> = {
  kind: 'reorder',
  parse: (value) =>
    hasExactly(value, ['diver', 'from', 'to']) && isIndex(value.diver) && isIndex(value.from) && isIndex(value.to)
      ? { kind: 'reorder', diver: value.diver, from: value.from, to: value.to }
      : null,
  check(world, { diver: index, from, to }) {
    const diver = readyDiver(world, index);
    if (isVerdict(diver)) return diver;
    if (from >= diver.plan.length || to >= diver.plan.length) return refuse('no-such-plan');
    return from === to ? refuse('no-change') : OK;
  },
  apply(world, { diver: index, from, to }) {
    const diver = world.society.divers[index]!;
    const moved = diver.plan[from]!;
    const rest = diver.plan.filter((_, at) => at !== from);
    diver.plan = [...rest.slice(0, to), moved, ...rest.slice(to)];
    if (diver.path.length > 1) diver.path = diver.path.slice(0, 1);
  },
  encode: ({ diver, from, to }) => [diver, from, to],
  decode: ([diver, from, to, ...rest]) => (rest.length === 0 && isIndex(diver) && isIndex(from) && isIndex(to) ? { kind: 'reorder', diver, from, to } : null),
};
