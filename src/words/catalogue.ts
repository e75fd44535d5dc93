/**
 * The door to the words: `t(key, values)`, with i18next's plurals, ready as soon as the module is loaded (the
 * catalogue is bundled; nothing is fetched, so no screen ever shows a key). Keys are typed from the English
 * list, plural endings folded away. Values are not escaped: React and the canvas write text, never markup.
 */
import { createInstance } from 'i18next';
import { en } from './en';

type Singular<K> = K extends `${infer Base}_one` ? Base : K extends `${string}_other` ? never : K;
export type WordKey = Singular<keyof typeof en>;
export type WordValues = Readonly<Record<string, string | number>>;

const catalogue = createInstance();
void catalogue.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});

export const t = (key: WordKey, values?: WordValues): string => (values === undefined ? catalogue.t(key) : catalogue.t(key, values));
