/**
 * What is told before it happens, and the turns of the night that belong to nobody: the tide and when it turns, an island that
 * crumbles or wakes itself, fear that has reached somebody named, the latch that counts, the Centre, the count at forty, the reversal; and when
 * nothing at all has happened for a while, somebody whose dream can be seen and who could be asked. Looked at once a minute;
 * each is told once, and again only after it had passed.
 */
import { latchTick, zoneReadout } from '../sim/readout';
import { FLAG, STATUS } from '../sim/state/sleepers';
import { TALLIES, TALLY } from '../sim/state/tallies';
import { centreIsOpen } from '../sim/systems/ways';
import { CONTROL_MIN, NIGHT_MIN, STAGE, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { Outlook } from './outlook';
import type { Moment, NightEvent } from './protocolNight';
import { TideGauge } from './tide';

/** A tide is told this long before it turns, and a fall, and the dawn. */
const TIDE_AHEAD_MIN = 15;
export const FALL_AHEAD_MIN = 15;
const DAWN_AHEAD_MIN = 30;
/** After so long without anything a lead is given. */
export const QUIET_MIN = 10;
/** The same neighbour's fear is told of the same person at most so often. */
const NEAR_AGAIN_TICKS = 20 * TICKS_PER_MIN;

export class AheadWatcher {
  #cast: number[];
  #told: NightEvent[] = [];
  #tideMin = -1;
  #gauge = new TideGauge();
  #begun = false;
  #lastTick = Number.NEGATIVE_INFINITY;
  #heard = 0;
  #led = new Set<number>();
  #crumbling = new Set<number>();
  #tipped = new Set<number>();
  #nearTick = new Map<number, number>();
  #latch: boolean;
  #centre: boolean;
  #shares: number;
  #held: number;
  #reversed: boolean;
  #dawn = false;

  constructor(world: World) {
    const { society } = world;
    this.#cast = world.homes.cast.map(({ sleeper }) => sleeper);
    this.#latch = latchTick(world) >= 0;
    this.#centre = centreIsOpen(world);
    this.#shares = society.shares;
    this.#held = society.lucidHoldMin;
    this.#reversed = society.reversed;
    // A night taken up again: what woke before is no news.
    for (let zone = 0; zone < society.islands.length; zone++) if (tippedAt(world, zone) !== null) this.#tipped.add(zone);
  }

  /** What this tick brought. `outlook` absent: nothing is foreseen. */
  afterTick(world: World, outlook: Outlook | undefined): NightEvent[] {
    if (world.tick % TICKS_PER_MIN !== 0 || !world.society.playing) return [];
    this.#told = [];
    this.#turns(world);
    this.#tips(world);
    const nightMin = (world.tick - world.society.nightStartTick) / TICKS_PER_MIN;
    if (outlook !== undefined && nightMin >= CONTROL_MIN) {
      this.#tides(world, outlook, nightMin);
      this.#crumble(world, outlook);
      this.#reach(world);
      this.#lead(world);
    }
    return this.#told;
  }

  #moment(world: World, moment: Moment, value = 0): void {
    this.#told.push({ kind: 'moment', tick: world.tick, moment, value });
  }

  #turns(world: World): void {
    const { society } = world;
    const latch = latchTick(world);
    if (latch >= 0 && !this.#latch) this.#moment(world, 'latch-counts', latch);
    if (latch < 0 && this.#latch && !centreIsOpen(world)) this.#moment(world, 'latch-stops');
    this.#latch = latch >= 0;
    const centre = centreIsOpen(world);
    if (centre && !this.#centre) this.#moment(world, 'centre-opens');
    this.#centre = centre;
    if (society.shares > this.#shares) this.#moment(world, 'fear-shared', society.shares);
    this.#shares = society.shares;
    if (!society.reversed && society.lucidHoldMin > 0 && this.#held === 0) this.#moment(world, 'hold-begins');
    if (!society.reversed && society.lucidHoldMin === 0 && this.#held > 0) this.#moment(world, 'hold-breaks', this.#held);
    this.#held = society.lucidHoldMin;
    if (society.reversed && !this.#reversed) this.#moment(world, 'reversal');
    this.#reversed = society.reversed;
    const nightMin = (world.tick - society.nightStartTick) / TICKS_PER_MIN;
    if (nightMin >= NIGHT_MIN - DAWN_AHEAD_MIN && nightMin < NIGHT_MIN && !this.#dawn) this.#moment(world, 'dawn-near');
    this.#dawn = nightMin >= NIGHT_MIN - DAWN_AHEAD_MIN;
  }

  /** At control whatever comes next is told, however far off; later each turn in good time, and when it is there. */
  #tides(world: World, { tide }: Outlook, nightMin: number): void {
    const first = !this.#begun;
    this.#begun = true;
    const turned = this.#gauge.turned(tide.turns, nightMin);
    if (turned !== null) this.#moment(world, turned);
    const next = tide.turns.find(({ min }) => min > nightMin);
    // A forecast that moves by minutes is the same turn.
    if (next === undefined || Math.abs(next.min - this.#tideMin) < 2 * TIDE_AHEAD_MIN) return;
    if (!first && next.min - nightMin > TIDE_AHEAD_MIN) return;
    this.#tideMin = next.min;
    this.#moment(world, next.to === 'flood' ? 'flood-ahead' : 'ebb-ahead', next.min);
  }

  /** After the reversal everybody wakes, and no island is told apart. */
  #tips(world: World): void {
    if (world.society.reversed) return;
    for (let zone = 0; zone < world.society.islands.length; zone++) {
      if (this.#tipped.has(zone)) continue;
      const tipped = tippedAt(world, zone);
      if (tipped === null) continue;
      this.#tipped.add(zone);
      this.#told.push({ kind: 'tipped', tick: world.tick, zone, ...tipped });
    }
  }

  #crumble(world: World, { fallsMin }: Outlook): void {
    fallsMin.forEach((min, zone) => {
      const now = min >= 0 && min <= FALL_AHEAD_MIN;
      if (now && !this.#crumbling.has(zone)) this.#told.push({ kind: 'crumbling', tick: world.tick, zone, min });
      if (now) this.#crumbling.add(zone);
      else if (min < 0 || min > 2 * FALL_AHEAD_MIN) this.#crumbling.delete(zone);
    });
  }

  /** Nobody waits long for something to decide: at control, and whenever it has been quiet, whose dream could be answered now. */
  #lead(world: World): void {
    const { causes, tick } = world;
    const quiet = tick - this.#lastTick >= QUIET_MIN * TICKS_PER_MIN;
    if (causes.count !== this.#heard || (this.#told.length > 0 && !quiet)) this.#lastTick = tick;
    this.#heard = causes.count;
    if (!quiet || this.#lastTick === tick) return;
    const sleeper = this.#mostAfraid(world);
    if (sleeper < 0) return;
    this.#led.add(sleeper);
    this.#lastTick = tick;
    this.#told.push({ kind: 'lead', tick, sleeper, zone: world.homes.zoneOf[sleeper]! });
  }

  /** Of those who dream and were not named tonight: somebody of the cast, else the most afraid. */
  #mostAfraid({ sleepers: s }: World): number {
    const dreams = (i: number): boolean =>
      (s.status[i]! & (STATUS.inBed | STATUS.stage | STATUS.nightmare | STATUS.lucid)) === (STATUS.inBed | STAGE.rem) &&
      !(s.flags[i]! & FLAG.immune) &&
      !this.#led.has(i);
    let found = this.#cast.filter(dreams).sort((a, b) => s.F[b]! - s.F[a]! || a - b)[0] ?? -1;
    if (found >= 0) return found;
    for (let i = 0; i < s.count; i++) if (dreams(i) && (found < 0 || s.F[i]! > s.F[found]!)) found = i;
    return found;
  }

  #reach(world: World): void {
    const { sleepers: s, homes, tick } = world;
    for (const sleeper of this.#cast) {
      const free = (s.status[sleeper]! & (STATUS.inBed | STATUS.nightmare | STATUS.lucid)) === STATUS.inBed;
      if (!free || s.pressure[sleeper] === 0) continue;
      const last = this.#nearTick.get(sleeper);
      if (last !== undefined && tick >= last && tick - last < NEAR_AGAIN_TICKS) continue;
      this.#nearTick.set(sleeper, tick);
      this.#told.push({ kind: 'near', tick, sleeper, zone: homes.zoneOf[sleeper]!, source: loudest(world, sleeper) });
    }
  }
}

/** Lucid there and how many it takes, when it has as many; null below. */
function tippedAt(world: World, zone: number): { lucid: number; need: number } | null {
  const lucid = world.tallies.zones[zone * TALLIES + TALLY.lucid]!;
  if (lucid === 0 || world.society.islands[zone]!.fallen) return null;
  const need = zoneReadout(world, zone).tippingNeed;
  return need > 0 && lucid >= need ? { lucid, need } : null;
}

/** The neighbour who presses most. */
function loudest({ network, sleepers, tallies }: World, sleeper: number): number {
  let most = 0;
  let found = -1;
  for (let p = network.offsets[sleeper]!; p < network.offsets[sleeper + 1]!; p++) {
    const part = tallies.viaWeight[network.via[p]!]! * sleepers.qPushed[network.targets[p]!]!;
    if (part <= most) continue;
    most = part;
    found = network.targets[p]!;
  }
  return found;
}
