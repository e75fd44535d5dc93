/** The colours a portrait is printed in: by lamplight people have their own, in the dream they have their state's. */

import type { Look } from '../sim/vocabulary';
import { LOOK_COLOURS, NIGHT, WAKING } from '../words/tokens';
import { mix } from './portraitCurves';
import type { Inks, Rgb } from './portraitEngrave';
import type { Traits } from './portraitTraits';

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const blend = (a: Rgb, b: Rgb, at: number): Rgb => [0, 1, 2].map((c) => mix(a[c]!, b[c]!, at)) as unknown as Rgb;

const SKINS = ['#FFEFD6', '#F6D9B0', '#DDA877', '#C08A5E'].map(rgb);
const DARK = rgb('#9A7F68');
const ASH = rgb('#C9B48C');
const RED = rgb('#D07A3C');
const WHITE = rgb('#F1E9DC');
const CLOTHS = ['#C08A45', '#B5614A', '#8C9A72', '#7D93A3', '#8E7391', '#C9B48F'].map(rgb);
/** In the dream: what the picture is tinted with. */
const TINT: Readonly<Record<Look, string>> = {
  awake: LOOK_COLOURS.awake,
  dreaming: LOOK_COLOURS.dreaming,
  uneasy: LOOK_COLOURS.uneasy,
  nightmare: NIGHT.alarm,
  trapped: LOOK_COLOURS.nightmare,
  lucid: LOOK_COLOURS.lucid,
};
/** By lamplight: what a night has left on a face, and how much of it. */
const LEFT: Readonly<Record<Look, readonly [string, number]>> = {
  awake: [WAKING.cream, 0],
  dreaming: [WAKING.slate, 0.38],
  uneasy: [WAKING.slate, 0.38],
  nightmare: [WAKING.rust, 0.42],
  trapped: [WAKING.rust, 0.6],
  lucid: [WAKING.amber, 0.3],
};

const ramp = (colours: readonly Rgb[], at: number): Rgb => {
  const place = Math.min(colours.length - 1.001, Math.max(0, at * (colours.length - 1)));
  const low = Math.floor(place);
  return blend(colours[low]!, colours[low + 1]!, place - low);
};
const natural = (face: Traits): Inks => {
  const coloured = blend(ASH, RED, face.hairWarm);
  const hair =
    face.hairShade < 0.5 ? blend(blend(DARK, coloured, face.hairWarm * 0.55), coloured, face.hairShade * 2) : blend(coloured, WHITE, face.hairShade * 2 - 1);
  const cloth = CLOTHS[face.cloth % CLOTHS.length]!;
  return {
    skin: ramp(SKINS, face.skin),
    hair,
    cloth,
    hat: CLOTHS[(face.cloth + 1 + (face.seed % 4)) % CLOTHS.length]!,
    shine: rgb(WAKING.amber),
    paper: rgb('#150F0B'),
  };
};

export const lampInks = (face: Traits, look: Look): Inks => {
  const own = natural(face);
  const [colour, much] = LEFT[look];
  const left = rgb(colour);
  const stained = (ink: Rgb): Rgb => blend(ink, left, much);
  return { ...own, skin: stained(own.skin), hair: stained(own.hair), cloth: stained(own.cloth), hat: stained(own.hat) };
};

/** `colour`: instead of the state's, a diver's own. */
export const dreamInks = (face: Traits, look: Look, colour: string = TINT[look]): Inks => {
  const own = natural(face);
  const tint = rgb(colour);
  const white = rgb(NIGHT.text);
  const deep = blend(tint, rgb(NIGHT.deep), 0.32);
  return {
    skin: blend(blend(tint, white, 0.62 - 0.34 * face.skin), own.skin, 0.1),
    hair: blend(blend(deep, tint, face.hairShade), own.hair, 0.2),
    cloth: blend(deep, own.cloth, 0.22),
    hat: blend(tint, own.hat, 0.4),
    shine: rgb(look === 'lucid' ? LOOK_COLOURS.lucid : colour),
    paper: rgb(NIGHT.ink),
  };
};
