/**
 * All sleepers in one draw call. A frame's bytes are copied whole into one of two buffers, turn about; the shader
 * crosses from the older to the newer. Nothing here loops over sleepers once they are placed.
 */
import type Phaser from 'phaser';
import { type Frame, PERSON_STRIDE, type PersonDetail } from '../../session/protocol';
import { THREAD_FRAGMENT, THREAD_VERTEX } from '../shaders/bridge';
import { HOME_FRAGMENT, HOME_VERTEX, LIGHT_VERTEX, lightFragment } from '../shaders/light';
import { LEVEL_PX } from './camera';
import { InstancedLayer, QUAD, ribbon, type SharedUniforms } from './instancedLayer';
import { type DreamLayout, HOME_STRIDE, LIGHT_STRIDE } from './layout';

/** The simulation steps five times a second at 1x; a change of state melts in over one step. */
const MELT_MS = 220;
/** After a leap in time nothing melts: there was no between. */
const LEAP_TICKS = 30;
const MOST_THREADS = 512;
const THREAD_SEGMENTS = 20;
const GEOMETRY = 0;
const EVEN = 1;
const ODD = 2;
/** By `via`: household gold, zone teal, bridge blue-violet, undercurrent rose. */
const VIA_LIGHT = [
  [1.0, 0.7, 0.32],
  [0.14, 0.62, 0.56],
  [0.36, 0.34, 1.0],
  [0.8, 0.2, 0.55],
] as const;

export class LightLayer {
  readonly #scene: Phaser.Scene;
  readonly #shared: SharedUniforms;
  readonly #threads: InstancedLayer;
  #lights: InstancedLayer | null = null;
  #homes: InstancedLayer | null = null;
  #homeCount = 0;
  #odd = false;
  #fresh = true;
  #sinceMs = 0;
  #tick = 0;
  #spreadArea = 1;
  #count = 0;

  constructor(scene: Phaser.Scene, shared: SharedUniforms) {
    this.#scene = scene;
    this.#shared = shared;
    this.#threads = new InstancedLayer(
      scene,
      {
        name: 'DreamThread',
        capacity: MOST_THREADS,
        strip: ribbon(THREAD_SEGMENTS),
        vertex: THREAD_VERTEX,
        fragment: THREAD_FRAGMENT,
        buffers: [
          [
            { name: 'inEnds', size: 4 },
            { name: 'inColour', size: 4 },
          ],
        ],
      },
      shared,
    );
  }

  setLayout(layout: DreamLayout): void {
    const n = layout.lights.length / LIGHT_STRIDE;
    const homes = layout.homes.length / HOME_STRIDE;
    if (!this.#lights || !this.#homes || this.#lights.capacity < n || this.#homes.capacity < homes) {
      if (this.#lights) this.#lights.count = 0;
      if (this.#homes) this.#homes.count = 0;
      this.#homes = this.#makeHomes(homes);
      this.#lights = this.#make(n);
    }
    this.#homes.floats(GEOMETRY).set(layout.homes);
    this.#homes.touch(GEOMETRY);
    this.#homes.count = 0;
    this.#homeCount = homes;
    this.#lights.floats(GEOMETRY).set(layout.lights);
    this.#lights.touch(GEOMETRY);
    this.#lights.count = 0;
    this.#count = n;
    this.#fresh = true;
    this.#spreadArea = layout.islands.reduce((sum, island) => sum + island.radius * island.radius, 0);
    this.setPerson(null, layout);
  }

  /** A new frame: one copy, one upload. */
  show(frame: Frame): void {
    const lights = this.#lights;
    if (!lights || frame.people.length < this.#count * PERSON_STRIDE) return;
    const people = frame.people.subarray(0, this.#count * PERSON_STRIDE);
    const leapt = Math.abs(frame.tick - this.#tick) > LEAP_TICKS;
    this.#tick = frame.tick;
    if (this.#fresh || leapt) {
      lights.bytes(EVEN).set(people);
      lights.bytes(ODD).set(people);
      lights.touch(EVEN);
      lights.touch(ODD);
      lights.count = this.#count;
      this.#fresh = false;
      return;
    }
    this.#odd = !this.#odd;
    const target = this.#odd ? ODD : EVEN;
    lights.bytes(target).set(people);
    lights.touch(target);
    this.#sinceMs = 0;
  }

  /** Each picture: uniforms only. `small` is a phone, where lights are drawn larger. */
  step(dtMs: number, zoom: number, lightRadius: number, small: boolean): void {
    const lights = this.#lights;
    if (!lights) return;
    this.#sinceMs += dtMs;
    const scale = small ? 1.22 : 1;
    const least = Math.max(0.7, Math.min(1.6, 1.6 * (3000 / Math.max(1, this.#count)) ** 0.25));
    const core = Math.max(least, zoom * lightRadius * scale);
    const crowd = (this.#count * core * core) / Math.max(1, this.#spreadArea * zoom * zoom);
    const homes = this.#homes!;
    const show = Math.min(1, Math.max(0, (zoom * lightRadius) / LEVEL_PX.island - 0.9));
    homes.count = show > 0 ? this.#homeCount : 0;
    homes.uniforms.uShow = show;
    lights.uniforms.uOdd = this.#odd ? 1 : 0;
    lights.uniforms.uBlend = Math.min(1, this.#sinceMs / MELT_MS);
    lights.uniforms.uRadius = [scale, least];
    lights.uniforms.uGain = Math.min(1.25, 0.62 / Math.max(0.05, crowd) ** (crowd > 1 ? 0.9 : 0.5));
  }

  /** The threads of the selected person's links, or none. */
  setPerson(person: PersonDetail | null, layout: DreamLayout): void {
    const from = (person?.sleeper ?? -1) * LIGHT_STRIDE;
    const values = this.#threads.floats(0);
    let n = 0;
    if (person && from < layout.lights.length) {
      for (const link of person.links) {
        const to = link.sleeper * LIGHT_STRIDE;
        if (n >= MOST_THREADS || to < 0 || to >= layout.lights.length) continue;
        values.set(
          [layout.lights[from]!, layout.lights[from + 1]!, layout.lights[to]!, layout.lights[to + 1]!, ...VIA_LIGHT[link.via], link.open ? 1 : 0],
          n * 8,
        );
        n++;
      }
    }
    this.#threads.count = n;
    this.#threads.touch(0);
  }

  #makeHomes(capacity: number): InstancedLayer {
    return new InstancedLayer(
      this.#scene,
      {
        name: 'DreamHome',
        capacity: Math.max(1, capacity),
        strip: QUAD,
        vertex: HOME_VERTEX,
        fragment: HOME_FRAGMENT,
        buffers: [[{ name: 'inGeom', size: 4 }]],
      },
      this.#shared,
    );
  }

  #make(capacity: number): InstancedLayer {
    const bytes = (name: string) => [{ name, size: 4, type: 'UNSIGNED_BYTE' } as const];
    return new InstancedLayer(
      this.#scene,
      {
        name: 'DreamLight',
        capacity,
        strip: QUAD,
        vertex: LIGHT_VERTEX,
        fragment: lightFragment(),
        buffers: [[{ name: 'inGeom', size: 4 }], bytes('inEven'), bytes('inOdd')],
      },
      this.#shared,
    );
  }
}
