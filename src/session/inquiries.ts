/**
 * Questions put to sleepers before anybody goes to them. The world does not change by being asked, so the count is kept here and
 * not in the world; the order that follows names its questions and is checked by the simulation again. What leaves the worker is
 * what was answered: the truth stays with the world.
 */
import { STATUS } from '../sim/state/sleepers';
import { answerTo, MAX_QUESTIONS, wantsLeft } from '../sim/systems/asking';
import { ENTITY, QUESTIONS, type Refusal, STAGE } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { AskingDetail } from './protocol';

export class Inquiries {
  #asked = new Map<number, number[]>();

  of(sleeper: number): readonly number[] {
    return this.#asked.get(sleeper) ?? [];
  }

  /** An answer already given is given again, free. */
  ask(world: World, sleeper: number, question: number): { wants: number[]; why: Refusal | null } {
    const asked = this.of(sleeper);
    const why = askRefusal(world, sleeper, asked.includes(question) ? asked.filter((other) => other !== question) : asked);
    if (why !== null) return { wants: [], why };
    if (!Number.isInteger(question) || question < 0 || question >= QUESTIONS.length) return { wants: [], why: 'malformed' };
    if (!asked.includes(question)) this.#asked.set(sleeper, [...asked, question]);
    return { wants: [...answerTo(world, sleeper, question)], why: null };
  }
}

function allowedFor(world: World, sleeper: number): number {
  return world.society.islands[world.homes.zoneOf[sleeper]!]!.thread ? 1 : MAX_QUESTIONS;
}

/** Why no further question can be put; null when one can. */
function askRefusal(world: World, sleeper: number, asked: readonly number[]): Refusal | null {
  const status = world.sleepers.status[sleeper];
  if (status === undefined || !Number.isInteger(sleeper)) return 'no-such-person';
  if ((status & STATUS.inBed) === 0 || (status & STATUS.stage) === STAGE.wake) return 'not-asleep';
  if (status & STATUS.lucid) return 'already-lucid';
  if (world.society.entities.some((entity) => entity.kind === ENTITY.darkSelf && entity.sleeper === sleeper)) return 'guarded';
  return asked.length >= allowedFor(world, sleeper) ? 'too-many-questions' : null;
}

/** The dream shows the fear while it is dreamt; the monitor and a first question show it too. */
function fearIsKnown(world: World, sleeper: number, asked: readonly number[]): boolean {
  const status = world.sleepers.status[sleeper]!;
  const island = world.society.islands[world.homes.zoneOf[sleeper]!]!;
  const dreams = (status & STATUS.inBed) !== 0 && ((status & STATUS.stage) === STAGE.rem || (status & (STATUS.nightmare | STATUS.trapped)) !== 0);
  return dreams || asked.length > 0 || island.listenedUntilTick > world.tick;
}

export function askingDetail(world: World, sleeper: number, asked: readonly number[]): AskingDetail {
  return {
    fear: fearIsKnown(world, sleeper, asked) ? world.sleepers.fearKind[sleeper]! : -1,
    thread: world.society.islands[world.homes.zoneOf[sleeper]!]!.thread,
    allowed: allowedFor(world, sleeper),
    asked: asked.map((question) => ({ question, wants: [...answerTo(world, sleeper, question)] })),
    left: wantsLeft(world, sleeper, asked),
    refusal: askRefusal(world, sleeper, asked),
  };
}
