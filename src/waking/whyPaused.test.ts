import { describe, expect, it } from 'vitest';
import type { NightResult } from '../session/protocol';
import { t } from '../words/en/night';
import { whyPaused } from './whyPaused';

const stands = (speedWhy: 'ended' | 'hidden', outcome?: string): string =>
  whyPaused({
    speedWhy,
    speedCause: null,
    city: null,
    divers: [],
    falls: [],
    nightMin: 0,
    result: outcome === undefined ? null : ({ outcome } as unknown as NightResult),
  });

describe('why the night stands still', () => {
  it('says how it ended, and speaks of morning only where nothing else decided it', () => {
    expect(stands('ended', 'lost:the-long-night')).toBe(t('speed.why.lost'));
    expect(stands('ended', 'won')).toBe(t('speed.why.won'));
    expect(stands('ended', 'open')).toBe(t('speed.why.open'));
  });

  it('says that a recording stops where the night it holds was never decided', () => {
    expect(stands('ended')).toBe(t('speed.why.recorded'));
  });

  it('says else what stopped it', () => {
    expect(stands('hidden', 'lost')).toBe(t('speed.why.hidden'));
  });
});
