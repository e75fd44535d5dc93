/** What beings and signatures do to an island's sleepers: read by the block of a minute, apart from entities.ts, which needs contagion. */
import { ENTITY } from '../vocabulary';
import type { World } from '../world';

/** What beings and signatures do to a zone's numbers. */
export function hauntOf(world: World, zone: number): { hazard: number; ownFear: number; theta: number } {
  const { society, params, tick } = world;
  const island = society.islands[zone]!;
  let hazard = 1;
  let ownFear = 1;
  let theta = 0;
  for (const entity of society.entities) {
    if (entity.kind === ENTITY.collectiveShadow) theta += params.shadowTheta * Math.max(0, Math.min(1, society.shadow));
    if (entity.place !== zone) continue;
    if (entity.kind === ENTITY.specter) {
      ownFear *= 1 + params.specterHazard * entity.strength;
      theta += params.specterTheta * entity.strength;
    }
    if (entity.kind === ENTITY.rogueCode) hazard *= 1 + (params.rogueHazard - 1) * entity.strength;
  }
  if (island.guide) theta -= params.guideTheta;
  if (island.rhythmUntilTick > tick) theta -= params.rhythmTheta;
  return { hazard, ownFear, theta };
}
