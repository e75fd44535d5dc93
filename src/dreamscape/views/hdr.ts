/**
 * Room for light brighter than white. Phaser asks for a WebGL1 context with 8-bit targets; given a WebGL2 context of
 * ours instead, and half-float textures wherever it makes an empty one (framebuffers), added light survives until the
 * grade. Without WebGL2 or float targets nothing is changed, and the picture is nearly the same in 8 bits.
 */
import Phaser from 'phaser';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper & { _processTexture(): void; renderer: Renderer; pixels: unknown };

export const makeContext = (): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } | null => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { alpha: false, depth: false, stencil: true, antialias: false, powerPreference: 'high-performance' });
  // Phaser's types call it a 2D context; its renderer only ever wants a GL one.
  return context ? { canvas, context: context as unknown as CanvasRenderingContext2D } : null;
};

/**
 * Call before the first framebuffer is made. Returns the undo, or null where half-float targets do not exist.
 * The wrapper's prototype is the only seam: framebuffers make their textures inside the renderer. Textures of other
 * renderers pass through untouched.
 */
export const enableHalfFloat = (renderer: Renderer): (() => void) | null => {
  const gl = renderer.gl as unknown as WebGL2RenderingContext;
  if (typeof WebGL2RenderingContext === 'undefined' || !(gl instanceof WebGL2RenderingContext)) return null;
  const ask = (): boolean => (gl.getExtension('EXT_color_buffer_float') ?? gl.getExtension('EXT_color_buffer_half_float')) !== null;
  if (!ask()) return null;
  const proto = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper.prototype as unknown as Texture;
  const before = proto._processTexture;
  proto._processTexture = function (this: Texture) {
    before.call(this);
    if (this.renderer !== renderer || (this.pixels !== null && this.pixels !== undefined)) return;
    ask(); // a restored context has forgotten its extensions
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA16F, this.width, this.height, 0, gl.RGBA, gl.HALF_FLOAT, null);
  };
  return () => {
    proto._processTexture = before;
  };
};
