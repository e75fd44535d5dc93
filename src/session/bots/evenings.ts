/**
 * How bots spend an evening and a morning. `thoughtful` gives the answers that leave people most of a say, least afraid and closest
 * to one another, for the hours they take; `any` gives any that can be given. Each order is tried on a fork first, because what
 * an evening still allows depends on what was done in it; a fork an evening costs nothing beside the night.
 */
import type { Stream } from '../../kernel/rng';
import { applyOrder } from '../../sim/commands/index';
import type { ComposerSpec, Effect } from '../../sim/scenario';
import { fork } from '../../sim/snapshot';
import { chosenOf, dreamEffects } from '../../sim/systems/composer';
import { isEvening, isMorning } from '../../sim/systems/story';
import type { Order } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import type { Bot } from './bot';

export type Manner = 'thoughtful' | 'any';

/** What one more of a variable is worth, over everyone; people and zones count by how many they are. */
const WORTH = { A: 1, F: -0.5, T: -0.7, D: -0.4, W: -0.1, R: -0.4, L: -0.3 } as const;
const TRUST_WORTH = 0.15;
const PRESSURE_WORTH = -0.1;
/** A tie and a diver are worth so much of the city's autonomy. */
const TIE_WORTH = 0.004;
const DIVER_WORTH = 0.02;
/** Signing is thought of while pressure is below this; what a mandate lower by one is worth, and an early gate. */
const BEARABLE = 0.65;
const MANDATE_WORTH = 0.4;
const GATE_WORTH = 0.015;
/** A thread known beforehand, over everyone: what two questions saved and a sure answer are worth. */
const THREAD_WORTH = 0.03;
/** Somebody of the cast is known by more people than one sleeper is. */
const CAST_WEIGHT = 40;

/** The same bot, who also plays evenings and mornings where a scenario has them. */
export function withEvenings(bot: Bot, manner: Manner, stream: Stream): Bot {
  return {
    id: bot.id,
    decide(view) {
      const { world } = view;
      if (world.scenario.story === undefined) return bot.decide(view);
      if (isEvening(world) && world.society.hoursLeft > 0) return eveningOrders(world, manner, stream);
      return isMorning(world) ? eveningOrders(world, manner, stream) : bot.decide(view);
    },
  };
}

/** Every answer and ritual for this moment, in the order they are to be given. */
export function eveningOrders(world: World, manner: Manner, stream: Stream): Order[] {
  const trial = fork(world);
  const given: Order[] = [];
  for (;;) {
    const next = nextOrder(trial, manner, stream);
    if (next === null) return given;
    given.push(next);
  }
}

/** Gives the next order to the trial and returns it; null when there is nothing left to do. */
function nextOrder(trial: World, manner: Manner, stream: Stream): Order | null {
  const offers = offersOf(trial);
  if (manner === 'any') {
    while (offers.length > 0) {
      const [offer] = offers.splice(stream.below(offers.length), 1);
      if (applyOrder(trial, offer!.order).ok) return offer!.order;
    }
    return null;
  }
  offers.sort((p, q) => q.value - p.value || p.at - q.at);
  for (const { order } of offers) if (applyOrder(trial, order).ok) return order;
  return null;
}

function offersOf(world: World): { order: Order; value: number; at: number }[] {
  const offers: { order: Order; value: number; at: number }[] = [];
  const offer = (order: Order, effects: readonly Effect[], hours: number, here = -1): void => {
    const worth = effects.reduce((sum, effect) => sum + worthOf(world, effect, here), 0);
    offers.push({ order, value: worth / Math.max(0.25, hours), at: offers.length });
  };
  for (const [at, scene] of (world.scenario.story?.scenes ?? []).entries()) {
    if (world.society.told.includes(at)) continue;
    for (const [choice, { effects, hours }] of scene.answers.entries()) offer({ kind: 'choose', scene: at, choice }, effects, scene.hours + hours);
  }
  if (!isEvening(world)) return offers;
  for (const { order, value } of signings(world)) offers.push({ order, value, at: offers.length });
  const island = mostAfraid(world);
  for (const [ritual, { effects, hours }] of (world.scenario.evening?.rituals ?? []).entries())
    offer({ kind: 'hold-ritual', ritual, island }, effects, hours, island);
  const { composer, filesHours } = world.scenario.evening ?? {};
  if (composer) {
    const cards = bestCards(world, composer, island);
    offer({ kind: 'compose', island, cards }, dreamEffects(composer, chosenOf(composer, cards)!), composer.hours, island);
  }
  if (filesHours !== undefined)
    offers.push({ order: { kind: 'read-files', island }, value: (THREAD_WORTH * zoneShare(world, island)) / Math.max(0.25, filesHours), at: offers.length });
  return offers;
}

/** The choice of each card that is worth most by itself: what cards do adds up, so together they are worth most too. */
function bestCards(world: World, composer: ComposerSpec, island: number): number[] {
  return composer.cards.map(({ choices }) => {
    const worths = choices.map((choice) => dreamEffects(composer, [choice]).reduce((sum, effect) => sum + worthOf(world, effect, island), 0));
    return worths.indexOf(Math.max(...worths));
  });
}

/** Policies a thoughtful desk signs: as low a mandate as the council bears, one's own hours, a gate that opens early. */
function signings({ society, scenario }: World): { order: Order; value: number }[] {
  if (society.pressure > BEARABLE) return [];
  const least = scenario.nights.slice(0, society.night).findLast(({ mandateAtLeast }) => mandateAtLeast !== undefined)?.mandateAtLeast ?? 0;
  const wishes: { order: Order; value: number }[] = [];
  if (society.policies.mandate > least)
    wishes.push({ order: { kind: 'set-policy', policy: 'mandate', value: least }, value: MANDATE_WORTH * (society.policies.mandate - least) });
  if (society.policies.gate === 'late') wishes.push({ order: { kind: 'set-policy', policy: 'gate', value: 'early' }, value: GATE_WORTH });
  return wishes;
}

function worthOf(world: World, effect: Effect, here: number): number {
  const n = world.sleepers.count;
  switch (effect.kind) {
    case 'person':
      return (WORTH[effect.column] * effect.by * CAST_WEIGHT) / n;
    case 'zone':
      return (
        WORTH[effect.column] *
        effect.by *
        zoneShare(
          world,
          world.scenario.city.zones.findIndex(({ id }) => id === effect.zone),
        )
      );
    case 'here':
      return WORTH[effect.column] * effect.by * zoneShare(world, here);
    case 'city':
      return WORTH[effect.column] * effect.by;
    case 'resolve':
      return (effect.by * DIVER_WORTH) / 100;
    case 'scalar':
      return effect.by * (effect.scalar === 'trust' ? TRUST_WORTH : PRESSURE_WORTH);
    case 'tie':
      return TIE_WORTH;
    case 'dives':
      return effect.dives ? DIVER_WORTH : -DIVER_WORTH;
    default:
      return 0;
  }
}

function zoneShare({ homes, sleepers }: World, zone: number): number {
  return zone < 0 ? 0 : (homes.zoneFirst[zone + 1]! - homes.zoneFirst[zone]!) / sleepers.count;
}

function mostAfraid({ society, homes, sleepers }: World): number {
  let worst = 0;
  let most = -1;
  for (let zone = 0; zone < society.islands.length; zone++) {
    let fear = 0;
    for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) fear += sleepers.F[i]!;
    const mean = fear / Math.max(1, homes.zoneFirst[zone + 1]! - homes.zoneFirst[zone]!);
    if (mean <= most) continue;
    most = mean;
    worst = zone;
  }
  return worst;
}
