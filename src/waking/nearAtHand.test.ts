import { describe, expect, it } from 'vitest';
import { BRIDGE_FIELDS, BRIDGE_STRIDE, type CityInfo, ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../session/protocol';
import { type NearView, nearAtHand } from './nearAtHand';

// Three islands in a row; the Centre is place 3.
const city = {
  zones: [{}, {}, {}],
  bridges: [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
  ],
  reversal: { shares: 2 },
} as unknown as CityInfo;
const being = (id: number, place: number) => ({ id, kind: 1, place, sleeper: -1, strength: 0.5 });
const zones = (...rows: Partial<Record<ZoneField, number>>[]): Float32Array => {
  const all = new Float32Array(rows.length * ZONE_STRIDE);
  rows.forEach((row, zone) => {
    for (const [field, value] of Object.entries(row)) all[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf(field as ZoneField)] = value;
  });
  return all;
};
const bridges = new Float32Array(2 * BRIDGE_STRIDE);
for (const bridge of [0, 1]) {
  bridges[bridge * BRIDGE_STRIDE + BRIDGE_FIELDS.indexOf('weight')] = 1;
  bridges[bridge * BRIDGE_STRIDE + BRIDGE_FIELDS.indexOf('isolatedUntilTick')] = -1;
}
const view = (change: Partial<NearView> = {}): NearView => ({ city, entities: [], frame: null, centreOpen: false, shares: 0, ...change });
const at = (place: number) => ({ place, shared: false, trapped: false });

describe('what is near at hand', () => {
  it('is a being here before one a bridge away, and none farther', () => {
    const entities = [being(7, 1), being(8, 0), being(9, 2)];
    expect(nearAtHand(at(0), view({ entities })).map((near) => near.kind === 'being' && [near.entity, near.bridges])).toEqual([
      [8, 0],
      [7, 1],
    ]);
  });

  it('is a bridge gold waits at, of those that lead from here', () => {
    const frame = { tick: 60, zones: zones({ inBed: 100 }, { inBed: 100, lucid: 20 }, { inBed: 100 }), bridges };
    expect(nearAtHand(at(0), view({ frame }))).toEqual([{ kind: 'bridge', bridge: 0, to: 1 }]);
    expect(nearAtHand(at(1), view({ frame }))).toHaveLength(2);
    // The one that would carry most comes first.
    const half = { ...frame, zones: zones({ inBed: 100, lucid: 8 }, { inBed: 100, lucid: 20 }, { inBed: 100 }) };
    expect(nearAtHand(at(1), view({ frame: half })).map((near) => near.kind === 'bridge' && near.bridge)).toEqual([1, 0]);
  });

  it('is the Centre while it is open, a fear is wanted and theirs is not shared', () => {
    const open = view({ centreOpen: true });
    expect(nearAtHand(at(0), open)).toEqual([{ kind: 'centre' }]);
    expect(nearAtHand(at(3), open)).toEqual([{ kind: 'centre' }]);
    expect(nearAtHand({ ...at(0), shared: true }, open)).toEqual([]);
    expect(nearAtHand(at(0), { ...open, shares: 2 })).toEqual([]);
    expect(nearAtHand(at(0), view())).toEqual([]);
  });

  it('is nothing for whoever is trapped, and never more than is read', () => {
    const entities = [1, 2, 3, 4, 5, 6].map((id) => being(id, 0));
    expect(nearAtHand({ ...at(0), trapped: true }, view({ entities, centreOpen: true }))).toEqual([]);
    expect(nearAtHand(at(0), view({ entities, centreOpen: true }))).toHaveLength(4);
  });
});
