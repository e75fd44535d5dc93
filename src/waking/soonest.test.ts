import { expect, it } from 'vitest';
import type { CityInfo, DiverView } from '../session/protocol';
import { soonestAt } from './soonest';

// Four islands in a row; the Centre is place 4.
const city = {
  zones: [{}, {}, {}, {}],
  bridges: [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 2, b: 3 },
  ],
  prices: { goMin: 5, ask: { resolve: 12, min: 15 } },
} as unknown as CityInfo;
const diver = (place: number, change: Partial<DiverView> = {}): DiverView =>
  ({ place, path: [], plan: [], task: null, resolve: 50, trapped: false, arrivesTick: -1, endTick: -1, ...change }) as unknown as DiverView;

it('is whoever stands nearest, who is not trapped and has the strength', () => {
  expect(soonestAt(3, 12, [diver(0), diver(2), diver(1)], city, 700)).toBe(1);
  expect(soonestAt(3, 12, [diver(0), diver(2, { trapped: true }), diver(1)], city, 700)).toBe(2);
  expect(soonestAt(3, 12, [diver(0), diver(3, { resolve: 8 }), diver(1)], city, 700)).toBe(2);
  expect(soonestAt(3, 12, [diver(4), diver(0)], city, 700)).toBe(1);
  expect(soonestAt(3, 12, [diver(0, { resolve: 3 })], city, 700)).toBe(0);
  expect(soonestAt(3, 12, [diver(0, { trapped: true })], city, 700)).toBe(-1);
});

it('counts the work in hand, and where a plan ends', () => {
  const busy = diver(3, { task: { order: { kind: 'ask', diver: 0, sleeper: 1, questions: [], want: 0 }, sinceTick: 690, untilTick: 780 } });
  expect(soonestAt(3, 12, [busy, diver(2)], city, 700)).toBe(1);
  const going = diver(0, { plan: [{ order: { kind: 'go', diver: 0, place: 3 }, place: 3, route: [1, 2, 3], arrivesTick: 710, lacks: 0 }] });
  expect(soonestAt(3, 12, [diver(1), going], city, 700)).toBe(1);
});
