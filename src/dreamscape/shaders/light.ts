/**
 * One sleeper, one light: colour and shape by state, breath by sleep stage. Two buffers of the simulation's own four
 * bytes a sleeper are kept, the newest and the one before, and the GPU crosses from one to the other, so that a
 * change of state melts in while the page uploads each frame once and touches no sleeper.
 * From about 7 CSS pixels of radius the shape is whole; below, a point of light in the state's colour.
 */
import { LOOK, STAGE } from '../../sim/vocabulary';
import { LOOK_COLOUR_LIST, LOOK_COLOURS } from '../../words/tokens';
import { lightOf } from '../views/mood';
import { FRAGMENT_HEAD, VERTEX_HEAD } from './glsl';

/** How much larger than the shape its glow reaches. */
const GLOW = 3.4;

/** COLOUR0 to COLOUR5 by LOOK, COLOUR6 the rim of the trapped. */
const colours = (): string =>
  [...LOOK_COLOUR_LIST, LOOK_COLOURS.trappedRim]
    .map(
      (colour, i) =>
        `const vec3 COLOUR${i} = vec3(${lightOf(colour)
          .map((v) => v.toFixed(4))
          .join(', ')});`,
    )
    .join('\n');

export const LIGHT_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;
attribute vec4 inGeom;     // x, y, radius, seed
attribute vec4 inEven;     // look, stage, fear, autonomy of even frames
attribute vec4 inOdd;      // the same of odd frames
uniform float uOdd;        // 1 when the odd buffer is the newer
uniform float uBlend;      // 0 the older frame, 1 the newer
uniform float uMotion;     // 0 under reduced motion
uniform vec2 uRadius;      // scale of the radius, least core in CSS pixels
varying vec2 vAt; varying vec4 vKind; varying vec2 vLook;
vec2 breathOf(float stage, float seed) {   // size, brightness
  float phase = seed * 6.2832;
  if (stage < ${STAGE.wake}.5) return vec2(0.0);
  if (stage > ${STAGE.n3}.5) return vec2(0.05, 0.16) * sin(uTime * 8.5 + phase * 3.0) + vec2(0.04, 0.08) * sin(uTime * 3.1 + phase);
  if (stage > ${STAGE.n2}.5) return vec2(0.17, 0.30) * sin(uTime * 0.95 + phase);
  if (stage > ${STAGE.n1}.5) return vec2(0.10, 0.18) * sin(uTime * 1.5 + phase);
  return vec2(0.06, 0.10) * sin(uTime * 2.0 + phase);
}
/** REM glows, deep sleep banks its fire: the tide of a city's dreams is seen from afar. */
float glowOfStage(float stage) {
  if (stage > ${STAGE.n3}.5) return 1.28;
  if (stage > ${STAGE.n2}.5) return 0.66;
  if (stage > ${STAGE.n1}.5) return 0.84;
  return 0.94;
}
void main() {
  vec4 was = mix(inOdd, inEven, uOdd), is = mix(inEven, inOdd, uOdd);
  vec2 breath = mix(breathOf(was.y, inGeom.w), breathOf(is.y, inGeom.w), uBlend) * uMotion;
  float radius = inGeom.z * uRadius.x * uPixel.x;
  float core = max(radius * (1.0 + breath.x), uRadius.y * uPixel.y * (0.62 + 0.45 * inGeom.w + 0.75 * step(0.965, inGeom.w)));
  vec2 at = toPixels(inGeom.xy);
  float afraid = step(${LOOK.uneasy - 1}.5, is.x) * step(is.x, ${LOOK.nightmare}.5) * uMotion;
  at += core * 0.07 * afraid * (0.5 + is.z / 255.0) * vec2(sin(uTime * 11.0 + inGeom.w * 90.0), cos(uTime * 9.0 + inGeom.w * 50.0));
  float detail = smoothstep(3.6, 7.0, core / uPixel.y);
  float reach = mix(${GLOW.toFixed(1)}, 2.3, detail);
  vAt = inCorner * reach;
  vKind = vec4(detail, (1.0 + breath.y) * mix(mix(glowOfStage(was.y), glowOfStage(is.y), uBlend), 1.0, 0.6 * detail), inGeom.w, core / uPixel.y);
  vLook = vec2(was.x, is.x);
  gl_Position = toClip(at + inCorner * reach * core);
}`;

export const lightFragment = (): string => /* glsl */ `${FRAGMENT_HEAD}
varying vec2 vAt; varying vec4 vKind; varying vec2 vLook;
uniform float uTime;
uniform float uBlend;
uniform float uMotion;
uniform float uGain;
${colours()}
float band(float v, float centre, float half_) { return smoothstep(half_ + 0.09, half_ - 0.02, abs(v - centre)); }
/** rgb premultiplied, alpha how much it hides what is behind. */
vec4 shapeOf(float look, float r, float turn) {
  float fuzz = 0.10;
  if (look < ${LOOK.awake}.5) { float a = band(r, 0.68, 0.12); return vec4(COLOUR0 * a * 0.9, a); }
  if (look < ${LOOK.dreaming}.5) { float a = smoothstep(0.90, 0.52, r); return vec4(COLOUR1 * (a * 0.75 + 0.40 * smoothstep(0.5, 0.0, r)), a * 0.8); }
  if (look < ${LOOK.uneasy}.5) {
    float a = smoothstep(0.50 + fuzz, 0.50 - fuzz, r);
    float sides = band(r, 0.92, 0.085) * smoothstep(0.50, 0.62, abs(cos(turn)));
    float both = max(a, sides);
    return vec4(COLOUR2 * both, both * 0.85);
  }
  if (look < ${LOOK.nightmare}.5) {
    float tooth = abs(fract((turn + vKind.z * 6.2832 + uMotion * 0.10 * sin(uTime * 5.0 + vKind.z * 40.0)) * 7.0 / 6.2832) - 0.5) * 2.0;
    float rim = mix(0.46, 1.14, tooth);
    float a = smoothstep(rim + fuzz, rim - fuzz, r);
    return vec4(COLOUR3 * a + vec3(0.55, 0.28, 0.26) * smoothstep(0.34, 0.0, r), a * 0.9);
  }
  if (look < ${LOOK.trapped}.5) {
    float ember = smoothstep(0.40 + fuzz, 0.40 - fuzz, r);
    float rim = band(r, 0.88, 0.10);
    return vec4(COLOUR4 * (1.0 - rim) * smoothstep(1.0, 0.9, r) * 0.22 + COLOUR4 * ember * 0.85 + COLOUR6 * rim, max(max(ember, rim), 0.7 * smoothstep(1.0, 0.9, r)));
  }
  vec2 q = abs(vAt);
  float star = pow(q.x + 1e-4, 0.56) + pow(q.y + 1e-4, 0.56);
  float a = smoothstep(1.24, 1.06, star);
  float spark = exp(-r * r * 9.0);
  return vec4(COLOUR5 * (a + 0.5 * spark) + vec3(0.45) * spark, a * 0.9);
}
/** The point of light seen from far, and the halo round a shape. */
vec3 glowOf(float look, float r) {
  float far = 1.0 - vKind.x;
  vec3 c = COLOUR0; float power = 0.42;
  if (look > 4.5) { c = COLOUR5; power = 1.5; }
  else if (look > 3.5) { c = mix(COLOUR4, COLOUR6, 0.55); power = 0.9; }
  else if (look > 2.5) { c = COLOUR3; power = 1.35; }
  else if (look > 1.5) { c = COLOUR2; power = 1.0; }
  else if (look > 0.5) { c = COLOUR1; power = 0.82; }
  float edge = max(0.0, 1.0 - r / mix(${GLOW.toFixed(1)}, 2.3, vKind.x));
  float halo = edge * edge * edge * mix(0.34, 0.22, vKind.x);
  float point = exp(-r * r * 3.0) * far;
  return (c * (halo * 0.95 + point * 2.9) + vec3(1.0) * exp(-r * r * 9.0) * far * 0.55 * power) * power;
}
void main() {
  float r = length(vAt);
  float turn = atan(vAt.y, vAt.x);
  vec4 shape = vKind.x > 0.0 ? shapeOf(vLook.y, r, turn) : vec4(0.0);
  vec3 glow = glowOf(vLook.y, r);
  if (vLook.x != vLook.y && uBlend < 1.0) {
    vec4 before = vKind.x > 0.0 ? shapeOf(vLook.x, r, turn) : vec4(0.0);
    shape = mix(before, shape, uBlend);
    glow = mix(glowOf(vLook.x, r), glow, uBlend);
  }
  shape *= vKind.x;
  gl_FragColor = vec4((shape.rgb * 1.05 + glow * mix(uGain, 0.42, vKind.x)) * vKind.y, shape.a);
}`;

/** A faint ring round those who live together, once people can be told apart. */
export const HOME_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;
attribute vec4 inGeom;     // x, y, half width, seed
varying vec2 vAt; varying float vRadius;
void main() {
  vRadius = inGeom.z * uPixel.x;
  vAt = inCorner * (vRadius + 3.0 * uPixel.y);
  gl_Position = toClip(toPixels(inGeom.xy) + vAt);
}`;
export const HOME_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}
varying vec2 vAt; varying float vRadius;
uniform vec2 uPixel;
uniform float uShow;
void main() {
  float d = length(vAt) - vRadius;
  float line = smoothstep(1.3 * uPixel.y, 0.4 * uPixel.y, abs(d));
  float within = smoothstep(0.5 * uPixel.y, -1.0 * uPixel.y, d);
  gl_FragColor = vec4(vec3(0.50, 0.55, 0.95) * (line * 0.20 + within * 0.03) * uShow, (line * 0.1 + within * 0.12) * uShow);
}`;

/** Motes near the lens, and fragments of rooms that circle the Centre. */
export const MOTE_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;
attribute vec4 inGeom;     // x, y in shares of the screen, radius in CSS pixels, seed
uniform vec2 uScreen;      // device pixels
uniform vec2 uDrift;       // share of the screen the camera has moved
varying vec2 vAt; varying float vSeed;
void main() {
  vec2 at = inGeom.xy + uDrift * (1.0 + inGeom.w) + 0.01 * vec2(sin(uTime * 0.11 + inGeom.w * 40.0), cos(uTime * 0.13 + inGeom.w * 70.0));
  at = fract(at * 0.8) * 1.25 - 0.125;
  vAt = inCorner; vSeed = inGeom.w;
  gl_Position = toClip(at * uScreen + inCorner * inGeom.z * uPixel.y);
}`;
export const MOTE_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}
varying vec2 vAt; varying float vSeed;
void main() {
  float d = length(vAt);
  float disc = smoothstep(1.0, 0.55, d), rim = smoothstep(0.55, 0.85, d) * smoothstep(1.0, 0.85, d);
  vec3 c = mix(vec3(0.10, 0.55, 0.70), mix(vec3(0.42, 0.20, 0.90), vec3(0.95, 0.60, 0.25), step(0.78, fract(vSeed * 7.0))), step(0.4, fract(vSeed * 3.0)));
  gl_FragColor = vec4(c * (disc + rim) * 0.018, 0.0);
}`;

export const SHARD_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;
attribute vec4 inGeom;     // distance from the Centre, angle, size, seed
uniform float uHeat;
varying vec2 vAt; varying float vSeed; varying float vDeep; varying float vKind; varying float vClear;
void main() {
  float turn = inGeom.y + uTime * (0.018 + 0.03 * uHeat) * (700.0 / (inGeom.x + 200.0));
  vec2 centre = vec2(cos(turn), sin(turn) / 1.6) * inGeom.x;
  float lean = inGeom.w * 40.0 + uTime * 0.06 * (inGeom.w - 0.5);
  float flip = 0.55 + 0.45 * sin(inGeom.w * 90.0 + uTime * 0.11);
  vec2 q = inCorner * vec2(0.62 * flip + 0.12, 1.0) * inGeom.z;
  // Too small or seen edge-on, a room is only a dust of lines: it fades instead.
  vClear = smoothstep(4.0, 13.0, inGeom.z * flip * uPixel.x / uPixel.y);
  vAt = inCorner; vSeed = inGeom.w; vDeep = clamp((inGeom.x - 270.0) / 600.0, 0.0, 1.0);
  vKind = floor(fract(inGeom.w * 17.0) * 3.0);
  gl_Position = toClip(toPixels(centre + mat2(cos(lean), sin(lean), -sin(lean), cos(lean)) * q));
}`;
/** A doorway, a window or a wall with a picture gone, each with a torn side. */
export const SHARD_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}
varying vec2 vAt; varying float vSeed; varying float vDeep; varying float vKind; varying float vClear;
uniform float uHeat;
float frame(vec2 p, vec2 size, float width) { vec2 d = abs(p) - size; float m = max(d.x, d.y); return smoothstep(width, width * 0.45, abs(m)); }
void main() {
  vec2 p = vAt;
  float tear = 0.60 + 0.22 * sin(p.y * 9.0 + vSeed * 50.0) + 0.12 * sin(p.y * 23.0 + vSeed * 20.0);
  float whole = smoothstep(0.04, -0.04, p.x - tear) * step(max(abs(p.x), abs(p.y)), 0.98);
  float lines = frame(p, vec2(0.86, 0.9), 0.07);
  if (vKind < 0.5) lines = max(lines, frame(p - vec2(0.0, 0.30), vec2(0.36, 0.58), 0.06));
  else if (vKind < 1.5) { lines = max(lines, frame(p, vec2(0.5, 0.5), 0.06)); lines = max(lines, smoothstep(0.05, 0.02, min(abs(p.x), abs(p.y))) * step(max(abs(p.x), abs(p.y)), 0.5)); }
  else lines = max(lines, frame(p + vec2(0.1, 0.2), vec2(0.32, 0.24), 0.05) * 0.8);
  float lit = vKind < 0.5 ? step(abs(p.x), 0.36) * step(abs(p.y - 0.30), 0.58) : vKind < 1.5 ? step(max(abs(p.x), abs(p.y)), 0.5) : 0.0;
  vec3 cold = mix(vec3(0.34, 0.26, 0.85), vec3(0.16, 0.16, 0.50), vDeep), hot = mix(vec3(1.6, 0.50, 0.30), vec3(0.75, 0.05, 0.14), vDeep);
  vec3 c = mix(cold, hot, uHeat);
  float fade = mix(0.9, 0.25, vDeep);
  vec3 wall = vec3(0.016, 0.012, 0.05) * whole;
  gl_FragColor = vec4(wall * 0.6 + c * (lines * 0.75 + lit * 0.22) * whole * fade, whole * 0.7 * fade) * vClear;
}`;
