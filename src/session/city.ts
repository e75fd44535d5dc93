/** What a page is told of a city once, when a run is ready: everything that stays as it is through the night. */
import { hashString, mix32 } from '../kernel/rng';
import { castSleeper } from '../sim/systems/story';
import { nightSpec } from '../sim/tonight';
import type { World } from '../sim/world';
import { pricesOf } from './divers';
import type { CityInfo } from './protocol';

export function cityInfo(world: World): CityInfo {
  const { homes, scenario, sleepers, params } = world;
  const links = world.bridgeLinks;
  return {
    scenario: scenario.id,
    title: scenario.title,
    seed: world.seed,
    night: world.society.night,
    nightTitle: nightSpec(world)?.title ?? '',
    difficulty: world.options.difficulty,
    sleepers: sleepers.count,
    excessDegree: world.network.excessDegree,
    zones: scenario.city.zones.map((zone, z) => ({
      id: zone.id,
      name: zone.name,
      x: zone.x,
      y: zone.y,
      first: homes.zoneFirst[z]!,
      count: homes.zoneFirst[z + 1]! - homes.zoneFirst[z]!,
      firstHousehold: homes.zoneFirstHousehold[z]!,
      households: homes.zoneFirstHousehold[z + 1]! - homes.zoneFirstHousehold[z]!,
    })),
    bridges: world.bridges.map(({ a, b }, index) => ({ a, b, links: links[index]! })),
    // Copies: the page is given these for good, and the world keeps its own.
    zone: homes.zoneOf.slice(),
    household: homes.householdOf.slice(),
    ageYears: homes.ageYears.slice(),
    givenName: nameNumbers(sleepers.count, hashString(`${world.seed}/given`), (sleeper) => sleeper),
    familyName: nameNumbers(sleepers.count, hashString(`${world.seed}/family`), (sleeper) => homes.householdOf[sleeper]!),
    prices: pricesOf(world),
    reversal: { lucidity: params.reversalLucidity, holdMin: params.reversalHoldMin, shares: params.reversalShares },
    stakes: { loseAtTrapped: nightSpec(world)?.loseAtTrapped ?? 2, flawAtMin: nightSpec(world)?.flawAtMin ?? -1 },
    beats: (nightSpec(world)?.beats ?? []).map(({ says, speaker, zone, person }) => ({
      says,
      speaker: speaker === undefined ? -1 : castSleeper(world, speaker),
      zone: zone === undefined ? -1 : scenario.city.zones.findIndex(({ id }) => id === zone),
      sleeper: person === undefined ? -1 : castSleeper(world, person),
    })),
    cast: homes.cast.map(({ sleeper, spec }) => ({ sleeper, id: spec.id, name: spec.name, about: spec.about ?? '' })),
  };
}

/** Names are for eyes only: drawn beside the world's own chances, never from its streams. */
function nameNumbers(sleepers: number, key: number, subject: (sleeper: number) => number): Uint16Array {
  const numbers = new Uint16Array(sleepers);
  for (let i = 0; i < sleepers; i++) numbers[i] = mix32(mix32(subject(i) ^ key) + 0x51ed270b) >>> 16;
  return numbers;
}
