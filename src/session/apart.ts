/**
 * The nightmares that R does not speak of. R is contagion: how many nightmares one nightmare starts. Beside it people fall with nobody
 * near who frightened them, by specters, with an island, under load, from a fear of their own; a city may be lost that way while
 * R fades. Counted back from the end of the log of causes each time a picture is made, so nothing is kept that could go stale when a
 * night is taken up again or taken back; the log holds only what has happened.
 */
import { REASON, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { causeWithoutLink } from './causes';
import { APART_KINDS, type CameApart } from './protocolNight';

/** As far back as the gauge looks ahead. */
export const APART_MIN = 20;

/** By kind, over the last APART_MIN minutes of this night. */
export function cameApart(world: World): CameApart {
  const { causes, tick } = world;
  const came: CameApart = Object.fromEntries(APART_KINDS.map((kind) => [kind, 0])) as CameApart;
  const since = tick - APART_MIN * TICKS_PER_MIN;
  for (let e = causes.count - 1; e >= 0 && causes.tick(e) >= since; e--) {
    if (causes.reason(e) === REASON.link) continue;
    const by = causeWithoutLink(world, e);
    const kind = APART_KINDS.find((one) => one === by);
    if (kind !== undefined) came[kind]++;
  }
  return came;
}
