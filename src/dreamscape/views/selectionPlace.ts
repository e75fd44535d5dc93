/** Where in the dream what is selected stands: a light, the middle of a bridge, an island, the Centre. */
import type { NightState, Selection } from '../../stores/nightStore';
import { bridgePoint, type DreamLayout, LIGHT_STRIDE } from './layout';

type Crewed = Pick<NightState, 'divers' | 'entities' | 'city'>;

/** Who stands on an island is come nearer to with it. */
export const standingOn = (found: Selection, { divers, entities, city }: Crewed): Selection => {
  const place =
    found.kind === 'diver' ? divers[found.diver]?.place : found.kind === 'being' ? entities.find(({ id }) => id === found.entity)?.place : undefined;
  if (place === undefined || city === null) return found;
  return place < city.zones.length ? { kind: 'island', zone: place } : { kind: 'centre' };
};

/** In world units; null for nothing, and before there is a dream. */
export const worldOf = (selection: Selection, layout: DreamLayout | null, state: Crewed): { x: number; y: number } | null => {
  const found = standingOn(selection, state);
  if (layout === null || found.kind === 'none') return null;
  if (found.kind === 'person') return { x: layout.lights[found.sleeper * LIGHT_STRIDE]!, y: layout.lights[found.sleeper * LIGHT_STRIDE + 1]! };
  if (found.kind === 'bridge') return bridgePoint(layout.bridges[found.bridge]!, 0.5);
  return found.kind === 'island' ? (layout.islands[found.zone] ?? null) : { x: 0, y: 0 };
};
