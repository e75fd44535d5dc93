import { afterEach, describe, expect, it } from 'vitest';
import { dreamImage } from './asking/lines';
import { t } from './en/causes';
import { setSoft, softened } from './soften';

afterEach(() => setSoft(false));

describe('gentler words', () => {
  it('are said everywhere once asked for, and names stay', () => {
    expect(t('look.state.nightmare')).toBe('Nightmare');
    setSoft(true);
    expect(t('look.state.nightmare')).toBe('Hard dream');
    expect(t('look.count.trapped', { count: 3 })).toBe('3 held back');
    expect(t('shares.of', { count: 2 })).toBe('2 hard dreams tonight');
    expect([t('app.title'), t('head.difficulty.nightmare')]).toEqual(['Nightmare Protocol', 'nightmare']);
    expect(softened('The Nightmare Protocol')).toBe('The Nightmare Protocol');
  });
  it('leave of a dream only what it comes down to', () => {
    const person = { sleeper: 3, ageYears: 30, alone: true };
    const hard = dreamImage('the-body', person as unknown as Parameters<typeof dreamImage>[1], 0);
    setSoft(true);
    const soft = dreamImage('the-body', person as unknown as Parameters<typeof dreamImage>[1], 0);
    expect(soft).toBe('Something of their own has come loose.');
    expect(hard).not.toBe(soft);
  });
});
