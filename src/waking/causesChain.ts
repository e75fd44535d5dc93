/** A chain of causes as a sentence, and an island's sources as a short list; apart from causes.ts because they arrive with the inspector. */
import type { CityInfo } from '../session/protocol';
import type { CameBy, IslandTrace, PersonTrace, TraceStep } from '../session/protocolNight';
import { t } from '../words/en/causes';
import { givenNameOf, personName } from '../words/names';
import { zoneName } from './causes';
import { tickClock } from './readings';

/** Steps the sentence tells before it says how many are between; the list beneath has all. */
const TOLD = 2;
export const SHARES_SHOWN = 5;

const LINKS = ['household', 'street', 'bridge', 'undercurrent', 'unknown'] as const;
type LinkBy = (typeof LINKS)[number];
const linkBy = (by: CameBy): LinkBy => LINKS.find((one) => one === by) ?? 'unknown';
const ROOTS = ['own-fear', 'overload', 'flaw', 'fall', 'being'] as const;

const caught = (city: CityInfo, step: TraceStep, source: TraceStep, first: boolean): string => {
  const values = {
    time: tickClock(step.tick),
    name: givenNameOf(city, step.sleeper),
    source: personName(city, source.sleeper),
    zone: zoneName(city, source.zone),
  };
  return t(first ? `chain.caught.${linkBy(step.by)}` : `chain.had.${linkBy(step.by)}`, values);
};

/** "At 03:12 Tomas caught it from Ines, in the same house, who had it from ... It began at 02:47 with ...: overload." */
export const chainSentence = (city: CityInfo, trace: PersonTrace): string => {
  const { steps, root } = trace;
  const began = t(`chain.root.${ROOTS.find((by) => by === root.by) ?? 'unknown'}`, {
    time: tickClock(root.tick),
    name: personName(city, root.sleeper),
    zone: zoneName(city, root.zone),
  });
  if (steps.length < 2) return began;
  const links = steps.length - 1 + trace.skipped;
  const told = Math.min(TOLD, steps.length - 1);
  let text = '';
  for (let i = 0; i < told; i++) text += caught(city, steps[i]!, steps[i + 1]!, i === 0);
  // The root's own name follows in its own sentence.
  const between = links - told;
  return `${text}${between > 0 ? t('chain.through', { count: between }) : ''}${t('chain.stop')} ${began}`;
};

export interface ShareRow {
  key: string;
  what: string;
  count: number;
  /** The bridge it crossed, -1 for none. */
  bridge: number;
  alarm: boolean;
}
/** The greatest sources first; undercurrents are one row, and what is small is told together. */
export const shareRows = (city: CityInfo, trace: IslandTrace): ShareRow[] => {
  const rows = new Map<string, ShareRow>();
  for (const { by, bridge, from, count } of trace.shares) {
    const key = by === 'bridge' ? `bridge-${bridge}` : by;
    const row = rows.get(key) ?? {
      key,
      what: t(`shares.${by}`, { zone: zoneName(city, from) }),
      count: 0,
      bridge,
      alarm: by !== 'bridge' && linkBy(by) === 'unknown',
    };
    row.count += count;
    rows.set(key, row);
  }
  const sorted = [...rows.values()].sort((a, b) => b.count - a.count);
  if (sorted.length <= SHARES_SHOWN + 1) return sorted;
  const rest = sorted.slice(SHARES_SHOWN).reduce((sum, { count }) => sum + count, 0);
  return [...sorted.slice(0, SHARES_SHOWN), { key: 'rest', what: t('shares.rest'), count: rest, bridge: -1, alarm: false }];
};
