/**
 * The network: compressed sparse rows, one row a sleeper, targets ascending. Six bytes a directed link: the target and the
 * way it runs (`via`), which decides its weight. Weights are sixteenths and live in one small table by via, so that a bridge
 * order changes one number and not ten thousand links.
 */
export const VIA = { household: 0, zone: 1, undercurrent: 2, bridge0: 3 } as const;
/** Weight of an untouched link. */
export const WEIGHT_ONE = 16;
/** A row longer than this would overflow the 16-bit accumulators. */
export const MAX_DEGREE = 2000;

export interface Network {
  readonly sleepers: number;
  /** Row starts, sleepers + 1. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** VIA code; VIA.bridge0 + b for a link carried by bridge b. */
  readonly via: Uint16Array;
  /** Sum d(d-1) / sum d over all sleepers: the k of the dream's reproduction number. */
  readonly excessDegree: number;
}

/** An undirected edge list that grows by doubling. */
export class EdgeList {
  count = 0;
  from: Int32Array;
  to: Int32Array;
  via: Uint16Array;

  constructor(capacity: number) {
    this.from = new Int32Array(Math.max(16, capacity));
    this.to = new Int32Array(Math.max(16, capacity));
    this.via = new Uint16Array(Math.max(16, capacity));
  }

  /** Links a and b; a link to oneself is ignored. */
  add(a: number, b: number, via: number): void {
    if (a === b) return;
    if (this.count === this.from.length) this.#grow();
    this.from[this.count] = a;
    this.to[this.count] = b;
    this.via[this.count] = via;
    this.count++;
  }

  #grow(): void {
    const capacity = this.from.length * 2;
    const widen = <T extends Int32Array | Uint16Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.from = widen(this.from, new Int32Array(capacity));
    this.to = widen(this.to, new Int32Array(capacity));
    this.via = widen(this.via, new Uint16Array(capacity));
  }
}

/** Rows from edges: both directions, sorted by target, doubles merged (the closest way kept: household, zone, undercurrent, bridge). */
export function buildNetwork(sleepers: number, edges: EdgeList): Network {
  const starts = new Int32Array(sleepers + 1);
  for (let e = 0; e < edges.count; e++) {
    starts[edges.from[e]! + 1]!++;
    starts[edges.to[e]! + 1]!++;
  }
  for (let i = 0; i < sleepers; i++) starts[i + 1]! += starts[i]!;
  const fill = starts.slice();
  const targets = new Int32Array(edges.count * 2);
  const via = new Uint16Array(edges.count * 2);
  for (let e = 0; e < edges.count; e++) {
    const a = edges.from[e]!;
    const b = edges.to[e]!;
    const pa = fill[a]!++;
    const pb = fill[b]!++;
    targets[pa] = b;
    targets[pb] = a;
    via[pa] = edges.via[e]!;
    via[pb] = edges.via[e]!;
  }
  return compact(sleepers, starts, targets, via);
}

function compact(sleepers: number, starts: Int32Array, targets: Int32Array, via: Uint16Array): Network {
  const offsets = new Int32Array(sleepers + 1);
  let write = 0;
  let sum = 0;
  let excess = 0;
  for (let i = 0; i < sleepers; i++) {
    const from = starts[i]!;
    const to = starts[i + 1]!;
    sortRow(targets, via, from, to);
    const rowStart = write;
    let last = -1;
    for (let p = from; p < to && write - rowStart < MAX_DEGREE; p++) {
      if (targets[p] === last) continue;
      last = targets[p]!;
      targets[write] = last;
      via[write] = via[p]!;
      write++;
    }
    offsets[i + 1] = write;
    const degree = write - rowStart;
    sum += degree;
    excess += degree * (degree - 1);
  }
  return { sleepers, offsets, targets: targets.slice(0, write), via: via.slice(0, write), excessDegree: sum === 0 ? 0 : excess / sum };
}

/** Insertion sort by (target, via): rows are short and nearly sorted. */
function sortRow(targets: Int32Array, via: Uint16Array, from: number, to: number): void {
  for (let p = from + 1; p < to; p++) {
    const target = targets[p]!;
    const way = via[p]!;
    let hole = p - 1;
    while (hole >= from && (targets[hole]! > target || (targets[hole] === target && via[hole]! > way))) {
      targets[hole + 1] = targets[hole]!;
      via[hole + 1] = via[hole]!;
      hole--;
    }
    targets[hole + 1] = target;
    via[hole + 1] = way;
  }
}

export function degreeOf(network: Network, sleeper: number): number {
  return network.offsets[sleeper + 1]! - network.offsets[sleeper]!;
}

/** Undirected links carried by each bridge. */
export function linksByBridge(network: Network, bridges: number): Int32Array {
  const directed = new Int32Array(bridges);
  for (const via of network.via) if (via >= VIA.bridge0) directed[via - VIA.bridge0]!++;
  return directed.map((links) => links / 2);
}

/**
 * By zone: the share of its people's ties that lead elsewhere, as a rank among the zones from -1 (closest knit) to 1 (loosest).
 * A rank, because the shares themselves lie close together and closer the larger the city; zones that are alike share theirs.
 */
export function loosenessOf(network: Network, zoneFirst: Int32Array): Float64Array {
  const zones = zoneFirst.length - 1;
  const away = new Float64Array(zones);
  for (let zone = 0; zone < zones; zone++) {
    const first = network.offsets[zoneFirst[zone]!]!;
    const end = network.offsets[zoneFirst[zone + 1]!]!;
    let leaving = 0;
    for (let p = first; p < end; p++) if (network.via[p]! >= VIA.undercurrent) leaving++;
    away[zone] = leaving / Math.max(1, end - first);
  }
  return away.map((share) => {
    const closer = away.reduce((count, other) => count + (other < share ? 1 : other === share ? 0.5 : 0), 0) - 0.5;
    return zones < 2 ? 0 : (2 * closer) / (zones - 1) - 1;
  });
}
