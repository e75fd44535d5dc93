/**
 * What a face is: a few dozen measures from who somebody is (their number, their household, their age), so that the same person
 * always looks the same, a household looks related, and neighbours do not. Names carry no gender here and neither do faces: `soft`
 * is a measure like the others and leans jaw, brow, lips and beard together, so that a face is plausible rather than mixed at random.
 */
import { CAST_TRAITS } from './portraitCast';
import { clamp01, measures, mix, smooth } from './portraitCurves';
import type { Sitter } from './portraitSitter';

export const HAIRS = [
  'bald',
  'ring',
  'buzz',
  'crop',
  'parted',
  'swept',
  'curly',
  'afro',
  'pixie',
  'bob',
  'fringe',
  'long',
  'wavy',
  'ringlets',
  'bun',
  'tail',
  'braids',
  'mop',
] as const;
export type Hair = (typeof HAIRS)[number];
export const BEARDS = ['none', 'stubble', 'moustache', 'goatee', 'full'] as const;
export const GLASSES = ['none', 'round', 'square', 'half'] as const;
export const HATS = ['none', 'beanie', 'cap', 'scarf', 'kerchief', 'peaked', 'wrap'] as const;
export const COLLARS = ['crew', 'vee', 'shirt', 'roll', 'hood', 'coat', 'shawl'] as const;
export const PATTERNS = ['plain', 'stripe', 'knit', 'rib', 'dots'] as const;

export interface Traits {
  /** For the grain of hair and cloth. */
  seed: number;
  /** 0..1 each. */
  child: number;
  old: number;
  soft: number;
  /** Lengths in a face whose eyes are at 0 and whose (grown) chin is at 1. */
  width: number;
  crown: number;
  chin: number;
  /** Width near the chin as a part of the whole, and how square it is. */
  jaw: number;
  square: number;
  eyeX: number;
  eyeW: number;
  eyeH: number;
  eyeTilt: number;
  brow: number;
  browY: number;
  browTilt: number;
  noseW: number;
  noseL: number;
  noseHeight: number;
  mouthW: number;
  lip: number;
  smile: number;
  cheek: number;
  ear: number;
  turn: number;
  shoulder: number;
  neck: number;
  /** 0 fair .. 1 deep; and the lightness of hair, 0 black .. 1 white. */
  skin: number;
  hairShade: number;
  /** 0 ashen .. 1 red. */
  hairWarm: number;
  hair: Hair;
  part: number;
  hairline: number;
  beard: (typeof BEARDS)[number];
  glasses: (typeof GLASSES)[number];
  hat: (typeof HATS)[number];
  collar: (typeof COLLARS)[number];
  pattern: (typeof PATTERNS)[number];
  /** Which of the cloth colours, and how light. */
  cloth: number;
  clothTone: number;
  earring: boolean;
}

const CHILD_HAIR: readonly Hair[] = ['crop', 'mop', 'mop', 'curly', 'bob', 'fringe', 'fringe', 'long', 'tail', 'braids', 'braids', 'afro', 'parted'];
const SHORT_HAIR: readonly Hair[] = ['buzz', 'crop', 'crop', 'parted', 'parted', 'swept', 'curly', 'afro', 'mop', 'bald'];
const LONG_HAIR: readonly Hair[] = ['bob', 'fringe', 'long', 'long', 'wavy', 'wavy', 'ringlets', 'bun', 'tail', 'pixie', 'afro', 'braids'];
const OLD_SHORT: readonly Hair[] = ['ring', 'ring', 'bald', 'swept', 'parted', 'crop', 'curly'];
const OLD_LONG: readonly Hair[] = ['bun', 'bun', 'bob', 'curly', 'pixie', 'curly', 'swept', 'wavy'];

const oneOf = <T>(list: readonly T[], measure: number): T => list[Math.min(list.length - 1, Math.floor(measure * list.length))]!;

/** The bones: what age and the person's own number make of a head. */
const bones = (next: () => number, child: number, old: number, soft: number) => {
  const spread = (least: number, most: number): number => mix(least, most, next());
  return {
    width: spread(0.67, 0.81) + 0.05 * child,
    crown: spread(0.93, 1.05) + 0.1 * child,
    chin: spread(0.93, 1.08) - 0.05 * soft - 0.17 * child + 0.03 * old,
    jaw: spread(0.54, 0.78) - 0.09 * soft + 0.06 * child + 0.05 * old,
    square: spread(2.8, 6.5) - 1.2 * soft,
    eyeX: spread(0.275, 0.325) + 0.01 * child,
    eyeW: spread(0.125, 0.155) + 0.025 * child,
    eyeH: spread(0.055, 0.09) + 0.035 * child - 0.02 * old + 0.008 * soft,
    eyeTilt: spread(-0.03, 0.035) - 0.025 * old,
    brow: clamp01(spread(0.25, 1) - 0.3 * soft - 0.3 * child),
    browY: spread(0.19, 0.25) + 0.03 * soft + 0.02 * child,
    browTilt: spread(-0.9, 0.5),
    noseW: spread(0.11, 0.185) - 0.02 * child,
    noseL: spread(0.4, 0.54) - 0.16 * child + 0.03 * old,
    noseHeight: spread(0.19, 0.33) - 0.13 * child,
    mouthW: spread(0.19, 0.275) - 0.05 * child,
    lip: clamp01(spread(0.15, 0.8) + 0.2 * soft - 0.35 * old),
    smile: spread(-0.2, 0.95) + 0.1 * child,
    cheek: spread(0.04, 0.13) + 0.04 * child - 0.03 * old,
    ear: spread(0.16, 0.21) + 0.035 * old,
    turn: spread(-0.3, 0.3),
    shoulder: spread(1.25, 1.6) - 0.22 * soft - 0.3 * child - 0.08 * old,
    neck: spread(0.4, 0.52) - 0.09 * soft - 0.1 * child,
  };
};

/** Hair, beard and what is worn. */
const dress = (next: () => number, family: () => number, ageYears: number, child: number, soft: number) => {
  const aged = ageYears + 14 * (next() - 0.5);
  const list = child > 0.3 ? CHILD_HAIR : aged > 63 ? (soft < 0.5 ? OLD_SHORT : OLD_LONG) : soft < 0.5 ? SHORT_HAIR : LONG_HAIR;
  const grey = smooth(38, 70, aged);
  const hair = oneOf(list, next());
  const shade = family();
  const born = shade < 0.45 ? 0.05 + 0.2 * next() : 0.2 + 0.5 * next();
  const beard = soft < 0.45 && ageYears > 20 && next() < 0.5 ? oneOf(['stubble', 'moustache', 'goatee', 'full', 'full', 'stubble'] as const, next()) : 'none';
  const glasses = next() < mix(0.12, 0.45, smooth(20, 75, ageYears)) ? oneOf(['round', 'square', 'half', 'round'] as const, next()) : 'none';
  const hatless = next() > 0.17;
  const hat = hatless
    ? 'none'
    : child > 0.3
      ? 'beanie'
      : oneOf(soft < 0.5 ? (['beanie', 'cap', 'peaked', 'cap'] as const) : (['scarf', 'kerchief', 'wrap', 'beanie', 'scarf'] as const), next());
  return {
    hair,
    hairShade: mix(born, 0.72 + 0.28 * next(), grey),
    hairWarm: family() * (1 - grey),
    part: (next() - 0.5) * 0.8,
    hairline: mix(0.56, 0.68, next()) + (soft < 0.5 ? 0.14 * smooth(32, 60, aged) * next() : 0),
    beard,
    glasses,
    hat,
    collar: oneOf(child > 0.3 ? (['crew', 'shirt', 'hood', 'crew'] as const) : COLLARS, next()),
    pattern: oneOf(['plain', 'plain', 'stripe', 'knit', 'rib', child > 0.3 ? 'dots' : 'plain'] as const, next()),
    cloth: Math.floor(next() * 6),
    clothTone: mix(0.5, 1, next()),
    earring: soft > 0.45 && child < 0.3 && next() < 0.4,
  } as const;
};

export const traitsOf = ({ sleeper, ageYears, household, id }: Sitter): Traits => {
  const next = measures(Math.imul(sleeper + 1, 0x5bd1e995));
  const family = measures(Math.imul(household + 11, 0x1b873593));
  const child = smooth(17, 6, ageYears);
  const old = smooth(46, 80, ageYears);
  const soft = clamp01((next() < 0.5 ? 0.1 : 0.65) + 0.3 * next());
  const kin = family();
  const own = next();
  const drawn: Traits = {
    seed: sleeper + 1,
    child,
    old,
    soft,
    skin: clamp01((next() < 0.75 ? kin : own) ** 1.5 + 0.1 * (own - 0.5)),
    ...bones(next, child, old, soft),
    ...dress(next, family, ageYears, child, soft),
  };
  const tuned = id === null ? undefined : CAST_TRAITS[id];
  return tuned === undefined ? drawn : { ...drawn, ...tuned };
};
