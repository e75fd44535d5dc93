/**
 * The game in gentler words, for whoever asks for them: every sentence passes through here on its way out, so that no bundle needs a second
 * text that could fall behind the first. Names stay: the Protocol's, and a difficulty's.
 */
const GENTLER: readonly (readonly [RegExp, string])[] = [
  [/\b([Ii])n nightmare\b(?! Protocol)/g, '$1n a hard dream'],
  [/\binto nightmare\b(?! Protocol)/g, 'into a hard dream'],
  [/\bnightmares\b/g, 'hard dreams'],
  [/\bNightmares\b/g, 'Hard dreams'],
  [/\bnightmare\b(?! Protocol)/g, 'hard dream'],
  [/\bNightmare\b(?! Protocol)/g, 'Hard dream'],
  [/\btrapped\b/g, 'held back'],
  [/\bTrapped\b/g, 'Held back'],
  [/\bDread\b/g, 'Unease'],
  [/\bdread\b/g, 'unease'],
  [/\bafraid\b/g, 'uneasy'],
];
const NAMES = /difficulty|^app\.title/;

let soft = false;
export const isSoft = (): boolean => soft;
export const setSoft = (next: boolean): void => {
  soft = next;
};

export const softened = (sentence: string): string => GENTLER.reduce((text, [hard, gentle]) => text.replace(hard, gentle), sentence);
export const saidSoftly = (key: string, sentence: string): string => (soft && !NAMES.test(key) ? softened(sentence) : sentence);
