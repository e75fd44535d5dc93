/** A city for tests of the picture: 24 zones on two rings, bridges between neighbours, families of one to five. */
import type { CityInfo } from '../../session/protocol';
import { hash01 } from './layout';

const ZONES = 24;
const OUTER = 16;

/** Of zones 0 to 15, on the outer ring, 0 lies east, 4 south, 8 west and 12 north; 16 to 23 are the inner ring. */
const placeOf = (z: number): { x: number; y: number } => {
  const outer = z < OUTER;
  const turn = outer ? (z / OUTER) * Math.PI * 2 : ((z - OUTER) / (ZONES - OUTER)) * Math.PI * 2 + 0.3;
  return { x: Math.cos(turn) * (outer ? 0.9 : 0.5), y: Math.sin(turn) * (outer ? 0.9 : 0.5) };
};

const PRICES: CityInfo['prices'] = {
  ask: { resolve: 12, min: 15 },
  weave: { resolve: 10, min: 15 },
  face: { resolve: 15, min: 20 },
  share: { resolve: 20, min: 10 },
  rescue: { resolve: 10, min: 15 },
  goMin: 5,
  descendMin: 10,
  groundCost: 0.25,
  signatureMin: 60,
  dreadCost: 0.8,
  resolveMax: 100,
  planMax: 6,
};
export const cityOf = (sleepers: number): CityInfo => {
  const zone = new Uint16Array(sleepers);
  const household = new Int32Array(sleepers);
  const zones: CityInfo['zones'] = [];
  let home = 0;
  for (let z = 0; z < ZONES; z++) {
    const first = Math.floor((sleepers * z) / ZONES);
    const count = Math.floor((sleepers * (z + 1)) / ZONES) - first;
    const firstHousehold = home;
    for (let k = 0; k < count; home++) {
      const members = Math.min(count - k, 1 + Math.floor(hash01(home, 1) * 5));
      zone.fill(z, first + k, first + k + members);
      household.fill(home, first + k, first + k + members);
      k += members;
    }
    zones.push({ id: `zone-${z}`, name: `zone-${z}`, ...placeOf(z), first, count, firstHousehold, households: home - firstHousehold });
  }
  const bridges: CityInfo['bridges'] = [];
  for (let z = 0; z < OUTER; z++) {
    bridges.push({ a: z, b: (z + 1) % OUTER, links: 10 });
    if (z % 2 === 0) bridges.push({ a: z, b: OUTER + z / 2, links: 10 });
  }
  const nobody = {
    givenName: new Uint16Array(sleepers),
    familyName: new Uint16Array(sleepers),
    cast: [],
    beats: [],
    prices: PRICES,
    reversal: { lucidity: 0.4, holdMin: 10, shares: 2 },
    stakes: { loseAtTrapped: 0.5, flawAtMin: -1 },
  };
  const run = { scenario: 'example', title: '', seed: '', night: 1, nightTitle: '', difficulty: 'normal' as const };
  return { ...run, ...nobody, sleepers, excessDegree: 8, zones, bridges, zone, household, ageYears: new Uint8Array(sleepers).fill(40) };
};
