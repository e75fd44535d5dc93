/**
 * The address bar is a stranger: `?scenario=&seed=&sleepers=&night=` becomes a run or a sentence that says what
 * is wrong, never half of either. Whether a scenario exists, and what it allows, is the worker's to say.
 */
import type { RunSource } from '../session/protocol';
import { MAX_SLEEPERS } from '../sim/vocabulary';
import { t } from '../words/en/base';
import { grouped } from '../words/numbers';

export const DEFAULT_SOURCE: RunSource = { scenario: 'nightmare-protocol', seed: 'dusk' };
export const MIN_SLEEPERS = 100;
export const MAX_NIGHT = 99;
const MAX_SHOWN = 40;

export type SourceResult = { ok: true; source: RunSource } | { ok: false; why: string };

const wholeNumber = (text: string, min: number, max: number): number | null => {
  if (!/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
};
const clipped = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

export const readSource = (search: string): SourceResult => {
  const query = new URLSearchParams(search);
  for (const key of ['scenario', 'seed', 'sleepers', 'night']) if (query.getAll(key).length > 1) return { ok: false, why: t('source.twice', { key }) };
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
  return { ok: true, source };
};
