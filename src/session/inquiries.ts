/**
 * Questions put to sleepers before anybody goes to them. The world does not change by being asked, so the count is kept here and
 * not in the world; the order that follows names its questions and is checked by the simulation again. What leaves the worker is
 * what was answered: the truth stays with the world. A question somebody turns away from tells nothing and uses up none of the three:
 * counted, it left two wants tied for every sixth sleeper, whoever asked and however well.
 */
import { STATUS } from '../sim/state/sleepers';
import { answerTo, isProfiled, MAX_QUESTIONS, wantsLeft } from '../sim/systems/asking';
import { ENTITY, QUESTIONS, type Refusal, STAGE, WANTS } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { Asked } from './keepingProtocol';
import type { AskingDetail } from './protocol';

export interface Given {
  question: number;
  wants: number[];
}

export class Inquiries {
  #given = new Map<number, Given[]>();

  /** How many were asked before them tonight; of whoever was not asked, how many were asked so far. */
  turnOf(sleeper: number): number {
    const at = [...this.#given.keys()].indexOf(sleeper);
    return at < 0 ? this.#given.size : at;
  }

  of(sleeper: number): readonly Given[] {
    return this.#given.get(sleeper) ?? [];
  }

  /** Every question put and what was answered, for whoever goes on with this night elsewhere. */
  get all(): Asked[] {
    return [...this.#given].flatMap(([sleeper, given]) => given.map(({ question, wants }) => ({ sleeper, question, wants })));
  }

  /** Takes up what was asked before: no question becomes free by a restart, and no answer is another afterwards. */
  takeUp(world: World, asked: readonly Asked[]): void {
    for (const { sleeper, question, wants } of asked) {
      const given = this.of(sleeper);
      const isNew = sleeper < world.sleepers.count && question < QUESTIONS.length && given.every((one) => one.question !== question);
      if (isNew && (spentOn(given) < MAX_QUESTIONS || isEvaded({ wants })))
        this.#given.set(sleeper, [...given, { question, wants: wants.filter((want) => want < WANTS.length) }]);
    }
  }

  /** An answer already given is given again, free. */
  ask(world: World, sleeper: number, question: number): { wants: number[]; why: Refusal | null } {
    const given = this.of(sleeper);
    const before = given.find((one) => one.question === question);
    const spent = spentOn(given);
    const why = askRefusal(world, sleeper, before === undefined || isEvaded(before) ? spent : spent - 1);
    if (why !== null) return { wants: [], why };
    if (!Number.isInteger(question) || question < 0 || question >= QUESTIONS.length) return { wants: [], why: 'malformed' };
    if (before !== undefined) return { wants: before.wants, why: null };
    const wants = [...answerTo(world, sleeper, question)];
    this.#given.set(sleeper, [...given, { question, wants }]);
    return { wants, why: null };
  }
}

const isEvaded = ({ wants }: Pick<Given, 'wants'>): boolean => wants.length >= WANTS.length;
const spentOn = (given: readonly Given[]): number => given.filter((one) => !isEvaded(one)).length;

function allowedFor(world: World, sleeper: number): number {
  return world.society.islands[world.homes.zoneOf[sleeper]!]!.thread ? 1 : MAX_QUESTIONS;
}

/** Why no further question can be put; null when one can. */
function askRefusal(world: World, sleeper: number, asked: number): Refusal | null {
  const status = world.sleepers.status[sleeper];
  if (status === undefined || !Number.isInteger(sleeper)) return 'no-such-person';
  if ((status & STATUS.inBed) === 0 || (status & STATUS.stage) === STAGE.wake) return 'not-asleep';
  if (status & STATUS.lucid) return 'already-lucid';
  if (world.society.entities.some((entity) => entity.kind === ENTITY.darkSelf && entity.sleeper === sleeper)) return 'guarded';
  return asked >= allowedFor(world, sleeper) ? 'too-many-questions' : null;
}

/** The dream shows the fear while it is dreamt; the monitor, a first question and any profiling show it too. */
function fearIsKnown(world: World, sleeper: number, asked: number): boolean {
  const status = world.sleepers.status[sleeper]!;
  const island = world.society.islands[world.homes.zoneOf[sleeper]!]!;
  const dreams = (status & STATUS.inBed) !== 0 && ((status & STATUS.stage) === STAGE.rem || (status & (STATUS.nightmare | STATUS.trapped)) !== 0);
  return dreams || isProfiled(world, 'fear') || asked > 0 || island.listenedUntilTick > world.tick;
}

/** `turn`: which of those asked tonight they are. */
export function askingDetail(world: World, sleeper: number, given: readonly Given[], turn = 0): AskingDetail {
  return {
    fear: fearIsKnown(world, sleeper, given.length) ? world.sleepers.fearKind[sleeper]! : -1,
    thread: world.society.islands[world.homes.zoneOf[sleeper]!]!.thread,
    allowed: allowedFor(world, sleeper),
    // As it was said: a thread that became known since changes what is said next, not what was.
    asked: given.map(({ question, wants }) => ({ question, wants: [...wants] })),
    spent: spentOn(given),
    turn,
    left: wantsLeft(
      world,
      sleeper,
      given.map(({ question }) => question),
    ),
    refusal: askRefusal(world, sleeper, spentOn(given)),
  };
}
