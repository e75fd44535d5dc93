/**
 * Gold that waits at a bridge: many are lucid at one end and few at the other. There a wider bridge does most, so there it is said.
 * Read from what every screen shows, the lucid and those in bed of both islands.
 */
import { BRIDGE_FIELDS, BRIDGE_STRIDE, type BridgeField, type CityInfo, type Frame, ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../session/protocol';

/** From this share of an island on, its lucid are a front and not a house. */
const GOLD_SHARE = 0.1;
/** The other end has less than this part of it. */
const BEHIND = 0.5;

const lucidShare = (zones: Frame['zones'], zone: number): number => {
  const read = (field: ZoneField): number => zones[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf(field)] ?? 0;
  return read('lucid') / Math.max(1, read('inBed'));
};

export interface GoldBridge {
  /** Zones. */
  from: number;
  to: number;
}
export const goldAt = (city: CityInfo, zones: Frame['zones'] | undefined, bridge: number): GoldBridge | null => {
  const ends = city.bridges[bridge];
  if (ends === undefined || zones === undefined) return null;
  const read = (zone: number, field: ZoneField): number => zones[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf(field)] ?? 0;
  const share = (zone: number): number => lucidShare(zones, zone);
  const [from, to] = share(ends.a) >= share(ends.b) ? [ends.a, ends.b] : [ends.b, ends.a];
  const crosses = share(from) >= GOLD_SHARE && share(to) < BEHIND * share(from) && read(from, 'fallen') === 0 && read(to, 'fallen') === 0;
  return crosses ? { from, to } : null;
};

/** Widened already. */
const WIDE = 1.5;
/** The gold that widening this bridge would carry over: null where none waits, and where the bridge is shut or wide already. */
export const goldToCarry = (city: CityInfo, frame: Pick<Frame, 'zones' | 'bridges' | 'tick'> | null, bridge: number): GoldBridge | null => {
  if (frame === null) return null;
  const read = (field: BridgeField): number => frame.bridges[bridge * BRIDGE_STRIDE + BRIDGE_FIELDS.indexOf(field)] ?? 0;
  return read('isolatedUntilTick') > frame.tick || read('weight') >= WIDE ? null : goldAt(city, frame.zones, bridge);
};

/** How much gold the bridge would carry, 0..1: the lucid share of one end times what is left at the other. */
export const goldSlope = ({ from, to }: GoldBridge, zones: Frame['zones']): number => lucidShare(zones, from) * (1 - lucidShare(zones, to));
