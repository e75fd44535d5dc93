/** The generated city against model.md section 6. */
import { describe, expect, it } from 'vitest';
import { Stream } from '../../kernel/rng';
import { DEFAULT_PARAMS } from '../params';
import type { CastSpec, Scenario } from '../scenario';
import { degreeOf, type Network, VIA } from '../state/network';
import { testCity } from '../testCity';
import { type Homes, settle } from './households';
import { linkCity } from './links';
import { type Bridge, bridgesOf, zoneQuotas } from './zones';

interface City {
  homes: Homes;
  network: Network;
  bridges: Bridge[];
}

function build(scenario: Scenario, seed = 'city'): City {
  const { zones, sleepers } = scenario.city;
  const params = { ...DEFAULT_PARAMS, ...scenario.params };
  const quotas = zoneQuotas(
    zones,
    sleepers,
    zones.map((zone) => scenario.cast.filter((person) => person.zone === zone.id).length),
  );
  const bridges = bridgesOf(scenario);
  const homes = settle(scenario, params, quotas, Stream.named(seed, 'city/homes'));
  return { homes, bridges, network: linkCity(scenario, params, homes, bridges, seed) };
}

const grid = Array.from({ length: 24 }, (_, z) => ({
  id: `zone-${z}`,
  name: `Zone ${z}`,
  x: ((z % 6) - 2.5) / 3 + 0.02 * ((z * 7) % 5),
  y: Math.floor(z / 6) / 2 - 0.75 + 0.02 * ((z * 3) % 5),
}));
const big = build(testCity({ sleepers: 12_000, zones: grid, bridges: 'gabriel' }));

function rows(network: Network): { targets: number[]; via: number[] }[] {
  return Array.from({ length: network.sleepers }, (_, i) => ({
    targets: [...network.targets.subarray(network.offsets[i], network.offsets[i + 1])],
    via: [...network.via.subarray(network.offsets[i], network.offsets[i + 1])],
  }));
}

/** Mean over people of the share of their pairs of neighbours who know each other. */
function clustering(network: Network): number {
  const known = rows(network).map(({ targets }) => new Set(targets));
  let sum = 0;
  for (const mine of known) {
    const list = [...mine];
    let closed = 0;
    for (let a = 0; a < list.length; a++) for (let b = a + 1; b < list.length; b++) if (known[list[a]!]!.has(list[b]!)) closed++;
    if (list.length > 1) sum += closed / ((list.length * (list.length - 1)) / 2);
  }
  return sum / network.sleepers;
}

describe('the links of a city', () => {
  const all = rows(big.network);

  it('have a mean degree of 12, an excess degree of 13 and a clustering of .15', () => {
    const degrees = all.map(({ targets }) => targets.length);
    const sum = degrees.reduce((total, d) => total + d, 0);
    const excess = degrees.reduce((total, d) => total + d * (d - 1), 0) / sum;
    expect(Math.abs(sum / degrees.length - 12)).toBeLessThan(0.5);
    expect(Math.abs(excess - 13)).toBeLessThan(0.7);
    expect(big.network.excessDegree).toBeCloseTo(excess, 12);
    expect(Math.abs(clustering(big.network) - 0.15)).toBeLessThan(0.03);
  });

  it('run both ways by the same way, sorted, without doubles or loops', () => {
    let faults = 0;
    all.forEach(({ targets, via }, i) => {
      targets.forEach((j, p) => {
        if (j === i || (p > 0 && targets[p - 1]! >= j)) faults++;
        const back = all[j]!.targets.indexOf(i);
        if (back < 0 || all[j]!.via[back] !== via[p]) faults++;
      });
    });
    expect(faults).toBe(0);
    expect(degreeOf(big.network, 5)).toBe(all[5]!.targets.length);
  });

  it('cross zones over bridges for 85 %, each over the bridge of its own two zones, the rest as undercurrent', () => {
    let bridged = 0;
    let under = 0;
    let wrong = 0;
    const { zoneOf, householdOf } = big.homes;
    all.forEach(({ targets, via }, i) => {
      targets.forEach((j, p) => {
        const way = via[p]!;
        if (way === VIA.household) {
          if (householdOf[i] !== householdOf[j]) wrong++;
        } else if (way === VIA.zone) {
          if (zoneOf[i] !== zoneOf[j]) wrong++;
        } else if (way === VIA.undercurrent) {
          if (zoneOf[i] === zoneOf[j]) wrong++;
          under++;
        } else {
          const { a, b } = big.bridges[way - VIA.bridge0]!;
          if (!((zoneOf[i] === a && zoneOf[j] === b) || (zoneOf[i] === b && zoneOf[j] === a))) wrong++;
          bridged++;
        }
      });
    });
    expect(wrong).toBe(0);
    expect(Math.abs(bridged / (bridged + under) - 0.85)).toBeLessThan(0.015);
    // 2 links a person across zones, less the few drawn twice.
    expect((bridged + under) / 2 / 12_000).toBeGreaterThan(1.85);
    expect((bridged + under) / 2 / 12_000).toBeLessThanOrEqual(2);
  });

  it('make every household a clique', () => {
    const { householdFirst } = big.homes;
    for (let h = 0; h + 1 < householdFirst.length; h++) {
      for (let a = householdFirst[h]!; a < householdFirst[h + 1]!; a++) {
        for (let b = householdFirst[h]!; b < householdFirst[h + 1]!; b++) if (a !== b) expect(all[a]!.via[all[a]!.targets.indexOf(b)]).toBe(VIA.household);
      }
    }
  });

  it('stay within zones where the scenario cuts the rest', () => {
    const { network, homes } = build(testCity({ sleepers: 600, network: { kind: 'city', crossZone: false } }));
    rows(network).forEach(({ targets }, i) => {
      for (const j of targets) expect(homes.zoneOf[j]).toBe(homes.zoneOf[i]);
    });
  });

  it('are the same for a seed and others for another', () => {
    const again = build(testCity({ sleepers: 600 }), 'x');
    expect(build(testCity({ sleepers: 600 }), 'x').network.targets).toEqual(again.network.targets);
    expect(build(testCity({ sleepers: 600 }), 'y').network.targets).not.toEqual(again.network.targets);
  });
});

describe('the reduced networks', () => {
  it('have no links when mixed, Poisson degrees of mean z, and the ring of Watts and Strogatz', () => {
    const of = (network: NonNullable<Scenario['network']>): Network => build(testCity({ sleepers: 6000, network })).network;
    expect(of({ kind: 'mixed' }).targets.length).toBe(0);
    const degrees = rows(of({ kind: 'poisson', z: 4 })).map(({ targets }) => targets.length);
    const mean = degrees.reduce((sum, d) => sum + d, 0) / 6000;
    const variance = degrees.reduce((sum, d) => sum + (d - mean) * (d - mean), 0) / 6000;
    expect(Math.abs(mean - 4)).toBeLessThan(0.05);
    expect(Math.abs(variance - 4)).toBeLessThan(0.4);
    expect(Math.abs(degrees.filter((d) => d === 0).length / 6000 - Math.exp(-4))).toBeLessThan(0.01);
    const ring = of({ kind: 'ws', k: 6, p: 0 });
    expect(rows(ring).every(({ targets }) => targets.length === 6)).toBe(true);
    // 3(k-2) / 4(k-1) = .6, and .6 (1-p)^3 when rewired.
    expect(clustering(ring)).toBeCloseTo(0.6, 12);
    expect(Math.abs(clustering(of({ kind: 'ws', k: 6, p: 0.1 })) - 0.437)).toBeLessThan(0.02);
  });
});

describe('households', () => {
  it('are of 1 to 5 people in the printed shares', () => {
    const { householdFirst } = big.homes;
    const counts = [0, 0, 0, 0, 0];
    for (let h = 0; h + 1 < householdFirst.length; h++) counts[householdFirst[h + 1]! - householdFirst[h]! - 1]!++;
    const total = householdFirst.length - 1;
    [0.28, 0.34, 0.16, 0.13, 0.09].forEach((share, s) => {
      // Each zone's last household is cut to its quota: a little bias to small ones.
      expect(Math.abs(counts[s]! / total - share)).toBeLessThan(0.02);
    });
  });

  it('lie one after another, each within one zone', () => {
    const { householdFirst, householdOf, zoneOf, zoneFirst, zoneFirstHousehold } = big.homes;
    for (let i = 0; i < 12_000; i++) {
      const h = householdOf[i]!;
      expect(i >= householdFirst[h]! && i < householdFirst[h + 1]!).toBe(true);
      const z = zoneOf[i]!;
      expect(i >= zoneFirst[z]! && i < zoneFirst[z + 1]! && h >= zoneFirstHousehold[z]! && h < zoneFirstHousehold[z + 1]!).toBe(true);
    }
  });

  it('have ages from 6 to 92, and a grown-up in each', () => {
    const { householdFirst, ageYears } = big.homes;
    expect(Math.min(...ageYears)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...ageYears)).toBeLessThanOrEqual(92);
    for (let h = 0; h + 1 < householdFirst.length; h++)
      expect(Math.max(...ageYears.subarray(householdFirst[h], householdFirst[h + 1]))).toBeGreaterThanOrEqual(19);
  });

  it('are larger where families gather', () => {
    const zones = [
      { id: 'a', name: 'A', x: 0, y: 0, families: 3 },
      { id: 'b', name: 'B', x: 1, y: 0, families: 0.3 },
    ];
    const { homes } = build(testCity({ sleepers: 2000, zones, bridges: [{ a: 'a', b: 'b' }] }));
    const [, split, end] = homes.zoneFirstHousehold;
    expect(split!).toBeLessThan((end! - split!) * 0.8);
  });
});

describe('the cast', () => {
  const cast: CastSpec[] = [
    { id: 'ana', name: 'Ana', ageYears: 34, household: 'flat-2', zone: 'north', ties: ['bo', 'cy'] },
    { id: 'bo', name: 'Bo', ageYears: 71, household: 'house', zone: 'centre' },
    { id: 'cy', name: 'Cy', ageYears: 9, household: 'alone', zone: 'harbour' },
    { id: 'dee', name: 'Dee', ageYears: 36, household: 'flat-2', zone: 'north', ties: ['eli'] },
    { id: 'eli', name: 'Eli', ageYears: 40, household: 'other', zone: 'north' },
  ];

  it.each([12, 600])('is placed with its household, its age and its ties, among %d', (sleepers) => {
    const { homes, network, bridges } = build(testCity({ sleepers, cast }));
    const at = new Map(homes.cast.map(({ sleeper, spec }) => [spec.id, sleeper]));
    expect(at.size).toBe(5);
    for (const person of cast) {
      expect(homes.ageYears[at.get(person.id)!]).toBe(person.ageYears);
      expect(homes.zoneOf[at.get(person.id)!]).toBe(['centre', 'north', 'east', 'south', 'west', 'harbour'].indexOf(person.zone));
    }
    const home = (id: string): number => homes.householdOf[at.get(id)!]!;
    expect(home('ana')).toBe(home('dee'));
    expect(home('ana')).not.toBe(home('eli'));
    const via = (a: string, b: string): number => {
      const { targets, via: ways } = rows(network)[at.get(a)!]!;
      return ways[targets.indexOf(at.get(b)!)]!;
    };
    expect(via('ana', 'dee')).toBe(VIA.household);
    expect(via('dee', 'eli')).toBe(VIA.zone);
    expect(bridges[via('ana', 'bo') - VIA.bridge0]).toEqual({ a: 0, b: 1 });
    expect(via('ana', 'cy')).toBe(VIA.undercurrent);
  });
});

describe('quotas', () => {
  const zone = (size?: number) => ({ id: 'z', name: 'Z', x: 0, y: 0, ...(size === undefined ? {} : { size }) });

  it('add up to the city, by size, to the nearest whole', () => {
    expect(zoneQuotas([zone(), zone(), zone()], 100, [0, 0, 0])).toEqual([34, 33, 33]);
    expect(zoneQuotas([zone(1), zone(2), zone(1)], 400, [0, 0, 0])).toEqual([100, 200, 100]);
    for (const total of [7, 99, 1000, 12_345]) {
      const quotas = zoneQuotas([zone(0.3), zone(2), zone(), zone(1.7)], total, [0, 0, 0, 0]);
      expect(quotas.reduce((sum, q) => sum + q, 0)).toBe(total);
      [0.3, 2, 1, 1.7].forEach((size, z) => {
        expect(Math.abs(quotas[z]! - (total * size) / 5)).toBeLessThan(1);
      });
    }
  });

  it('leave room for the cast, and stop where there is none', () => {
    expect(zoneQuotas([zone(), zone(9)], 10, [5, 0])).toEqual([5, 5]);
    expect(() => zoneQuotas([zone(), zone()], 3, [2, 2])).toThrow('more named people than sleepers');
  });
});

describe('bridges', () => {
  it('are the scenario’s own, by zone', () => {
    expect(bridgesOf(testCity()).slice(0, 2)).toEqual([
      { a: 0, b: 1 },
      { a: 0, b: 2 },
    ]);
  });

  it('are a Gabriel graph: joined unless a third place lies in the circle over the pair', () => {
    const at = (places: [number, number][]) => places.map(([x, y], z) => ({ id: `p${z}`, name: `P${z}`, x, y }));
    const gabriel = (places: [number, number][]): number[][] => bridgesOf(testCity({ zones: at(places), bridges: 'gabriel' })).map(({ a, b }) => [a, b]);
    expect(
      gabriel([
        [-1, 0],
        [0, 0],
        [1, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(
      gabriel([
        [-1, 0],
        [0, 0.9],
        [1, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(
      gabriel([
        [-1, 0],
        [0, 1.1],
        [1, 0],
      ]),
    ).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    // On the circle itself is not inside it: a square keeps its diagonals.
    expect(
      gabriel([
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ]),
    ).toHaveLength(6);
    const reference: number[][] = [];
    grid.forEach((p, a) => {
      grid.forEach((q, b) => {
        const isInside = (c: { x: number; y: number }): boolean =>
          Math.hypot(c.x - (p.x + q.x) / 2, c.y - (p.y + q.y) / 2) < Math.hypot(p.x - q.x, p.y - q.y) / 2 - 1e-12;
        if (a < b && !grid.some(isInside)) reference.push([a, b]);
      });
    });
    expect(big.bridges.map(({ a, b }) => [a, b])).toEqual(reference);
  });
});
