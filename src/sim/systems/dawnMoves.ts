/**
 * How the city takes a night: trust and pressure move at dawn by named causes, from the scenario's own list. A reader, so that the
 * report of a night can say the same causes as have moved the scalars; only `takeNight` writes.
 */
import { clamp } from '../../kernel/exact';
import type { DawnCause, DawnMove, DemandCause } from '../scenario';
import { STATUS } from '../state/sleepers';
import type { World } from '../world';
import { answerMoves } from './demand';

/** A cause that counted: `count` of what it counts (1 where it counts nothing), `by` what it moved. */
export interface DawnMoved {
  scalar: DawnMove['scalar'];
  cause: DawnCause | DemandCause;
  count: number;
  by: number;
}

/** What the scenario's causes and the evening's answer come to tonight, before either end of a scalar stops them. */
export function dawnMoved(world: World): DawnMoved[] {
  return [...listed(world), ...answered(world)];
}

/** A demand moves what it says, beside whatever the scenario lists for every night. */
function answered(world: World): DawnMoved[] {
  const answer = answerMoves(world);
  if (answer === null) return [];
  const { cause, moves } = answer;
  return (['trust', 'pressure'] as const).flatMap((scalar) => (moves[scalar] === undefined ? [] : [{ scalar, cause, count: 1, by: moves[scalar] }]));
}

function listed(world: World): DawnMoved[] {
  return (world.scenario.dawnMoves ?? []).flatMap(({ scalar, cause, by, each = 1, most }) => {
    const count = countOf(world, cause);
    const steps = Math.floor(count / each);
    if (steps === 0) return [];
    const whole = by * steps;
    return [{ scalar, cause, count, by: most === undefined ? whole : clamp(whole, -most, most) }];
  });
}

export function takeNight(world: World): void {
  for (const { scalar, by } of dawnMoved(world)) world.society[scalar] = clamp(world.society[scalar] + by, 0, 1);
}

function countOf(world: World, cause: DawnCause): number {
  const { society, sleepers, homes } = world;
  switch (cause) {
    case 'won':
      return society.outcome.startsWith('won') ? 1 : 0;
    case 'lost':
      return society.outcome.startsWith('lost') ? 1 : 0;
    case 'freed':
      return society.freed;
    case 'trapped':
      return countWith(sleepers.status, STATUS.trapped);
    case 'named-lost':
      return homes.cast.filter(({ sleeper }) => (sleepers.status[sleeper]! & STATUS.trapped) !== 0).length;
    case 'asked-wrong':
      return society.divers.reduce((sum, { wrong }) => sum + wrong, 0);
    case 'troubled':
      return troubled(world);
  }
}

function countWith(status: Uint8Array, bit: number): number {
  let count = 0;
  for (let i = 0; i < status.length; i++) if (status[i]! & bit) count++;
  return count;
}

/** How many had a nightmare tonight. */
function troubled({ causes, society }: World): number {
  const met = new Set<number>();
  for (let e = 0; e < causes.count; e++) if (causes.tick(e) >= society.nightStartTick) met.add(causes.sleeper(e));
  return met.size;
}
