/** Who has nothing to do, and the round of the divers that begins with them: apart from crew.ts, whose words come after the first screen. */
import type { DiverView } from '../session/protocol';
import { isFree } from '../stores/inHand';

const NOBODY = -1;

/** Round the divers, those who are free first; after the last, nobody, unless somebody is free while the last is at work: then round again. */
export const nextDiver = ({ diver, divers }: { diver: number; divers: readonly DiverView[] }): number => {
  const all = divers.map((_, index) => index);
  const free = all.filter((index) => isFree(divers[index]!));
  const round = [...free, ...all.filter((index) => !free.includes(index))];
  const next = round[round.indexOf(diver) + 1];
  if (next !== undefined) return next;
  return free.includes(diver) ? NOBODY : (free[0] ?? NOBODY);
};
