import { describe, expect, it } from 'vitest';
import { bedtimeOf } from './bedtime';
import { aboveOne, peakOf, spread } from './nightCurve';

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
  it('moves names apart in their order, and leaves those that stand apart', () => {
    expect(spread([10, 100, 200], 20)).toEqual([10, 100, 200]);
    const moved = spread([50, 48, 52, 200], 20);
    const order = [1, 0, 2, 3].map((at) => moved[at]!);
    for (let i = 1; i < order.length; i++) expect(order[i]! - order[i - 1]!).toBeGreaterThanOrEqual(19.99);
    expect(spread([100, 100, 90, 100], 20, 105)).toEqual([65, 85, 45, 105]);
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
