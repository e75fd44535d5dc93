/**
 * What a diver finds from where they stand: beings here and one bridge away, bridges gold waits at, the Centre once it is open and
 * their fear is still their own. Each names what could be chosen; which verb, and whether at all, is the player's to say. Whom to
 * free next is asked of the simulation and stands beside these (CauseShares).
 */
import type { CityInfo, DiverView, EntityView, Frame } from '../session/protocol';
import { goldSlope, goldToCarry } from './goldBridge';

export type Near =
  | { kind: 'centre' }
  | { kind: 'being'; entity: number; being: number; place: number; bridges: 0 | 1 }
  | { kind: 'bridge'; bridge: number; to: number };

export interface NearView {
  city: CityInfo;
  entities: readonly EntityView[];
  frame: Pick<Frame, 'zones' | 'bridges' | 'tick'> | null;
  centreOpen: boolean;
  /** Fears shared so far. */
  shares: number;
}
/** More than these are not read. */
const MOST = 4;
const MOST_BRIDGES = 2;

export const nearAtHand = ({ place, shared, trapped }: Pick<DiverView, 'place' | 'shared' | 'trapped'>, view: NearView): Near[] => {
  const { city, entities, frame } = view;
  if (trapped) return [];
  const centre: Near[] = view.centreOpen && !shared && view.shares < city.reversal.shares ? [{ kind: 'centre' }] : [];
  if (place >= city.zones.length) return centre;
  const mine = city.bridges.flatMap(({ a, b }, bridge) => (a === place || b === place ? [{ bridge, to: a === place ? b : a }] : []));
  const beings = entities.flatMap(({ id, kind, place: at }): Near[] => {
    if (at !== place && !mine.some(({ to }) => to === at)) return [];
    return [{ kind: 'being', entity: id, being: kind, place: at, bridges: at === place ? 0 : 1 }];
  });
  beings.sort((one, other) => (one.kind === 'being' && other.kind === 'being' ? one.bridges - other.bridges : 0));
  const gold = mine.flatMap(({ bridge, to }) => {
    const carried = goldToCarry(city, frame, bridge);
    return carried === null || frame === null ? [] : [{ near: { kind: 'bridge', bridge, to } satisfies Near, slope: goldSlope(carried, frame.zones) }];
  });
  gold.sort((one, other) => other.slope - one.slope);
  return [...centre, ...gold.slice(0, MOST_BRIDGES).map(({ near }) => near), ...beings].slice(0, MOST);
};
