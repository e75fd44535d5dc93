/** Islands, their arcs of stability, and the bridges with fear's weather: few instances, refreshed once a frame of the simulation. */
import type Phaser from 'phaser';
import { BRIDGE_STRIDE, type CityInfo, type Frame } from '../../session/protocol';
import type { Selection } from '../../stores/nightStore';
import { BRIDGE_FRAGMENT, BRIDGE_VERTEX } from '../shaders/bridge';
import { ISLAND_VERTEX, islandFragment, RING_FRAGMENT, RING_VERTEX } from '../shaders/island';
import { InstancedLayer, QUAD, ribbon, type SharedUniforms } from './instancedLayer';
import { type DreamLayout, hash01 } from './layout';
import { dreadOf, fearLight, moodOf, zoneValue } from './mood';

/** Beyond any scenario's number of zones and bridges (the city format allows fewer). */
const MOST_ISLANDS = 512;
const STRANDS = 3;
const PER_BRIDGE = STRANDS + 1;
const MOST_BRIDGES = 2048;
const SEGMENTS = 26;
/** Below this an island's arc is shown unasked. */
const ARC_BELOW = 0.6;
/** Share of the way to its new colour that an island goes a frame. */
const MOOD_EASE = 0.25;
/** After a leap in time nothing is eased: there was no between. */
const LEAP_TICKS = 30;

export class CityLayers {
  readonly #islands: InstancedLayer;
  readonly #rings: InstancedLayer;
  readonly #bridges: InstancedLayer;
  #layout: DreamLayout | null = null;
  #city: CityInfo | null = null;
  #mood = new Float32Array(0);
  #order: number[] = [];
  #tick = 0;

  constructor(scene: Phaser.Scene, shared: SharedUniforms, octaves: number) {
    this.#islands = new InstancedLayer(
      scene,
      {
        name: 'DreamIsland',
        capacity: MOST_ISLANDS,
        strip: QUAD,
        vertex: ISLAND_VERTEX,
        fragment: islandFragment(octaves),
        buffers: [
          [{ name: 'inGeom', size: 4 }],
          [
            { name: 'inMood', size: 4 },
            { name: 'inState', size: 4 },
          ],
        ],
      },
      shared,
    );
    this.#bridges = new InstancedLayer(
      scene,
      {
        name: 'DreamBridge',
        capacity: MOST_BRIDGES * PER_BRIDGE,
        strip: ribbon(SEGMENTS),
        vertex: BRIDGE_VERTEX,
        fragment: BRIDGE_FRAGMENT,
        buffers: [
          [
            { name: 'inEnds', size: 4 },
            { name: 'inShape', size: 4 },
          ],
          [
            { name: 'inFrom', size: 4 },
            { name: 'inTo', size: 4 },
            { name: 'inFlow', size: 4 },
          ],
        ],
      },
      shared,
    );
    this.#rings = new InstancedLayer(
      scene,
      {
        name: 'DreamRing',
        capacity: MOST_ISLANDS,
        strip: QUAD,
        vertex: RING_VERTEX,
        fragment: RING_FRAGMENT,
        buffers: [[{ name: 'inGeom', size: 4 }], [{ name: 'inState', size: 4 }]],
      },
      shared,
    );
    this.#wearFear();
  }

  setLayout(city: CityInfo, layout: DreamLayout): void {
    this.#layout = layout;
    this.#city = city;
    // Far islands first, so that near ones stand in front of them.
    this.#order = layout.islands
      .map((island) => island.zone)
      .sort((a, b) => layout.islands[a]!.y - layout.islands[b]!.y || a - b)
      .slice(0, MOST_ISLANDS);
    this.#mood = new Float32Array(layout.islands.length * 3).fill(-1);
    const geometry = this.#islands.floats(0);
    const ringGeometry = this.#rings.floats(0);
    this.#order.forEach((zone, slot) => {
      const { x, y, radius, seed } = layout.islands[zone]!;
      geometry.set([x, y, radius, seed], slot * 4);
      ringGeometry.set([x, y, radius, seed], slot * 4);
    });
    this.#islands.count = this.#order.length;
    this.#rings.count = this.#order.length;
    this.#islands.touch(0);
    this.#rings.touch(0);
    this.#placeBridges(city, layout);
  }

  #placeBridges(city: CityInfo, layout: DreamLayout): void {
    const shapes = this.#bridges.floats(0);
    const n = Math.min(MOST_BRIDGES, layout.bridges.length);
    for (let i = 0; i < n; i++) {
      const bridge = layout.bridges[i]!;
      const near = (layout.islands[city.bridges[i]!.a]!.depth + layout.islands[city.bridges[i]!.b]!.depth) / 2;
      const size = 0.55 + 0.6 * near;
      for (let s = 0; s < STRANDS; s++) {
        // The second strand lies close to the first, the third hangs off to a side; at the ends they spread over the plate.
        const aside = s === 0 ? 0 : (hash01(i, 40 + s) - 0.5) * 2;
        const spread = aside * 26 * size;
        shapes.set([bridge.ax + spread, bridge.ay, bridge.bx - spread, bridge.by + Math.abs(spread) * 0.3], (i * PER_BRIDGE + s) * 8);
        shapes.set([bridge.sag + aside * 46, (s === 0 ? 17 : 8) * size, hash01(i, 60 + s), 0], (i * PER_BRIDGE + s) * 8 + 4);
      }
      shapes.set([bridge.ax, bridge.ay, bridge.bx, bridge.by, bridge.sag, 34 * size, bridge.seed, 1], (i * PER_BRIDGE + STRANDS) * 8);
    }
    this.#bridges.count = n * PER_BRIDGE;
    this.#bridges.touch(0);
  }

  /** After a new frame, or when selection or hover changed. */
  refresh(frame: Frame, selection: Selection, hover: Selection): void {
    const layout = this.#layout;
    if (!layout) return;
    const ease = Math.abs(frame.tick - this.#tick) > LEAP_TICKS ? 1 : MOOD_EASE;
    this.#tick = frame.tick;
    this.#wearFear();
    const state = this.#islands.floats(1);
    const ring = this.#rings.floats(1);
    this.#order.forEach((zone, slot) => {
      const chosen = selection.kind === 'island' && selection.zone === zone;
      const pointed = hover.kind === 'island' && hover.zone === zone;
      const stability = zoneValue(frame.zones, zone, 'stability');
      const fallen = zoneValue(frame.zones, zone, 'fallen') > 0 ? 1 : 0;
      const dimmed = zoneValue(frame.zones, zone, 'dimmedUntilTick') > frame.tick ? 1 : 0;
      const mood = this.#easeMood(frame, zone, ease);
      state.set([mood[0]!, mood[1]!, mood[2]!, layout.islands[zone]!.depth, stability, chosen ? 1 : pointed ? 0.6 : 0, fallen, dimmed], slot * 8);
      const worn = stability < ARC_BELOW && fallen === 0;
      ring.set([stability, chosen ? 1 : pointed ? 0.85 : worn ? 0.7 : 0, chosen || pointed ? 1 : 0.25, 0], slot * 4);
    });
    this.#islands.touch(1);
    this.#rings.touch(1);
    this.#refreshBridges(frame, selection, hover);
  }

  #wearFear(): void {
    for (const layer of [this.#islands, this.#rings, this.#bridges]) layer.uniforms.uFear = [...fearLight()];
  }

  #easeMood(frame: Frame, zone: number, ease: number): Float32Array {
    const now = this.#mood.subarray(zone * 3, zone * 3 + 3);
    const goal = moodOf(frame.zones, zone);
    const k = now[0]! < 0 ? 1 : ease;
    for (let c = 0; c < 3; c++) now[c]! += (goal[c]! - now[c]!) * k;
    return now;
  }

  #refreshBridges(frame: Frame, selection: Selection, hover: Selection): void {
    const city = this.#city!;
    const values = this.#bridges.floats(1);
    const n = this.#bridges.count / PER_BRIDGE;
    const dread = city.zones.map((_, zone) => dreadOf(frame.zones, zone));
    for (let i = 0; i < n; i++) {
      const { a, b } = city.bridges[i]!;
      const at = i * BRIDGE_STRIDE;
      const weight = frame.bridges[at] ?? 1;
      const chosen = selection.kind === 'bridge' && selection.bridge === i;
      const pointed = hover.kind === 'bridge' && hover.bridge === i;
      const emphasis = chosen ? 1 : pointed ? 0.6 : 0;
      const torn = Math.min(0.95, Math.max(0, Math.max(dread[a]!, dread[b]!) - 0.12) * 2.6);
      const from = this.#mood.subarray(a * 3, a * 3 + 3);
      const to = this.#mood.subarray(b * 3, b * 3 + 3);
      for (let s = 0; s < PER_BRIDGE; s++) {
        const bright = s === 0 ? 1 : 0.5;
        values.set(
          [from[0]!, from[1]!, from[2]!, bright, to[0]!, to[1]!, to[2]!, torn, weight / 2, frame.bridges[at + 1] ?? 0, frame.bridges[at + 2] ?? 0, emphasis],
          (i * PER_BRIDGE + s) * 12,
        );
      }
    }
    this.#bridges.touch(1);
  }
}
