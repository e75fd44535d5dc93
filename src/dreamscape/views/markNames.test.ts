import { describe, expect, it } from 'vitest';
import { type NamedMark, placeNames, SURE } from './markNames';

const area = { left: 0, top: 0, right: 400, bottom: 300 };
const mark = (id: string, x: number, y: number, wanted = 1): NamedMark => ({ id, x, y, half: 14, width: 60, height: 16, wanted });

describe('names beside marks', () => {
  it('stand below, and elsewhere when that is taken', () => {
    expect(placeNames([mark('a', 200, 100)], area).get('a')).toEqual({ x: 0, y: 17 });
    const two = placeNames([mark('a', 200, 100), mark('b', 200, 132)], area);
    expect(two.get('a')!.x).not.toBe(0);
    expect(two.get('b')).toEqual({ x: 0, y: 17 });
  });
  it('are left out where there is no place, unless somebody asked for them', () => {
    const crowd = [mark('b', 160, 100), mark('c', 240, 100), mark('d', 200, 70), mark('e', 200, 130)].map((one) => ({ ...one, width: 0 }));
    expect(placeNames([mark('a', 200, 100), ...crowd], area).has('a')).toBe(false);
    expect(placeNames([mark('a', 200, 100, SURE), ...crowd], area).has('a')).toBe(true);
  });
  it('give way to what is written there already', () => {
    const island = { left: 150, right: 250, top: 115, bottom: 135 };
    expect(placeNames([mark('a', 200, 100)], area, [island]).get('a')).toEqual({ x: 47, y: -8 });
  });
  it('the more wanted comes first', () => {
    const near = [mark('a', 200, 100, 1), mark('b', 210, 100, 2)];
    expect(placeNames(near, area).get('b')).toEqual({ x: 0, y: 17 });
  });
  it('keep to the screen', () => {
    expect(placeNames([mark('a', 20, 100)], area).get('a')!.x).toBeGreaterThan(0);
  });
});
