/**
 * What happened, told from the outside: nightmares from the log of causes, the rest from what differs. What is rare and
 * decides the night (phases, falls, orders, the outcome) is noticed after each tick and never left out; what comes by the
 * hundred is gathered when a picture is made, named people first, at most CROWD_EVENTS a picture. The world is only read.
 */
import { latchTick } from '../sim/readout';
import { STATUS } from '../sim/state/sleepers';
import { TALLIES, TALLY } from '../sim/state/tallies';
import { NIGHT_TICKS, type Order } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { BeatWatcher } from './beats';
import type { TickNews } from './driver';
import { AheadWatcher } from './eventsAhead';
import type { Outlook } from './outlook';
import type { Said } from './protocol';
import type { NightEvent } from './protocolNight';
import { waveEndTick, waveRuns } from './wave';

export const CROWD_EVENTS = 64;
/** The flips read from status bytes. */
const WATCHED_BITS = STATUS.trapped | STATUS.lucid;

export class EventWatcher {
  #cast: Set<number>;
  #decisive: NightEvent[] = [];
  #phase: number;
  #fallen: boolean[];
  #counting: boolean;
  #outcome: string;
  #nightStartTick: number;
  /** Entries of the log already looked at for a pause, and already told. */
  #heard: number;
  #told: number;
  #bits: Uint8Array;
  /** Zones where somebody was trapped or lucid when last looked at. */
  #hadSome = new Set<number>();
  #ahead: AheadWatcher;
  #beats: BeatWatcher;

  constructor(world: World) {
    this.#cast = new Set(world.homes.cast.map(({ sleeper }) => sleeper));
    this.#ahead = new AheadWatcher(world);
    this.#beats = new BeatWatcher(world);
    this.#phase = world.society.phase;
    this.#fallen = world.society.islands.map((island) => island.fallen);
    this.#counting = latchTick(world) >= 0;
    this.#outcome = world.society.outcome;
    this.#nightStartTick = world.society.nightStartTick;
    this.#heard = world.causes.count;
    this.#told = world.causes.count;
    this.#bits = world.sleepers.status.map((status) => status & WATCHED_BITS);
    this.#bits.forEach((bits, sleeper) => {
      if (bits !== 0) this.#hadSome.add(world.homes.zoneOf[sleeper]!);
    });
  }

  /** What the scenario has had said tonight, oldest first. */
  get said(): Said[] {
    return this.#beats.said;
  }

  orderGiven(tick: number, order: Order): void {
    this.#decisive.push({ kind: 'order', tick, order });
  }

  /** After each tick: notes what decides the night and says whether it is worth a pause. */
  afterTick(world: World, outlook?: Outlook): TickNews {
    const { society, tick } = world;
    // It has happened in the tick that is over.
    const then = tick - 1;
    let news: TickNews = this.#namedPersonFell(world) ? 'event' : 'none';
    if (society.phase !== this.#phase) {
      this.#decisive.push({ kind: 'phase', tick: then, phase: society.phase, from: this.#phase });
      this.#phase = society.phase;
      news = 'event';
    }
    for (let z = 0; z < society.islands.length; z++) {
      const fallen = society.islands[z]!.fallen;
      if (fallen === this.#fallen[z]) continue;
      this.#fallen[z] = fallen;
      if (!fallen) continue;
      this.#decisive.push({ kind: 'island-fell', tick: then, zone: z });
      news = 'event';
    }
    for (const event of this.#ahead.afterTick(world, outlook)) {
      this.#decisive.push(event);
      if (event.kind === 'moment' || event.kind === 'crumbling') news = 'event';
    }
    if (this.#beats.afterTick(world)) news = 'event';
    const counting = latchTick(world) >= 0;
    if (counting && !this.#counting) news = 'event';
    this.#counting = counting;
    if (society.outcome !== this.#outcome) {
      this.#outcome = society.outcome;
      if (society.outcome !== 'open') {
        this.#decisive.push({ kind: 'outcome', tick, outcome: society.outcome });
        return waveRuns(world) ? 'turn' : 'ended';
      }
    }
    return tick - society.nightStartTick === NIGHT_TICKS || tick === waveEndTick(world) ? 'ended' : news;
  }

  /** Everything since the last call, oldest first. */
  collect(world: World): NightEvent[] {
    const crowd: NightEvent[] = [];
    const named: NightEvent[] = [];
    const put = (event: NightEvent & { sleeper: number }): void => {
      if (this.#cast.has(event.sleeper)) named.push(event);
      else if (crowd.length < CROWD_EVENTS) crowd.push(event);
    };
    this.#nightmares(world, put);
    this.#flips(world, put);
    const events = [...this.#decisive, ...named, ...crowd].sort((a, b) => a.tick - b.tick);
    this.#decisive = [];
    return events;
  }

  #namedPersonFell(world: World): boolean {
    const { causes, society } = world;
    if (society.nightStartTick !== this.#nightStartTick) {
      // The log is cleared at each lights-out.
      this.#nightStartTick = society.nightStartTick;
      this.#heard = 0;
      this.#told = 0;
    }
    let found = false;
    for (; this.#heard < causes.count; this.#heard++) if (this.#cast.has(causes.sleeper(this.#heard))) found = true;
    return found;
  }

  #nightmares(world: World, put: (event: NightEvent & { sleeper: number }) => void): void {
    const { causes, homes } = world;
    for (; this.#told < causes.count; this.#told++) {
      const e = this.#told;
      const sleeper = causes.sleeper(e);
      put({ kind: 'nightmare', tick: causes.tick(e), sleeper, zone: homes.zoneOf[sleeper]!, reason: causes.reason(e), source: causes.source(e) });
    }
  }

  /** A zone is looked through only while somebody there is, or was, trapped or lucid. */
  #flips(world: World, put: (event: NightEvent & { sleeper: number }) => void): void {
    const { homes, tallies, sleepers, tick } = world;
    for (let zone = 0; zone + 1 < homes.zoneFirst.length; zone++) {
      const first = homes.zoneFirst[zone]!;
      const end = homes.zoneFirst[zone + 1]!;
      const some = tallies.zones[zone * TALLIES + TALLY.trapped]! + tallies.zones[zone * TALLIES + TALLY.lucid]! > 0;
      if (!some && !this.#hadSome.has(zone)) continue;
      if (some) this.#hadSome.add(zone);
      else this.#hadSome.delete(zone);
      for (let sleeper = first; sleeper < end; sleeper++) {
        const bits = sleepers.status[sleeper]! & WATCHED_BITS;
        const begun = bits & ~this.#bits[sleeper]!;
        this.#bits[sleeper] = bits;
        if (begun & STATUS.trapped) put({ kind: 'trapped', tick, sleeper, zone });
        if (begun & STATUS.lucid) put({ kind: 'lucid', tick, sleeper, zone });
      }
    }
  }
}
