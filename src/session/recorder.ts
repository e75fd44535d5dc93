/**
 * The night on paper: a hypnogram for everyone and the end of every bout, which the world itself does not keep. A pure
 * observer: it reads columns after a tick and never touches the world, so a run with it and one without have the same hash
 * (held by a test).
 *
 * Up to WHOLE_CITY_MAX sleepers everybody is recorded, half a byte a minute, one row a minute (writing is one straight pass;
 * reading one person is 540 strided looks, once a simulated minute). Beyond that only the people named by `watch`.
 * A bout's start is in the log of causes; its end is seen within the minute.
 */
import { STATUS } from '../sim/state/sleepers';
import { NIGHT_MIN, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { PersonDetail } from './protocol';

export const WHOLE_CITY_MAX = 200_000;
/** STAGE code of a hypnogram where the person was out of bed, or was not being recorded. */
export const OUT_OF_BED = 255;
/** The same in half a byte. */
const NO_STAGE = 15;
const HEADER_WORDS = 4;

export class Recorder {
  #wholeCity: boolean;
  #sleepers: number;
  #nightStartTick: number;
  /** Minutes of this night written so far. */
  #minutes = 0;
  /** Whole city: one row a minute, two sleepers a byte. */
  #rows: Uint8Array[] = [];
  /** Otherwise: one row a watched sleeper, a byte a minute. */
  #watched = new Map<number, Uint8Array>();
  /** By entry of the log of causes: the minute the bout ended, -1 while it lasts. */
  #ends = new Int16Array(256);
  #entries = 0;
  #open: number[] = [];

  constructor(world: World, watched: readonly number[] = [], wholeCityMax = WHOLE_CITY_MAX) {
    this.#sleepers = world.sleepers.count;
    this.#wholeCity = this.#sleepers <= wholeCityMax;
    this.#nightStartTick = world.society.nightStartTick;
    this.#minutes = this.#minuteOf(world.tick);
    for (const sleeper of watched) this.watch(sleeper);
    this.#takeNewEntries(world);
  }

  /** From now on this person is recorded even in a city too large to record whole. */
  watch(sleeper: number): void {
    if (!this.#wholeCity && !this.#watched.has(sleeper)) this.#watched.set(sleeper, new Uint8Array(NIGHT_MIN).fill(NO_STAGE));
  }

  /** To be called after each tick; writes when a minute is full. */
  observe(world: World): void {
    if (world.society.nightStartTick !== this.#nightStartTick) this.#startNight(world);
    const nightTick = world.tick - this.#nightStartTick;
    if (nightTick <= 0 || nightTick % TICKS_PER_MIN !== 0) return;
    const minute = nightTick / TICKS_PER_MIN - 1;
    if (minute >= NIGHT_MIN) return;
    this.#writeStages(world, minute);
    this.#minutes = minute + 1;
    this.#takeNewEntries(world);
    this.#closeBouts(world, minute);
  }

  /** STAGE code a minute since 22:00. */
  hypnogram(sleeper: number): Uint8Array {
    const stages = new Uint8Array(this.#minutes).fill(OUT_OF_BED);
    const watched = this.#watched.get(sleeper);
    for (let m = 0; m < this.#minutes; m++) {
      const pair = this.#rows[m]?.[sleeper >> 1];
      const code = watched?.[m] ?? (pair === undefined ? NO_STAGE : sleeper & 1 ? pair >> 4 : pair & 15);
      if (code !== NO_STAGE) stages[m] = code;
    }
    return stages;
  }

  /** The person's bouts of this night, oldest first. */
  bouts(world: World, sleeper: number): PersonDetail['bouts'] {
    const { causes } = world;
    const found: PersonDetail['bouts'] = [];
    for (let e = 0; e < causes.count; e++) {
      if (causes.sleeper(e) !== sleeper || causes.tick(e) < this.#nightStartTick) continue;
      const fromMin = this.#minuteOf(causes.tick(e));
      const toMin = e < this.#entries ? this.#ends[e]! : -1;
      found.push({ fromMin, toMin, reason: causes.reason(e), source: causes.source(e) });
    }
    return found;
  }

  /** What was written, to be kept beside a snapshot. A city not recorded whole keeps the bouts only. */
  keep(): ArrayBuffer {
    const rowBytes = this.#wholeCity ? (this.#sleepers + 1) >> 1 : 0;
    const rowsAt = HEADER_WORDS * 4 + this.#entries * 2;
    const buffer = new ArrayBuffer(rowsAt + rowBytes * this.#minutes);
    new Int32Array(buffer, 0, HEADER_WORDS).set([this.#nightStartTick, this.#sleepers, this.#minutes, this.#entries]);
    new Int16Array(buffer, HEADER_WORDS * 4, this.#entries).set(this.#ends.subarray(0, this.#entries));
    const bytes = new Uint8Array(buffer);
    if (rowBytes > 0) for (let m = 0; m < this.#minutes; m++) bytes.set(this.#row(m), rowsAt + rowBytes * m);
    return buffer;
  }

  /** Takes up what `keep` gave, for the same moment of the same run; anything else is let be, and the record begins here. */
  takeUp(record: ArrayBuffer): void {
    if (record.byteLength < HEADER_WORDS * 4) return;
    const [nightStartTick, sleepers, minutes, entries] = new Int32Array(record, 0, HEADER_WORDS) as unknown as [number, number, number, number];
    const rowBytes = this.#wholeCity ? (this.#sleepers + 1) >> 1 : 0;
    const rowsAt = HEADER_WORDS * 4 + entries * 2;
    const sameMoment = nightStartTick === this.#nightStartTick && sleepers === this.#sleepers && minutes === this.#minutes;
    if (!sameMoment || entries < 0 || entries > this.#entries || record.byteLength !== rowsAt + rowBytes * minutes) return;
    this.#ends.set(new Int16Array(record, HEADER_WORDS * 4, entries));
    this.#open = this.#open.filter((entry) => entry >= entries || this.#ends[entry] === -1);
    if (rowBytes > 0) for (let m = 0; m < minutes; m++) this.#rows[m] = new Uint8Array(record.slice(rowsAt + rowBytes * m, rowsAt + rowBytes * (m + 1)));
  }

  #minuteOf(tick: number): number {
    return Math.min(NIGHT_MIN, Math.max(0, Math.floor((tick - this.#nightStartTick) / TICKS_PER_MIN)));
  }

  #startNight(world: World): void {
    this.#nightStartTick = world.society.nightStartTick;
    this.#minutes = 0;
    this.#rows = [];
    for (const row of this.#watched.values()) row.fill(NO_STAGE);
    this.#entries = 0;
    this.#open = [];
  }

  /** A minute's row; one that was never written is empty. */
  #row(minute: number): Uint8Array {
    let row = this.#rows[minute];
    if (row === undefined) {
      row = new Uint8Array((this.#sleepers + 1) >> 1).fill(NO_STAGE | (NO_STAGE << 4));
      this.#rows[minute] = row;
    }
    return row;
  }

  #writeStages(world: World, minute: number): void {
    const { status } = world.sleepers;
    const code = (sleeper: number): number => {
      const s = status[sleeper]!;
      return s & STATUS.inBed ? s & STATUS.stage : NO_STAGE;
    };
    for (const [sleeper, row] of this.#watched) row[minute] = code(sleeper);
    if (!this.#wholeCity) return;
    const row = this.#row(minute);
    const pairs = this.#sleepers >> 1;
    for (let p = 0; p < pairs; p++) row[p] = code(2 * p) | (code(2 * p + 1) << 4);
    if (this.#sleepers & 1) row[pairs] = code(this.#sleepers - 1) | (NO_STAGE << 4);
  }

  #takeNewEntries(world: World): void {
    const { causes } = world;
    if (causes.count < this.#entries) {
      this.#entries = 0;
      this.#open = [];
    }
    while (this.#ends.length < causes.count) {
      const wider = new Int16Array(this.#ends.length * 2);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    for (; this.#entries < causes.count; this.#entries++) {
      this.#ends[this.#entries] = -1;
      this.#open.push(this.#entries);
    }
  }

  #closeBouts(world: World, minute: number): void {
    const { causes, sleepers } = world;
    this.#open = this.#open.filter((entry) => {
      const sleeper = causes.sleeper(entry);
      // A bout that ended and began again within the minute shows a later start.
      if (sleepers.status[sleeper]! & STATUS.nightmare && sleepers.sinceTick[sleeper] === causes.tick(entry)) return true;
      this.#ends[entry] = Math.max(minute, this.#minuteOf(causes.tick(entry)));
      return false;
    });
  }
}
