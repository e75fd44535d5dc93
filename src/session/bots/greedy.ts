/**
 * The greedy player: each diver runs to the nearest island in dread, faces the specter there, mends what crumbles, widens the way
 * out once gold is under foot, or asks whoever is worst off, then the next; holds the ground when tired. Never plans: no front, no
 * thought of where gold would run. Runs to the Centre as soon as it opens.
 */
import { Stream } from '../../kernel/rng';
import { WEIGHT_ONE } from '../../sim/state/network';
import { STATUS } from '../../sim/state/sleepers';
import type { Diver } from '../../sim/state/society';
import { TALLY } from '../../sim/state/tallies';
import { centreIsOpen } from '../../sim/systems/ways';
import { type DiverOrder, ENTITY } from '../../sim/vocabulary';
import type { Bot, BotView } from './bot';
import { deduce, Offers } from './deduce';
import { householdsOf, isFree, isTimeToThink, ordersInHand, shareOf, slopeOf, stretchesFrom, whomToAsk } from './readings';

/** How much nearer an island seems for each share of dread in it, in stretches. */
const DREAD_IN_STRETCHES = 10;
const TIRED = 14;
/** An island below this is mended. */
const CRUMBLING = 0.3;
/** Slope of gold from which the bridge beside them is worth widening. */
const STEEP = 0.2;
/** Resolve it takes to go down, and what is kept for it until then. */
const DESCEND_RESOLVE = 30;
const KEPT = 42;

export function greedyBot(seed: string): Bot {
  const stream = Stream.named(`bot:${seed}`, 'greedy');
  let offers = new Offers();
  let night = 0;
  return {
    id: 'greedy',
    decide(view) {
      if (!isTimeToThink(view)) return [];
      if (night !== view.world.society.night) offers = new Offers();
      night = view.world.society.night;
      const given: DiverOrder[] = [];
      for (const [d, diver] of view.world.society.divers.entries()) {
        if (!isFree(diver)) continue;
        const order = wishes(view, d, diver, given, stream, offers).find((wish) => view.check(wish).ok);
        if (!order) continue;
        given.push(order);
        if (order.kind === 'ask') offers.add(order.sleeper, order.want);
      }
      return given;
    },
  };
}

function wishes(view: BotView, d: number, diver: Diver, given: readonly DiverOrder[], stream: Stream, offers: Offers): DiverOrder[] {
  const { world } = view;
  const spot = hotSpot(view, diver);
  const wanted: DiverOrder[] = [];
  const fallen = world.society.divers.findIndex((other) => other.trapped);
  if (fallen >= 0) wanted.push({ kind: 'rescue', diver: d, other: fallen });
  const going = [...world.society.divers.flatMap(ordersInHand), ...given].filter((order) => order.kind === 'share').length;
  // The first divers are the ones who go: nobody works out who could best be spared.
  const toShare = !diver.shared && d < world.params.reversalShares && world.society.shares + going < world.params.reversalShares;
  if (toShare && diver.resolve >= DESCEND_RESOLVE) wanted.push({ kind: 'share', diver: d });
  if (centreIsOpen(world)) wanted.push({ kind: 'signature', diver: d, island: spot });
  if (diver.resolve >= (toShare ? KEPT : TIRED)) {
    const specter = world.society.entities.find(({ kind, place }) => kind === ENTITY.specter && place === spot);
    if (specter) wanted.push({ kind: 'face', diver: d, entity: specter.id });
    const weaving = [...world.society.divers.flatMap(ordersInHand), ...given].filter((order) => order.kind === 'weave');
    const mended = weaving.some(({ work, index }) => work === 'mend' && index === spot);
    if (world.society.islands[spot]!.stability < CRUMBLING && !mended) wanted.push({ kind: 'weave', diver: d, work: 'mend', index: spot });
    const bridge = weaving.some(({ work }) => work === 'widen') ? -1 : wayOut(view, diver);
    if (bridge >= 0) wanted.push({ kind: 'weave', diver: d, work: 'widen', index: bridge });
    const sleeper = worstOff(view, spot, given);
    if (sleeper >= 0) {
      const { questions, want } = deduce(world, sleeper, stream, { offered: offers.of(sleeper) });
      wanted.push({ kind: 'ask', diver: d, sleeper, questions, want });
    }
  }
  return [...wanted, { kind: 'ground', diver: d, island: spot }];
}

/** The nearest island in dread, the worse the nearer; where they stand while the night is calm. */
function hotSpot(view: BotView, diver: Diver): number {
  const away = stretchesFrom(view.world, diver.place);
  let best = Math.min(diver.place, view.islands - 1);
  let least = Number.POSITIVE_INFINITY;
  for (let zone = 0; zone < view.islands; zone++) {
    const cost = away[zone]! - DREAD_IN_STRETCHES * shareOf(view.world, zone, TALLY.nightmare);
    if (cost < least) {
      least = cost;
      best = zone;
    }
  }
  return best;
}

/** The bridge from where they stand that gold would use most, -1 for none worth it. */
function wayOut({ world }: BotView, { place }: Diver): number {
  let best = -1;
  let most = STEEP;
  world.bridges.forEach(({ a, b }, bridge) => {
    if ((a !== place && b !== place) || world.society.bridges[bridge]!.weight !== WEIGHT_ONE) return;
    const slope = slopeOf(world, bridge);
    if (slope <= most) return;
    most = slope;
    best = bridge;
  });
  return best;
}

/** Someone of the household with most people in nightmare; the largest when none is. */
function worstOff(view: BotView, zone: number, given: readonly DiverOrder[]): number {
  const { world } = view;
  const { homes, sleepers: s, society } = world;
  const taken = new Set(
    [...society.divers.flatMap(ordersInHand), ...given].flatMap((order) => (order.kind === 'ask' ? [homes.householdOf[order.sleeper]!] : [])),
  );
  const { from, to } = householdsOf(world, zone);
  let best = -1;
  let most = -1;
  for (let household = from; household < to; household++) {
    const sleeper = taken.has(household) ? -1 : whomToAsk(world, household);
    if (sleeper < 0) continue;
    let value = 0;
    for (let i = homes.householdFirst[household]!; i < homes.householdFirst[household + 1]!; i++) value += s.status[i]! & STATUS.nightmare ? 3 : 1;
    if (value > most) {
      most = value;
      best = sleeper;
    }
  }
  return best;
}
