import { describe, expect, it } from 'vitest';
import { addressOf, readAsked, readSource, titleAddress } from './runSource';

describe('readSource', () => {
  it('opens the first night by default', () => {
    expect(readSource('')).toEqual({ ok: true, source: { scenario: 'nightmare-protocol', seed: 'dusk' } });
  });
  it('reads every part of a run', () => {
    expect(readSource('?scenario=sandbox&seed=a%20b&sleepers=10000&night=4&test')).toEqual({
      ok: true,
      source: { scenario: 'sandbox', seed: 'a b', sleepers: 10000, night: 4 },
    });
  });
  it.each([
    ['?sleepers=1e9', 'sleepers'],
    ['?sleepers=1000000000', 'sleepers'],
    ['?sleepers=NaN', 'sleepers'],
    ['?sleepers=-5', 'sleepers'],
    ['?sleepers=', 'sleepers'],
    ['?night=0', 'night'],
    ['?night=1.5', 'night'],
    ['?scenario=../secret', 'scenario'],
    ['?scenario=<b>', 'scenario'],
    ['?seed=', 'seed'],
    [`?seed=${'x'.repeat(65)}`, 'seed'],
    ['?seed=a&seed=b', 'seed'],
    ['?difficulty=cruel', 'difficulty'],
  ])('refuses %s in a sentence that names it', (search, name) => {
    const result = readSource(search);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.why.startsWith(`${name}:`)).toBe(true);
  });
});

describe('the address of a night', () => {
  const source = { scenario: 'nightmare-protocol', seed: 'a b&c', night: 4, difficulty: 'hard' } as const;
  it('opens the same night again', () => {
    const address = addressOf({ kind: 'chapter', source }, '');
    expect(readSource(address.slice(address.indexOf('?')))).toEqual({ ok: true, source });
  });
  it('says nothing of a night made from rules', () => {
    expect(addressOf({ kind: 'sandbox', source: { scenario: { json: '{}', name: 'sandbox' }, seed: 's' } }, '?seed=old')).toBe('./');
  });
  it('keeps what is about the page', () => {
    expect(addressOf({ kind: 'chapter', source: { scenario: 'sandbox', seed: 's' } }, '?title&quality=low&night=2')).toBe(
      './?scenario=sandbox&seed=s&quality=low',
    );
    expect(titleAddress('?quality=low&seed=x')).toBe('./?quality=low');
  });
  it('is kept with the history, and nothing else passes for it', () => {
    expect(readAsked({ kind: 'daily', source })).toEqual({ kind: 'daily', source });
    for (const other of [null, undefined, 3, {}, { kind: 'other', source }, { kind: 'daily', source: null }]) expect(readAsked(other)).toBeNull();
  });
});
