import { describe, expect, it } from 'vitest';
import { rStarts } from './readings';

describe('R as nightmares', () => {
  it.each([
    [0, 'none', '0'],
    [0.04, 'none', '0'],
    [0.3, 'ten', '3'],
    [0.94, 'ten', '9'],
    [1, 'each', '1.0'],
    [1.62, 'each', '1.6'],
  ])('%d', (r, count, value) => {
    expect(rStarts(r)).toEqual({ count, value });
  });
});
