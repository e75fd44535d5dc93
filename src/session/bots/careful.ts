/**
 * The careful player: starts the gold where it can catch, feeds it household by household while one diver holds the ground,
 * widens the bridge it will cross next, meets what haunts the front and mends it, keeps strength for two to lay down their
 * fear at the Centre, and brings back who is lost. `without` takes verbs away and `habits` adds containment, to measure what each is worth.
 */
import { Stream } from '../../kernel/rng';
import { WEIGHT_ONE } from '../../sim/state/network';
import type { Diver } from '../../sim/state/society';
import { TALLIES, TALLY } from '../../sim/state/tallies';
import { centreIsOpen, centreOf } from '../../sim/systems/ways';
import { type DiverOrder, ENTITY, type Order } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import type { Bot, BotView } from './bot';
import { deduce } from './deduce';
import { type Habit, habitOrders } from './habits';
import { Reach } from './reach';
import { cityShare, isFree, isTimeToThink, ordersInHand, shareOf, stretches, warmthOf, whomToAsk } from './readings';

export const VERBS = ['go', 'ground', 'ask', 'weave', 'face', 'signature'] as const;
export type Verb = (typeof VERBS)[number];

/** An island this lucid carries itself. */
const CARRIES = 0.6;
/** Lucidity from which two set out for the Centre, and the resolve each must have. */
const DESCEND_AT = 0.0;
const DESCEND_RESOLVE = 32;
/** Resolve kept for the way down once the Protocol is near. */
const RESERVE = 34;
const EARLY_RESERVE = 36;
/** People a wider bridge must free to be worth weaving. */
const WORTH_WEAVING = 6;
/** People a minute that facing must free, and what a haunted post counts for. */
const WORTH_FACING = 0.35;
const POST_HAUNTED = 4;
/** Lucidity from which those who will go down rest for it. */
const GATHER_AT = 0.0;
/** Stretches beyond which nobody is sent to ask. */
const FARTHEST = 0;
/** Asks an island is judged by, and what a post is worth where another diver has theirs. */
const HANDFUL = 6;
const SHARED_POST = 0.6;

/** What a player keeps in mind from one minute to the next. */
interface Memory {
  /** Island each diver has been given to work on. */
  posts: Map<number, number>;
  /** Wants offered, by sleeper: whoever was asked and is not lucid was offered the wrong one. */
  offered: Map<number, number[]>;
}

export interface Leanings {
  without?: readonly Verb[];
  habits?: readonly Habit[];
}

export function carefulBot(seed: string, leanings: Leanings = {}): Bot {
  const stream = Stream.named(`bot:${seed}`, 'careful');
  const { without = [], habits = [] } = leanings;
  const memory: Memory = { posts: new Map(), offered: new Map() };
  return {
    id: 'careful',
    decide(view) {
      if (!isTimeToThink(view)) return [];
      const contained = habits.flatMap((habit) => habitOrders(habit, view));
      return [...contained, ...new Turn(view, stream, without, contained, memory).orders()];
    },
  };
}

/** One minute's thought. */
class Turn {
  readonly #world: World;
  readonly #given: DiverOrder[] = [];
  readonly #busy: ReadonlySet<number>;
  #thought: { given: number; reach: Reach } | null = null;

  constructor(
    readonly view: BotView,
    readonly stream: Stream,
    readonly without: readonly Verb[],
    contained: readonly Order[],
    readonly memory: Memory,
  ) {
    this.#world = view.world;
    this.#busy = new Set(contained.flatMap((order) => ('diver' in order ? [order.diver] : [])));
  }

  orders(): DiverOrder[] {
    const { divers } = this.#world.society;
    const free = divers.flatMap((diver, d) => (isFree(diver) && !this.#busy.has(d) ? [d] : []));
    if (free.length === 0) return [];
    // The strongest choose first; who is left holds the ground.
    free.sort((p, q) => divers[q]!.resolve - divers[p]!.resolve || p - q);
    for (const d of free) this.#next(d, divers[d]!);
    return this.#given;
  }

  #give(order: DiverOrder): boolean {
    if (this.without.includes(order.kind as Verb) || !this.view.check(order).ok) return false;
    if (this.without.includes('go') && this.#moves(order)) return false;
    this.#given.push(order);
    return true;
  }

  /** Whether an order would have its diver walk. */
  #moves(order: DiverOrder): boolean {
    const { place } = this.#world.society.divers[order.diver]!;
    switch (order.kind) {
      case 'ask':
        return this.#world.homes.zoneOf[order.sleeper] !== place;
      case 'ground':
      case 'signature':
        return order.island !== place;
      case 'face':
        return this.#world.society.entities.find(({ id }) => id === order.entity)?.place !== place;
      default:
        return order.kind !== 'weave';
    }
  }

  #next(d: number, diver: Diver): void {
    const world = this.#world;
    if (this.#descend(d, diver)) return;
    if (diver.place === centreOf(world) && this.#faceShadow(d, diver)) return;
    if (this.#bringBack(d, diver)) return;
    const front = this.#post(d, diver);
    if (diver.place === centreOf(world) && this.#give({ kind: 'go', diver: d, place: front })) return;
    if (this.#meet(d, diver, front)) return;
    if (this.#gathersStrength(diver)) return;
    if (this.#tend(d, diver, front)) return;
    if (this.#sign(d, diver, front)) return;
    if (this.#maySpend(diver, world.params.askCost) && this.#ask(d, diver, front)) return;
    this.#hold(d, diver, front);
  }

  /** Resolve may be spent while two others, or this one afterwards, are strong enough to go down. */
  #maySpend(diver: Diver, cost: number): boolean {
    const { society, params } = this.#world;
    if (diver.resolve - cost < 4) return false;
    const reserve = centreIsOpen(this.#world) ? RESERVE : EARLY_RESERVE;
    if (diver.resolve - cost >= reserve || diver.shared) return true;
    const others = society.divers.filter((other) => other !== diver && !other.shared && !other.trapped && other.resolve >= reserve).length;
    return others + society.shares >= params.reversalShares;
  }

  #bringBack(d: number, diver: Diver): boolean {
    const { society, params } = this.#world;
    const lost = society.divers.findIndex((other, o) => other.trapped && !this.#isPlanned((order) => order.kind === 'rescue' && order.other === o));
    return lost >= 0 && diver.resolve > params.rescueCost + 8 && this.#give({ kind: 'rescue', diver: d, other: lost });
  }

  #descend(d: number, diver: Diver): boolean {
    const { society, params } = this.#world;
    if (!centreIsOpen(this.#world) || diver.shared || diver.resolve < DESCEND_RESOLVE) return false;
    const under = society.shares + this.#count((order) => order.kind === 'share');
    if (under >= params.reversalShares || cityShare(this.#world, TALLY.lucid) < DESCEND_AT) return false;
    return this.#give({ kind: 'share', diver: d });
  }

  /** True for the strongest who have not shared, while too weak to go down: they rest where they are, and hold nothing. */
  #gathersStrength(diver: Diver): boolean {
    const { society, params } = this.#world;
    if (!centreIsOpen(this.#world) || diver.shared || cityShare(this.#world, TALLY.lucid) < GATHER_AT) return false;
    const missing = params.reversalShares - society.shares - this.#count((order) => order.kind === 'share');
    const stronger = society.divers.filter((other) => other !== diver && !other.shared && !other.trapped && other.resolve > diver.resolve).length;
    if (stronger >= missing || diver.resolve >= DESCEND_RESOLVE) return false;
    if (diver.task !== null) this.#give({ kind: 'cancel', diver: society.divers.indexOf(diver), position: 0 });
    return true;
  }

  #faceShadow(d: number, diver: Diver): boolean {
    const shadow = this.#world.society.entities.find(({ kind }) => kind === ENTITY.collectiveShadow);
    if (!shadow || diver.resolve < this.#world.params.faceCost + 12) return false;
    return !this.#isPlanned((order) => order.kind === 'face' && order.entity === shadow.id) && this.#give({ kind: 'face', diver: d, entity: shadow.id });
  }

  /** A friend at the post, who may become a guide; a specter in the gold's way; one anywhere that holds more people than asking would free in the time. */
  #meet(d: number, diver: Diver, post: number): boolean {
    const { society, params, tallies } = this.#world;
    if (!this.#maySpend(diver, params.faceCost)) return false;
    const ranked: { entity: number; rate: number }[] = [];
    for (const { id, kind, place } of society.entities) {
      if (place >= this.view.islands || this.#isPlanned((order) => order.kind === 'face' && order.entity === id)) continue;
      const minutes = params.faceMin + params.goMin * stretches(this.#world, diver.place, place);
      const freed = tallies.zones[place * TALLIES + TALLY.nightmare]! * params.specterFreed;
      const guides = kind === ENTITY.facelessFriend && place === post && place === diver.place && !society.islands[place]!.guide;
      const rate = kind === ENTITY.specter ? (freed + (place === post ? POST_HAUNTED : 0)) / minutes : guides ? WORTH_FACING : 0;
      if (rate >= WORTH_FACING) ranked.push({ entity: id, rate });
    }
    ranked.sort((p, q) => q.rate - p.rate || p.entity - q.entity);
    return ranked.slice(0, 2).some(({ entity }) => this.#give({ kind: 'face', diver: d, entity }));
  }

  /** Mends the ground before it crumbles, and widens the bridge over which most would be freed. */
  #tend(d: number, diver: Diver, front: number): boolean {
    const world = this.#world;
    const { society, params } = world;
    if (!this.#maySpend(diver, params.weaveCost) || this.#isPlanned((order) => order.kind === 'weave')) return false;
    const crumbling = [diver.place, front].find((zone) => zone < centreOf(world) && society.islands[zone]!.stability < 0.35);
    if (crumbling !== undefined && this.#give({ kind: 'weave', diver: d, work: 'mend', index: crumbling })) return true;
    let best = -1;
    let most = WORTH_WEAVING;
    for (const [b, { a, b: end }] of world.bridges.entries()) {
      if (society.bridges[b]!.weight !== WEIGHT_ONE || (a !== diver.place && end !== diver.place)) continue;
      const gain = this.#reach().ofBridge(b, 2 * WEIGHT_ONE);
      if (gain > most) {
        most = gain;
        best = b;
      }
    }
    return best >= 0 && this.#give({ kind: 'weave', diver: d, work: 'widen', index: best });
  }

  /** Holds the ground where that frees most; else rests at the front. */
  #hold(d: number, diver: Diver, front: number): void {
    const world = this.#world;
    const { society, params } = world;
    let best = front;
    let most = -1;
    for (let zone = 0; zone < society.islands.length; zone++) {
      if (this.#isHeld(zone, d) || society.islands[zone]!.fallen || shareOf(world, zone, TALLY.lucid) >= CARRIES) continue;
      const gain = warmthOf(world, zone) > 0.05 ? this.#reach().ofGround(zone, zone === diver.place && diver.task !== null ? 0 : params.groundTheta) : 0;
      const value = gain + 20 * warmthOf(world, zone) - 2 * stretches(world, diver.place, zone) + (zone === diver.place && diver.task !== null ? 8 : 0);
      if (value > most) {
        most = value;
        best = zone;
      }
    }
    if (!this.#isHeld(best, d) && this.#give({ kind: 'ground', diver: d, island: best })) return;
    if (diver.place !== front && diver.task === null) this.#give({ kind: 'go', diver: d, place: front });
  }

  #sign(d: number, diver: Diver, front: number): boolean {
    if (diver.signature === 'pathway') return centreIsOpen(this.#world) && this.#give({ kind: 'signature', diver: d, island: diver.place });
    const ripe = diver.signature === 'hold' ? centreIsOpen(this.#world) : true;
    return ripe && shareOf(this.#world, front, TALLY.lucid) > 0.12 && this.#give({ kind: 'signature', diver: d, island: front });
  }

  #isHeld(zone: number, exceptFor: number): boolean {
    if (this.#given.some((order) => order.kind === 'ground' && order.island === zone)) return true;
    return this.#world.society.divers.some(
      (diver, d) => d !== exceptFor && ordersInHand(diver).some((order) => order.kind === 'ground' && order.island === zone),
    );
  }

  #count(matches: (order: DiverOrder) => boolean): number {
    return [...this.#world.society.divers.flatMap(ordersInHand), ...this.#given].filter(matches).length;
  }

  #isPlanned(matches: (order: DiverOrder) => boolean): boolean {
    return this.#count(matches) > 0;
  }

  /** The island a diver works on: kept until it carries itself, then the one where a handful of right answers would free most for the time it takes. */
  #post(d: number, diver: Diver): number {
    const world = this.#world;
    const { posts } = this.memory;
    const now = posts.get(d);
    if (now !== undefined && shareOf(world, now, TALLY.lucid) < CARRIES && !world.society.islands[now]!.fallen) return now;
    const others = [...posts].flatMap(([other, zone]) => (other === d ? [] : [zone]));
    let best = now ?? Math.min(diver.place, this.view.islands - 1);
    let most = -1;
    for (let zone = 0; zone < this.view.islands; zone++) {
      if (world.society.islands[zone]!.fallen || shareOf(world, zone, TALLY.lucid) >= CARRIES) continue;
      const minutes = HANDFUL * world.params.askMin + stretches(world, diver.place, zone) * world.params.goMin;
      const value = (this.#reach().ofZone(zone, HANDFUL, world.params.groundTheta) / minutes) * (others.includes(zone) ? SHARED_POST : 1);
      if (value > most) {
        most = value;
        best = zone;
      }
    }
    posts.set(d, best);
    return best;
  }

  /** The household whose freeing brings most, for the time it takes to reach it. */
  #ask(d: number, diver: Diver, post: number): boolean {
    const world = this.#world;
    const { params, homes } = world;
    const reach = this.#reach();
    const taken = new Set(this.#households());
    const ranked: { sleeper: number; value: number }[] = [];
    for (let zone = 0; zone < this.view.islands; zone++) {
      const walk = stretches(world, diver.place, zone);
      if (zone !== post && walk > FARTHEST) continue;
      const minutes = params.askMin + walk * params.goMin * (zone === post ? 0.3 : 1);
      for (let household = homes.zoneFirstHousehold[zone]!; household < homes.zoneFirstHousehold[zone + 1]!; household++) {
        const sleeper = taken.has(household) ? -1 : whomToAsk(world, household);
        if (sleeper >= 0) ranked.push({ sleeper, value: reach.ofHousehold(household).value / minutes });
      }
    }
    ranked.sort((p, q) => q.value - p.value || p.sleeper - q.sleeper);
    return ranked.slice(0, 4).some(({ sleeper }) => {
      const offered = this.memory.offered.get(sleeper) ?? [];
      const { questions, want } = deduce(world, sleeper, this.stream, { offered });
      if (!this.#give({ kind: 'ask', diver: d, sleeper, questions, want })) return false;
      this.memory.offered.set(sleeper, [...offered, want]);
      return true;
    });
  }

  /** Households somebody is asking or will ask. */
  #households(): number[] {
    const orders = [...this.#world.society.divers.flatMap(ordersInHand), ...this.#given];
    return orders.flatMap((order) => (order.kind === 'ask' ? [this.#world.homes.householdOf[order.sleeper]!] : []));
  }

  /** How far gold runs with what is planned; thought anew when something has been added. */
  #reach(): Reach {
    if (this.#thought?.given !== this.#given.length) this.#thought = { given: this.#given.length, reach: new Reach(this.#world, this.#households()) };
    return this.#thought.reach;
  }
}
