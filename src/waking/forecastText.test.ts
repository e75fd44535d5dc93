import { describe, expect, it } from 'vitest';
import { FALL_MARKS_MIN, type IslandOutlook, type Outlook } from '../session/forecast/protocol';
import type { CityInfo, DiverView } from '../session/protocol';
import { ORDER_KINDS, type Order } from '../sim/vocabulary';
import type { CrewState } from './crew';
import { conditionText, type Figures, readForecast, refusedText, type Told, waitingText, weighingText } from './forecastText';

const city = {
  zones: [
    { name: 'Harrow Row', count: 160 },
    { name: 'Quay', count: 120 },
    { name: 'Kiln Lane', count: 90 },
  ],
  bridges: [{ a: 0, b: 1, links: 3 }],
  reversal: { lucidity: 0.4, holdMin: 10, shares: 2 },
  zone: new Uint16Array([0, 0, 1, 2]),
  givenName: new Uint16Array(4),
  familyName: new Uint16Array(4),
  cast: [
    { sleeper: 0, id: 'lena', name: 'Lena Vos', about: '' },
    { sleeper: 2, id: 'tomas', name: 'Tomas Reyes', about: '' },
  ],
} as unknown as CityInfo;
const diver = { sleeper: 0, signature: 'hold', place: 0, path: [], plan: [], task: null } as unknown as DiverView;
const crew: CrewState = { city, divers: [diver], entities: [], asked: null };
const standing = (): boolean => false;

/** Falls by minute, each count holding until the next. */
const by = (counts: Record<number, number>): number[] =>
  FALL_MARKS_MIN.map((mark) => Math.max(0, ...Object.entries(counts).flatMap(([min, count]) => (Number(min) <= mark ? [count] : []))));
const NEVER = by({});
const flat = { lo: 0, mid: 0, hi: 0 };
const island = (fallen: number[], afraid = flat): IslandOutlook => ({ fallen, afraid, lucid: flat });
const outlook = (islands: IslandOutlook[], change: Partial<Outlook> = {}): Outlook => ({
  futures: 32,
  of: 32,
  tick: 1860,
  untilTick: 2220,
  islands,
  people: [{ sleeper: 2, nightmare: 12, trapped: 4, lucid: 3, touched: 20 }],
  city: { lost: 0, won: 0, latched: 32, lucidMark: 0, dread: flat, lucidity: flat, r: { lo: 1.2, mid: 1.6, hi: 2 } },
  ...change,
});
const told = (change: Partial<Told>): Told => ({ present: null, before: null, order: null, considered: null, ...change });
const GO: Order = { kind: 'go', diver: 0, place: 0 };
const chance = (figures: Figures): number[] => (figures.kind === 'chance' ? [figures.now.count, figures.instead?.count ?? -1] : []);

const falling = outlook([island(by({ 8: 23 })), island(NEVER, { lo: 3, mid: 8, hi: 12 }), island(by({ 45: 12 }))]);
const saved = outlook([island(by({ 8: 10, 20: 12 })), island(NEVER, { lo: 1, mid: 2, hi: 4 }), island(NEVER)]);

describe('what the forecast says', () => {
  it('of an island: its fall as planned, and beside it with the order weighed', () => {
    const plain = readForecast(told({ present: falling }), { kind: 'island', zone: 0 }, crew, standing)!;
    expect(plain.heading).toBe('Harrow Row falls within 8 min');
    expect(chance(plain.figures)).toEqual([23, -1]);
    expect(plain.played).toBe('The next hour, played 32 times');
    expect(plain.counted).toBe('in 23 of 32 (55–84 %)');
    const weighed = readForecast(told({ present: falling, order: GO, considered: saved }), { kind: 'island', zone: 0 }, crew, standing)!;
    expect(chance(weighed.figures)).toEqual([23, 10]);
    expect(weighed.condition).toBe('if Lena goes to Harrow Row');
    expect(weighed.counted).toBe('in 10 of 32, not 23 (18–49 %)');
    expect(weighed.hour).toBe('By the end of the hour: 38 %, not 72');
    expect(weighed.spoken).toBe('Harrow Row falls within 8 min in 72 % of 32 futures, in 31 % if Lena goes to Harrow Row.');
  });

  it('of an island no future sees fall, or that lies already: who is in nightmare there', () => {
    const reading = readForecast(told({ present: falling, order: GO, considered: saved }), { kind: 'island', zone: 1 }, crew, standing)!;
    expect(reading.heading).toBe('In nightmare in Quay at 04:10');
    expect(reading.figures).toMatchObject({ kind: 'people', now: { mid: 8 }, instead: { mid: 2 }, size: 120 });
    expect(reading.counted).toBe('mostly 1 to 4 people');
    expect(readForecast(told({ present: falling }), { kind: 'island', zone: 0 }, crew, (zone) => zone === 0)!.figures.kind).toBe('people');
  });

  it('of a person, by name', () => {
    const reading = readForecast(told({ present: falling }), { kind: 'person', sleeper: 2 }, crew, standing)!;
    expect(reading.heading).toBe('Tomas in nightmare at 04:10');
    expect(chance(reading.figures)).toEqual([16, -1]);
  });

  it('with nothing selected: the island most in danger by name, and the others beside what is selected', () => {
    expect(readForecast(told({ present: falling }), { kind: 'none' }, crew, standing)!.heading).toBe('Harrow Row falls within 8 min');
    expect(readForecast(told({ present: falling }), { kind: 'island', zone: 0 }, crew, standing)!.falls).toBe('Kiln Lane may fall too.');
    expect(readForecast(told({ present: falling }), { kind: 'island', zone: 1 }, crew, standing)!.falls).toBe('Harrow Row and 1 more may fall too.');
  });

  it('of the city when no island is in danger: that it is lost, or that there is hope', () => {
    const calm = outlook([island(NEVER), island(NEVER), island(NEVER)]);
    expect(readForecast(told({ present: calm }), { kind: 'none' }, crew, standing)).toMatchObject({
      heading: 'The city holds until 04:10',
      isQuiet: true,
      counted: 'in all 32',
    });
    const dire = { ...calm, city: { ...calm.city, lost: 3 } };
    expect(readForecast(told({ present: dire }), { kind: 'none' }, crew, standing)).toMatchObject({ heading: 'The city is lost by 04:10', isQuiet: false });
    const hope = { ...calm, city: { ...calm.city, lucidMark: 9 } };
    const reading = readForecast(told({ present: calm, order: GO, considered: hope }), { kind: 'centre' }, crew, standing)!;
    expect(reading.heading).toBe('Lucidity reaches 40 by 04:10');
    expect(reading.figures).toMatchObject({ kind: 'chance', good: true, now: { count: 0 }, instead: { count: 9 } });
    expect(reading.city).toBe('The city: lost in none of 32; Lucidity 40 in 9 of 32, not 0.');
  });

  it('of the whole city in one line, whatever is selected', () => {
    const lost = { ...falling, city: { ...falling.city, lost: 32 } };
    expect(readForecast(told({ present: lost }), { kind: 'island', zone: 0 }, crew, standing)!.city).toBe(
      'The city: lost in all 32; Lucidity 40 in none of 32.',
    );
    const some = { ...falling, city: { ...falling.city, lost: 3, lucidMark: 32 } };
    expect(readForecast(told({ present: some }), { kind: 'none' }, crew, standing)!.city).toBe('The city: lost in 3 of 32; Lucidity 40 in all 32.');
    const weighed = readForecast(
      told({ present: lost, order: GO, considered: { ...some, futures: 8, of: 32, city: { ...some.city, lucidMark: 2 } } }),
      { kind: 'person', sleeper: 2 },
      crew,
      standing,
    )!;
    expect(weighed.city).toBe('The city: lost in 3 of 8, not 8; Lucidity 40 in 2 of 8, not 0.');
  });

  it('that an order makes no difference, and no range where all futures agree', () => {
    const same = readForecast(told({ present: falling, order: GO, considered: falling }), { kind: 'island', zone: 0 }, crew, standing)!;
    expect(same.condition).toBe('no clear difference if Lena goes to Harrow Row');
    const few13 = outlook([island(by({ 8: 13 }))]);
    const weigh = (considered: Outlook) => readForecast(told({ present: few13, order: GO, considered }), { kind: 'island', zone: 0 }, crew, standing)!;
    const near = weigh(outlook([island(by({ 8: 10 }))]));
    expect([chance(near.figures), near.condition]).toEqual([[13, 10], 'no clear difference if Lena goes to Harrow Row']);
    expect(near.spoken).toMatch(/31 % if Lena goes to Harrow Row. That is no clear difference.$/);
    expect(weigh(outlook([island(by({ 8: 4 }))])).condition).toBe('if Lena goes to Harrow Row');
    // Put off by a few minutes, and clearly fewer by the end of the hour.
    const early = outlook([island(by({ 8: 16, 45: 30 }))]);
    const late = readForecast(told({ present: early, order: GO, considered: outlook([island(by({ 8: 15 }))]) }), { kind: 'island', zone: 0 }, crew, standing)!;
    expect(late.condition).toBe('if Lena goes to Harrow Row');
    expect(same.counted).toBe('in 23 of 32 (55–84 %)');
    const sure = outlook([island(by({ 8: 32 }))]);
    expect(readForecast(told({ present: sure }), { kind: 'island', zone: 0 }, crew, standing)!.counted).toBe('in all 32');
    // Weighed in fewer futures so far: both are told out of as many.
    const few = outlook([island(by({ 8: 2 }))], { futures: 8 });
    expect(readForecast(told({ present: falling, order: GO, considered: few }), { kind: 'island', zone: 0 }, crew, standing)!.counted).toBe(
      'in 2 of 8, not 6 so far (7–59 %)',
    );
  });

  it('sets the old plan beside the new one, and what is weighed before either', () => {
    const changed = readForecast(told({ present: saved, before: falling }), { kind: 'island', zone: 0 }, crew, standing)!;
    expect(chance(changed.figures)).toEqual([23, 10]);
    expect(changed.condition).toBe('with the new plan');
    const weighed = readForecast(told({ present: saved, before: falling, order: GO, considered: saved }), { kind: 'island', zone: 0 }, crew, standing)!;
    expect(chance(weighed.figures)).toEqual([10, 10]);
  });

  it('says how many futures it has so far, and nothing before there is one', () => {
    const some = outlook(falling.islands, { futures: 8 });
    expect(readForecast(told({ present: { ...some, islands: [island(by({ 8: 5 }))] } }), { kind: 'island', zone: 0 }, crew, standing)!.counted).toBe(
      'in 5 of 8 so far (31–86 %)',
    );
    expect(readForecast(told({}), { kind: 'none' }, crew, standing)).toBeNull();
    expect(waitingText('plan')).toBe('The plan changed. Looking again.');
    expect(waitingText(null)).toBe('Looking an hour ahead.');
  });
});

describe('the condition of an order', () => {
  const orders: Order[] = [
    { kind: 'set-policy', policy: 'gate', value: 'early' },
    { kind: 'isolate-bridge', bridge: 0 },
    { kind: 'wake-household', household: 0 },
    { kind: 'dim-island', island: 1 },
    { kind: 'listen', island: 1 },
    GO,
    { kind: 'ground', diver: 0, island: 1 },
    { kind: 'ask', diver: 0, sleeper: 2, questions: [], want: 0 },
    { kind: 'weave', diver: 0, work: 'mend', index: 1 },
    { kind: 'face', diver: 0, entity: 3 },
    { kind: 'signature', diver: 0, island: 1 },
    { kind: 'share', diver: 0 },
    { kind: 'rescue', diver: 0, other: 0 },
    { kind: 'cancel', diver: 0, position: 0 },
    { kind: 'reorder', diver: 0, from: 1, to: 0 },
    { kind: 'choose', scene: 0, choice: 0 },
    { kind: 'hold-ritual', ritual: 0, island: -1 },
    { kind: 'appoint', person: 0, dives: true },
    { kind: 'compose', island: 1, cards: [0, 1, 2, 3, 0] },
    { kind: 'read-files', island: 1 },
  ];
  it('is said of every kind, with nothing left open', () => {
    expect(new Set(orders.map(({ kind }) => kind))).toEqual(new Set(ORDER_KINDS));
    for (const order of orders) {
      expect(conditionText(order, crew)).not.toMatch(/[{}]|forecast\.|undefined/);
      expect(weighingText(order, crew)).toContain(conditionText(order, crew));
    }
    expect(conditionText(orders[8]!, crew)).toContain('Quay');
    expect(refusedText(GO, 'no-way-there', crew)).toMatch(/^Not if Lena goes to Harrow Row: .+/);
  });
});
