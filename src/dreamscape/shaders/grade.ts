/**
 * The last passes: a bloom pyramid (each level half the one before, soft on the way down and up) and the grade that
 * turns open-ended light into a picture. The tone curve works on the brightest channel and then lets strong light
 * run towards white, which keeps a state's hue where a per-channel curve would turn crimson into pink.
 */
const HEAD = /* glsl */ `
#pragma phaserTemplate(shaderName)
precision highp float;
uniform sampler2D uMainSampler;
varying vec2 outTexCoord;
#pragma phaserTemplate(fragmentHeader)
`;

/** Thirteen taps in five overlapping squares: no flicker from single bright pixels. */
export const BLOOM_DOWN = /* glsl */ `${HEAD}
uniform vec2 uTexel;
uniform float uKnee;
vec3 tap(float x, float y) { return texture2D(uMainSampler, outTexCoord + vec2(x, y) * uTexel).rgb; }
void main() {
  vec3 c = tap(0.0, 0.0) * 0.125;
  c += (tap(-1.0, -1.0) + tap(1.0, -1.0) + tap(-1.0, 1.0) + tap(1.0, 1.0)) * 0.125;
  c += (tap(-2.0, 0.0) + tap(2.0, 0.0) + tap(0.0, -2.0) + tap(0.0, 2.0)) * 0.0625;
  c += (tap(-2.0, -2.0) + tap(2.0, -2.0) + tap(-2.0, 2.0) + tap(2.0, 2.0)) * 0.03125;
  float top = max(c.r, max(c.g, c.b));
  float keep = mix(1.0, clamp((top - 0.16) / max(top, 1e-4), 0.0, 1.0), uKnee);
  gl_FragColor = vec4(min(c * keep, vec3(16.0)), 1.0);
}`;
export const BLOOM_UP = /* glsl */ `${HEAD}
uniform sampler2D uLow;
uniform vec2 uTexel;
uniform float uMix;
vec3 tap(float x, float y) { return texture2D(uLow, outTexCoord + vec2(x, y) * uTexel).rgb; }
void main() {
  vec3 c = tap(0.0, 0.0) * 4.0 + (tap(1.0, 0.0) + tap(-1.0, 0.0) + tap(0.0, 1.0) + tap(0.0, -1.0)) * 2.0;
  c += tap(1.0, 1.0) + tap(-1.0, 1.0) + tap(1.0, -1.0) + tap(-1.0, -1.0);
  gl_FragColor = vec4(mix(texture2D(uMainSampler, outTexCoord).rgb, c / 16.0, uMix), 1.0);
}`;
/** `uVeil`: the HUD's insets in shares of the screen (top, right, bottom, left); light is held back under them. */
export const GRADE = /* glsl */ `${HEAD}
uniform sampler2D uBloom;
uniform vec2 uSize;
uniform float uTime, uBloomAmount, uExposure, uDread;
uniform vec4 uVeil;
float hash(vec2 p) { p = fract(p * vec2(0.3319, 0.4127) + vec2(0.137, 0.731)); p += dot(p, p.yx + 21.37); return fract((p.x + 1.7) * p.y * 61.713); }
void main() {
  vec2 uv = outTexCoord, c = uv - 0.5;
  vec2 split = c * dot(c, c) * (0.0012 + 0.010 * uDread);
  vec3 x = vec3(texture2D(uMainSampler, uv + split).r, texture2D(uMainSampler, uv).g, texture2D(uMainSampler, uv - split).b);
  if (uBloomAmount > 0.0) x += texture2D(uBloom, uv).rgb * uBloomAmount;
  x *= mix(0.42, 1.0, smoothstep(1.12, 0.34, length(c * vec2(1.25, 1.3))));
  vec2 y = vec2(uv.x, 1.0 - uv.y);
  float veil = max(smoothstep(1.25, 0.35, y.y / max(uVeil.x, 0.001)), smoothstep(1.25, 0.35, (1.0 - y.y) / max(uVeil.z, 0.001)));
  veil = max(veil, max(smoothstep(1.2, 0.6, (1.0 - y.x) / max(uVeil.y, 0.001)), smoothstep(1.2, 0.6, y.x / max(uVeil.w, 0.001))));
  x *= 1.0 - 0.62 * veil;
  x *= uExposure;
  float top = max(x.r, max(x.g, x.b)) + 1e-5;
  float shown = 1.0 - exp(-top * 1.15);
  vec3 hue = x / top;
  x = mix(hue, vec3(1.0), 0.75 * smoothstep(1.1, 4.5, top)) * shown;
  x = mix(x, x * x * (3.0 - 2.0 * x), 0.22);
  x = pow(max(x, 0.0), vec3(0.83));
  x = mix(vec3(0.010, 0.012, 0.036), vec3(1.0), x);
  float grain = hash(uv * uSize + fract(uTime) * 61.0) + hash(uv * uSize + 17.0 + fract(uTime) * 37.0) - 1.0;
  gl_FragColor = vec4(x + grain * (1.5 / 255.0), 1.0);
}`;
