/**
 * The sky of the dream and the Centre that turns in it, one pass at half resolution. Gas is noise bent by noise,
 * wound up towards the Centre; the Centre is a disc of orbiting threads round a hole. `uHeat` (phase and dread)
 * takes it from a calm dark violet whirl to a crimson one with an ember ring: at rest it must never look like an
 * emergency. Gas follows the camera only partly, for depth and so that close views are not blown up; the Centre
 * follows it exactly.
 */
import { FRAGMENT_HEAD, fbm, NOISE } from './glsl';

/** World units of one unit of the Centre's own coordinates. */
export const CENTRE_UNIT = 3100;

export const nebulaFragment = (octaves: number): string => /* glsl */ `${FRAGMENT_HEAD}
varying vec2 outTexCoord;
uniform float uTime;
uniform float uHeat;
uniform float uHush;        // 0 from afar, 1 among people: the sky steps back
uniform vec2 uWave;       // of the latch: radius, strength
uniform vec2 uSize;       // CSS pixels
uniform vec4 uWorld;      // CSS pixels -> world: scale, then offset
uniform vec4 uGas;        // CSS pixels -> gas: scale, then offset
${NOISE}
${fbm(octaves)}
float starField(vec2 p, float rare) {
  vec2 cell = floor(p), f = p - cell - 0.5;
  float h = hash(cell);
  if (h < rare) return 0.0;
  vec2 at = (vec2(hash(cell + 5.3), hash(cell + 9.1)) - 0.5) * 0.7;
  float twinkle = 0.75 + 0.25 * sin(uTime * 0.9 + h * 130.0);
  return smoothstep(0.11, 0.0, length(f - at)) * (0.35 + 0.65 * hash(cell + 2.2)) * twinkle;
}
void main() {
  vec2 px = vec2(outTexCoord.x, 1.0 - outTexCoord.y) * uSize;
  vec2 world = (px * uWorld.x + uWorld.zw) / ${CENTRE_UNIT.toFixed(1)};
  vec2 p = px * uGas.x + uGas.zw;
  vec2 e = world * vec2(1.0, 1.6);
  float r = length(e);
  float wind = (0.30 + 0.14 * uHeat) / (r + 0.13);
  float cs = cos(wind), sn = sin(wind);
  vec2 wound = mat2(cs, -sn, sn, cs) * e;
  vec2 q = mix(p, wound, smoothstep(1.05, 0.10, r));
  float t = uTime * 0.012;
  // Gas bent twice by itself.
  vec2 bend = vec2(fbm(q * 1.6 + t), fbm(q * 1.6 + vec2(4.7, 2.1) - t));
  vec2 bend2 = vec2(fbm(q * 1.8 + 3.1 * bend + vec2(2.3, 8.7)), fbm(q * 1.8 + 3.1 * bend + vec2(7.9, 3.3)));
  float gas = fbm(q * 1.5 + 2.5 * bend2);
  float grain = fbm(q * 4.6 + 2.1 * bend2 + 3.0);
  float dense = smoothstep(0.32, 0.78, gas);
  float warm = max(smoothstep(0.85, 0.15, r), smoothstep(0.36, 0.60, fbm3(p * 1.1 + 31.0 + t)) * 0.9);
  vec3 colour = mix(vec3(0.006, 0.007, 0.030), vec3(0.016, 0.016, 0.090), smoothstep(0.15, 0.62, gas));
  colour = mix(colour, mix(vec3(0.026, 0.022, 0.125), vec3(0.060, 0.026, 0.175), warm), dense * dense);
  float cloud = pow(max(dense * bend2.x * 1.6, 0.0), 3.0);
  colour += mix(vec3(0.024, 0.032, 0.120), vec3(0.30, 0.060, 0.44), warm) * cloud / (1.0 + 0.55 * cloud);
  colour += vec3(0.006, 0.13, 0.19) * pow(smoothstep(0.44, 0.82, bend2.y), 2.0) * (0.35 + 0.6 * bend.x) * (1.0 - 0.8 * warm);
  float fold = 1.0 - abs(2.0 * fbm(q * 3.1 + 1.9 * bend2 + 6.0) - 1.0);
  float fold2 = 1.0 - abs(2.0 * fbm(q * 7.5 + 2.6 * bend2 + 1.0) - 1.0);
  colour += mix(vec3(0.040, 0.050, 0.19), vec3(0.20, 0.050, 0.32), warm) * (pow(fold, 6.0) * 0.9 + pow(fold2, 9.0) * 0.5) * dense;
  colour *= 0.72 + 1.5 * grain;
  colour *= 1.0 - 0.72 * smoothstep(0.46, 0.66, fbm(q * 2.9 - bend * 2.0 + 17.0));
  float stars = starField(p * 44.0, 0.93) * 0.5 + starField(p * 87.0 + 29.0, 0.945) * 0.3 + starField(p * 21.0 + 7.0, 0.972);
  colour += stars * mix(vec3(0.62, 0.74, 1.0), vec3(1.0, 0.80, 0.92), hash(floor(p * 21.0 + 7.0))) * (1.0 - 0.7 * dense) * smoothstep(0.14, 0.4, r);
  // The Centre.
  float turn = atan(e.y, e.x);
  float deep = log(r + 0.012);
  float speed = 0.10 + 0.22 * uHeat;
  float arms = 0.5 + 0.5 * sin(turn * 2.0 + deep * 6.2 - uTime * speed + 2.1 * fbm3(wound * 5.0));
  // Noise is read on a circle, so that no seam shows where the angle wraps.
  vec2 round = vec2(cos(turn + deep * 2.4 - uTime * speed * 0.35), sin(turn + deep * 2.4 - uTime * speed * 0.35));
  float streak = fbm(round * 1.5 + vec2(deep * 7.0, -deep * 7.0) + 11.0);
  float thread = fbm(round * 2.3 + vec2(deep * 23.0, deep * 21.0) + 2.0 * streak);
  float wisp = pow(streak, 1.8) * (0.5 + 11.0 * pow(thread, 3.0));
  float disc = exp(-pow((r - 0.150) / (0.066 + 0.044 * uHeat), 2.0));
  float ring = exp(-pow((r - 0.094 - 0.004 * uHeat) / (0.0078 + 0.0050 * uHeat * uHeat), 2.0));
  float glow = exp(-pow((r - 0.104) / 0.021, 2.0));
  float beam = mix(0.30, 0.62, uHeat * uHeat) + mix(0.70, 0.55, uHeat) * pow(0.5 + 0.5 * cos(turn - 2.7), 1.5);
  colour *= 0.32 + 0.68 * smoothstep(0.10, 0.40, r);
  vec3 discCold = vec3(0.150, 0.070, 0.46), discHot = vec3(0.66, 0.014, 0.030);
  colour += mix(discCold, discHot, uHeat) * disc * (0.22 + 0.78 * pow(arms, 1.8)) * wisp * (2.0 + 1.1 * uHeat);
  colour += mix(vec3(0.085, 0.060, 0.34), vec3(0.15, 0.025, 0.34), uHeat) * exp(-pow((r - 0.28) / 0.14, 2.0)) * pow(arms, 1.6) * wisp * 1.1;
  colour += vec3(0.28, 0.028, 0.09) * pow(fbm3(round * 4.0 + 9.0), 2.2) * exp(-r * 3.0) * smoothstep(0.10, 0.2, r) * 0.5 * uHeat;
  colour += mix(vec3(0.10, 0.055, 0.34), vec3(1.2, 0.10, 0.11), uHeat) * glow * beam * (0.25 + 0.9 * wisp) * 0.55;
  colour += mix(vec3(0.42, 0.34, 0.95), vec3(5.6, 2.5, 1.5), uHeat * uHeat) * ring * beam * (0.35 + 0.8 * streak);
  colour += vec3(1.3, 0.10, 0.20) * uWave.y * exp(-pow((r - uWave.x) / 0.07, 2.0)) * (0.25 + wisp);
  float reach = pow(1.0 - arms, 3.0) * exp(-r * 4.2) * smoothstep(0.30, 0.70, streak + 0.16);
  colour *= 1.0 - 0.9 * clamp(reach * 1.6, 0.0, 1.0);
  float hole = smoothstep(0.074, 0.094, r + 0.012 * (fbm3(round * 2.0) - 0.45));
  colour = mix(colour, colour / (1.0 + 1.6 * max(colour.r, max(colour.g, colour.b))) * 0.74, uHush);
  gl_FragColor = vec4(colour * hole, 1.0);
}`;
