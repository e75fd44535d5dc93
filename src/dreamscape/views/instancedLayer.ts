/**
 * One instanced draw call as a Phaser object. A shared strip (a quad, or a ribbon to be bent) is drawn once an
 * instance; instance data lives in Phaser's own buffer wrappers, so Phaser restores all of it after a context loss.
 * Chosen over SpriteGPULayer (seven times the script a changing light) and over a data texture (no attributes, a
 * second restore path). Layers are reused, never destroyed: a destroyed one leaves a restored context dead.
 */
import Phaser from 'phaser';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Context = Phaser.Renderer.WebGL.DrawingContext;
type Layout = Phaser.Renderer.WebGL.Wrappers.WebGLVertexBufferLayoutWrapper;
export interface Attribute {
  name: string;
  size: 1 | 2 | 3 | 4;
  type?: 'FLOAT' | 'UNSIGNED_BYTE';
}
export interface LayerPlan {
  name: string;
  capacity: number;
  strip: readonly number[];
  vertex: string;
  fragment: string;
  /** One list of attributes a buffer: what changes together is uploaded together. */
  buffers: readonly (readonly Attribute[])[];
}
/** Uniforms every layer of the scene reads; one object, changed in place. */
export interface SharedUniforms {
  uCamera: number[];
  uPixel: number[];
  uTime: number;
  uHeat: number;
  uMotion: number;
}

export const QUAD: readonly number[] = [-1, -1, -1, 1, 1, -1, 1, 1];
/** (along, side) pairs for a ribbon of `segments`, as one triangle strip. */
export const ribbon = (segments: number): number[] => Array.from({ length: (segments + 1) * 2 }, (_, i) => [(i >> 1) / segments, i & 1 ? 1 : -1]).flat();

export class InstancedLayer extends Phaser.GameObjects.Extern {
  count = 0;
  readonly capacity: number;
  readonly uniforms: Record<string, number | number[]> = {};
  readonly #shared: SharedUniforms;
  readonly #buffers: Layout[];
  readonly #dirty: boolean[];
  readonly #stripLength: number;
  readonly #programs: Phaser.Renderer.WebGL.ProgramManager;

  constructor(scene: Phaser.Scene, plan: LayerPlan, shared: SharedUniforms) {
    super(scene);
    const renderer = scene.sys.renderer as Renderer;
    const make = (count: number, attributes: readonly Attribute[], perInstance: boolean): Layout =>
      new Phaser.Renderer.WebGL.Wrappers.WebGLVertexBufferLayoutWrapper(
        renderer,
        {
          usage: perInstance ? 'DYNAMIC_DRAW' : 'STATIC_DRAW',
          count,
          ...(perInstance ? { instanceDivisor: 1 } : {}),
          layout: attributes.map((attribute) => ({ type: 'FLOAT', normalized: false, ...attribute })),
        } as never,
        null as never,
      );
    const strip = make(plan.strip.length / 2, [{ name: 'inCorner', size: 2 }], false);
    strip.buffer.viewF32!.set(plan.strip);
    strip.buffer.update();
    this.capacity = plan.capacity;
    this.#shared = shared;
    this.#stripLength = plan.strip.length / 2;
    this.#buffers = plan.buffers.map((attributes) => make(plan.capacity, attributes, true));
    this.#dirty = plan.buffers.map(() => true);
    this.#programs = new Phaser.Renderer.WebGL.ProgramManager(renderer, [strip, ...this.#buffers] as never, null as never);
    this.#programs.setBaseShader(plan.name, plan.vertex, plan.fragment);
    // Premultiplied "over": colour with alpha 0 simply adds light.
    this.setBlendMode(Phaser.BlendModes.NORMAL);
    scene.add.existing(this);
  }

  floats(buffer: number): Float32Array {
    return this.#buffers[buffer]!.buffer.viewF32!;
  }
  bytes(buffer: number): Uint8Array {
    return this.#buffers[buffer]!.buffer.viewU8!;
  }
  /** What was written into `buffer` is uploaded before the next draw. */
  touch(buffer: number): void {
    this.#dirty[buffer] = true;
  }

  override render(renderer: Renderer, context: Context): void {
    if (this.count === 0) return;
    this.#buffers.forEach((layout, i) => {
      if (!this.#dirty[i]) return;
      layout.buffer.update(this.count * (layout.layout as unknown as { stride: number }).stride, 0);
      this.#dirty[i] = false;
    });
    const suite = this.#programs.getCurrentProgramSuite() as unknown as { program: never; vao: never } | null;
    if (!suite) return;
    renderer.setProjectionMatrixFromDrawingContext(context);
    const set = (name: string, value: unknown): void => this.#programs.setUniform(name, value);
    set('uProjectionMatrix', renderer.projectionMatrix.val);
    const shared = this.#shared;
    set('uCamera', shared.uCamera);
    set('uPixel', shared.uPixel);
    set('uTime', shared.uTime);
    set('uHeat', shared.uHeat);
    set('uMotion', shared.uMotion);
    for (const name of Object.keys(this.uniforms)) set(name, this.uniforms[name]);
    this.#programs.applyUniforms(suite.program);
    renderer.drawInstancedArrays(context, [], suite.program, suite.vao, 0, this.#stripLength, this.count);
  }
}
