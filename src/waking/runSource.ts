/**
 * The address bar is a stranger: `?scenario=&seed=&sleepers=&night=` becomes a run or a sentence that says what
 * is wrong, never half of either. Whether a scenario exists, and what it allows, is the worker's to say.
 */
import type { RunSource } from '../session/protocol';
import { DIFFICULTIES, type Difficulty, MAX_SLEEPERS } from '../sim/vocabulary';
import { t } from '../words/en/base';
import { grouped } from '../words/numbers';
import type { NightAsked } from './doors';
import { freshSeed } from './seeds';

export const DEFAULT_SOURCE: RunSource = { scenario: 'nightmare-protocol', seed: 'dusk' };
export const MIN_SLEEPERS = 100;
export const MAX_NIGHT = 99;
const MAX_SHOWN = 40;

/** The last night of chapter 1. */
export const CRISIS_NIGHT = 4;
export const chapterNight = (night: number, difficulty: Difficulty): NightAsked => ({
  kind: 'chapter',
  source: { ...DEFAULT_SOURCE, seed: freshSeed(), night, difficulty },
});

export type SourceResult = { ok: true; source: RunSource } | { ok: false; why: string };

const wholeNumber = (text: string, min: number, max: number): number | null => {
  if (!/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
};
const clipped = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

export const readSource = (search: string): SourceResult => {
  const query = new URLSearchParams(search);
  for (const key of ['scenario', 'seed', 'sleepers', 'night', 'difficulty'])
    if (query.getAll(key).length > 1) return { ok: false, why: t('source.twice', { key }) };
  const scenario = query.get('scenario') ?? (DEFAULT_SOURCE.scenario as string);
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(scenario)) return { ok: false, why: t('source.scenario', { value: clipped(scenario) }) };
  const seed = query.get('seed') ?? DEFAULT_SOURCE.seed;
  if (seed.length < 1 || seed.length > 64) return { ok: false, why: t('source.seed') };
  const source: RunSource = { scenario, seed };
  const sleepers = query.get('sleepers');
  if (sleepers !== null) {
    const value = wholeNumber(sleepers, MIN_SLEEPERS, MAX_SLEEPERS);
    if (value === null) return { ok: false, why: t('source.sleepers', { value: clipped(sleepers), min: grouped(MIN_SLEEPERS), max: grouped(MAX_SLEEPERS) }) };
    source.sleepers = value;
  }
  const night = query.get('night');
  if (night !== null) {
    const value = wholeNumber(night, 1, MAX_NIGHT);
    if (value === null) return { ok: false, why: t('source.night', { value: clipped(night), max: MAX_NIGHT }) };
    source.night = value;
  }
  const difficulty = query.get('difficulty');
  if (difficulty !== null) {
    const found = DIFFICULTIES.find((one) => one === difficulty);
    if (found === undefined) return { ok: false, why: t('source.difficulty', { value: clipped(difficulty) }) };
    source.difficulty = found;
  }
  return { ok: true, source };
};

/** The address of a night, for a chapter's; what is made of rules has none that says it all, and is kept with the page's history. */
export const addressOf = ({ kind, source: { scenario, seed, sleepers, night, difficulty, watch } }: NightAsked, now: string): string => {
  const story = kind === 'campaign' ? 1 : undefined;
  const run = typeof scenario === 'string' && watch === undefined ? { scenario, seed, sleepers, night, difficulty, story } : {};
  return withPageFlags(run, now);
};
export const titleAddress = (now: string): string => withPageFlags({}, now);

/** What is about the page and not about a night stays in its address. */
const withPageFlags = (run: Record<string, string | number | undefined>, now: string): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(run)) if (value !== undefined) query.set(key, String(value));
  const before = new URLSearchParams(now);
  for (const flag of ['test', 'quality']) if (before.has(flag)) query.set(flag, before.get(flag) ?? '');
  return query.size === 0 ? './' : `./?${query}`;
};

const KINDS: readonly NightAsked['kind'][] = ['campaign', 'chapter', 'sandbox', 'daily', 'guide', 'watch'];
/** A night kept in the history entry of this page; the worker checks what is inside. */
export const readAsked = (kept: unknown): NightAsked | null => {
  const { kind, source } = (typeof kept === 'object' && kept !== null ? kept : {}) as { kind?: unknown; source?: unknown };
  const known = KINDS.find((one) => one === kind);
  return known === undefined || typeof source !== 'object' || source === null ? null : { kind: known, source: source as RunSource };
};
