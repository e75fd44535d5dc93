/** How many links a scenario asks for, so that a file cannot ask for more than a machine holds: 9 bytes each, kept both ways. */
import type { Scenario } from '../sim/scenario';

/** Twice what 2,000,000 sleepers of the ordinary city need. */
export const MAX_DIRECTED_LINKS = 50_000_000;
const CITY_RING_DEGREE = 6;
const CITY_CROSS_LINKS = 2;
/** Mean number of housemates, households of 1..5 at most. */
const HOUSEMATES = 4;

/** An upper estimate, both directions counted. */
export function directedLinks(scenario: Scenario, sleepers: number = scenario.city.sleepers): number {
  const network = scenario.network ?? { kind: 'city' };
  switch (network.kind) {
    case 'mixed':
      return 0;
    case 'poisson':
      return sleepers * (network.z ?? 10);
    case 'ws':
      return sleepers * (network.k ?? 6);
    case 'city':
      return sleepers * ((scenario.params?.ringDegree ?? CITY_RING_DEGREE) + 2 * (scenario.params?.crossLinksPerSleeper ?? CITY_CROSS_LINKS) + HOUSEMATES);
  }
}
