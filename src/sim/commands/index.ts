/** The one door for orders: parse, check, apply, encode. Everything that acts on the world (hand, bot, replay) comes through here. */
import { ORDER_KINDS, type Order, type OrderKind, type Verdict } from '../vocabulary';
import type { World } from '../world';
import { ask } from './ask';
import { type Command, refuse } from './command';
import { dimIsland } from './dimIsland';
import { appoint, choose, holdRitual } from './evening';
import { compose, readFiles } from './islandEvening';
import { isolateBridge } from './isolateBridge';
import { listen } from './listen';
import { cancel, reorder } from './replan';
import { setPolicy } from './setPolicy';
import { wakeHousehold } from './wakeHousehold';
import { go, ground, rescue, share } from './walk';
import { face, signature, weave } from './work';

const COMMANDS: { readonly [K in OrderKind]: Command<K> } = {
  'set-policy': setPolicy,
  'isolate-bridge': isolateBridge,
  'wake-household': wakeHousehold,
  'dim-island': dimIsland,
  listen,
  go,
  ground,
  ask,
  weave,
  face,
  signature,
  share,
  rescue,
  cancel,
  reorder,
  choose,
  'hold-ritual': holdRitual,
  appoint,
  compose,
  'read-files': readFiles,
};

/** The command of a kind, with its order type forgotten: safe because an order only ever meets the command of its own kind. */
function commandOf(kind: OrderKind): Command<OrderKind> {
  return COMMANDS[kind] as unknown as Command<OrderKind>;
}

/** Reads anything as an order; null when it is not exactly one. */
export function parseOrder(value: unknown): Order | null {
  if (typeof value !== 'object' || value === null) return null;
  const record = value as Record<string, unknown>;
  if (!Object.hasOwn(record, 'kind')) return null;
  const kind = ORDER_KINDS.find((name) => name === record.kind);
  return kind ? commandOf(kind).parse(record) : null;
}

/** Whether an order could be given now, and why not. Changes nothing and draws nothing. */
export function check(world: World, value: unknown): Verdict {
  return checkParsed(world, parseOrder(value));
}

/** Gives an order if it can be given: read once, so that what was checked is what acts. */
export function applyOrder(world: World, value: unknown): Verdict {
  const order = parseOrder(value);
  const verdict = checkParsed(world, order);
  if (order && verdict.ok) commandOf(order.kind).apply(world, order);
  return verdict;
}

function checkParsed(world: World, order: Order | null): Verdict {
  return order ? commandOf(order.kind).check(world, order) : refuse('malformed');
}

/** The order as whole numbers of 0 or more, its kind first. */
export function encodeOrder(order: Order): number[] {
  return [ORDER_KINDS.indexOf(order.kind), ...commandOf(order.kind).encode(order)];
}

export function decodeOrder(numbers: readonly number[]): Order | null {
  const kind = ORDER_KINDS[numbers[0] ?? -1];
  return kind ? commandOf(kind).decode(numbers.slice(1)) : null;
}
