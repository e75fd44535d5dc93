import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FramePool, POOL_SIZE } from './framePool';

describe('the pool of frame buffers', () => {
  it('gives views that share one buffer and do not overlap', () => {
    const views = new FramePool(5, 2, 3).take()!;
    views.people.fill(7);
    views.zones.fill(1.5);
    views.bridges.fill(-2);
    expect(views.people.every((byte) => byte === 7)).toBe(true);
    expect(views.zones.every((field) => field === 1.5)).toBe(true);
    expect(views.people.byteLength + views.zones.byteLength + views.bridges.byteLength).toBe(views.buffer.byteLength);
  });

  it('lets go of what is not its own', () => {
    const pool = new FramePool(5, 2, 3);
    const { buffer } = pool.take()!;
    pool.giveBack(new ArrayBuffer(12));
    structuredClone(buffer, { transfer: [buffer] });
    pool.giveBack(buffer);
    expect(pool.away).toBe(1);
  });

  it('never has more buffers than its size, nor one twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 80 }), (moves) => {
        const pool = new FramePool(3, 1, 1);
        const out: ArrayBuffer[] = [];
        for (const move of moves) {
          if (move < 3) {
            const views = pool.take();
            expect(views === null).toBe(out.length === POOL_SIZE);
            if (views === null) continue;
            expect(out).not.toContain(views.buffer);
            out.push(views.buffer);
          } else if (out.length > 0) {
            const [back] = out.splice(move % out.length, 1);
            pool.giveBack(back!);
            pool.giveBack(back!);
          }
          expect(pool.away).toBe(out.length);
        }
      }),
    );
  });
});
