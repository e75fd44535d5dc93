import { describe, expect, it } from 'vitest';
import { CauseLog } from './causes';
import { buildNetwork, EdgeList, MAX_DEGREE, VIA } from './network';
import { COLUMN_BYTES, COLUMNS, slabBytes, sleepersOver } from './sleepers';

describe('the columns', () => {
  it.each([1, 7, 360, 1001])('lie apart and aligned for %d sleepers', (count) => {
    const s = sleepersOver(count);
    expect(s.slab.byteLength).toBe(slabBytes(count));
    let end = 0;
    for (const [name] of COLUMNS) {
      const column = s[name];
      expect(column.length).toBe(count);
      expect(column.byteOffset).toBeGreaterThanOrEqual(end);
      expect(column.byteOffset % 8).toBe(0);
      expect(s.offset[name] * column.BYTES_PER_ELEMENT).toBe(column.byteOffset);
      end = column.byteOffset + column.byteLength;
    }
    expect(end).toBeLessThanOrEqual(s.slab.byteLength);
  });

  it('are seen through the flat views', () => {
    const s = sleepersOver(10);
    s.F[3] = 0.25;
    s.q[4] = 1234;
    s.status[5] = 77;
    expect(s.reals[s.offset.F + 3]).toBe(0.25);
    expect(s.halves[s.offset.q + 4]).toBe(1234);
    expect(s.bytes[s.offset.status + 5]).toBe(77);
  });

  it('are few enough bytes for two million', () => {
    expect(COLUMN_BYTES * 2_000_000).toBeLessThan(256 * 1024 * 1024);
  });
});

describe('a network from edges', () => {
  it('keeps the closest way of a double link, drops loops, sorts rows', () => {
    const edges = new EdgeList(1);
    edges.add(3, 1, VIA.bridge0 + 2);
    edges.add(1, 3, VIA.household);
    edges.add(2, 2, VIA.zone);
    edges.add(1, 0, VIA.undercurrent);
    edges.add(3, 1, VIA.zone);
    const network = buildNetwork(4, edges);
    expect([...network.offsets]).toEqual([0, 1, 3, 3, 4]);
    expect([...network.targets]).toEqual([1, 0, 3, 1]);
    expect([...network.via]).toEqual([VIA.undercurrent, VIA.undercurrent, VIA.household, VIA.household]);
    expect(network.excessDegree).toBe((2 * 1) / 4);
  });

  it('grows as far as it must', () => {
    const edges = new EdgeList(0);
    for (let i = 1; i < 500; i++) edges.add(0, i, VIA.zone);
    expect(buildNetwork(500, edges).offsets[1]).toBe(499);
  });

  it('cuts a row before its sums could overflow', () => {
    const edges = new EdgeList(0);
    for (let i = 1; i <= MAX_DEGREE + 50; i++) edges.add(0, i, VIA.zone);
    expect(buildNetwork(MAX_DEGREE + 51, edges).offsets[1]).toBe(MAX_DEGREE);
    expect(MAX_DEGREE * 16).toBeLessThanOrEqual(65535);
    expect(MAX_DEGREE * 16 * 65535).toBeLessThan(2 ** 31);
  });

  it('is empty without edges', () => {
    const network = buildNetwork(3, new EdgeList(0));
    expect([...network.offsets]).toEqual([0, 0, 0, 0]);
    expect(network.excessDegree).toBe(0);
  });
});

describe('the log of causes', () => {
  it('keeps entries in order, grows, copies and clears', () => {
    const log = new CauseLog();
    for (let e = 0; e < 1000; e++) log.add(e, e * 2, e % 3 === 0 ? -1 : e, e % 5);
    expect([log.tick(999), log.sleeper(999), log.source(999), log.reason(999), log.count]).toEqual([999, 1998, -1, 4, 1000]);
    const copy = log.copy();
    log.add(1, 1, 1, 1);
    expect(copy.count).toBe(1000);
    expect(CauseLog.from(log.entries().slice()).entries()).toEqual(log.entries());
    log.clear();
    expect([log.count, log.entries().length, copy.count]).toEqual([0, 0, 1000]);
  });
});
