/**
 * What a person has set for themselves, one store for every screen and for the dream: read once from the browser, each value checked by
 * itself (a damaged or newer one falls back alone), and written at every change. Where the browser keeps nothing it holds for the visit.
 * Text size and difficulty were kept under names of their own before; they are taken over once.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { DIFFICULTIES, type Difficulty } from '../sim/vocabulary';
import { type Box, keepIn, ownBox, readBox } from './box';

export const TEXT_SIZES = [80, 100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const FONT_CHOICES = ['usual', 'plain'] as const;
export const MOTION_CHOICES = ['system', 'reduced', 'full'] as const;
export const COLOUR_CHOICES = ['usual', 'red-green', 'blue-yellow'] as const;
export const SPEED_CHOICES = [1, 2, 4] as const;
export const KEY_ACTIONS = ['pause', 'slower', 'faster', 'diver', 'next', 'morning', 'list', 'inspector', 'undo', 'restart', 'mute', 'help'] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];
/** All of it, what lies under a place, what happens, what is pressed. */
export const VOLUMES = ['whole', 'beds', 'effects', 'interface'] as const;
export type Volume = (typeof VOLUMES)[number];
/** In per cent. */
export type Volumes = Readonly<Record<Volume, number>>;
type Keys = Readonly<Record<KeyAction, string>>;
/** By button of the standard pad. */
type Pad = Readonly<Record<KeyAction, number>>;

export interface Settings {
  textSize: TextSize;
  font: (typeof FONT_CHOICES)[number];
  motion: (typeof MOTION_CHOICES)[number];
  colours: (typeof COLOUR_CHOICES)[number];
  flashes: boolean;
  soft: boolean;
  captions: boolean;
  volumes: Volumes;
  muted: boolean;
  speed: (typeof SPEED_CHOICES)[number];
  difficulty: Difficulty;
  confirm: boolean;
  /** As KeyboardEvent.key says it, letters small. */
  keys: Keys;
  /** -1: none. */
  pad: Pad;
}

export const KEY_DEFAULTS: Keys = {
  pause: ' ',
  slower: ',',
  faster: '.',
  diver: 'd',
  next: 'n',
  morning: 't',
  list: 'l',
  inspector: 'i',
  undo: 'u',
  restart: 'r',
  mute: 'm',
  help: '?',
};
export const PAD_DEFAULTS: Pad = {
  pause: 9,
  slower: 4,
  faster: 5,
  diver: 6,
  next: 2,
  morning: 7,
  list: 3,
  inspector: 10,
  undo: 8,
  restart: -1,
  mute: -1,
  help: 11,
};
/** What the pad means for itself: press, back, and the cross. */
export const PAD_TAKEN = [0, 1, 12, 13, 14, 15] as const;
/** The verbs of whoever is chosen, and never anything else: a digit that meant a speed while nobody was chosen cost people half a night. */
export const VERB_KEYS = ['1', '2', '3', '4', '5', '6'] as const;
/** Kept by what they mean everywhere. */
export const KEYS_TAKEN = [
  ...VERB_KEYS,
  'escape',
  'tab',
  'enter',
  'arrowup',
  'arrowdown',
  'arrowleft',
  'arrowright',
  '+',
  '-',
  '=',
  '_',
  'shift',
  'control',
  'alt',
  'meta',
] as const;

export const SETTINGS_DEFAULTS: Settings = {
  textSize: 100,
  font: 'usual',
  motion: 'system',
  colours: 'usual',
  flashes: true,
  soft: false,
  captions: false,
  volumes: { whole: 80, beds: 70, effects: 80, interface: 60 },
  muted: false,
  speed: 1,
  difficulty: 'normal',
  confirm: true,
  keys: KEY_DEFAULTS,
  pad: PAD_DEFAULTS,
};

const KEY = 'nightmare.settings';
type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const oneOf = <T>(choices: readonly T[], value: unknown, otherwise: T): T => choices.find((one) => one === value) ?? otherwise;
const isSwitch = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const isKey = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 20 && !KEYS_TAKEN.some((taken) => taken === value);
const isPercent = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;
const isButton = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= -1 && (value as number) < 32;
const each = <K extends string, T>(names: readonly K[], defaults: Readonly<Record<K, T>>, value: unknown, fits: (one: unknown) => one is T): Record<K, T> => {
  const fields = fieldsOf(value);
  return Object.fromEntries(names.map((name) => [name, fits(fields[name]) ? fields[name] : defaults[name]])) as Record<K, T>;
};

export const checkSettings = (value: unknown): Settings => {
  const fields = fieldsOf(value);
  const usual = SETTINGS_DEFAULTS;
  return {
    textSize: oneOf(TEXT_SIZES, fields.textSize, usual.textSize),
    font: oneOf(FONT_CHOICES, fields.font, usual.font),
    motion: oneOf(MOTION_CHOICES, fields.motion, usual.motion),
    colours: oneOf(COLOUR_CHOICES, fields.colours, usual.colours),
    flashes: isSwitch(fields.flashes, usual.flashes),
    soft: isSwitch(fields.soft, usual.soft),
    captions: isSwitch(fields.captions, usual.captions),
    volumes: each(VOLUMES, usual.volumes, fields.volumes, isPercent),
    muted: isSwitch(fields.muted, usual.muted),
    speed: oneOf(SPEED_CHOICES, fields.speed, usual.speed),
    difficulty: oneOf(DIFFICULTIES, fields.difficulty, usual.difficulty),
    confirm: isSwitch(fields.confirm, usual.confirm),
    keys: each(KEY_ACTIONS, KEY_DEFAULTS, fields.keys, isKey),
    pad: each(KEY_ACTIONS, PAD_DEFAULTS, fields.pad, isButton),
  };
};

/** Two choices were once kept by themselves. */
const readFirst = (box: Box | null): unknown => {
  const [textSize, difficulty] = ['nightmare.textSize', 'nightmare.difficulty'].map((key) => {
    try {
      return box?.getItem(key) ?? null;
    } catch {
      return null;
    }
  });
  return { textSize: Number(textSize), difficulty };
};

export const createSettings = (box: Box | null): StoreApi<Settings> => {
  const store = createStore<Settings>(() => checkSettings(readBox(box, KEY) ?? readFirst(box)));
  keepIn(box, KEY, store, (settings) => settings);
  return store;
};
export const settings = createSettings(ownBox());

/** Which other actions the same key or button has. */
export const sharedWith = <T>(bound: Readonly<Record<KeyAction, T>>, action: KeyAction): KeyAction[] =>
  KEY_ACTIONS.filter((other) => other !== action && bound[other] === bound[action] && bound[action] !== -1);
/** What a pressed key is for; null for none. The first of two that share it. */
export const actionOf = (key: string, { keys }: Pick<Settings, 'keys'>): KeyAction | null =>
  KEY_ACTIONS.find((action) => keys[action] === key.toLowerCase()) ?? null;
