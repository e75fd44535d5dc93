import { describe, expect, it } from 'vitest';
import { islandPriority, type LabelWish, leadOf, placeLabels } from './labels';

const free = { left: 0, top: 0, right: 1000, bottom: 600 };
const wish = (id: string, x: number, y: number, priority: number, more: { x: number; y: number }[] = []): LabelWish => ({
  id,
  width: 100,
  height: 20,
  priority,
  places: [{ x, y }, ...more],
});
const none: ReadonlySet<string> = new Set();
const ids = (wishes: LabelWish[], shown = none, blocked: { left: number; top: number; right: number; bottom: number }[] = []): string[] =>
  placeLabels(wishes, free, shown, blocked)
    .map((label) => label.id)
    .sort();

describe('names', () => {
  it('the more important of two that would overlap is shown', () => {
    expect(ids([wish('a', 300, 300, 1), wish('b', 330, 305, 2)])).toEqual(['b']);
  });
  it('the other takes its second place when that is free', () => {
    const placed = placeLabels([wish('a', 300, 300, 1, [{ x: 300, y: 200 }]), wish('b', 330, 305, 2)], free, none);
    expect(placed.find((label) => label.id === 'a')).toEqual({ id: 'a', x: 300, y: 200 });
  });
  it('none lies under the HUD or beyond the edge', () => {
    expect(ids([wish('left', 30, 300, 1), wish('low', 500, 590, 1), wish('fits', 500, 300, 1)])).toEqual(['fits']);
  });
  it('none covers what is blocked', () => {
    expect(ids([wish('a', 300, 300, 1)], none, [{ left: 290, top: 300, right: 310, bottom: 310 }])).toEqual([]);
  });
  it('an island is named over a mark rather than not at all, and beside it where it can be', () => {
    const mark = [{ left: 290, top: 300, right: 310, bottom: 310 }];
    const placed = (more: { x: number; y: number }[], overMarks: boolean) =>
      placeLabels([{ ...wish('a', 300, 300, 1, more), overMarks }], free, none, [], mark);
    expect(placed([], false)).toEqual([]);
    expect(placed([], true)).toEqual([{ id: 'a', x: 300, y: 300 }]);
    expect(placed([{ x: 300, y: 330 }], true)).toEqual([{ id: 'a', x: 300, y: 330 }]);
  });
  it('what is shown stays against an equal rival, not against a better one', () => {
    const pair = (bonus: number): LabelWish[] => [wish('a', 300, 300, 1 + bonus), wish('b', 330, 305, 1)];
    expect(ids(pair(0.1), new Set(['b']))).toEqual(['b']);
    expect(ids(pair(2), new Set(['b']))).toEqual(['a']);
  });
  it('selected comes before hovered, dread before size', () => {
    const of = (part: Partial<Parameters<typeof islandPriority>[0]>): number => islandPriority({ selected: false, hovered: false, dread: 0, size: 1, ...part });
    expect(of({ selected: true })).toBeGreaterThan(of({ hovered: true, dread: 1, size: 99 }));
    expect(of({ hovered: true })).toBeGreaterThan(of({ dread: 1, size: 99 }));
    expect(of({ dread: 0.6 })).toBeGreaterThan(of({ size: 99 }));
  });
});

describe('a line from a name', () => {
  const label = { left: 100, right: 160, top: 50, bottom: 70 };
  it('leads to what lies under or beside it, and is not there where the name lies beneath', () => {
    expect(leadOf(label, { x: 130, y: 100 })).toEqual({ side: 'down', length: 30 });
    expect(leadOf(label, { x: 80, y: 60 })).toEqual({ side: 'left', length: 20 });
    expect(leadOf(label, { x: 200, y: 40 })).toEqual({ side: 'right', length: 40 });
    expect(leadOf(label, { x: 130, y: 20 })).toBeNull();
  });
});
