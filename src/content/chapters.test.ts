/** Chapter 1 as data: what its design fixes, so that an edit of the file cannot lose it unnoticed. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from './load';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const { city, cast, nights } = loaded.scenario;
const bridges = city.bridges === 'gabriel' ? [] : city.bridges;
const NAMES = `Windmill End, Candlemakers, Observatory, Larkfield, Saltgate, Tannery Steps, Orchard Nine, Bellfield, St Osyth’s, Coldharbour, Mercer Yard, Harrow Row,
  Clinic Hill, Foundry, Quay, Ropewalk, Lamplighters, Kiln Lane, The Terraces, Ferry Stairs, Old Baths, Glasshouse, Sidings, Halfmoon Court`;
const within = (from: string): Set<string> => {
  const found = new Set([from]);
  for (const zone of found) for (const { a, b } of bridges) if (a === zone || b === zone) found.add(a === zone ? b : a);
  return found;
};

describe('the city', () => {
  it('has its 24 zones and 38 bridges', () => {
    expect(city.zones.map(({ name }) => name).sort()).toEqual(NAMES.split(/,\s+/).sort());
    expect(bridges).toHaveLength(38);
    expect(city.sleepers).toBe(3000);
  });
  it('is one network, each island with two to five bridges', () => {
    expect(within('quay').size).toBe(24);
    for (const { id } of city.zones) {
      const degree = bridges.filter(({ a, b }) => a === id || b === id).length;
      expect(degree, id).toBeGreaterThanOrEqual(2);
      expect(degree, id).toBeLessThanOrEqual(5);
    }
  });
  it('leaves the Centre empty and its islands apart', () => {
    for (const zone of city.zones) {
      expect(Math.hypot(zone.x, zone.y), zone.id).toBeGreaterThan(0.44);
      for (const other of city.zones) if (other !== zone) expect(Math.hypot(zone.x - other.x, zone.y - other.y), `${zone.id} ${other.id}`).toBeGreaterThan(0.3);
    }
  });
  it('has no two bridges that cross', () => {
    const place = new Map(city.zones.map((zone) => [zone.id, zone]));
    const side = (p: { x: number; y: number }, q: { x: number; y: number }, r: { x: number; y: number }) =>
      Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
    for (const one of bridges)
      for (const two of bridges) {
        if (new Set([one.a, one.b, two.a, two.b]).size < 4) continue;
        const [p, q, r, s] = [place.get(one.a)!, place.get(one.b)!, place.get(two.a)!, place.get(two.b)!];
        expect(side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q), `${one.a}-${one.b} x ${two.a}-${two.b}`).toBe(false);
      }
  });
});

describe('the cast', () => {
  it('is about thirty people, each with a line, a fear and a want of their own', () => {
    expect(cast.length).toBeGreaterThanOrEqual(30);
    expect(new Set(cast.map(({ about }) => about)).size).toBe(cast.length);
    for (const { id, about, fear, want } of cast) expect([id, about === undefined, fear === undefined, want === undefined]).toEqual([id, false, false, false]);
  });
  it('has Aiko at home with Lena, and nobody under sixteen alone', () => {
    const aiko = cast.find(({ id }) => id === 'aiko')!;
    expect(cast.filter(({ household }) => household === aiko.household).map(({ id }) => id)).toContain('lena');
    for (const child of cast.filter(({ ageYears }) => ageYears < 16)) {
      expect(
        cast.some(({ household, ageYears }) => household === child.household && ageYears >= 18),
        child.id,
      ).toBe(true);
    }
  });
  it('has ties that go both ways', () => {
    const tied = new Set(cast.flatMap(({ id, ties = [] }) => ties.map((tie) => `${id} ${tie}`)));
    expect([...tied].filter((pair) => !tied.has(pair.split(' ').reverse().join(' ')))).toEqual([]);
  });
});

describe('the four nights', () => {
  it('fall on days 0, 14, 28 and 42', () => {
    expect(nights.map(({ id, day }) => [id, day])).toEqual([
      ['lights-out', 0],
      ['mandatory', 14],
      ['faceless', 28],
      ['the-nightmare-protocol', 42],
    ]);
  });
  it('end with the flaw at 02:15', () => {
    expect(nights[3]).toMatchObject({ flawAtMin: 255, flawShare: 0.5, loseAtTrapped: 0.5, loseIfLatchedAtDawn: true });
    expect(nights[3]!.flawIslands).toHaveLength(3);
    expect(nights[3]!.flawIslands).toContain('bellfield');
  });
});
