/**
 * Pauses that come by themselves: when control begins, when a diver has nothing left to do, when a phase begins, when somebody
 * named slips into nightmare, when an island is about to fall. Each kind can be switched off, and the same cause pauses at most
 * once in twenty minutes, counted for each diver apart; who became free within those minutes and still is when they are over is told
 * then, so that nobody lies forgotten. The world is only read; until told otherwise nothing pauses, so a night without a page runs through.
 */
import { CONTROL_MIN, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { Outlook } from './outlook';
import type { PauseCause, PauseKind } from './protocol';
import { TideGauge } from './tide';

export const PAUSE_GAP_TICKS = 20 * TICKS_PER_MIN;
/** What would save an island takes a diver a quarter of an hour and the way there: a fall is told twice that long before. */
export const FALL_WARNING_MIN = 30;

export class PauseWatcher {
  /** What the last pause was for. */
  cause: PauseCause | null = null;
  #allowed = new Set<PauseKind>();
  #lastTick = new Map<string, number>();
  #cast: Set<number>;
  #busy: boolean[];
  /** Divers who became free and for whom the night has not paused yet. */
  #owed = new Set<number>();
  #phase: number;
  #gauge = new TideGauge();
  #heard: number;
  #nightStartTick: number;
  /** Islands whose fall a pause has told of, until they stand again. */
  #warned = new Set<number>();

  constructor(world: World) {
    this.#cast = new Set(world.homes.cast.map(({ sleeper }) => sleeper));
    this.#busy = busyDivers(world);
    this.#phase = world.society.phase;
    this.#heard = world.causes.count;
    this.#nightStartTick = world.society.nightStartTick;
  }

  get allowed(): PauseKind[] {
    return [...this.#allowed];
  }

  allow(kinds: readonly PauseKind[]): void {
    this.#allowed = new Set(kinds);
  }

  /** The cause to pause for after this tick, or null. */
  afterTick(world: World, outlook?: Outlook): PauseCause | null {
    const causes = this.#look(world, outlook);
    // While the lights go out nothing could be done about it; what matters stands there when control begins.
    const asleep = world.society.playing && world.tick - world.society.nightStartTick < CONTROL_MIN * TICKS_PER_MIN;
    this.cause = asleep ? null : (causes.find((cause) => this.#isDue(cause, world.tick)) ?? null);
    if (this.cause?.kind === 'island-falling') for (const zone of outlook === undefined ? [] : fallingSoon(outlook)) this.#warned.add(zone);
    // Whatever it is for, a night that stands still shows everybody who is free.
    if (this.cause !== null || !this.#allowed.has('diver-free')) this.#owed.clear();
    return this.cause;
  }

  #look(world: World, outlook: Outlook | undefined): PauseCause[] {
    const { society, tick } = world;
    const causes: PauseCause[] = [];
    if (society.playing && tick - society.nightStartTick === CONTROL_MIN * TICKS_PER_MIN) causes.push({ kind: 'control-begins', subject: 0 });
    // A phase that is over is news, and nothing to be done about.
    if (society.phase > this.#phase) causes.push({ kind: 'phase-begins', subject: society.phase });
    this.#phase = society.phase;
    if (outlook !== undefined) causes.push(...this.#tideTurns(world, outlook));
    const fallen = this.#namedPerson(world);
    if (fallen >= 0) causes.push({ kind: 'named-nightmare', subject: fallen });
    if (outlook !== undefined) causes.push(...this.#islandsFalling(outlook));
    causes.push(...this.#freeDivers(world));
    return causes;
  }

  #freeDivers(world: World): PauseCause[] {
    const busy = busyDivers(world);
    busy.forEach((isBusy, diver) => {
      if (isBusy || world.society.divers[diver]!.trapped) this.#owed.delete(diver);
      else if (this.#busy[diver]) this.#owed.add(diver);
    });
    this.#busy = busy;
    return [...this.#owed].map((subject) => ({ kind: 'diver-free', subject }));
  }

  /** The one that falls soonest of those nobody was told of. */
  #islandsFalling(outlook: Outlook): PauseCause[] {
    for (const zone of this.#warned) if (outlook.fallsMin[zone]! < 0 || outlook.fallsMin[zone]! > 2 * FALL_WARNING_MIN) this.#warned.delete(zone);
    const subject = fallingSoon(outlook).find((zone) => !this.#warned.has(zone));
    return subject === undefined ? [] : [{ kind: 'island-falling', subject }];
  }

  /** From control on: before it nothing could be done about it. */
  #tideTurns({ society, tick }: World, { tide }: Outlook): PauseCause[] {
    const nightMin = (tick - society.nightStartTick) / TICKS_PER_MIN;
    if (!society.playing || nightMin < CONTROL_MIN) return [];
    const turned = this.#gauge.turned(tide.turns, nightMin);
    return turned === null ? [] : [{ kind: 'tide-turns', subject: turned === 'flood' ? 1 : 0 }];
  }

  #isDue(cause: PauseCause, tick: number): boolean {
    if (!this.#allowed.has(cause.kind)) return false;
    // A cascade among people who are known is one cause, whoever is next; so are islands that go one after the other.
    const key = cause.kind === 'named-nightmare' || cause.kind === 'island-falling' ? cause.kind : `${cause.kind} ${cause.subject}`;
    const last = this.#lastTick.get(key);
    if (last !== undefined && tick >= last && tick - last < PAUSE_GAP_TICKS) return false;
    this.#lastTick.set(key, tick);
    return true;
  }

  #namedPerson({ causes, society }: World): number {
    if (society.nightStartTick !== this.#nightStartTick) {
      this.#nightStartTick = society.nightStartTick;
      this.#heard = 0;
    }
    let found = -1;
    for (; this.#heard < causes.count; this.#heard++) if (this.#cast.has(causes.sleeper(this.#heard))) found = causes.sleeper(this.#heard);
    return found;
  }
}

/** Islands that fall within the warning, soonest first. */
const fallingSoon = ({ fallsMin }: Outlook): number[] =>
  [...fallsMin.keys()].filter((zone) => fallsMin[zone]! >= 0 && fallsMin[zone]! <= FALL_WARNING_MIN).sort((a, b) => fallsMin[a]! - fallsMin[b]! || a - b);

function busyDivers({ society }: World): boolean[] {
  return society.divers.map(({ task, path, plan }) => task !== null || path.length > 0 || plan.length > 0);
}
