import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseWords } from './en/base';
import { beatsWords } from './en/beats';
import { causesWords } from './en/causes';
import { chaptersWords } from './en/chapters';
import { composerWords } from './en/composer';
import { creditsWords } from './en/credits';
import { crewWords } from './en/crew';
import { dawnWords } from './en/dawn';
import { dayWords } from './en/day';
import { duskWords } from './en/dusk';
import { effectWords } from './en/effect';
import { endWords } from './en/end';
import { forecastWords } from './en/forecast';
import { goalWords } from './en/goal';
import { guideWords } from './en/guide';
import { helpWords } from './en/help';
import { inspectorWords, t } from './en/inspector';
import { keepWords } from './en/keep';
import { listWords } from './en/list';
import { mindWords } from './en/mind';
import { nightWords } from './en/night';
import { policyWords } from './en/policy';
import { savesWords } from './en/saves';
import { sceneWords } from './en/scene';
import { settingsWords } from './en/settings';
import { soundWords } from './en/sound';
import { titleWords } from './en/title';
import { transitionWords } from './en/transition';

const BUNDLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'base.ts': baseWords,
  'beats.ts': beatsWords,
  'causes.ts': causesWords,
  'chapters.ts': chaptersWords,
  'composer.ts': composerWords,
  'credits.ts': creditsWords,
  'crew.ts': crewWords,
  'dawn.ts': dawnWords,
  'day.ts': dayWords,
  'dusk.ts': duskWords,
  'effect.ts': effectWords,
  'end.ts': endWords,
  'forecast.ts': forecastWords,
  'goal.ts': goalWords,
  'guide.ts': guideWords,
  'help.ts': helpWords,
  'inspector.ts': inspectorWords,
  'keep.ts': keepWords,
  'list.ts': listWords,
  'mind.ts': mindWords,
  'night.ts': nightWords,
  'policy.ts': policyWords,
  'saves.ts': savesWords,
  'scene.ts': sceneWords,
  'settings.ts': settingsWords,
  'sound.ts': soundWords,
  'title.ts': titleWords,
  'transition.ts': transitionWords,
};
const bundles = Object.entries(BUNDLES);

describe('catalogue', () => {
  it('is checked whole', () => {
    expect(Object.keys(BUNDLES)).toEqual(readdirSync(new URL('./en/', import.meta.url)).sort());
  });
  it('chooses the plural by count', () => {
    expect(t('bridge.kind', { count: 1 })).toBe('Bridge, 1 link');
    expect(t('bridge.kind', { count: 2 })).toBe('Bridge, 2 links');
  });
  it('says the words of the bundles a bundle builds on', () => {
    expect([t('app.title'), t('look.lucid')]).toEqual(['Nightmare Protocol', 'lucid']);
  });
  it('writes values as they are, and leaves none unfilled when given', () => {
    expect(t('reason.link', { source: 'Ines O’Connell <3' })).toBe('from Ines O’Connell <3');
  });
  it.each(bundles)('%s has both plural forms wherever it has one', (_, words) => {
    const keys = Object.keys(words);
    for (const key of keys.filter((name) => /_(one|other)$/.test(name))) {
      const base = key.replace(/_(one|other)$/, '');
      expect(keys).toContain(`${base}_one`);
      expect(keys).toContain(`${base}_other`);
    }
  });
  it('has each key in one bundle only', () => {
    const keys = bundles.flatMap(([, words]) => Object.keys(words));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  it('names a fear, a want, a policy and its places once, whoever reads it', () => {
    const codes = Object.keys({ ...mindWords, ...policyWords });
    const again = bundles.flatMap(([, words]) => Object.keys(words).filter((key) => codes.some((code) => key.endsWith(`.${code}`))));
    expect(again).toEqual([]);
  });
});
