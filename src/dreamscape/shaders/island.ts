/**
 * A floating island: a plate with a crown of hills, ragged roots, veins and a rim lit by the Centre, in the mood of
 * those who sleep on it. Below a stability of .3 the rim crumbles (noise eats the edge, ember light in the cracks);
 * a fallen island is a dark husk. World y points down.
 */
import { FRAGMENT_HEAD, fbm, NOISE, VERTEX_HEAD } from './glsl';

/** Half the quad's size in radii. */
export const ISLAND_QUAD = 1.75;

export const ISLAND_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;
attribute vec4 inGeom;    // x, y, radius, seed
attribute vec4 inMood;    // rgb, depth
attribute vec4 inState;   // stability, emphasis, fallen, dimmed
varying vec2 vAt; varying vec4 vMood; varying vec4 vState; varying float vSeed; varying vec2 vCentre;
void main() {
  vCentre = -normalize(inGeom.xy + vec2(0.01));
  vAt = inCorner * ${ISLAND_QUAD.toFixed(2)};
  vMood = inMood; vState = inState; vSeed = inGeom.w;
  gl_Position = toClip(toPixels(inGeom.xy + vAt * inGeom.z));
}`;

export const islandFragment = (octaves: number): string => /* glsl */ `${FRAGMENT_HEAD}
varying vec2 vAt; varying vec4 vMood; varying vec4 vState; varying float vSeed; varying vec2 vCentre;
uniform float uTime;
uniform float uHeat;
uniform vec3 uFear;       // nightmare's light in the colours that are worn
${NOISE}
${fbm(octaves)}
void main() {
  vec2 p = vAt; float s = vSeed * 89.0;
  vec3 mood = vMood.rgb; float near = vMood.a;
  float crumble = smoothstep(0.32, 0.06, vState.x);
  float fallen = vState.z;
  float x = p.x + (fbm3(vec2(p.y * 2.8 + s, s)) - 0.45) * 0.16;
  float wide = clamp(1.0 - x * x, 0.0, 1.0);
  float hills = fbm3(vec2(x * 2.4 + s, s * 0.6));
  float crown = 0.03 - sqrt(wide) * (0.04 + 0.26 * hills * hills + 0.05 * noise(vec2(x * 12.0 + s, 3.0)) * hills);
  float spikes = pow(fbm3(vec2(x * 3.2 + s * 1.6, s * 0.3)), 1.3) * 1.2 + 0.22 * pow(noise(vec2(x * 9.5, s)), 2.0);
  float root = 0.05 + pow(wide, 0.75) * (0.15 + 0.98 * spikes) * (0.88 + 0.25 * sin(s));
  float under = p.y - crown, over = root - p.y;
  float body = smoothstep(-0.012, 0.012, under) * smoothstep(-0.012, 0.03, over) * smoothstep(0.0, 0.05, wide);
  float rock = fbm(vec2(p.x * 4.7 + s, p.y * 3.1 - s));
  float rock2 = fbm(vec2(p.x * 4.7 + s + 0.10, p.y * 3.1 - s + 0.06));
  float bite = crumble * smoothstep(0.50, 0.30, wide * 0.9 + (noise(p * 7.0 + s) - 0.5) * 0.7);
  body *= 1.0 - smoothstep(0.25, 0.6, bite);
  float inside = clamp(under / max(root - crown, 0.02), 0.0, 1.0);
  float bump = clamp(0.5 + (rock - rock2) * 5.0 * sign(vCentre.x), 0.0, 1.4);
  float strata = smoothstep(0.35, 0.65, 0.5 + 0.5 * sin((p.y + 0.16 * rock) * 36.0 + s));
  vec3 base = mix(vec3(0.150, 0.108, 0.360), vec3(0.040, 0.030, 0.150), inside) * (0.35 + 1.1 * bump) * (0.75 + 0.35 * strata * (1.0 - inside));
  float patches = 0.25 + 1.1 * fbm3(vec2(p.x * 5.6 - s, 2.0));
  float lit = (1.0 - 0.8 * fallen) * (1.0 - 0.45 * vState.w);
  base += mood * (exp(-under * 22.0) * 0.80 * patches + exp(-under * 6.0) * 0.22 * bump) * lit;
  float vein = abs(fbm3(vec2(p.x * 4.6 + s, p.y * 1.2) + 0.7 * rock) - 0.44);
  float broken = smoothstep(0.36, 0.56, noise(p * 5.3 + s * 1.3));
  base += mix(mood, uFear * 0.95, max(crumble, fallen)) * broken * smoothstep(0.014 + 0.012 * crumble, 0.0, vein) * pow(1.0 - inside, 1.4) * (0.55 + 0.5 * crumble) * (1.0 - 0.6 * fallen);
  float facing = clamp(0.5 + 0.9 * dot(normalize(vec2(p.x, (p.y - 0.1) * 0.8) + 1e-4), vCentre), 0.0, 1.0);
  float edge = smoothstep(0.10, 0.0, min(over, wide * 0.35)); edge *= edge;
  vec3 rim = mix(vec3(0.30, 0.18, 0.80), uFear * 0.95, uHeat);
  base += rim * edge * facing * facing * (0.5 + rock) * 1.25 + vec3(0.09, 0.12, 0.40) * edge * (1.0 - facing);
  base += uFear * smoothstep(0.10, 0.30, bite) * smoothstep(0.65, 0.35, bite) * 0.8;
  base *= 1.0 + 0.55 * vState.y;
  base = mix(vec3(0.028, 0.020, 0.095), base, mix(0.72, 1.0, near));
  float a = body * (1.0 - 0.8 * smoothstep(0.62, 1.05, inside)) * mix(0.82, 1.0, near) * (1.0 - 0.35 * fallen);
  float fade = 1.0 - smoothstep(1.15, ${ISLAND_QUAD.toFixed(2)} - 0.05, length(p));
  vec2 g = p * vec2(0.78, 1.55) + vec2(0.0, 0.30);
  float aura = exp(-dot(g, g) * 2.4) * fade;
  float mist = aura * (0.35 + 0.65 * fbm3(p * 2.3 + vec2(s, -uTime * 0.05)));
  float skirt = exp(-pow((p.y - root * 0.75) / 0.22, 2.0)) * wide * fbm3(vec2(p.x * 2.0 + s + uTime * 0.02, p.y * 4.0)) * fade;
  vec3 light = mood * mist * (0.15 + 0.16 * vState.y) * (1.0 - body * 0.85) * lit + vec3(0.09, 0.06, 0.26) * skirt * 0.5;
  gl_FragColor = vec4(base * a + light, max(a, skirt * 0.2));
}`;

/** The arc of stability round an island: a dotted ellipse, and in front a thick arc as long as the stability, with a notch at .30. */
export const RING_VERTEX = /* glsl */ `${VERTEX_HEAD}
attribute vec2 inCorner;
attribute vec4 inGeom;
attribute vec4 inState;   // stability, visibility, strength of the dotted ellipse, unused
varying vec2 vAt; varying vec4 vState; varying float vRadius;
void main() {
  vec2 centre = inGeom.xy + vec2(0.0, inGeom.z * 0.10);
  vRadius = inGeom.z * 1.22 * uPixel.x;
  vState = inState;
  vec2 extent = vec2(1.0, 0.42) * vRadius + 12.0 * uPixel.y;
  vAt = inCorner * extent;
  gl_Position = toClip(toPixels(centre) + vAt);
}`;
export const RING_FRAGMENT = /* glsl */ `${FRAGMENT_HEAD}
varying vec2 vAt; varying vec4 vState; varying float vRadius;
uniform vec2 uPixel;
uniform vec3 uFear;
void main() {
  if (vState.y < 0.004) discard;
  vec2 n = vAt / vRadius * vec2(1.0, 2.6);
  float len = length(n);
  // Distance to the ellipse in device pixels, good enough this near to it.
  float d = (len - 1.0) * vRadius / max(length(vec2(n.x, n.y * 2.6)) / max(len, 0.001), 0.001);
  float turn = atan(n.y, n.x);
  float px = uPixel.y;
  float line = smoothstep(1.2 * px, 0.3 * px, abs(d));
  float dots = line * smoothstep(0.35, 0.5, abs(fract(turn * 22.0 / 6.2832 * max(1.0, floor(vRadius / (46.0 * px))) ) - 0.5)) * 0.55;
  // In front: 0 at the left end, 1 at the right.
  float along = (2.79 - turn) / (2.79 - 0.35);
  float front = step(0.0, along) * step(along, 1.0);
  float size = clamp(vRadius / (150.0 * px), 0.55, 1.25);
  float thick = smoothstep(size * 2.6 * px, size * 1.4 * px, abs(d)) * front;
  vec3 colour = mix(mix(uFear, vec3(1.0), 0.2), mix(vec3(1.0, 0.82, 0.52), vec3(0.80, 0.88, 1.0), smoothstep(0.45, 0.8, vState.x)), smoothstep(0.28, 0.34, vState.x));
  vec3 c = vec3(0.72, 0.76, 0.95) * dots * vState.z;
  float a = dots * vState.z * 0.5;
  float filled = thick * step(along, vState.x);
  float empty = smoothstep(1.5 * px, 0.6 * px, abs(d)) * front * step(vState.x, along);
  float at30 = 2.79 - 0.30 * (2.79 - 0.35);
  vec2 off = vAt - vec2(cos(at30), sin(at30) / 2.6) * vRadius;
  float notch = smoothstep(1.5 * px, 0.6 * px, abs(off.x)) * smoothstep(size * 8.5 * px, size * 7.0 * px, abs(off.y));
  c = mix(c, vec3(0.55, 0.56, 0.78) * 0.6, empty); a = max(a, empty * 0.5);
  c = mix(c, colour * 1.1, filled); a = max(a, filled);
  c = mix(c, vec3(1.0), notch); a = max(a, notch);
  gl_FragColor = vec4(c * vState.y, a * vState.y);
}`;
