/** What a run remembers by name: facts that answers, nights and divers make true, and that scenes ask about. */
import { spentFact, stoodFact } from '../scenario';
import type { Diver } from '../state/society';
import type { World } from '../world';

export function hasFact(world: World, fact: string): boolean {
  return world.society.facts.includes(fact);
}

export function addFact(world: World, fact: string): void {
  if (!hasFact(world, fact)) world.society.facts = [...world.society.facts, fact];
}

/** At lights-out: who stood where, and whose strength was spent, is of the night before. */
export function forgetDives(world: World): void {
  const ofDives = new Set(world.homes.cast.flatMap(({ spec }) => [spentFact(spec.id), ...world.scenario.city.zones.map(({ id }) => stoodFact(spec.id, id))]));
  world.society.facts = world.society.facts.filter((fact) => !ofDives.has(fact));
}

/** A diver has come to where they were going. Kept only where a promise asks for it. */
export function noteStood(world: World, { sleeper, place }: Diver): void {
  const zone = world.scenario.city.zones[place];
  const person = nameOf(world, sleeper);
  if (zone === undefined || person === null) return;
  const fact = stoodFact(person, zone.id);
  const isAsked = world.scenario.story?.promises.some(({ unless, when }) => unless.includes(fact) || when.includes(fact)) ?? false;
  if (isAsked) addFact(world, fact);
}

/** A diver has nothing left. Kept only where there is a story to tell of it. */
export function noteSpent(world: World, { sleeper }: Diver): void {
  const person = nameOf(world, sleeper);
  if (person !== null && world.scenario.story !== undefined) addFact(world, spentFact(person));
}

const nameOf = ({ homes }: World, sleeper: number): string | null => homes.cast.find((one) => one.sleeper === sleeper)?.spec.id ?? null;
