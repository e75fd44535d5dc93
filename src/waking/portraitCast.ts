/**
 * The named people, by hand: what the story says of them, in hair, bones and clothes, over what their number would have given them.
 * Families look related; nobody shares another's silhouette, since in the crew and on a phone the outline is all there is.
 */
import type { Traits } from './portraitTraits';

/** Soft, skin, width, jaw, the lightness and redness of hair, smile, lightness of cloth: as Traits has them. */
type Measures = [number, number, number, number, number, number, number, number];
const one = (
  hair: Traits['hair'],
  collar: Traits['collar'],
  cloth: number,
  [soft, skin, width, jaw, hairShade, hairWarm, smile, clothTone]: Measures,
  more: Partial<Traits> = {},
): Partial<Traits> => ({
  beard: 'none',
  glasses: 'none',
  hat: 'none',
  pattern: 'plain',
  earring: false,
  ...{ hair, collar, cloth, soft, skin, width, jaw, hairShade, hairWarm, smile, clothTone },
  ...more,
});

export const CAST_TRAITS: Readonly<Record<string, Partial<Traits>>> = {
  // A straight gaze, a bob that she cuts herself, a doctor's coat: whoever meets her sits down.
  clara: one('bob', 'coat', 3, [0.75, 0.04, 0.72, 0.58, 0.44, 0.62, 0.5, 0.95], {
    part: 0.35,
    square: 4.2,
    brow: 0.4,
    browTilt: -0.5,
    eyeH: 0.085,
    earring: true,
    turn: -0.16,
    old: 0.12,
  }),
  margarethe: one('bun', 'roll', 4, [0.8, 0.05, 0.7, 0.56, 0.98, 0, 0.7, 0.8], { glasses: 'half', earring: true, browTilt: -0.6 }),
  // Up too late over other people's dreams: hair that nobody combed, a hood, square glasses.
  ethan: one('curly', 'hood', 2, [0.2, 0.3, 0.69, 0.58, 0.12, 0.3, 0.35, 0.85], {
    square: 4,
    chin: 1.04,
    brow: 0.8,
    browTilt: -0.2,
    beard: 'stubble',
    glasses: 'square',
    turn: 0.2,
  }),
  // Long straight hair and brows that are already asking where Aiko is.
  lena: one('long', 'vee', 1, [0.9, 0.18, 0.7, 0.56, 0.1, 0.25, 0, 0.9], {
    part: 0.06,
    square: 3.6,
    chin: 0.98,
    brow: 0.35,
    browTilt: -1.3,
    eyeH: 0.068,
    eyeTilt: 0.03,
    lip: 0.6,
    noseW: 0.12,
    noseHeight: 0.24,
    pattern: 'knit',
    turn: -0.2,
  }),
  aiko: one('fringe', 'crew', 0, [0.5, 0.16, 0.82, 0.66, 0.1, 0.25, 0.95, 1], {
    chin: 0.78,
    eyeH: 0.125,
    eyeW: 0.17,
    brow: 0.12,
    browTilt: -0.4,
    noseW: 0.1,
    noseL: 0.28,
    noseHeight: 0.14,
    mouthW: 0.17,
    pattern: 'stripe',
    turn: 0.12,
  }),
  daniel: one('crop', 'coat', 2, [0.1, 0.22, 0.74, 0.7, 0.14, 0.2, 0.4, 0.85], { square: 6, beard: 'goatee', brow: 0.6 }),
  tomas: one('crop', 'shirt', 3, [0.1, 0.42, 0.77, 0.7, 0.12, 0.3, 0.1, 0.75], { square: 5, beard: 'moustache', hat: 'peaked', browTilt: -0.9, turn: 0.18 }),
  pilar: one('wavy', 'crew', 5, [0.85, 0.38, 0.75, 0.62, 0.14, 0.3, 0.8, 1], { hat: 'kerchief', earring: true }),
  noe: one('mop', 'shirt', 3, [0.5, 0.4, 0.84, 0.62, 0.16, 0.3, 0.9, 1], { chin: 0.76, eyeH: 0.12, eyeW: 0.165, ear: 0.22, pattern: 'dots' }),
  bea: one('curly', 'shawl', 1, [0.85, 0.03, 0.74, 0.62, 1, 0, 1.1, 0.95], { chin: 0.96, glasses: 'round' }),
  ines: one('crop', 'vee', 0, [0.7, 0.95, 0.75, 0.66, 0.2, 0.2, 0.2, 1], { lip: 0.95, noseW: 0.18, hat: 'wrap', earring: true, turn: -0.2 }),
  chidi: one('afro', 'hood', 0, [0.2, 0.92, 0.69, 0.6, 0.16, 0.15, -0.1, 0.9], { lip: 0.9, noseW: 0.17 }),
  jonah: one('swept', 'roll', 4, [0.3, 0.03, 0.66, 0.54, 0.4, 0.8, 0.6, 0.85], { chin: 1.08, noseL: 0.54, noseHeight: 0.36, beard: 'goatee' }),
  ruth: one('pixie', 'coat', 1, [0.65, 0.05, 0.7, 0.6, 0.34, 0.7, 0, 0.85], { part: 0.4, earring: true }),
  osric: one('ring', 'crew', 3, [0.05, 0.08, 0.76, 0.68, 0.9, 0, 0.5, 0.85], { beard: 'full', pattern: 'knit', ear: 0.24, noseW: 0.18 }),
  wen: one('fringe', 'roll', 3, [0.7, 0.16, 0.72, 0.56, 0.72, 0, 0.1, 0.8], { eyeH: 0.06, eyeTilt: 0.03, noseHeight: 0.22, glasses: 'round', pattern: 'rib' }),
  marek: one('crop', 'roll', 2, [0, 0.1, 0.78, 0.74, 0.42, 0.4, 0.2, 0.8], { square: 6, beard: 'full', hat: 'beanie', pattern: 'rib' }),
  ola: one('tail', 'crew', 3, [0.6, 0.08, 0.73, 0.68, 0.66, 0.3, 0.9, 1], { shoulder: 1.5, pattern: 'stripe', part: 0.4 }),
  hania: one('braids', 'crew', 0, [0.5, 0.06, 0.8, 0.62, 0.66, 0.35, 0.9, 1], { chin: 0.8, eyeH: 0.11, part: 0 }),
  dorothy: one('buzz', 'coat', 0, [0.6, 0.85, 0.72, 0.62, 0.3, 0, 0.6, 1], { lip: 0.9, noseW: 0.17, earring: true, hairline: 0.62 }),
  yusuf: one('crop', 'crew', 1, [0, 0.4, 0.77, 0.72, 0.08, 0.2, 0.4, 0.8], { square: 6, brow: 1, beard: 'full', shoulder: 1.6 }),
  selin: one('long', 'shirt', 3, [0.9, 0.26, 0.7, 0.56, 0.12, 0.2, 0.3, 0.95], { hat: 'scarf', lip: 0.7, seed: 21 }),
  gideon: one('ring', 'coat', 5, [0.05, 0.12, 0.74, 0.62, 0.95, 0, 0.7, 0.75], { chin: 1.06, noseL: 0.56, noseW: 0.19, beard: 'moustache', hat: 'cap' }),
  priya: one('long', 'shirt', 5, [0.85, 0.55, 0.71, 0.56, 0.08, 0.1, 0.5, 1], {
    part: 0.5,
    brow: 0.7,
    browTilt: 0.5,
    eyeH: 0.085,
    lip: 0.8,
    earring: true,
    turn: 0.24,
  }),
  nadia: one('ringlets', 'vee', 4, [0.8, 0.36, 0.71, 0.56, 0.2, 0.6, 0.9, 1], { lip: 0.8, pattern: 'dots', earring: true }),
  femi: one('buzz', 'vee', 2, [0.3, 1, 0.7, 0.6, 0.1, 0, 0.2, 0.95], { lip: 0.9, noseW: 0.18, beard: 'stubble', glasses: 'round' }),
  hugo: one('bald', 'crew', 3, [0, 0.1, 0.81, 0.76, 0.5, 0.3, 0.4, 0.85], { square: 6, beard: 'moustache', pattern: 'stripe', neck: 0.54, brow: 0.9 }),
  brigid: one('wavy', 'roll', 2, [0.6, 0.04, 0.74, 0.66, 0.68, 0.7, 0.5, 0.9], { pattern: 'knit', part: -0.3 }),
  rory: one('crop', 'hood', 2, [0.5, 0.02, 0.78, 0.62, 0.46, 1, -0.2, 0.9], { chin: 0.84, ear: 0.23 }),
  anneke: one('braids', 'vee', 5, [0.7, 0.03, 0.71, 0.62, 0.74, 0.25, 0.2, 0.95], { pattern: 'rib', part: 0 }),
  viktor: one('swept', 'coat', 3, [0, 0.05, 0.76, 0.78, 0.6, 0, -0.2, 0.7], { square: 7, chin: 1.07, brow: 1, browTilt: 0.3, beard: 'stubble', shoulder: 1.6 }),
};
