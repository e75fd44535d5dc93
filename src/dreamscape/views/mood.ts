/**
 * What an island shows of those who sleep on it: the colour of its mix, how torn its bridges are, how much dread it
 * carries. Read from a frame's zone fields, eased from frame to frame so that nothing jumps.
 */
import { ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../../session/protocol';
import { LOOK_COLOUR_LIST } from '../../words/tokens';

export type Rgb = readonly [number, number, number];

/** Display colours are raised to this power to become light: between the eye's 2.2 and the picture's own curve. */
const LIGHT_POWER = 1.75;
/** A CSS colour as light the shaders can add up. */
export const lightOf = (colour: string): Rgb => {
  const n = Number.parseInt(colour.slice(1), 16);
  const part = (v: number): number => (v / 255) ** LIGHT_POWER;
  return [part((n >> 16) & 255), part((n >> 8) & 255), part(n & 255)];
};

const FIELD_AT = new Map<ZoneField, number>(ZONE_FIELDS.map((field, i) => [field, i]));
export const zoneValue = (zones: Float32Array, zone: number, field: ZoneField): number => zones[zone * ZONE_STRIDE + FIELD_AT.get(field)!] ?? 0;

const LOOK_FIELDS = ['awake', 'dreaming', 'uneasy', 'nightmare', 'trapped', 'lucid'] as const;
/** A few lucid or frightened sleepers colour an island more than as many calm ones. */
const VIVID = 1.55;
const PULL = [0.25, 1, 1.7, 4, 4, 3] as const;
let worn = '';
let lights: readonly Rgb[] = [];
/** Of the set that is worn now. */
const lightsNow = (): readonly Rgb[] => {
  const now = LOOK_COLOUR_LIST.join();
  if (now !== worn) {
    worn = now;
    lights = LOOK_COLOUR_LIST.map(lightOf);
  }
  return lights;
};
/** Of the light of a nightmare: an ember. */
const TRAPPED_SHARE = 0.62;
/** Nightmare's light in the colours that are worn: what is torn, crumbling or spreading is drawn in it. */
export const fearLight = (): Rgb => lightsNow()[LOOK_FIELDS.indexOf('nightmare')]!;

export const moodOf = (zones: Float32Array, zone: number): Rgb => {
  const worn = lightsNow();
  const fear = fearLight();
  const ember: Rgb = [fear[0] * TRAPPED_SHARE, fear[1] * TRAPPED_SHARE, fear[2] * TRAPPED_SHARE];
  let sum = 0.001;
  let r = 0;
  let g = 0;
  let b = 0;
  LOOK_FIELDS.forEach((field, look) => {
    const weight = zoneValue(zones, zone, field) * PULL[look]!;
    const [red, green, blue] = field === 'trapped' ? ember : worn[look]!;
    sum += weight;
    r += red * weight;
    g += green * weight;
    b += blue * weight;
  });
  // Mixed light tends to grey: each part is pushed away from the mean again, so that a teal island stays teal.
  const mean = (r + g + b) / (3 * sum);
  const vivid = (v: number): number => Math.max(0.01, mean + (v / sum - mean) * VIVID);
  return [vivid(r), vivid(g), vivid(b)];
};
/** Share of an island's people in nightmare or trapped. */
export const dreadOf = (zones: Float32Array, zone: number): number => {
  const people = LOOK_FIELDS.reduce((sum, field) => sum + zoneValue(zones, zone, field), 0);
  return people > 0 ? (zoneValue(zones, zone, 'nightmare') + zoneValue(zones, zone, 'trapped')) / people : 0;
};

/** How hot the Centre burns, 0 calm to 1: the phase sets the level, dread lifts it. */
const PHASE_HEAT = [0, 0.3, 0.65, 1] as const;
export const heatOf = (phase: number, dread: number): number =>
  Math.min(1, Math.max(PHASE_HEAT[phase] ?? 0, 0) + Math.min(0.4, Math.max(0, dread - 0.04) * 1.3));
