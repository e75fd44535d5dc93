/** A night's stages as a stepped line: rows from awake at the top to N3 at the bottom, REM second, as clinics draw it. */
import type { PersonDetail } from '../session/protocol';
import { STAGE } from '../sim/vocabulary';

export const OUT_OF_BED = 255;
/** STAGE code -> row height, 4 at the top. */
const ROW = { [STAGE.wake]: 4, [STAGE.rem]: 3, [STAGE.n1]: 2, [STAGE.n2]: 1, [STAGE.n3]: 0 } as const;
export const ROW_STAGES = ['n3', 'n2', 'n1', 'rem', 'wake'] as const;
export const REM_ROW = 3;

export interface HypnogramData {
  minutes: number[];
  rows: (number | null)[];
  /** Minutes after 22:00, an open bout ends now. */
  nightmares: { fromMin: number; toMin: number }[];
  remMin: number;
  deepMin: number;
  nightmareMin: number;
}

export const hypnogramOf = (person: PersonDetail, nightMin: number): HypnogramData => {
  const until = Math.min(nightMin + 1, person.hypnogram.length);
  let from = 0;
  while (from < until && person.hypnogram[from] === OUT_OF_BED) from += 1;
  const minutes: number[] = [];
  const rows: (number | null)[] = [];
  let remMin = 0;
  let deepMin = 0;
  for (let minute = from; minute < until; minute++) {
    const stage = person.hypnogram[minute]!;
    minutes.push(minute);
    rows.push(stage in ROW ? ROW[stage as keyof typeof ROW] : null);
    if (stage === STAGE.rem) remMin += 1;
    if (stage === STAGE.n3) deepMin += 1;
  }
  const nightmares = person.bouts.map((bout) => ({ fromMin: bout.fromMin, toMin: bout.toMin < 0 ? nightMin : bout.toMin }));
  const nightmareMin = nightmares.reduce((sum, bout) => sum + Math.max(0, bout.toMin - bout.fromMin), 0);
  return { minutes, rows, nightmares, remMin, deepMin, nightmareMin };
};

/** Since when the present state holds: a bout's start, else the start of this waking or of this sleep; -1 unknown. */
export const stateSinceMin = (person: PersonDetail, nightMin: number): number => {
  const bout = person.bouts[person.bouts.length - 1];
  if (bout !== undefined && bout.toMin < 0) return bout.fromMin;
  if (person.lucid) return -1;
  const now = Math.min(nightMin, person.hypnogram.length - 1);
  const isAwake = (minute: number): boolean => person.hypnogram[minute] === STAGE.wake || person.hypnogram[minute] === OUT_OF_BED;
  if (now < 0) return -1;
  const awake = isAwake(now);
  let since = now;
  while (since > 0 && isAwake(since - 1) === awake) since -= 1;
  return since;
};
