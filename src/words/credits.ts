/** Whom the game owes what: what it is built with and under which terms, and the science it is held to. Names and terms, checked against the packages. */
export interface Owed {
  name: string;
  package: string;
  holder: string;
  licence: 'MIT' | 'OFL-1.1';
}

export const TYPEFACES: readonly Owed[] = [
  { name: 'Instrument Serif', package: '@fontsource/instrument-serif', holder: 'The Instrument Serif Project Authors', licence: 'OFL-1.1' },
  { name: 'Figtree', package: '@fontsource-variable/figtree', holder: 'The Figtree Project Authors', licence: 'OFL-1.1' },
  { name: 'Geist Mono', package: '@fontsource-variable/geist-mono', holder: 'The Geist Project Authors', licence: 'OFL-1.1' },
];

export const PACKAGES: readonly Owed[] = [
  { name: 'Phaser', package: 'phaser', holder: 'Richard Davey, Phaser Studio Inc.', licence: 'MIT' },
  { name: 'howler.js', package: 'howler', holder: 'James Simpson and GoldFire Studios, Inc.', licence: 'MIT' },
  { name: 'React', package: 'react', holder: 'Meta Platforms, Inc. and affiliates', licence: 'MIT' },
  { name: 'React DOM', package: 'react-dom', holder: 'Meta Platforms, Inc. and affiliates', licence: 'MIT' },
  { name: 'Zustand', package: 'zustand', holder: 'Paul Henschel', licence: 'MIT' },
  { name: 'TanStack React Virtual', package: '@tanstack/react-virtual', holder: 'Tanner Linsley', licence: 'MIT' },
  { name: 'uPlot', package: 'uplot', holder: 'Leon Sorokin', licence: 'MIT' },
  { name: 'i18next', package: 'i18next', holder: 'i18next', licence: 'MIT' },
  { name: 'fflate', package: 'fflate', holder: 'Arjun Barrett', licence: 'MIT' },
  { name: 'seedrandom', package: 'seedrandom', holder: 'David Bau', licence: 'MIT' },
  { name: 'Zod', package: 'zod', holder: 'Colin McDonnell', licence: 'MIT' },
];

/** Copied drawing by drawing, so in no list of dependencies that is shipped. */
export const ICONS: Owed = { name: 'Phosphor Icons', package: '@iconify-json/ph', holder: 'Phosphor', licence: 'MIT' };

/** The sources of the model, by what they hold up. Keys of `credits.science.*`. */
export const SCIENCE = {
  clock: 'Borbély 1982; Daan, Beersma & Borbély 1984; Borbély et al. 2016; Åkerstedt & Gillberg 1981',
  stages: 'Carskadon & Dement; Boulos et al. 2019; Dreem Open Dataset (Guillot et al. 2020)',
  need: 'Roenneberg et al. (MCTQ); Hirshkowitz (NSF 2015)',
  lost: 'Van Dongen et al. 2003; Rajdev et al. 2013; Ramakrishnan et al. 2016',
  nightmares: 'Zadra & Donderi; Sandman et al. 2013, 2015; Krakow et al. 2001; Hansen et al. 2013; Saunders et al. 2016',
  habits: 'Lally et al. 2010',
  spread: 'Hill, Rand, Nowak & Christakis 2010; Watts 2002; Gleeson & Cahalane 2007; Centola 2010; Hawkes 1971',
  ties: 'Watts & Strogatz 1998; Cohen et al. 2003; Mossong et al. 2008 (POLYMOD)',
} as const;
