/**
 * Design tokens, once, for React and Phaser alike: colours as CSS strings (`hexNumber` turns one into the
 * integer a renderer wants), type, spacing, and the CSS variables the stylesheets read. The variables are set
 * through the CSSOM at start rather than kept in a second, hand-written stylesheet that could drift.
 */

/** The dream's side: indigo to black, cool text, one gold. */
export const NIGHT = {
  ground: '#070A1E',
  ink: '#04061A',
  deep: '#171138',
  text: '#F4F1FF',
  secondary: '#C3C1E2',
  quiet: '#9C9AC6',
  disabled: '#8E8CB8',
  line: '#3B3966',
  alarm: '#FF8498',
  strained: '#F5B27A',
  overload: '#FFA269',
  gold: '#FFD27A',
  onGold: '#1C1405',
} as const;

/** The waking side: lamplight on warm dark paper. */
export const WAKING = {
  ground: '#1B1511',
  cream: '#F6EAD2',
  text: '#DCCBAD',
  muted: '#B09C7C',
  amber: '#F2B65A',
  rust: '#EE8262',
  sage: '#B3BD92',
  slate: '#9FB0BA',
} as const;

/** One colour a diver, beside their name. */
export const DIVER_COLOURS = ['#A9C1FF', '#8FE3C4', '#FFD27A', '#FFB3C7', '#D7C2FF', '#BDE58B'] as const;

/** A state's colour, always beside its shape and its label. `trapped` is an ember inside a rim. */
const USUAL = {
  awake: '#C9D6FF',
  dreaming: '#5FD4C4',
  uneasy: '#B58CFF',
  nightmare: '#FF4D6D',
  trapped: '#8A1538',
  trappedRim: '#FF4D6D',
  lucid: '#FFD27A',
} as const;
type LookColours = Readonly<Record<keyof typeof USUAL, string>>;
/**
 * Two more sets for eyes that part colours otherwise: one without red against green (orange, blue and a pale gold stand apart by
 * lightness too), one without blue against yellow. tokens.test.ts looks at each through such eyes.
 */
export const LOOK_SCHEMES = {
  usual: USUAL,
  'red-green': { awake: '#FFFFFF', dreaming: '#299BFF', uneasy: '#5F59A6', nightmare: '#F67400', trapped: '#641108', trappedRim: '#F67400', lucid: '#EBC373' },
  'blue-yellow': {
    awake: '#A1A9DD',
    dreaming: '#0FA7D0',
    uneasy: '#A0349F',
    nightmare: '#FF2A3C',
    trapped: '#560000',
    trappedRim: '#FF2A3C',
    lucid: '#FFFFFF',
  },
} as const satisfies Record<string, LookColours>;
export type LookScheme = keyof typeof LOOK_SCHEMES;

/** The set that is worn now: read it when drawing, and never keep a colour of it. */
export const LOOK_COLOURS: LookColours = { ...USUAL };
const listOf = ({ awake, dreaming, uneasy, nightmare, trapped, lucid }: LookColours): readonly string[] => [awake, dreaming, uneasy, nightmare, trapped, lucid];
/** In the order of LOOKS, for whoever draws by code. */
export const LOOK_COLOUR_LIST: readonly string[] = [...listOf(USUAL)];
export const wearScheme = (scheme: LookScheme): void => {
  Object.assign(LOOK_COLOURS, LOOK_SCHEMES[scheme]);
  Object.assign(LOOK_COLOUR_LIST, listOf(LOOK_COLOURS));
};

/** In the order of PHASES. */
export const PHASE_COLOURS = [NIGHT.secondary, NIGHT.strained, NIGHT.overload, NIGHT.alarm] as const;

export const FONTS = {
  people: "'Instrument Serif', 'Iowan Old Style', Georgia, serif",
  controls: "'Figtree Variable', system-ui, sans-serif",
  instruments: "'Geist Mono Variable', ui-monospace, 'SFMono-Regular', Menlo, monospace",
} as const;

/** Sizes at 100 % text, in px; stylesheets use them in rem so that text scales from 80 to 200 %. Nothing under 13. */
export const TYPE_PX = { small: 13, instrument: 14, control: 15, large: 16, reading: 20, sleeper: 44, screenTitle: 56, clock: 62 } as const;

/** Distances in px at 100 %. */
export const SPACE_PX = { hair: 4, tight: 8, near: 12, step: 16, wide: 24, margin: 40, sheetNight: 356, sheetDusk: 440, peek: 64 } as const;

/** An easing and two lengths; reduced motion sets the lengths to nothing. */
export const MOTION = { ease: 'cubic-bezier(.22,.8,.3,1)', shortMs: 160, longMs: 420 } as const;

export const hexNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);

const ROOT_PX = 16;
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const collect = (into: Record<string, string>, prefix: string, from: Record<string, string | number>, unit: (value: string | number) => string): void => {
  for (const [name, value] of Object.entries(from)) into[`--${prefix}-${kebab(name)}`] = unit(value);
};

/** Every token as a CSS variable: `--night-text`, `--waking-amber`, `--look-lucid`, `--font-people`, `--type-clock`, `--space-margin`. */
export const cssVariables = (): Record<string, string> => {
  const out: Record<string, string> = {};
  const plain = (value: string | number): string => String(value);
  const rem = (value: string | number): string => `${Number(value) / ROOT_PX}rem`;
  collect(out, 'night', NIGHT, plain);
  collect(out, 'waking', WAKING, plain);
  collect(out, 'look', LOOK_COLOURS, plain);
  collect(out, 'font', FONTS, plain);
  collect(out, 'type', TYPE_PX, rem);
  collect(out, 'space', SPACE_PX, rem);
  out['--ease'] = MOTION.ease;
  out['--motion-short'] = `${MOTION.shortMs}ms`;
  out['--motion-long'] = `${MOTION.longMs}ms`;
  return out;
};
