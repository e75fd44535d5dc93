/** Behind and before the city: the nebula with the Centre (half resolution, a quarter on the low preset), torn rooms that circle it, motes near the lens. */
import type Phaser from 'phaser';
import { MOTE_FRAGMENT, MOTE_VERTEX, SHARD_FRAGMENT, SHARD_VERTEX } from '../shaders/light';
import { CENTRE_UNIT, nebulaFragment } from '../shaders/nebula';
import type { Camera, Viewport } from './camera';
import { screenToWorld } from './camera';
import { InstancedLayer, QUAD, type SharedUniforms } from './instancedLayer';
import { hash01 } from './layout';

const TEXTURE = 'dream-nebula';
const MOTES = 22;
const SHARDS = 84;
/** How much of a zoom the gas takes part in. */
const GAS_DEPTH = 0.24;

export class SkyLayer {
  readonly #nebula: Phaser.GameObjects.Shader;
  readonly #image: Phaser.GameObjects.Image;
  readonly #motes: InstancedLayer;
  readonly #shards: InstancedLayer;
  readonly #values: Record<string, number | number[]> = { uSize: [1, 1], uWorld: [1, 0, 0, 0], uGas: [1, 0, 0, 0], uHush: 0, uWave: [0, 0] };

  constructor(scene: Phaser.Scene, shared: SharedUniforms, octaves: number) {
    this.#nebula = scene.add.shader(
      {
        name: 'DreamNebula',
        fragmentSource: nebulaFragment(octaves),
        setupUniforms: (set: (name: string, value: unknown) => void) => {
          set('uTime', shared.uTime);
          set('uHeat', shared.uHeat);
          for (const name of Object.keys(this.#values)) set(name, this.#values[name]);
        },
      } as never,
      0,
      0,
      961,
      541,
    );
    this.#nebula.setRenderToTexture(TEXTURE);
    this.#image = scene.add.image(0, 0, TEXTURE).setOrigin(0, 0);
    this.#shards = new InstancedLayer(
      scene,
      { name: 'DreamShard', capacity: SHARDS, strip: QUAD, vertex: SHARD_VERTEX, fragment: SHARD_FRAGMENT, buffers: [[{ name: 'inGeom', size: 4 }]] },
      shared,
    );
    for (let i = 0; i < SHARDS; i++) {
      const away = 275 + 520 * hash01(i, 71) ** 1.7;
      this.#shards.floats(0).set([away, hash01(i, 72) * Math.PI * 2, 14 + 34 * hash01(i, 73) ** 1.5 * (0.5 + away / 700), hash01(i, 74)], i * 4);
    }
    this.#shards.count = SHARDS;
    this.#motes = new InstancedLayer(
      scene,
      { name: 'DreamMote', capacity: MOTES, strip: QUAD, vertex: MOTE_VERTEX, fragment: MOTE_FRAGMENT, buffers: [[{ name: 'inGeom', size: 4 }]] },
      shared,
    );
    for (let i = 0; i < MOTES; i++) this.#motes.floats(0).set([hash01(i, 81), 0.25 + 0.75 * hash01(i, 82), 10 + 34 * hash01(i, 83) ** 2, hash01(i, 84)], i * 4);
  }

  /** Motes belong in front of everything: called once the other layers exist. */
  raiseMotes(scene: Phaser.Scene): void {
    scene.children.bringToTop(this.#motes);
  }

  /** The wave of the latch: how far out it is, the Centre's units, and how strong. */
  setWave(radius: number, strength: number): void {
    this.#values.uWave = [radius, strength];
  }
  step(camera: Camera, view: Viewport, fitZoom: number, deviceWidth: number, deviceHeight: number, low: boolean, hush: number): void {
    const share = low ? 4 : 2;
    // One more pixel than a power of two never has: such textures would wrap at the edges.
    const width = Math.max(64, Math.round(view.width / share)) | 1;
    const height = Math.max(64, Math.round(view.height / share)) | 1;
    if (this.#nebula.width !== width || this.#nebula.height !== height) this.#nebula.setSize(width, height);
    this.#image.setDisplaySize(deviceWidth, deviceHeight);
    const corner = screenToWorld(camera, view, 0, 0);
    const unit = Math.max(view.width / 1.78, view.height * 0.75);
    const depth = (camera.zoom / fitZoom) ** GAS_DEPTH;
    // About the middle of the screen, which stays where it is when a panel takes a side of it.
    const middle = { x: view.width / 2, y: view.height / 2 };
    const eye = screenToWorld(camera, view, middle.x, middle.y);
    const drift = (0.6 * fitZoom) / unit;
    this.#values.uHush = hush;
    this.#values.uSize = [view.width, view.height];
    this.#values.uWorld = [1 / camera.zoom, 0, corner.x, corner.y];
    this.#values.uGas = [1 / (unit * depth), 0, eye.x * drift - middle.x / (unit * depth), eye.y * drift - middle.y / (unit * depth)];
    this.#motes.count = low ? 0 : MOTES;
    this.#motes.uniforms.uScreen = [deviceWidth, deviceHeight];
    this.#motes.uniforms.uDrift = [(-eye.x / CENTRE_UNIT) * 0.4, (-eye.y / CENTRE_UNIT) * 0.4];
  }
}
