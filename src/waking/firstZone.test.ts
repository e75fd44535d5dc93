import { describe, expect, it } from 'vitest';
import { type CrewState, firstZone } from './crew';

const city = { zones: [{ name: 'Harrow Row' }, { name: 'Quay' }], bridges: [], zone: new Uint16Array([0, 0, 1, 1]) };

describe('where a list begins', () => {
  it('is what is selected, else where the chosen diver is, else its head', () => {
    const away = { city, divers: [{ place: 1 }, { place: 2 }], entities: [], asked: null } as unknown as CrewState;
    expect(firstZone(away, { kind: 'island', zone: 0 }, 0)).toBe(0);
    expect(firstZone(away, { kind: 'person', sleeper: 3 }, -1)).toBe(1);
    expect(firstZone(away, { kind: 'none' }, 0)).toBe(1);
    // The Centre is no zone.
    expect(firstZone(away, { kind: 'none' }, 1)).toBe(0);
    expect(firstZone(away, { kind: 'none' }, -1)).toBe(0);
  });
});
