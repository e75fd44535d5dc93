/**
 * A bridge: a ribbon bent along a curve in the vertex shader, two or three a bridge. One kind is a strand of light
 * with pulses travelling in it, torn where nightmare is near, cut where the bridge is closed; the other, wider and
 * unseen while calm, carries fear's weather: a few chevrons in nightmare's colour that point and travel the way it flows.
 * The curve is the one layout.ts computes for picking.
 */
import { BRIDGE_HANG } from '../views/layout';
import { FRAGMENT_HEAD, VERTEX_HEAD } from './glsl';

/** Less than this share of a bridge's links pushing one way is not worth a mark. */
const LEAST_FLOW = 0.16;

export const BRIDGE_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;      // along 0..1, side -1..1
attribute vec4 inEnds;
attribute vec4 inShape;       // sag, width, seed, kind (0 strand, 1 weather)
attribute vec4 inFrom;        // rgb at the first end, brightness
attribute vec4 inTo;          // rgb at the other end, torn
attribute vec4 inFlow;        // weight / 2, flow there, flow back, emphasis
varying float vAlong; varying float vSide; varying float vLength; varying float vHalf;
varying vec4 vColour; varying vec4 vFlow; varying vec4 vMeta;
void main() {
  float t = inCorner.x;
  vec2 a = inEnds.xy, b = inEnds.zw, d = b - a;
  float len = length(d) + 1e-5;
  vec2 n = vec2(-d.y, d.x) / len;
  vec2 c = (a + b) * 0.5 + n * inShape.x + vec2(0.0, ${BRIDGE_HANG.toFixed(3)} * len);
  float slack = 4.0 * t * (1.0 - t) * (1.0 - inShape.w);
  float sway = sin(t * 8.0 + uTime * 0.45 + inShape.z * 50.0) * 0.012 + sin(t * 19.0 - uTime * 0.7 + inShape.z * 9.0) * 0.005;
  vec2 at = mix(mix(a, c, t), mix(c, b, t), t) + n * sway * len * slack;
  vec2 way = normalize(mix(c - a, b - c, t) + 1e-5);
  float lift = 1.0 + 0.5 * inFlow.w;
  float strand = clamp(inShape.y * uPixel.x * (0.6 + 0.4 * abs(2.0 * t - 1.0)), 3.0 * uPixel.y, 13.0 * uPixel.y) * lift;
  float weather = clamp(inShape.y * uPixel.x, 8.0 * uPixel.y, 11.0 * uPixel.y) * (0.9 + 0.5 * smoothstep(0.2, 0.9, max(inFlow.y, inFlow.z)));
  vHalf = mix(strand, weather, inShape.w);
  vAlong = t; vSide = inCorner.y; vLength = len * uPixel.x * 1.03;
  vColour = vec4(mix(inFrom.rgb, inTo.rgb, smoothstep(0.2, 0.8, t)), inFrom.a);
  vFlow = inFlow; vMeta = vec4(inShape.z, inTo.a, inShape.w, 0.0);
  gl_Position = toClip(toPixels(at) + vec2(-way.y, way.x) * inCorner.y * vHalf);
}`;

export const BRIDGE_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}
varying float vAlong; varying float vSide; varying float vLength; varying float vHalf;
varying vec4 vColour; varying vec4 vFlow; varying vec4 vMeta;
uniform float uTime;
uniform vec2 uPixel;
uniform vec3 uFear;        // nightmare's light in the colours that are worn
const float LEAST_FLOW = ${LEAST_FLOW.toFixed(2)};
vec4 strand() {
  float weight = vFlow.x * 2.0;
  float open = smoothstep(0.02, 0.25, weight);
  float s = 1.0 - vSide * vSide;
  float halo = s * s * s;
  float core = smoothstep(0.95 * uPixel.y / vHalf + 0.05, 0.0, abs(vSide));
  float x = fract(vAlong - uTime * 0.05 + vMeta.x * 7.0);
  float pulse = exp(-pow((x - 0.5) * 11.0, 2.0)) * open;
  float torn = mix(1.0, smoothstep(0.30, 0.62, 0.5 + 0.5 * sin(vAlong * 58.0 + vMeta.x * 40.0 + sin(vAlong * 23.0) * 2.0)), vMeta.y);
  // A closed bridge is two stumps and a gap.
  float gap = mix(smoothstep(0.10, 0.26, abs(vAlong - 0.5)) * 0.35, 1.0, open);
  vec3 c = vColour.rgb * (halo * 0.13 + core * 0.62) + mix(vColour.rgb, vec3(1.0), 0.40) * pulse * (core * 1.5 + halo * 0.35);
  return vec4(c * vColour.a * torn * gap * (0.75 + 0.25 * min(weight, 2.0)) * (1.0 + vFlow.w * 1.4) * mix(1.0, 0.32, smoothstep(1.2, 3.2, uPixel.x / uPixel.y)), 0.0);
}
// One train of at most three marks a bridge, led by its first; the stronger the flow, the more, larger and quicker.
vec4 weather() {
  float there = vFlow.y, back = vFlow.z, flow = max(there, back);
  if (flow < LEAST_FLOW) discard;
  float along = (there >= back ? vAlong : 1.0 - vAlong) * vLength;
  float turn = fract(vMeta.x * 7.0 + uTime * (0.04 + 0.06 * flow));
  float marks = 1.0 + step(0.22, flow) + step(0.60, flow);
  float behind = (mix(0.30, 0.94, turn) * vLength - along) / (vHalf * 2.7) - abs(vSide) * 0.30;
  float f = fract(behind);
  float body = smoothstep(0.0, 0.10, f) * smoothstep(0.46, 0.34, f) * smoothstep(1.0, 0.86, abs(vSide));
  float mark = body * step(0.0, behind) * step(behind, marks) * (1.0 - 0.24 * floor(max(behind, 0.0)));
  float ends = smoothstep(0.0, 0.12, vAlong) * smoothstep(1.0, 0.88, vAlong);
  mark *= ends * smoothstep(0.0, 0.12, turn) * smoothstep(1.0, 0.90, turn);
  float s = 1.0 - abs(vSide);
  float shown = smoothstep(LEAST_FLOW, LEAST_FLOW + 0.04, flow);
  vec3 c = uFear * (mark * 0.95 + s * s * 0.13 * ends * flow);
  return vec4(c * shown * (0.9 + 0.2 * smoothstep(0.2, 0.7, flow)), mark * shown * 0.6);
}
void main() { gl_FragColor = vMeta.z > 0.5 ? weather() : strand(); }`;

/** Threads from the selected person to those they are linked to: colour by kind, closed ones dashed. */
export const THREAD_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;
attribute vec4 inEnds;
attribute vec4 inColour;      // rgb, open
varying float vAlong; varying float vSide; varying vec4 vColour; varying float vLength;
void main() {
  float t = inCorner.x;
  vec2 a = toPixels(inEnds.xy), b = toPixels(inEnds.zw), d = b - a;
  float len = length(d) + 1e-4;
  vec2 c = (a + b) * 0.5 + vec2(-d.y, d.x) * 0.10 - vec2(0.0, min(60.0 * uPixel.y, len * 0.12));
  vec2 at = mix(mix(a, c, t), mix(c, b, t), t);
  vec2 way = normalize(mix(c - a, b - c, t) + 1e-4);
  vAlong = t; vSide = inCorner.y; vColour = inColour; vLength = len;
  gl_Position = toClip(at + vec2(-way.y, way.x) * inCorner.y * 4.0 * uPixel.y);
}`;
export const THREAD_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}
varying float vAlong; varying float vSide; varying vec4 vColour; varying float vLength;
uniform float uTime;
uniform vec2 uPixel;
void main() {
  float core = smoothstep(0.34, 0.16, abs(vSide));
  float s = 1.0 - abs(vSide);
  float dash = mix(step(0.5, fract(vAlong * vLength / (9.0 * uPixel.y))), 1.0, vColour.a);
  float pulse = exp(-pow((fract(vAlong - uTime * 0.12) - 0.5) * 9.0, 2.0)) * vColour.a;
  vec3 c = vColour.rgb * (core * 0.8 + s * s * 0.16) * (0.75 + 0.8 * pulse);
  float a = dash * smoothstep(0.0, 0.03, vAlong) * (0.5 + 0.5 * vColour.a);
  gl_FragColor = vec4(c * a, core * a * 0.4);
}`;
