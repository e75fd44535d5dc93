/**
 * The careful player: starts the gold where it can catch, feeds it household by household while one diver holds the ground,
 * widens the bridges that lead it out of where it has caught, meets what haunts the front and mends it, keeps strength for two to lay down their
 * fear at the Centre, and brings back who is lost. `without` takes verbs away and `habits` adds containment, to measure what each is worth.
 */
import { Stream } from '../../kernel/rng';
import { WEIGHT_ONE } from '../../sim/state/network';
import type { Diver } from '../../sim/state/society';
import { TALLIES, TALLY } from '../../sim/state/tallies';
import { priceOf } from '../../sim/systems/divers';
import { asksToFind, seenEntities } from '../../sim/systems/goal';
import { centreIsOpen, centreOf } from '../../sim/systems/ways';
import { type DiverOrder, ENTITY, type Order, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import type { Bot, BotView } from './bot';
import { deduce, Offers } from './deduce';
import { type Habit, habitOrders, WORTH_CONTAINING } from './habits';
import { Reach } from './reach';
import { cityShare, isFree, isTimeToThink, ordersInHand, shareOf, slopeOf, stretchesFrom, warmthOf, whomToAsk } from './readings';
import { type Shutting, shuttingOrders } from './shutting';

export const VERBS = ['go', 'ground', 'ask', 'weave', 'face', 'signature'] as const;
export type Verb = (typeof VERBS)[number];

/** Having ordered, a careful player lets the night run for this long. */
const PACE_MIN = 7;
/** Having found nothing to order, looks again after this. */
const GLANCE_MIN = 2;
/** An island this lucid carries itself. */
const CARRIES = 0.6;
/** Lucidity from which two set out for the Centre, and the resolve each must have. */
const DESCEND_AT = 0.0;
const DESCEND_RESOLVE = 32;
/** Resolve kept for the way down once the Protocol is near. */
const RESERVE = 34;
const EARLY_RESERVE = 36;
/** An island below this is mended first. */
const CRUMBLING = 0.35;
/** Minutes of a diver's time that one of resolve is worth. */
const MIN_A_RESOLVE = 0.6;
/** What the way to the post counts for, where work goes on afterwards. */
const TO_THE_POST = 0.3;
const TRIES = 4;
/** How far from their own say people are, about, where a specter stands. */
const HEART_ROOM = 0.6;
/** Lucidity from which those who will go down rest for it. */
const GATHER_AT = 0.0;
/** Stretches beyond which nobody is sent to face or weave, but at the post. */
const FARTHEST = 1;
/** People freed over the rest of the night by widening a bridge from gold to none, about, and the slope from which it is thought of. */
const WIDENED = 15;
const SLIGHT = 0.05;
/** Whoever is kept by tonight's visitors is what the night asks for, and gold does not reach them. */
const KEPT_WORTH = 12;
/** Asks an island is judged by, and what a post is worth where another diver has theirs. */
const HANDFUL = 6;
const SHARED_POST = 0.6;

/** What a player keeps in mind from one minute to the next. */
interface Memory {
  night: number;
  /** Island each diver has been given to work on. */
  posts: Map<number, number>;
  offers: Offers;
  thinksAgainTick: number;
  /** Ground held by habit, by diver. */
  holding: Map<number, number>;
}

function freshMemory(night: number): Memory {
  return { night, posts: new Map(), offers: new Offers(), thinksAgainTick: 0, holding: new Map() };
}

export interface Leanings {
  without?: readonly Verb[];
  habits?: readonly Habit[];
  /** What is shut where a night asks for few nightmares and for sleep. */
  shuts?: Shutting;
}

export function carefulBot(seed: string, leanings: Leanings = {}): Bot {
  const stream = Stream.named(`bot:${seed}`, 'careful');
  const { without = [], habits = [], shuts = 'measured' } = leanings;
  let memory = freshMemory(0);
  return {
    id: 'careful',
    decide(view) {
      if (!isTimeToThink(view)) return [];
      if (memory.night !== view.world.society.night) memory = freshMemory(view.world.society.night);
      const contained = [...habits.flatMap((habit) => habitOrders(habit, view)), ...listening(view), ...shuttingOrders(shuts, view)];
      for (const order of contained) if (order.kind === 'ground') memory.holding.set(order.diver, order.island);
      if (view.nightTick < memory.thinksAgainTick && !view.world.society.divers.some((diver) => diver.trapped)) return contained;
      const own = new Turn(view, stream, without, contained, memory).orders();
      memory.thinksAgainTick = view.nightTick + (own.length > 0 ? PACE_MIN : GLANCE_MIN) * TICKS_PER_MIN;
      return [...contained, ...own];
    },
  };
}

/** Where people are to be found, the monitor goes from island to island, the largest first; it reads each once. */
function listening({ world, islands, check }: BotView): Order[] {
  const { homes, society } = world;
  if (!asksToFind(world)) return [];
  const size = (zone: number): number => homes.zoneFirst[zone + 1]! - homes.zoneFirst[zone]!;
  const unheard = Array.from({ length: islands }, (_, zone) => zone).filter((zone) => society.islands[zone]!.listenedUntilTick < 0);
  const next = unheard.sort((p, q) => size(q) - size(p) || p - q).map((island): Order => ({ kind: 'listen', island }));
  return next.slice(0, 1).filter((order) => check(order).ok);
}

interface Wish {
  order: DiverOrder;
  /** People freed or brought nearer, for each minute of time and strength. */
  worth: number;
}

/** One minute's thought. */
class Turn {
  readonly #world: World;
  readonly #given: DiverOrder[] = [];
  readonly #busy: ReadonlySet<number>;
  readonly #ways = new Map<number, readonly number[]>();
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
    const free = divers.flatMap((diver, d) => (isFree(diver) && !this.#busy.has(d) && !this.#holds(d, diver) ? [d] : []));
    if (free.length === 0) return [];
    // The strongest choose first; who is left holds the ground.
    free.sort((p, q) => divers[q]!.resolve - divers[p]!.resolve || p - q);
    for (const d of free) this.#next(d, divers[d]!);
    return this.#given;
  }

  /** Holding by habit is holding until nothing there is in dread: nobody else's plan takes them off it. */
  #holds(d: number, { task, place }: Diver): boolean {
    return this.memory.holding.get(d) === place && task?.order.kind === 'ground' && shareOf(this.#world, place, TALLY.nightmare) > WORTH_CONTAINING;
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
    if (this.#gathersStrength(diver)) return;
    if (this.#mend(d, diver, front)) return;
    if (this.#sign(d, diver, front)) return;
    if (this.#work(d, diver, front)) return;
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

  /** Does whatever frees most for the time and the strength it takes: asks, faces what stands in the gold's way, widens a bridge that leads it on. */
  #work(d: number, diver: Diver, post: number): boolean {
    const wishes = [...this.#asks(d, diver, post), ...this.#meetings(d, diver, post), ...this.#wideners(d, diver, post)];
    wishes.sort((p, q) => q.worth - p.worth);
    return wishes.slice(0, TRIES).some(({ order }) => {
      if (!this.#give(order)) return false;
      if (order.kind === 'ask') this.#remember(order);
      return true;
    });
  }

  #wish(diver: Diver, order: DiverOrder, gain: number, walk: number): Wish[] {
    const { resolve, ticks } = priceOf(this.#world, order);
    if (!this.#maySpend(diver, resolve)) return [];
    return [{ order, worth: gain / (ticks / TICKS_PER_MIN + resolve * MIN_A_RESOLVE + walk * this.#world.params.goMin) }];
  }

  /** A specter in the gold's way or over many; a friend at the post, who becomes a guide. */
  #meetings(d: number, diver: Diver, post: number): Wish[] {
    const { society, params, tallies } = this.#world;
    return seenEntities(this.#world).flatMap(({ id, kind, place, strength, sleeper }) => {
      if (place >= this.view.islands || this.#isPlanned((order) => order.kind === 'face' && order.entity === id)) return [];
      const walk = this.#away(diver.place, place);
      if (society.goal.held.includes(sleeper)) return this.#wish(diver, { kind: 'face', diver: d, entity: id }, KEPT_WORTH, walk);
      if (walk > FARTHEST && place !== post) return [];
      const freed = tallies.zones[place * TALLIES + TALLY.nightmare]! * params.specterFreed;
      const eased = (ease: number): number => this.#reach().ofGround(place, ease);
      const guides = kind === ENTITY.facelessFriend && !society.islands[place]!.guide;
      const heart = params.specterHeart * params.thetaAutonomy * HEART_ROOM;
      const gain = kind === ENTITY.specter ? freed + eased(params.specterTheta * strength + heart) : guides ? 1 + eased(params.guideTheta) : 0;
      return gain > 0 ? this.#wish(diver, { kind: 'face', diver: d, entity: id }, gain, walk) : [];
    });
  }

  #wideners(d: number, diver: Diver, post: number): Wish[] {
    const { society, bridges } = this.#world;
    return bridges.flatMap(({ a, b: end }, b) => {
      if (society.bridges[b]!.weight !== WEIGHT_ONE || this.#isPlanned((order) => order.kind === 'weave' && order.work !== 'mend' && order.index === b))
        return [];
      const walk = Math.min(this.#away(diver.place, a), this.#away(diver.place, end));
      if (walk > FARTHEST && a !== post && end !== post) return [];
      const slope = slopeOf(this.#world, b);
      return slope > SLIGHT ? this.#wish(diver, { kind: 'weave', diver: d, work: 'widen', index: b }, WIDENED * slope, walk) : [];
    });
  }

  /** Mends the ground before it crumbles. */
  #mend(d: number, diver: Diver, front: number): boolean {
    const world = this.#world;
    const { society, params } = world;
    if (!this.#maySpend(diver, params.weaveCost) || this.#isPlanned((order) => order.kind === 'weave' && order.work === 'mend')) return false;
    const crumbling = [diver.place, front].find((zone) => zone < centreOf(world) && society.islands[zone]!.stability < CRUMBLING);
    return crumbling !== undefined && this.#give({ kind: 'weave', diver: d, work: 'mend', index: crumbling });
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
      const value = gain + 20 * warmthOf(world, zone) - 2 * this.#away(diver.place, zone) + (zone === diver.place && diver.task !== null ? 8 : 0);
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
      const minutes = HANDFUL * world.params.askMin + this.#away(diver.place, zone) * world.params.goMin;
      const value = (this.#reach().ofZone(zone, HANDFUL, world.params.groundTheta) / minutes) * (others.includes(zone) ? SHARED_POST : 1);
      if (value > most) {
        most = value;
        best = zone;
      }
    }
    posts.set(d, best);
    return best;
  }

  /** The households whose freeing brings most, of the post and of where the diver stands. */
  #asks(d: number, diver: Diver, post: number): Wish[] {
    const world = this.#world;
    const { homes } = world;
    const reach = this.#reach();
    const taken = new Set(this.#households());
    const ranked: { sleeper: number; gain: number; walk: number }[] = [];
    for (let zone = 0; zone < this.view.islands; zone++) {
      const walk = this.#away(diver.place, zone);
      if (zone !== post && walk > 0) continue;
      for (let household = homes.zoneFirstHousehold[zone]!; household < homes.zoneFirstHousehold[zone + 1]!; household++) {
        const sleeper = taken.has(household) ? -1 : whomToAsk(world, household);
        if (sleeper >= 0) ranked.push({ sleeper, gain: reach.ofHousehold(household).value, walk: walk * (zone === post ? TO_THE_POST : 1) });
      }
    }
    ranked.sort((p, q) => q.gain / (1 + q.walk) - p.gain / (1 + p.walk) || p.sleeper - q.sleeper);
    return ranked.slice(0, TRIES).flatMap(({ sleeper, gain, walk }) => {
      const { questions, want } = deduce(world, sleeper, this.stream, { offered: this.memory.offers.of(sleeper) });
      return this.#wish(diver, { kind: 'ask', diver: d, sleeper, questions, want }, gain, walk);
    });
  }

  /** Whoever has asked holds the ground there until told otherwise. */
  #remember({ diver, sleeper, want }: Extract<DiverOrder, { kind: 'ask' }>): void {
    this.memory.offers.add(sleeper, want);
    this.#give({ kind: 'ground', diver, island: this.#world.homes.zoneOf[sleeper]! });
  }

  /** Households somebody is asking or will ask. */
  #households(): number[] {
    const orders = [...this.#world.society.divers.flatMap(ordersInHand), ...this.#given];
    return orders.flatMap((order) => (order.kind === 'ask' ? [this.#world.homes.householdOf[order.sleeper]!] : []));
  }

  /** Stretches from a place to an island; worked out once a thought. */
  #away(from: number, zone: number): number {
    let known = this.#ways.get(from);
    if (!known) {
      known = stretchesFrom(this.#world, from);
      this.#ways.set(from, known);
    }
    return known[zone]!;
  }

  /** How far gold runs with what is planned; thought anew when something has been added. */
  #reach(): Reach {
    if (this.#thought?.given !== this.#given.length) this.#thought = { given: this.#given.length, reach: new Reach(this.#world, this.#households()) };
    return this.#thought.reach;
  }
}
