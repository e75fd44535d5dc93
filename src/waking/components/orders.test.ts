import { describe, expect, it } from 'vitest';
import type { CityInfo } from '../../session/protocol';
import { DESK_ORDERS, orderFor, PRIMARY, targetText } from './orders';

const city = {
  zones: [{ name: 'Quay' }, { name: 'Harrow Row' }],
  bridges: [{ a: 0, b: 1, links: 3 }],
  zone: [0, 1],
  household: [4, 9],
  givenName: [0, 0],
  familyName: [0, 0],
  cast: [],
} as unknown as CityInfo;

describe('desk orders', () => {
  it('reach a person’s household and island, and no bridge', () => {
    const selection = { kind: 'person', sleeper: 1 } as const;
    expect(DESK_ORDERS.map((kind) => orderFor(kind, selection, city))).toEqual([
      { kind: 'wake-household', household: 9 },
      null,
      { kind: 'dim-island', island: 1 },
      { kind: 'listen', island: 1 },
    ]);
  });
  it('reach an island or a bridge, and nobody when nothing is selected', () => {
    expect(orderFor('listen', { kind: 'island', zone: 1 }, city)).toEqual({ kind: 'listen', island: 1 });
    expect(orderFor('wake-household', { kind: 'island', zone: 1 }, city)).toBeNull();
    expect(orderFor('isolate-bridge', { kind: 'bridge', bridge: 0 }, city)).toEqual({ kind: 'isolate-bridge', bridge: 0 });
    expect(DESK_ORDERS.map((kind) => orderFor(kind, { kind: 'none' }, city))).toEqual([null, null, null, null]);
  });
  it('are named by whom they reach', () => {
    const person = { kind: 'person', sleeper: 1 } as const;
    expect(targetText({ kind: 'wake-household', household: 9 }, person, city)).toBe('the Reyes household');
    expect(targetText({ kind: 'isolate-bridge', bridge: 0 }, { kind: 'bridge', bridge: 0 }, city)).toBe('Quay to Harrow Row');
  });
  it('have one that suits each selection first', () => {
    expect(Object.values(PRIMARY).filter((kind) => kind !== null)).toHaveLength(2);
  });
});
