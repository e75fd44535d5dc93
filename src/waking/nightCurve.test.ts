import { describe, expect, it } from 'vitest';
import { bedtimeOf } from './bedtime';
import { aboveOne, axisMarks, drawnAt, peakOf, spread } from './nightCurve';

describe('the night’s curve', () => {
  const minutes = [0, 10, 20, 30, 40, 50, 60];
  it('finds its peak', () => {
    expect(peakOf(minutes, [0, 0.2, 0.7, 0.7, 0.1, 0, 0])).toEqual({ value: 0.7, minute: 20 });
    expect(peakOf([], [])).toEqual({ value: 0, minute: 0 });
  });
  it('counts the minutes above one and stands in the longest stretch', () => {
    expect(aboveOne({ minutes, r: [1.1, 0, 1.2, 1.3, 1.1, 0, 0] })).toEqual({ totalMin: 40, middleMin: 35 });
    expect(aboveOne({ minutes, r: [0, 0, 0, 0, 0, 0, 2] })).toBeNull();
    expect(aboveOne({ minutes, r: minutes.map(() => 1) })).toBeNull();
  });
  it('draws every measure as it is up to one, and each doubling above it as high as the last', () => {
    expect([0, 0.4, 1].map(drawnAt)).toEqual([0, 0.4, 1]);
    expect(drawnAt(4) - drawnAt(2)).toBeCloseTo(drawnAt(2) - drawnAt(1), 9);
    expect(drawnAt(6.6)).toBeGreaterThan(drawnAt(5.4));
    expect(axisMarks(0.9)).toEqual([0, 0.5, 1]);
    expect(axisMarks(5.4)).toEqual([0, 0.5, 1, 2, 4]);
  });
  it('moves names apart in their order, and leaves those that stand apart', () => {
    expect(spread([10, 100, 200], 20)).toEqual([10, 100, 200]);
    const moved = spread([50, 48, 52, 200], 20);
    const order = [1, 0, 2, 3].map((at) => moved[at]!);
    for (let i = 1; i < order.length; i++) expect(order[i]! - order[i - 1]!).toBeGreaterThanOrEqual(19.99);
    expect(spread([100, 100, 90, 100], 20, 105)).toEqual([65, 85, 45, 105]);
    expect(spread([100, 100, 100], 20)).toEqual([80, 100, 120]);
    expect(spread([], 20)).toEqual([]);
  });
});

describe('bedtime', () => {
  it('is from the first minute in bed to the last', () => {
    expect(bedtimeOf([255, 255, ...Array.from({ length: 100 }, () => 3), 255])).toEqual({ fromMin: 2, toMin: 101 });
  });
  it('has a length even for somebody who never went to bed', () => {
    const { fromMin, toMin } = bedtimeOf([255, 255, 255]);
    expect(toMin).toBeGreaterThan(fromMin);
  });
});
