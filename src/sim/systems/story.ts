/**
 * What is decided by day: the effects of answers and rituals, the facts they leave, who dives, what a night is remembered for.
 * Each effect moves one named variable of the model and is clamped to its range; nothing here draws. Ties are kept beside
 * the network, which never changes: they add to what two people push on one another, either way, gold as well as fear.
 */
import { clamp } from '../../kernel/exact';
import { BROKEN, type Effect, type EndingSpec, KEPT, LOST_ANY, type StoryColumn } from '../scenario';
import { WEIGHT_ONE } from '../state/network';
import { STATUS } from '../state/sleepers';
import { pullRows, TALLIES, TALLY } from '../state/tallies';
import { nightSpec } from '../tonight';
import { NIGHT_TICKS } from '../vocabulary';
import type { World } from '../world';
import { takeNight } from './dawnMoves';
import { newDiver, standDown } from './divers';
import { addFact, hasFact } from './facts';
import { setPolicyTo } from './policies';

const LOWEST: Readonly<Partial<Record<StoryColumn, number>>> = { L: -0.5 };

/** The lights-out has come and its first tick has not: evening orders act here. */
export function isEvening(world: World): boolean {
  return world.society.playing && world.tick === world.society.nightStartTick;
}

/** The night is over and the day has not begun. */
export function isMorning(world: World): boolean {
  return !world.society.playing && world.tick === world.society.nightStartTick + NIGHT_TICKS;
}

/** Hours of this evening: the council takes one when pressure is high. */
export function eveningHours(world: World): number {
  const { evening } = world.scenario;
  return evening === undefined ? 0 : Math.max(1, evening.hours - (world.society.pressure >= evening.councilPressure ? 1 : 0));
}

export function castSleeper(world: World, id: string): number {
  return world.homes.cast.find(({ spec }) => spec.id === id)?.sleeper ?? -1;
}

/** `here`: the zone of a ritual, -1 where there is none. */
export function applyEffects(world: World, effects: readonly Effect[], here = -1): void {
  for (const effect of effects) applyEffect(world, effect, here);
}

function applyEffect(world: World, effect: Effect, here: number): void {
  const { society, homes, sleepers, scenario } = world;
  switch (effect.kind) {
    case 'person': {
      const sleeper = castSleeper(world, effect.person);
      return move(world, effect.column, effect.by, sleeper, sleeper + 1);
    }
    case 'zone':
    case 'here': {
      const zone = effect.kind === 'here' ? here : scenario.city.zones.findIndex(({ id }) => id === effect.zone);
      if (zone >= 0) move(world, effect.column, effect.by, homes.zoneFirst[zone]!, homes.zoneFirst[zone + 1]!);
      return;
    }
    case 'city':
      return move(world, effect.column, effect.by, 0, sleepers.count);
    case 'resolve': {
      const diver = society.divers.find(({ sleeper }) => sleeper === castSleeper(world, effect.person));
      if (diver) diver.resolve = clamp(diver.resolve + effect.by, 0, world.params.diverResolveMax);
      return;
    }
    case 'scalar':
      society[effect.scalar] = clamp(society[effect.scalar] + effect.by, 0, 1);
      return;
    case 'tie':
      return addTie(world, castSleeper(world, effect.a), castSleeper(world, effect.b), effect.factor);
    case 'policy':
      return setPolicyTo(world, effect.policy, effect.value);
    case 'policy-by':
      return setPolicyTo(world, effect.policy, (society.policies[effect.policy] as number) + effect.by);
    case 'fact':
      return addFact(world, effect.fact);
    case 'dives':
      return effect.dives ? becomeWilling(world, effect.person) : standDown(world, castSleeper(world, effect.person));
  }
}

/** Adds to a column, towards its end and never past it. */
function move(world: World, column: StoryColumn, by: number, from: number, to: number): void {
  if (from < 0) return;
  const values = world.sleepers[column];
  for (let i = from; i < to; i++) values[i] = clamp(values[i]! + by, LOWEST[column] ?? 0, 1);
}

function addTie(world: World, a: number, b: number, factor: number): void {
  if (a < 0 || b < 0 || a === b) return;
  const extra = Math.round((factor - 1) * WEIGHT_ONE);
  world.society.ties = [...world.society.ties, { a: Math.min(a, b), b: Math.max(a, b), extra }];
  for (const sleeper of [a, b]) pullRows(world, sleeper, sleeper + 1);
}

function becomeWilling(world: World, person: string): void {
  const { society } = world;
  if (!society.willing.includes(person)) society.willing = [...society.willing, person];
  const sleeper = castSleeper(world, person);
  const full = society.divers.length >= (world.scenario.evening?.divers ?? 0);
  if (sleeper >= 0 && !full && !society.divers.some((diver) => diver.sleeper === sleeper)) society.divers = [...society.divers, newDiver(world, sleeper)];
}

/** At dawn: who of the cast is lost, who was brought back, whether the night was won, how it ends. Only where there is a story to remember it. */
export function rememberNight(world: World): void {
  const { society, scenario, sleepers, homes } = world;
  if (scenario.story !== undefined) {
    society.facts = society.facts.filter((fact) => fact !== LOST_ANY);
    // Divers whose strength was spent lie there too, as long as nobody can wake.
    const spent = society.wakeGateFailed ? society.divers.filter(({ trapped }) => trapped).map(({ sleeper }) => sleeper) : [];
    if (spent.length > 0 || sleepers.status.some((status) => (status & STATUS.trapped) !== 0)) addFact(world, LOST_ANY);
    for (const { sleeper, spec } of homes.cast) {
      const status = sleepers.status[sleeper]!;
      const lost = spent.includes(sleeper) || (status & STATUS.trapped) !== 0;
      // Both speak of the last night only: who was freed four weeks ago may be held again this morning.
      society.facts = society.facts.filter((fact) => fact !== `lost_${spec.id}` && fact !== `freed_${spec.id}`);
      if (lost) addFact(world, `lost_${spec.id}`);
      else if (status & STATUS.lucid || society.goal.back.includes(sleeper)) addFact(world, `freed_${spec.id}`);
    }
    if (society.outcome.startsWith('won')) addFact(world, `won_${society.night}`);
    rememberVisitors(world);
    rememberPromises(world);
    takeNight(world);
  }
  if (society.night !== scenario.nights.length || scenario.endings === undefined) return;
  const ending = scenario.endings.find((spec) => fits(world, spec));
  if (ending) society.outcome = `${ending.outcome}:${ending.id}`;
}

/** What was promised, and has not been broken, is held to this morning; the last one settles it. */
function rememberPromises(world: World): void {
  const { society, scenario } = world;
  const isLast = society.night === scenario.nights.length;
  for (const { fact, unless, when } of scenario.story?.promises ?? []) {
    if (!hasFact(world, fact) || hasFact(world, BROKEN + fact)) continue;
    const isMissed = isLast && when.length > 0 && !when.some((kept) => hasFact(world, kept));
    if (isMissed || unless.some((broken) => hasFact(world, broken))) addFact(world, BROKEN + fact);
    else if (isLast) addFact(world, KEPT + fact);
  }
}

/** Whoever had a visitor had them answered, or was left to them. */
function rememberVisitors(world: World): void {
  const { goal, facts } = world.society;
  for (const part of nightSpec(world)?.goal ?? []) {
    if (part.kind !== 'visitor') continue;
    const sleeper = castSleeper(world, part.person);
    world.society.facts = facts.filter((fact) => fact !== part.eased && fact !== part.left);
    if (goal.held.includes(sleeper)) addFact(world, goal.back.includes(sleeper) ? part.eased : part.left);
  }
}

function fits(world: World, spec: EndingSpec): boolean {
  const { sleepers, society, tallies } = world;
  if (!society.outcome.startsWith(spec.outcome)) return false;
  let autonomy = 0;
  let detachment = 0;
  for (let i = 0; i < sleepers.count; i++) {
    autonomy += sleepers.A[i]!;
    detachment += sleepers.R[i]!;
  }
  let trapped = 0;
  for (let at = TALLY.trapped; at < tallies.zones.length; at += TALLIES) trapped += tallies.zones[at]!;
  const n = Math.max(1, sleepers.count);
  return autonomy / n >= (spec.autonomyAtLeast ?? 0) && 1 - detachment / n >= (spec.connectionAtLeast ?? 0) && 1 - trapped / n >= (spec.savedAtLeast ?? 0);
}
