import { describe, expect, it } from 'vitest';
import type { Order } from '../sim/vocabulary';
import { inOrderOfMeeting, type Meetings, metBy } from './met';

const CAST = ['clara', 'priya', 'yusuf', 'selin', 'hugo', 'wen', 'bea'].map((id, at) => ({ id, sleeper: 10 * at, home: id === 'selin' ? 2 : at }));
const at = (id: string): number => CAST.find((one) => one.id === id)!.sleeper;
const ask = (sleeper: number): Order => ({ kind: 'ask', diver: 0, sleeper, questions: [], want: 0 });
const meetings = (change: Partial<Meetings> = {}): Meetings => ({
  scenes: [{ with: ['priya'] }, { with: ['priya', 'bea'] }, { with: [] }],
  cast: CAST,
  homeOf: (sleeper) => CAST.find((one) => one.sleeper === sleeper)?.home ?? -1,
  orders: [],
  divers: [],
  facts: new Set(),
  ...change,
});
const choose = (scene: number): Order => ({ kind: 'choose', scene, choice: 0 });

describe('whom the player met', () => {
  it('is nobody where nothing was done', () => {
    expect([...metBy(meetings())]).toEqual([]);
  });
  it('is whoever was in a scene that was answered, more for each', () => {
    expect([...metBy(meetings({ orders: [choose(0), choose(1)] }))]).toEqual([
      ['priya', 6],
      ['bea', 3],
    ]);
  });
  it('is whoever was asked, with everybody at home; a stranger is nobody of the cast', () => {
    expect([...metBy(meetings({ orders: [ask(at('yusuf')), ask(999)] })).keys()]).toEqual(['yusuf', 'selin']);
  });
  it('is whoever dives, was ever sent down, or is lost', () => {
    const orders: Order[] = [
      { kind: 'appoint', person: 4, dives: true },
      { kind: 'appoint', person: 5, dives: false },
    ];
    expect([...metBy(meetings({ orders, divers: [at('clara')], facts: new Set(['lost_bea', 'freed_wen', 'lost_any']) })).keys()]).toEqual([
      'clara',
      'hugo',
      'bea',
    ]);
  });
  it('is not everybody on the night that takes everybody', () => {
    const facts = new Set(CAST.map(({ id }) => `lost_${id}`));
    expect([...metBy(meetings({ orders: [choose(0)], facts })).keys()]).toEqual(['priya']);
  });
});

describe('what becomes of them', () => {
  const pages = [{ people: ['aiko'] }, { people: ['wen'] }, { people: ['bea'] }, { people: ['clara'] }, { people: ['yusuf', 'selin'] }, { people: [] }];
  it('is told of the leads, then of whoever was met, the most first, then the city; then of the others as they stand', () => {
    const told = inOrderOfMeeting(
      pages,
      new Map([
        ['selin', 2],
        ['bea', 6],
      ]),
    );
    expect(told.map(({ people: [first = 'city'], met }) => `${first} ${met}`)).toEqual([
      'clara true',
      'aiko true',
      'bea true',
      'yusuf true',
      'city true',
      'wen false',
    ]);
  });
});
