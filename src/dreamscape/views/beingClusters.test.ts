import { describe, expect, it } from 'vitest';
import type { EntityView } from '../../session/protocol';
import { ENTITIES } from '../../sim/vocabulary';
import { beingClusters } from './beingClusters';

const being = (id: number, kind: (typeof ENTITIES)[number], place: number): EntityView => ({
  id,
  kind: ENTITIES.indexOf(kind),
  place,
  sleeper: -1,
  strength: 1,
});

describe('beings on the map', () => {
  it('of one kind on one island are one mark with all of them', () => {
    const clusters = beingClusters([being(1, 'specter', 4), being(2, 'specter', 5), being(3, 'specter', 4)]);
    expect(clusters.map(({ place, ids }) => [place, ids])).toEqual([
      [4, [1, 3]],
      [5, [2]],
    ]);
  });
  it('stand in a row beside it, the most dangerous kind nearest', () => {
    const clusters = beingClusters([being(1, 'companion', 4), being(2, 'specter', 4), being(3, 'companion', 5)]);
    expect(clusters.map(({ ids, slot }) => [ids[0], slot])).toEqual([
      [2, 0],
      [1, 1],
      [3, 0],
    ]);
  });
  it('know every kind there is', () => {
    const clusters = beingClusters(ENTITIES.map((kind, i) => being(i, kind, 0)));
    expect(clusters.map(({ slot }) => slot)).toEqual(ENTITIES.map((_, i) => i));
  });
});
