/**
 * The door to the words: each bundle in `en/` ends with `export const t = speak(words)`, so whoever imports a bundle's `t` has its
 * sentences loaded, and the compiler refuses a key of a bundle that was not imported. Bundles build on one another (a screen's on
 * the night's, the night's on the base), so that a page downloads only the words of the screens it shows. i18next gives the
 * plurals: keys are typed with the endings folded away. Values are not escaped: React and the canvas write text, never markup.
 */
import { createInstance } from 'i18next';
import { saidSoftly } from './soften';

type Singular<K> = K extends `${infer Base}_one` ? Base : K extends `${string}_other` ? never : K;
type Words = Readonly<Record<string, string>>;
export type WordKey<Known> = Singular<keyof Known>;
export type WordValues = Readonly<Record<string, string | number>>;
export type Speaker<Known> = (key: WordKey<Known>, values?: WordValues) => string;

const catalogue = createInstance();
void catalogue.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  resources: { en: { translation: {} } },
  interpolation: { escapeValue: false },
});

/** Adds a bundle's sentences and gives the function that says them, and those of the bundles it builds on. */
export function speak<Known extends Words>(words: Partial<Known>): Speaker<Known> {
  catalogue.addResources('en', 'translation', words);
  return (key, values) => saidSoftly(key as string, values === undefined ? catalogue.t(key as string) : catalogue.t(key as string, values));
}
