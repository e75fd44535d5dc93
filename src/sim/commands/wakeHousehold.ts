/** Wake: everyone asleep in one household is brought up to wake, out of any nightmare; it costs them rest, and fails once the wake gate has. */
import { STATUS } from '../state/sleepers';
import { changeStatus } from '../systems/contagion';
import { loseToWaking } from '../systems/goal';
import { STAGE } from '../vocabulary';
import type { World } from '../world';
import { type Command, hasExactly, isIndex, OK, refuse, spendAttention } from './command';

/** Debt a woken person takes on: about an hour's rest. */
const DEBT_COST = 0.03;

function sleepingIn(world: World, household: number): number[] {
  const { householdFirst } = world.homes;
  const found: number[] = [];
  for (let i = householdFirst[household]!; i < householdFirst[household + 1]!; i++) {
    const status = world.sleepers.status[i]!;
    if (status & STATUS.inBed && (status & STATUS.stage) !== STAGE.wake) found.push(i);
  }
  return found;
}

export const wakeHousehold: Command<'wake-household'> = {
  kind: 'wake-household',
  parse: (value) => (hasExactly(value, ['household']) && isIndex(value.household) ? { kind: 'wake-household', household: value.household } : null),
  check(world, { household }) {
    if (household >= world.homes.householdFirst.length - 1) return refuse('no-such-household');
    if (world.society.wakeGateFailed) return refuse('wake-gate-failed');
    if (sleepingIn(world, household).length === 0) return refuse('nobody-asleep');
    return world.society.attention < 1 ? refuse('no-attention') : OK;
  },
  apply(world, { household }) {
    spendAttention(world);
    const woken = sleepingIn(world, household);
    loseToWaking(world, woken.length);
    for (const i of woken) {
      const { sleepers } = world;
      changeStatus(world, i, (sleepers.status[i]! & ~(STATUS.stage | STATUS.nightmare | STATUS.trapped)) | STAGE.wake);
      sleepers.sinceTick[i] = -1;
      sleepers.L[i] = Math.min(1, sleepers.L[i]! + DEBT_COST);
    }
  },
  encode: ({ household }) => [household],
  decode: ([household, ...rest]) => (rest.length === 0 && isIndex(household) ? { kind: 'wake-household', household } : null),
};
