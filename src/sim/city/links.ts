/**
 * Who is linked to whom: household cliques; in each zone (in wards of at most a thousand) a shuffled ring of degree six, rewired
 * like Watts & Strogatz 1998; and across zones Chung-Lu links with weights 1/(.05+U), most of them between zones that
 * share a bridge, the rest an undercurrent that no bridge closes. Mean degree about 12, excess degree about 13, clustering about .15.
 */
import { Stream } from '../../kernel/rng';
import type { Params } from '../params';
import type { NetworkSpec, Scenario } from '../scenario';
import { buildNetwork, EdgeList, type Network, VIA } from '../state/network';
import type { Homes } from './households';
import type { Bridge } from './zones';

export function linkCity(scenario: Scenario, params: Params, homes: Homes, bridges: readonly Bridge[], seed: string): Network {
  const count = homes.zoneOf.length;
  const spec: NetworkSpec = scenario.network ?? { kind: 'city' };
  const stream = Stream.named(seed, 'city/links');
  const edges = new EdgeList(spec.kind === 'city' ? count * 7 : spec.kind === 'mixed' ? 16 : count * 3);
  switch (spec.kind) {
    case 'mixed':
      break;
    case 'poisson':
      linkPoisson(edges, count, spec.z ?? 10, stream);
      break;
    case 'ws':
      linkRing(edges, stream, shuffled(0, count, stream), spec.k ?? 6, spec.p ?? 0.1, VIA.zone);
      break;
    case 'city':
      linkHouseholds(edges, homes);
      for (let z = 0; z + 1 < homes.zoneFirst.length; z++) linkZone(edges, params, homes.zoneFirst[z]!, homes.zoneFirst[z + 1]!, stream);
      if (spec.crossZone !== false) linkAcross(edges, params, homes, bridges, seed);
      linkCast(edges, homes, bridges);
      break;
  }
  return buildNetwork(count, edges);
}

function linkHouseholds(edges: EdgeList, homes: Homes): void {
  const { householdFirst } = homes;
  for (let h = 0; h + 1 < householdFirst.length; h++) {
    const end = householdFirst[h + 1]!;
    for (let a = householdFirst[h]!; a < end; a++) for (let b = a + 1; b < end; b++) edges.add(a, b, VIA.household);
  }
}

function linkZone(edges: EdgeList, params: Params, first: number, end: number, stream: Stream): void {
  const wards = Math.max(1, Math.ceil((end - first) / params.wardMaxSleepers));
  for (let w = 0; w < wards; w++) {
    const from = first + Math.floor(((end - first) * w) / wards);
    const to = first + Math.floor(((end - first) * (w + 1)) / wards);
    linkRing(edges, stream, shuffled(from, to, stream), params.ringDegree, params.ringRewire, VIA.zone);
  }
}

/** A ring over `order`, each place linked to the next k/2, each link's far end moved elsewhere with chance p. */
function linkRing(edges: EdgeList, stream: Stream, order: Int32Array, k: number, p: number, via: number): void {
  const n = order.length;
  const reach = Math.min(Math.floor(k / 2), Math.floor((n - 1) / 2));
  for (let i = 0; i < n; i++) {
    for (let d = 1; d <= reach; d++) {
      let far = (i + d) % n;
      if (stream.unit() < p) far = (i + 1 + stream.below(n - 1)) % n;
      edges.add(order[i]!, order[far]!, via);
    }
  }
}

function shuffled(first: number, end: number, stream: Stream): Int32Array {
  const order = new Int32Array(end - first);
  for (let i = 0; i < order.length; i++) order[i] = first + i;
  for (let i = order.length - 1; i > 0; i--) {
    const j = stream.below(i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}

/** An Erdos-Renyi graph with z n / 2 links: Poisson degrees of mean z. */
function linkPoisson(edges: EdgeList, n: number, z: number, stream: Stream): void {
  const links = Math.floor((z * n) / 2 + 0.5);
  for (let e = 0; e < links; e++) edges.add(stream.below(n), stream.below(n), VIA.zone);
}

interface Reach {
  zones: number[];
  bridges: number[];
  cumulative: number[];
}

/** Chung-Lu links across zones. */
function linkAcross(edges: EdgeList, params: Params, homes: Homes, bridges: readonly Bridge[], seed: string): void {
  const zones = homes.zoneFirst.length - 1;
  if (zones < 2) return;
  const count = homes.zoneOf.length;
  const weightStream = Stream.named(seed, 'city/weights');
  const stream = Stream.named(seed, 'city/across');
  // Running sums of the weights: a person is found by bisection, inside one zone or over the city.
  const cumulative = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) cumulative[i + 1] = cumulative[i]! + 1 / (params.crossWeightFloor + weightStream.unit());
  const zoneWeight = (z: number): number => cumulative[homes.zoneFirst[z + 1]!]! - cumulative[homes.zoneFirst[z]!]!;
  const reach = reachByZone(zones, bridges, zoneWeight);
  const pickIn = (from: number, to: number): number => {
    const goal = cumulative[from]! + stream.unit() * (cumulative[to]! - cumulative[from]!);
    return bisect(cumulative, goal, from, to);
  };
  const links = Math.floor(params.crossLinksPerSleeper * count + 0.5);
  for (let e = 0; e < links; e++) {
    const a = pickIn(0, count);
    const za = homes.zoneOf[a]!;
    const ways = reach[za]!;
    if (ways.zones.length > 0 && stream.unit() < params.crossBridgeShare) {
      const total = ways.cumulative[ways.cumulative.length - 1]!;
      const goal = stream.unit() * total;
      let w = 0;
      while (w < ways.zones.length - 1 && ways.cumulative[w]! <= goal) w++;
      const zb = ways.zones[w]!;
      edges.add(a, pickIn(homes.zoneFirst[zb]!, homes.zoneFirst[zb + 1]!), VIA.bridge0 + ways.bridges[w]!);
    } else {
      let b = pickIn(0, count);
      for (let tries = 0; homes.zoneOf[b] === za && tries < 32; tries++) b = pickIn(0, count);
      if (homes.zoneOf[b] !== za) edges.add(a, b, VIA.undercurrent);
    }
  }
}

function reachByZone(zones: number, bridges: readonly Bridge[], zoneWeight: (zone: number) => number): Reach[] {
  const reach: Reach[] = Array.from({ length: zones }, () => ({ zones: [], bridges: [], cumulative: [] }));
  bridges.forEach(({ a, b }, index) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const ways = reach[from]!;
      ways.zones.push(to);
      ways.bridges.push(index);
      ways.cumulative.push((ways.cumulative[ways.cumulative.length - 1] ?? 0) + zoneWeight(to));
    }
  });
  return reach;
}

/** Largest index i in from..to-1 with cumulative[i] <= goal. */
function bisect(cumulative: Float64Array, goal: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle]! <= goal) low = middle;
    else high = middle;
  }
  return low;
}

/** The ties the scenario names: over the bridge where one joins their zones. */
function linkCast(edges: EdgeList, homes: Homes, bridges: readonly Bridge[]): void {
  const byId = new Map(homes.cast.map((person) => [person.spec.id, person.sleeper]));
  for (const { sleeper, spec } of homes.cast) {
    for (const tie of spec.ties ?? []) {
      const other = byId.get(tie)!;
      const za = homes.zoneOf[sleeper]!;
      const zb = homes.zoneOf[other]!;
      const bridge = bridges.findIndex(({ a, b }) => (a === za && b === zb) || (a === zb && b === za));
      edges.add(sleeper, other, za === zb ? VIA.zone : bridge >= 0 ? VIA.bridge0 + bridge : VIA.undercurrent);
    }
  }
}
