import { describe, expect, it } from 'vitest';
import { apartCauses, loadFigure, loadWord, rStarts } from './readings';

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

describe('load', () => {
  it.each([
    [0.8, '0.80', 'calm'],
    [0.94, '0.94', 'near'],
    [0.951, '0.95', 'strained'],
    [0.9996, '0.99', 'strained'],
    [1, '1.00', 'strained'],
    [1.0004, '1.01', 'overload'],
    [1.05, '1.05', 'overload'],
  ])('%d never contradicts its word', (load, figure, word) => {
    expect([loadFigure(load), loadWord(load)]).toEqual([figure, word]);
  });
});

describe('what R leaves out', () => {
  const none = { being: 0, fall: 0, overload: 0, flaw: 0, 'own-fear': 0 };
  it('is told with the one or two ways most of it came by', () => {
    expect(apartCauses(none)).toEqual({ count: 0, kinds: [] });
    expect(apartCauses({ ...none, being: 80, fall: 160, 'own-fear': 3 })).toEqual({ count: 243, kinds: ['fall', 'being'] });
    expect(apartCauses({ ...none, being: 90, 'own-fear': 10 })).toEqual({ count: 100, kinds: ['being'] });
  });
});
