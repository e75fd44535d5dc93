import { describe, expect, it } from 'vitest';
import { rove } from './rover';

describe('rove', () => {
  it('moves by one, by ten and to the ends, and stops there', () => {
    expect([rove('ArrowDown', 4, 6), rove('ArrowDown', 5, 6), rove('ArrowUp', 0, 6), rove('PageDown', 2, 6), rove('Home', 5, 6), rove('End', 0, 6)]).toEqual([
      5, 5, 0, 5, 0, 5,
    ]);
  });
  it('leaves other keys and empty lists alone', () => {
    expect(rove('a', 0, 6)).toBeNull();
    expect(rove('ArrowDown', 0, 0)).toBeNull();
  });
});
