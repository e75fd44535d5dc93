import { describe, expect, it } from 'vitest';
import type { CityInfo, Deed, DiverView } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { alertNow } from './alertNow';

const city = {
  zones: [{ name: 'Quay' }, { name: 'Foundry' }],
  zone: Uint16Array.of(0, 0, 1),
  household: Int32Array.of(0, 0, 1),
  cast: [],
  givenName: Uint16Array.of(1, 2, 3),
  familyName: Uint16Array.of(1, 1, 2),
} as unknown as CityInfo;
const still = { falls: [], marks: [], divers: [], deeds: [] };
const ask = (sleeper: number) => ({ kind: 'ask', diver: 0, sleeper, questions: [], want: 0 }) as const;
const alert = (event: NightEvent) => ({ id: 1, tick: event.tick, event, count: 1 });
const crumbling: NightEvent = { kind: 'crumbling', tick: 1800, zone: 1, min: 15 };
const tipped: NightEvent = { kind: 'tipped', tick: 1900, zone: 1, lucid: 40, need: 33 };

describe('an alert as it reads now', () => {
  it('counts a fall down with the island’s own wear', () => {
    expect(alertNow(city, alert(crumbling), { ...still, falls: [{ zone: 1, min: 8 }] })?.title).toBe('Foundry falls in 8 min');
    expect(alertNow(city, alert(crumbling), { ...still, falls: [{ zone: 1, min: 0.2 }] })?.title).toBe('Foundry falls in 1 min');
  });
  it('does not warn of a fall that does not come any more', () => {
    expect(alertNow(city, alert(crumbling), { ...still, falls: [{ zone: 0, min: 8 }] })).toBeNull();
  });
  it('says of an island that wakes after it fell what came between', () => {
    const plain = alertNow(city, alert(tipped), { ...still, marks: [{ kind: 'island-fell', tick: 1850, zone: 0 }] });
    expect(plain?.cause).not.toContain('mended');
    const fell = alertNow(city, alert(tipped), { ...still, marks: [{ kind: 'island-fell', tick: 1850, zone: 1 }] });
    expect(fell).toMatchObject({ title: 'Foundry wakes itself', cause: expect.stringMatching(/fell.*mended.*40.*33/) });
  });
  it('offers a dream to be answered, and no longer once somebody goes to that house or has been', () => {
    const lead = alert({ kind: 'lead', tick: 1800, sleeper: 0, zone: 0 });
    const going = (sleeper: number) => ({ task: null, plan: [{ order: ask(sleeper) }] }) as unknown as DiverView;
    const been = (sleeper: number) => ({ tick: 1700, order: ask(sleeper), result: 'wrong' }) as unknown as Deed;
    expect(alertNow(city, lead, still)?.cause).toContain('ask');
    // A neighbour's house is another.
    expect(alertNow(city, lead, { ...still, divers: [going(2)], deeds: [been(2)] })).not.toBeNull();
    expect(alertNow(city, lead, { ...still, divers: [going(1)] })).toBeNull();
    expect(alertNow(city, lead, { ...still, deeds: [been(0)] })).toBeNull();
  });
});
