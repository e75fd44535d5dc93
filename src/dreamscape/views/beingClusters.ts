/**
 * Beings as the map shows them: those of one kind on one island are one mark with a count, so that a night of thirty specters stays a
 * picture. The most dangerous kind stands nearest to the island. Which of them the mark stands for when it is pressed: the one that is
 * looked at already, else the first; the one answered is gone, and the next takes its place.
 */
import type { EntityView } from '../../session/protocol';
import { ENTITIES, type EntityKind } from '../../sim/vocabulary';

export interface BeingCluster {
  place: number;
  kind: number;
  /** Their ids, in the order they came. */
  ids: number[];
  /** How many marks stand between it and its island. */
  slot: number;
}
/** The nearest first. */
const NEAREST: readonly EntityKind[] = ['collective-shadow', 'specter', 'dark-self', 'rogue-code', 'faceless-friend', 'companion'];
const rankOf = (kind: number): number => NEAREST.indexOf(ENTITIES[kind]!);

export const beingClusters = (entities: readonly EntityView[]): BeingCluster[] => {
  const clusters = new Map<string, BeingCluster>();
  for (const { id, kind, place } of entities) {
    const key = `${place} ${kind}`;
    const known = clusters.get(key);
    if (known === undefined) clusters.set(key, { place, kind, ids: [id], slot: 0 });
    else known.ids.push(id);
  }
  const sorted = [...clusters.values()].sort((a, b) => a.place - b.place || rankOf(a.kind) - rankOf(b.kind));
  sorted.forEach((cluster, i) => {
    const before = sorted[i - 1];
    cluster.slot = before?.place === cluster.place ? before.slot + 1 : 0;
  });
  return sorted;
};
