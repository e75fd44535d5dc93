/** The bloom pyramid and the grade as one camera filter. `levels` 0 (the low preset) leaves the pyramid out. */
import Phaser from 'phaser';
import { BLOOM_DOWN, BLOOM_UP, GRADE } from '../shaders/grade';

const NODES = Phaser.Renderer.WebGL.RenderNodes;
type Manager = Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager;
type Context = Phaser.Renderer.WebGL.DrawingContext;
type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
type Pool = { get(width: number, height: number): Context };

const NODE = 'FilterDreamGrade';

class Pass extends NODES.BaseFilterShader {
  values: Record<string, unknown> = {};
  second: Texture | null = null;
  constructor(name: string, manager: Manager, source: string) {
    super(name, manager, undefined, source);
  }
  override setupTextures(_controller: Phaser.Filters.Controller, textures: Texture[]): void {
    if (this.second) textures[1] = this.second;
  }
  override setupUniforms(): void {
    for (const name of Object.keys(this.values)) this.programManager.setUniform(name, this.values[name]);
  }
}

/** What the scene sets each frame. */
export class DreamGrade extends Phaser.Filters.Controller {
  levels = 6;
  bloom = 0.95;
  exposure = 1.2;
  dread = 0;
  timeS = 0;
  /** Insets in shares of the screen: top, right, bottom, left. */
  veil: number[] = [0, 0, 0, 0];
  constructor(camera: Phaser.Cameras.Scene2D.Camera) {
    super(camera, NODE);
    this.setPaddingOverride(0, 0, 0, 0);
  }
}

/** Framebuffers whose sides are both powers of two wrap round at the edges in Phaser; one pixel more does not. */
const halved = (width: number, height: number): [number, number] => {
  const power = (v: number): boolean => (v & (v - 1)) === 0;
  const w = Math.max(2, width >> 1);
  const h = Math.max(2, height >> 1);
  return power(w) && power(h) ? [w + 1, h] : [w, h];
};
const LEAST_LEVEL_PX = 4;

class FilterDreamGrade extends NODES.BaseFilter {
  readonly #down: Pass;
  readonly #up: Pass;
  readonly #grade: Pass;
  readonly #noPadding = new Phaser.Geom.Rectangle();
  constructor(manager: Manager) {
    super(NODE, manager);
    this.#down = new Pass('DreamBloomDown', manager, BLOOM_DOWN);
    this.#up = new Pass('DreamBloomUp', manager, BLOOM_UP);
    this.#grade = new Pass('DreamGrade', manager, GRADE);
  }

  override run(controller: DreamGrade, input: Context, output?: Context): Context {
    this.onRunBegin(output as Context);
    const bloom = controller.levels > 0 ? this.#pyramid(controller, input) : null;
    this.#grade.second = (bloom ?? input).texture as unknown as Texture;
    this.#grade.values = {
      uBloom: 1,
      uSize: [input.width, input.height],
      uTime: controller.timeS,
      uBloomAmount: bloom ? controller.bloom : 0,
      uExposure: controller.exposure,
      uDread: controller.dread,
      uVeil: controller.veil,
    };
    const out = this.#grade.run(controller, input, output, this.#noPadding);
    bloom?.unlock(this, true);
    this.onRunEnd(out);
    return out;
  }

  #pyramid(controller: DreamGrade, input: Context): Context {
    const pool = (this.manager.renderer as unknown as { drawingContextPool: Pool }).drawingContextPool;
    const chain: Context[] = [];
    let source = input;
    source.lock(this);
    for (let level = 0; level < controller.levels && Math.min(source.width, source.height) > LEAST_LEVEL_PX; level++) {
      const target = pool.get(...halved(source.width, source.height));
      this.#down.values = { uTexel: [1 / source.width, 1 / source.height], uKnee: level === 0 ? 1 : 0 };
      this.#down.run(controller, source, target, this.#noPadding);
      target.lock(this);
      chain.push(target);
      source = target;
    }
    let low = chain.pop()!;
    while (chain.length > 0) {
      const middle = chain.pop()!;
      middle.unlock(this);
      const target = pool.get(middle.width, middle.height);
      this.#up.second = low.texture as unknown as Texture;
      this.#up.values = { uLow: 1, uTexel: [1 / low.width, 1 / low.height], uMix: 0.7 };
      this.#up.run(controller, middle, target, this.#noPadding);
      low.unlock(this, true);
      target.lock(this);
      low = target;
    }
    input.unlock(this);
    return low;
  }
}

export const addGrade = (camera: Phaser.Cameras.Scene2D.Camera): DreamGrade => {
  const nodes = (camera.scene.sys.renderer as Phaser.Renderer.WebGL.WebGLRenderer).renderNodes;
  if (!nodes.hasNode(NODE)) nodes.addNodeConstructor(NODE, FilterDreamGrade as never);
  const grade = new DreamGrade(camera);
  camera.filters.external.add(grade);
  return grade;
};
