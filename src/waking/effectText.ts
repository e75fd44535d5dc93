/**
 * Effects in plain words: who, what, up or down, by how much, and whether that is good. The same data that acts is read here, so a
 * price can promise nothing else. Facts are not shown one by one: most answers leave one, and it is said only when nothing else is.
 */
import type { StoryColumn } from '../sim/scenario';
import type { PolicyKey } from '../sim/vocabulary';
import { effectWords, t } from '../words/en/effect';
import type { Effect, Names } from './evening';
import { inSentence, policyName, policyValueText } from './policyText';

export type Tone = 'better' | 'worse' | 'neither';
export interface EffectLine {
  text: string;
  way: 'up' | 'down' | null;
  /** Empty where there is no amount. */
  amount: string;
  tone: Tone;
  /** What was promised, after "a promise". */
  promised: string | null;
}

const MINUS = '−';
/** ".12", "1.00": hundredths, as the instruments write them. */
export const hundredthText = (value: number): string => {
  const text = Math.abs(value).toFixed(2);
  return `${value < 0 && text !== '0.00' ? MINUS : ''}${text.startsWith('0.') ? text.slice(1) : text}`;
};
/** "+.12", "−.06". */
export const signedText = (by: number): string => `${by < 0 ? '' : '+'}${hundredthText(by)}`;
export const wayOf = (by: number): 'up' | 'down' => (by < 0 ? 'down' : 'up');
export const toneOf = (by: number, better: 'up' | 'down' | 'neither'): Tone =>
  better === 'neither' || by === 0 ? 'neither' : wayOf(by) === better ? 'better' : 'worse';

const GOOD_WAY: Readonly<Record<StoryColumn, 'up' | 'down'>> = { A: 'up', F: 'down', T: 'down', D: 'down', W: 'down', R: 'down', L: 'down' };

const moved = (text: string, by: number, better: 'up' | 'down' | 'neither', amount = signedText(by)): EffectLine => ({
  text,
  way: wayOf(by),
  amount,
  tone: toneOf(by, better),
  promised: null,
});
/** The words for a fact; for one of a scenario from elsewhere, which the catalogue does not know, what stands in for them. */
const factText = (kind: 'promise' | 'needs', fact: string, otherwise: string): string => {
  const key = `effect.${kind}.${fact}`;
  return Object.hasOwn(effectWords, key) ? t(key as Parameters<typeof t>[0]) : otherwise;
};
/** Why an answer cannot be said; null when it can. */
export const lacksText = (lacks: readonly string[]): string | null =>
  lacks.length === 0 ? null : [...new Set(lacks.map((fact) => factText('needs', fact, t('effect.needs'))))].join(', ');
const said = (text: string, tone: Tone = 'neither', promised: string | null = null): EffectLine => ({ text, way: null, amount: '', tone, promised });
/** An id where a name is missing: better than nothing, and it shows what to mend. */
const nameIn = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;
const policyText = (policy: PolicyKey): string => inSentence(policyName(policy));

/** Null for a fact: see `effectLines`. */
export function effectText(effect: Effect, names: Names): EffectLine | null {
  switch (effect.kind) {
    case 'person':
      return moved(t('effect.of', { who: nameIn(names.people, effect.person), what: t(`effect.${effect.column}`) }), effect.by, GOOD_WAY[effect.column]);
    case 'zone':
      return moved(t('effect.of', { who: nameIn(names.zones, effect.zone), what: t(`effect.${effect.column}`) }), effect.by, GOOD_WAY[effect.column]);
    case 'city':
      // Connection is one less the mean detachment, and people know it by that name.
      if (effect.column === 'R') return moved(t('effect.connection'), -effect.by, 'up');
      return moved(t('effect.city', { what: t(`effect.${effect.column}`) }), effect.by, GOOD_WAY[effect.column]);
    case 'resolve': {
      const by = effect.buys === undefined ? effect.by : effect.buys;
      if (by === null) return said(t('effect.noDive', { who: nameIn(names.people, effect.person) }));
      if (by === 0) return said(t('effect.full', { who: nameIn(names.people, effect.person) }));
      return moved(
        t('effect.of', { who: nameIn(names.people, effect.person), what: t('effect.resolve') }),
        by,
        'up',
        `${by < 0 ? MINUS : '+'}${Math.round(Math.abs(by))}`,
      );
    }
    case 'scalar':
      return moved(t(`effect.${effect.scalar}`), effect.by, effect.scalar === 'trust' ? 'up' : 'down');
    case 'tie':
      return moved(
        t('effect.tie', { a: nameIn(names.people, effect.a), b: nameIn(names.people, effect.b) }),
        effect.factor - 1,
        'neither',
        `×${Number(effect.factor.toFixed(2))}`,
      );
    case 'policy':
      return said(t('effect.policy', { lever: policyText(effect.policy), value: policyValueText(effect.policy, effect.value) }));
    case 'policy-by':
      return moved(policyText(effect.policy), effect.by, 'neither');
    case 'fact':
      return effect.promise ? said(t('effect.promise'), 'worse', factText('promise', effect.fact, effect.fact.replaceAll('_', ' '))) : null;
    case 'dives': {
      const who = nameIn(names.people, effect.person);
      return effect.dives ? said(t('effect.dives', { who }), 'better') : said(t('effect.benched', { who }), 'worse');
    }
  }
}

/** All that an answer does. One that only leaves a fact says that it will come up again; only the last answers of a chapter do nothing. */
export function effectLines(effects: readonly Effect[], names: Names): EffectLine[] {
  const lines = effects.flatMap((effect) => effectText(effect, names) ?? []);
  return lines.length > 0 || effects.length === 0 ? lines : [said(t('effect.remembered'))];
}
/** As one sentence for a reader of screens: "Aiko autonomy up +.12". */
export const effectSpoken = ({ text, way, amount, promised }: EffectLine): string =>
  [text, way === null ? '' : t(`effect.${way}`), amount.replace(MINUS, '-'), promised ?? ''].filter((part) => part !== '').join(' ');
