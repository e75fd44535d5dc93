/**
 * What is decided by day: an answer in a scene, a ritual held on an island, who dives. All at the tick of a lights-out, before the
 * night's first step (an answer of a morning's scene: at its dawn), and paid in the evening's hours.
 */
import type { AnswerSpec, SceneSpec } from '../scenario';
import { newDiver, standDown } from '../systems/divers';
import { hasFact } from '../systems/facts';
import { applyEffects, castSleeper, isEvening, isMorning } from '../systems/story';
import type { Verdict } from '../vocabulary';
import type { World } from '../world';
import { type Command, hasExactly, isIndex, OK, type OrderOf, refuse } from './command';

/** Whether the evening has so many hours left. A scenario without evenings asks for none. */
export function checkHours(world: World, hours: number): Verdict {
  if (world.scenario.evening === undefined) return OK;
  if (!isEvening(world)) return refuse('not-now');
  return world.society.hoursLeft < hours ? refuse('no-hours') : OK;
}

export function spendHours(world: World, hours: number): void {
  if (world.scenario.evening !== undefined) world.society.hoursLeft -= hours;
}

/** Whether a scene belongs to this moment: its evening, its morning, or its ending at the last dawn. */
export function isSceneNow(world: World, { when, with: people }: SceneSpec): boolean {
  const { society, scenario } = world;
  switch (when.phase) {
    case 'dusk':
      return isEvening(world) && society.night === when.night;
    case 'dawn':
      // A morning is told by whoever it begins with, and not while they have not woken.
      return isMorning(world) && society.night === when.night && !hasFact(world, `lost_${people[0]}`);
    case 'ending':
      return isMorning(world) && society.night === scenario.nights.length && society.outcome.endsWith(`:${when.ending}`);
    case 'after':
      return false;
  }
}

/** A scene that opens its evening is told before the others. */
function isHeldBack(world: World, scene: SceneSpec): boolean {
  const scenes = world.scenario.story?.scenes ?? [];
  return !scene.opens && scenes.some((other, index) => other.opens && isSceneNow(world, other) && !world.society.told.includes(index));
}

function answerOf(world: World, { scene, choice }: OrderOf<'choose'>): AnswerSpec | undefined {
  return world.scenario.story?.scenes[scene]?.answers[choice];
}

export const choose: Command<'choose'> = {
  kind: 'choose',
  parse: (value) =>
    hasExactly(value, ['scene', 'choice']) && isIndex(value.scene) && isIndex(value.choice)
      ? { kind: 'choose', scene: value.scene, choice: value.choice }
      : null,
  check(world, order) {
    const scene = world.scenario.story?.scenes[order.scene];
    const answer = answerOf(world, order);
    if (!scene || !answer) return refuse('no-such-scene');
    if (!isSceneNow(world, scene) || isHeldBack(world, scene)) return refuse('not-now');
    if (world.society.told.includes(order.scene)) return refuse('already-told');
    if (!answer.needs.every((fact) => hasFact(world, fact))) return refuse('not-true-yet');
    return scene.when.phase === 'dusk' ? checkHours(world, scene.hours + answer.hours) : OK;
  },
  apply(world, order) {
    const scene = world.scenario.story!.scenes[order.scene]!;
    const answer = answerOf(world, order)!;
    if (scene.when.phase === 'dusk') spendHours(world, scene.hours + answer.hours);
    world.society.told = [...world.society.told, order.scene];
    applyEffects(world, answer.effects);
  },
  encode: ({ scene, choice }) => [scene, choice],
  decode: ([scene, choice, ...rest]) => (rest.length === 0 && isIndex(scene) && isIndex(choice) ? { kind: 'choose', scene, choice } : null),
};

export const holdRitual: Command<'hold-ritual'> = {
  kind: 'hold-ritual',
  parse: (value) =>
    hasExactly(value, ['ritual', 'island']) && isIndex(value.ritual) && isIndex(value.island)
      ? { kind: 'hold-ritual', ritual: value.ritual, island: value.island }
      : null,
  check(world, { ritual, island }) {
    const spec = world.scenario.evening?.rituals[ritual];
    if (!spec) return refuse('no-such-ritual');
    if (!world.society.islands[island]) return refuse('no-such-island');
    if (world.society.held.includes(ritual)) return refuse('already-held');
    return checkHours(world, spec.hours);
  },
  apply(world, { ritual, island }) {
    const spec = world.scenario.evening!.rituals[ritual]!;
    spendHours(world, spec.hours);
    world.society.held = [...world.society.held, ritual];
    applyEffects(world, spec.effects, island);
  },
  encode: ({ ritual, island }) => [ritual, island],
  decode: ([ritual, island, ...rest]) => (rest.length === 0 && isIndex(ritual) && isIndex(island) ? { kind: 'hold-ritual', ritual, island } : null),
};

export const appoint: Command<'appoint'> = {
  kind: 'appoint',
  parse: (value) =>
    hasExactly(value, ['person', 'dives']) && isIndex(value.person) && typeof value.dives === 'boolean'
      ? { kind: 'appoint', person: value.person, dives: value.dives }
      : null,
  check(world, { person, dives }) {
    const { society, scenario } = world;
    const spec = scenario.cast[person];
    if (!spec) return refuse('no-such-person');
    const hours = checkHours(world, 0);
    if (!hours.ok || scenario.evening === undefined) return hours.ok ? refuse('not-now') : hours;
    const now = society.divers.some(({ sleeper }) => sleeper === castSleeper(world, spec.id));
    if (now === dives) return refuse('no-change');
    if (!dives) return OK;
    const named = scenario.nights[society.night - 1]?.divers?.includes(spec.id) === true;
    if (!named && !society.willing.includes(spec.id)) return refuse('cannot-dive');
    return society.divers.length >= scenario.evening.divers ? refuse('divers-full') : OK;
  },
  apply(world, { person, dives }) {
    const sleeper = castSleeper(world, world.scenario.cast[person]!.id);
    if (dives) world.society.divers = [...world.society.divers, newDiver(world, sleeper)];
    else standDown(world, sleeper);
  },
  encode: ({ person, dives }) => [person, dives ? 1 : 0],
  decode: ([person, dives, ...rest]) =>
    rest.length === 0 && isIndex(person) && (dives === 0 || dives === 1) ? { kind: 'appoint', person, dives: dives === 1 } : null,
};
