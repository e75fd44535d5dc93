import { describe, expect, it } from 'vitest';
import type { CityInfo } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { alertNow } from './alertNow';

const city = { zones: [{ name: 'Quay' }, { name: 'Foundry' }] } as unknown as CityInfo;
const alert = (event: NightEvent) => ({ id: 1, tick: event.tick, event, count: 1 });
const crumbling: NightEvent = { kind: 'crumbling', tick: 1800, zone: 1, min: 15 };
const tipped: NightEvent = { kind: 'tipped', tick: 1900, zone: 1, lucid: 40, need: 33 };

describe('an alert as it reads now', () => {
  it('counts a fall down with the island’s own wear', () => {
    expect(alertNow(city, alert(crumbling), { falls: [{ zone: 1, min: 8 }], marks: [] })?.title).toBe('Foundry falls in 8 min');
    expect(alertNow(city, alert(crumbling), { falls: [{ zone: 1, min: 0.2 }], marks: [] })?.title).toBe('Foundry falls in 1 min');
  });
  it('does not warn of a fall that does not come any more', () => {
    expect(alertNow(city, alert(crumbling), { falls: [{ zone: 0, min: 8 }], marks: [] })).toBeNull();
  });
  it('says of an island that wakes after it fell what came between', () => {
    const plain = alertNow(city, alert(tipped), { falls: [], marks: [{ kind: 'island-fell', tick: 1850, zone: 0 }] });
    expect(plain?.cause).not.toContain('mended');
    const fell = alertNow(city, alert(tipped), { falls: [], marks: [{ kind: 'island-fell', tick: 1850, zone: 1 }] });
    expect(fell).toMatchObject({ title: 'Foundry wakes itself', cause: expect.stringMatching(/fell.*mended.*40.*33/) });
  });
});
