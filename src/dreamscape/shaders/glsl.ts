/**
 * What every shader of the dream shares: the heads Phaser's program factory needs, world to clip, and the noise.
 * The hash is plain float arithmetic because WebGL1 has no whole numbers.
 */

/** `uCamera`: scale x, scale y, offset x, offset y from world to device pixels; `uPixel`: device pixels a world unit, device pixels a CSS pixel. */
export const VERTEX_HEAD = /* glsl */ `
#pragma phaserTemplate(shaderName)
precision highp float;
uniform mat4 uProjectionMatrix;
uniform vec4 uCamera;
uniform vec2 uPixel;
uniform float uTime;
vec2 toPixels(vec2 world) { return world * uCamera.xy + uCamera.zw; }
vec4 toClip(vec2 pixels) { return uProjectionMatrix * vec4(pixels, 1.0, 1.0); }
`;

export const FRAGMENT_HEAD = /* glsl */ `
#pragma phaserTemplate(shaderName)
precision highp float;
`;

export const NOISE = /* glsl */ `
float hash(vec2 p) {
  p = fract(p * vec2(0.3319, 0.4127) + vec2(0.137, 0.731));
  p += dot(p, p.yx + 21.37);
  return fract((p.x + 1.7) * p.y * 61.713);
}
float noise(vec2 p) {
  vec2 i = floor(p), f = p - i;
  f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
  return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), f.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), f.x), f.y);
}
const mat2 TURN = mat2(0.7986, 0.6018, -0.6018, 0.7986);
float fbm3(vec2 p) {
  float s = 0.5 * noise(p); p = TURN * p * 2.07 + 13.1;
  s += 0.25 * noise(p); p = TURN * p * 2.07 + 13.1;
  return s + 0.125 * noise(p);
}
`;
/** Layered noise of a chosen depth: six octaves where nobody hurries, four for the low preset. */
export const fbm = (octaves: number): string => /* glsl */ `
float fbm(vec2 p) {
  float a = 0.5, s = 0.0;
  for (int i = 0; i < ${octaves}; i++) { s += a * noise(p); p = TURN * p * 2.07 + 13.1; a *= 0.5; }
  return s;
}
`;
