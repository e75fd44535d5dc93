/**
 * What divers have brought about, told once each: the end of an Ask and whom it freed, a being answered or not, a bridge woven, a
 * step of a plan that was passed over. Read from what differs between two ticks, because the rules know no audience. The newest few
 * go with every picture, so that a page which missed one picture misses nothing.
 */
import { STATUS } from '../sim/state/sleepers';
import { householdOf } from '../sim/systems/asking';
import { type DiverOrder, ENTITY, type Order } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { Deed, DeedResult } from './protocol';

/** More than can end between two pictures of a night at full speed. */
const KEPT = 24;

interface Was {
  task: { order: DiverOrder; untilTick: number } | null;
  plan: readonly DiverOrder[];
  right: number;
  wrong: number;
  trapped: boolean;
}
interface Being {
  kind: number;
  sleeper: number;
}

export class DeedWatcher {
  #deeds: Deed[] = [];
  #was: Was[];
  #beings: Map<number, Being>;
  /** Divers whose plan was changed by hand before this tick. */
  #changed = new Set<number>();

  constructor(world: World) {
    this.#was = wasOf(world);
    this.#beings = beingsOf(world);
  }

  get newest(): Deed[] {
    return [...this.#deeds];
  }

  orderGiven(order: Order): void {
    if (order.kind === 'cancel' || order.kind === 'reorder') this.#changed.add(order.diver);
  }

  afterTick(world: World): void {
    world.society.divers.forEach((diver, index) => {
      const was = this.#was[index];
      if (was === undefined || diver.trapped) return;
      const ended = was.task !== null && diver.task?.order !== was.task.order && was.task.untilTick >= 0 && world.tick >= was.task.untilTick;
      if (ended) this.#tell(world, index, was.task!.order, this.#resultOf(world, was, was.task!.order, diver));
      if (this.#changed.has(index) || was.trapped) return;
      for (const order of was.plan) {
        if (diver.plan.includes(order)) break;
        if (order.kind === 'signature' && diver.signatureSpent) this.#tell(world, index, order, 'done');
        else if (order.kind !== 'go' && diver.task?.order !== order) this.#tell(world, index, order, 'passed');
      }
    });
    this.#changed.clear();
    this.#was = wasOf(world);
    this.#beings = beingsOf(world);
  }

  #resultOf(world: World, was: Was, order: DiverOrder, now: { right: number; wrong: number }): DeedResult {
    if (order.kind === 'ask') return now.right > was.right ? 'right' : now.wrong > was.wrong ? 'wrong' : 'passed';
    if (order.kind !== 'face') return 'done';
    const being = this.#beings.get(order.entity);
    const stays = world.society.entities.some(({ id }) => id === order.entity);
    if (being === undefined) return 'passed';
    if (!stays) return 'done';
    return being.kind === ENTITY.darkSelf ? 'hurt' : being.kind === ENTITY.collectiveShadow ? 'held-off' : 'passed';
  }

  #tell(world: World, diver: number, order: DiverOrder, result: DeedResult): void {
    const sleeper = order.kind === 'ask' ? order.sleeper : order.kind === 'face' ? (this.#beings.get(order.entity)?.sleeper ?? -1) : -1;
    const freed =
      result === 'right' && order.kind === 'ask' ? householdOf(world, order.sleeper).filter((id) => world.sleepers.status[id]! & STATUS.lucid).length : 0;
    const being = order.kind === 'face' ? (this.#beings.get(order.entity)?.kind ?? -1) : -1;
    this.#deeds = [...this.#deeds, { tick: world.tick, diver, order, place: world.society.divers[diver]!.place, sleeper, being, result, freed }].slice(-KEPT);
  }
}

/** Tasks are replaced, never written into, so the reference is enough. */
const wasOf = ({ society }: World): Was[] => society.divers.map(({ task, plan, right, wrong, trapped }) => ({ task, plan, right, wrong, trapped }));
const beingsOf = ({ society }: World): Map<number, Being> => new Map(society.entities.map(({ id, kind, sleeper }) => [id, { kind, sleeper }]));
