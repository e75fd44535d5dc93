/** What is recorded, brought to its loudness: beds as loops with what comes round kept on both sides, cues one after another on one strip. */
import { BEDS, type BedName } from './beds';
import { CUES, type CueName } from './cues';
import { louder, loudest, loudness } from './loudness';
import { type Stereo, silence } from './synth';

export const BED_LUFS = -18;
/** An encoder blurs the ends of what it is given; the loop is cut from within. */
export const PAD_S = 0.5;
const GAP_S = 0.25;

export const finishedBed = (name: BedName, rateHz: number): Stereo => {
  const sound = BEDS[name].make(rateHz);
  return louder(sound, BED_LUFS - loudness(sound));
};
export const finishedCue = (name: CueName, rateHz: number): Stereo => {
  const { make, seconds, lufs } = CUES[name];
  const whole = make(rateHz);
  const out = silence(seconds, rateHz);
  const fade = Math.min(seconds * 0.3, 1) * rateHz;
  for (let i = 0; i < out.left.length; i++) {
    const level = Math.min(1, (out.left.length - i) / fade) ** 2;
    out.left[i] = (whole.left[i] ?? 0) * level;
    out.right[i] = (whole.right[i] ?? 0) * level;
  }
  // A block is longer than a tap: what is measured has quiet after it.
  const measured = silence(Math.max(seconds, 0.5), rateHz);
  measured.left.set(out.left);
  measured.right.set(out.right);
  return louder(out, lufs - loudest(measured));
};
/** The loop with what lies before its beginning and after its end. */
export const padded = ({ rateHz, left, right }: Stereo): Stereo => {
  const pad = Math.round(PAD_S * rateHz);
  const n = left.length;
  const out = silence((n + 2 * pad) / rateHz, rateHz);
  for (let i = 0; i < n + 2 * pad; i++) {
    const from = (i - pad + n) % n;
    out.left[i] = left[from]!;
    out.right[i] = right[from]!;
  }
  return out;
};

const CUE_NAMES = Object.keys(CUES) as CueName[];
/** Where each cue lies on the strip, in whole milliseconds: from, for. */
export const strip = (): Record<CueName, [number, number]> => {
  let atMs = GAP_S * 1000;
  const places = CUE_NAMES.map((name) => {
    const from = atMs;
    const forMs = CUES[name].seconds * 1000;
    atMs += forMs + GAP_S * 1000;
    return [name, [from, forMs]] as const;
  });
  return Object.fromEntries(places) as unknown as Record<CueName, [number, number]>;
};
/** Both ears as one: a cue is small, and where it comes from says nothing. */
export const stripSound = (rateHz: number): Stereo => {
  const places = strip();
  const endMs = Math.max(...Object.values(places).map(([from, forMs]) => from + forMs)) + GAP_S * 1000;
  const out = silence(endMs / 1000, rateHz);
  for (const name of CUE_NAMES) {
    const cue = finishedCue(name, rateHz);
    const start = Math.round((places[name][0] / 1000) * rateHz);
    out.left.set(cue.left, start);
    out.right.set(cue.right, start);
  }
  return out;
};
/** What the player must know of the recordings. */
export const recordings = () => ({
  padS: PAD_S,
  beds: Object.fromEntries(Object.entries(BEDS).map(([name, { seconds }]) => [name, seconds])),
  cues: strip(),
});
