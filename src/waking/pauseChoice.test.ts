import { afterEach, describe, expect, it, vi } from 'vitest';
import { PAUSE_KINDS } from '../session/protocol';
import { keepPauses, keptPauses, PAUSE_SWITCHES } from './pauseChoice';

const stand = (box: Map<string, string>): void => {
  vi.stubGlobal('localStorage', { getItem: (key: string) => box.get(key) ?? null, setItem: (key: string, value: string) => box.set(key, value) });
};
afterEach(() => vi.unstubAllGlobals());

describe('the causes that pause the night', () => {
  it('are all at first, can be switched off one by one, and are remembered', () => {
    stand(new Map());
    expect(keptPauses()).toEqual([...PAUSE_KINDS]);
    keepPauses(PAUSE_KINDS.filter((kind) => kind !== 'diver-free' && kind !== 'tide-turns'));
    expect(keptPauses()).toEqual(['control-begins', 'phase-begins', 'named-nightmare', 'island-falling']);
    keepPauses([]);
    expect(keptPauses()).toEqual(['control-begins']);
  });
  it('have a switch each, but for control', () => {
    expect([...PAUSE_SWITCHES, 'control-begins'].sort()).toEqual([...PAUSE_KINDS].sort());
  });
  it('are all where nothing can be kept, or what was kept is not ours', () => {
    expect(() => keepPauses([])).not.toThrow();
    expect(keptPauses()).toEqual([...PAUSE_KINDS]);
    stand(new Map([['nightmare.pausesOff', '{"x":1} ']]));
    expect(keptPauses()).toEqual([...PAUSE_KINDS]);
  });
});
