/** What is heard once. Each is given its loudness (of its loudest 0.4 s): what decides a night is as loud as its music, a button is barely there. */
import { bell, feltNote } from './beds';
import { addNoise, addStrike, addTone, band, diceOf, hzOf, inRoom, mixInto, type Stereo, silence, soundOf, spectrumOf } from './synth';

/** The buffer, a power of two of samples at 48,000 a second, with room for what rings. */
const buffer = (size: 15 | 16 | 17 | 18 | 19, rateHz: number): Stereo => silence(2 ** size / 48000, rateHz);
const noise = (name: string, size: 15 | 16 | 17 | 18 | 19, rateHz: number, lowHz: number, highHz: number): Stereo => {
  const spectrum = spectrumOf(2 ** size / 48000, rateHz);
  addNoise(spectrum, diceOf(name), 0.2, 0.7, band(lowHz, highHz));
  return soundOf(spectrum);
};
/** Up to 1 at `peak` and down to 0 at `end`, in seconds. */
const arch =
  (whole: number, peak: number, end: number) =>
  (part: number): number => {
    const at = part * whole;
    if (at >= end) return 0;
    return at < peak ? (at / peak) ** 1.6 : (0.5 + 0.5 * Math.cos((Math.PI * (at - peak)) / (end - peak))) ** 1.3;
  };
const room = (dry: Stereo, name: string, lowS: number, wet: number): Stereo =>
  inRoom(dry, diceOf(`${name} room`), { lowS, highS: lowS * 0.5, wet, delayS: 0.012 });

const tap = (rateHz: number): Stereo => {
  const out = buffer(15, rateHz);
  for (const [hz, amplitude] of [
    [620, 0.5],
    [1480, 0.25],
    [2350, 0.1],
  ] as const)
    addStrike(out, { atS: 0.002, hz, amplitude, decayS: 0.07, attackS: 0.002, pan: 0 });
  return out;
};
/** A step up: taken. */
const order = (rateHz: number): Stereo => {
  const out = buffer(18, rateHz);
  feltNote(out, 0.01, 69, 0.4, -0.15);
  feltNote(out, 0.12, 74, 0.45, 0.15);
  return room(out, 'order', 1.2, 0.22);
};
/** Two knocks on a shut door. */
const refused = (rateHz: number): Stereo => {
  const out = buffer(17, rateHz);
  for (const atS of [0.01, 0.15]) {
    addStrike(out, { atS, hz: 138, toHz: 118, amplitude: 0.5, decayS: 0.24, attackS: 0.004, pan: 0 });
    addStrike(out, { atS, hz: 311, amplitude: 0.16, decayS: 0.1, attackS: 0.003, pan: 0 });
  }
  return room(out, 'refused', 0.5, 0.18);
};
const right = (rateHz: number): Stereo => {
  const out = buffer(18, rateHz);
  [74, 78, 81, 86].forEach((midi, i) => {
    bell(out, 0.01 + i * 0.13, hzOf(midi), 0.3, 3.2, -0.4 + i * 0.27);
    feltNote(out, 0.01 + i * 0.13, midi - 12, 0.25, 0);
  });
  return room(out, 'right', 2.4, 0.34);
};
/** A step down that is not where it should be. */
const wrong = (rateHz: number): Stereo => {
  const out = buffer(18, rateHz);
  for (const [atS, midi] of [
    [0.01, 65],
    [0.3, 63.6],
  ] as const) {
    feltNote(out, atS, midi, 0.4, -0.1);
    feltNote(out, atS, midi - 11.7, 0.35, 0.1);
  }
  return room(out, 'wrong', 1.4, 0.28);
};
/** The ground goes, then the pieces. */
const fall = (rateHz: number): Stereo => {
  const out = buffer(18, rateHz);
  addStrike(out, { atS: 0.02, hz: 92, toHz: 31, amplitude: 0.9, decayS: 2.6, attackS: 0.02, pan: 0 });
  mixInto(out, noise('rubble', 18, rateHz, 120, 480), 1.4, arch(2 ** 18 / 48000, 0.12, 2.4));
  const dice = diceOf('shards');
  for (let i = 0; i < 26; i++) {
    const atS = 0.1 + 2 * dice() ** 1.5;
    addStrike(out, {
      atS,
      hz: 700 + 3600 * dice(),
      amplitude: 0.09 * (1 - atS / 2.6) + 0.01,
      decayS: 0.15 + 0.5 * dice(),
      attackS: 0.001,
      pan: 1.8 * (dice() - 0.5),
    });
  }
  return room(out, 'fall', 2.6, 0.3);
};
/** The low toll. The second of silence before it is the mixer's. */
const latch = (rateHz: number): Stereo => {
  const out = buffer(19, rateHz);
  bell(out, 0.01, hzOf(38), 0.9, 9, 0);
  bell(out, 0.01, hzOf(32), 0.4, 9, 0.2);
  addStrike(out, { atS: 0.01, hz: 58, toHz: 36.7, amplitude: 0.6, decayS: 3, attackS: 0.006, pan: 0 });
  return room(out, 'latch', 5, 0.36);
};
/** Breath drawn in, and a fifth that opens: something in the dream is looked at. */
const met = (rateHz: number): Stereo => {
  const out = buffer(18, rateHz);
  const whole = 2 ** 18 / 48000;
  const spectrum = spectrumOf(whole, rateHz);
  const dice = diceOf('met');
  for (const [midi, amplitude] of [
    [50, 0.5],
    [57, 0.5],
    [62, 0.4],
    [69, 0.25],
  ] as const)
    addTone(spectrum, dice, { hz: hzOf(midi), amplitude, cents: 18, harmonics: 7, harmonic: (h) => h ** -1.7, width: 0.8 });
  mixInto(out, soundOf(spectrum), 0.5, arch(whole, 1.1, 3.4));
  mixInto(out, noise('met breath', 18, rateHz, 500, 1600), 0.5, arch(whole, 0.9, 1.3));
  bell(out, 1.1, hzOf(69), 0.16, 2.4, 0);
  return room(out, 'met', 2, 0.3);
};
const wave = (name: string, rateHz: number, peakS: number, highHz: number): Stereo => {
  const out = buffer(18, rateHz);
  const whole = 2 ** 18 / 48000;
  mixInto(out, noise(`${name} low`, 18, rateHz, 140, 420), 1, arch(whole, peakS, 3.6));
  mixInto(out, noise(`${name} high`, 18, rateHz, 500, highHz), 0.6, arch(whole, peakS + 0.25, 3.3));
  return room(out, name, 1.6, 0.3);
};
/** Water coming in rises slowly and breaks; going out it is there at once and draws away. */
const flood = (rateHz: number): Stereo => wave('flood', rateHz, 2, 2200);
const ebb = (rateHz: number): Stereo => wave('ebb', rateHz, 0.5, 1200);
const dawn = (rateHz: number): Stereo => {
  const out = buffer(19, rateHz);
  bell(out, 0.01, hzOf(69), 0.5, 6, -0.2);
  bell(out, 1.5, hzOf(74), 0.5, 7, 0.2);
  return room(out, 'dawn', 3.2, 0.34);
};
/** The Protocol is lifted: gold through every street at once. */
const lifted = (rateHz: number): Stereo => {
  const out = buffer(19, rateHz);
  const whole = 2 ** 19 / 48000;
  const spectrum = spectrumOf(whole, rateHz);
  const dice = diceOf('lifted');
  for (const [midi, amplitude] of [
    [38, 0.6],
    [50, 0.6],
    [57, 0.6],
    [62, 0.5],
    [66, 0.5],
    [69, 0.4],
    [74, 0.3],
    [81, 0.15],
  ] as const)
    addTone(spectrum, dice, { hz: hzOf(midi), amplitude, cents: 24, harmonics: 9, harmonic: (h) => h ** -1.6, width: 0.9 });
  mixInto(out, soundOf(spectrum), 0.3, arch(whole, 2.2, 7.5));
  [62, 69, 74, 78, 81, 86, 90].forEach((midi, i) => {
    bell(out, 0.3 + i * 0.27, hzOf(midi), 0.2, 4, -0.6 + i * 0.2);
  });
  return room(out, 'lifted', 3.6, 0.36);
};

export interface CueScore {
  make: (rateHz: number) => Stereo;
  /** What is kept of it. */
  seconds: number;
  lufs: number;
}
export const CUES = {
  tap: { make: tap, seconds: 0.25, lufs: -32 },
  order: { make: order, seconds: 1.6, lufs: -24 },
  refused: { make: refused, seconds: 0.8, lufs: -23 },
  right: { make: right, seconds: 4, lufs: -19 },
  wrong: { make: wrong, seconds: 2, lufs: -20 },
  fall: { make: fall, seconds: 4, lufs: -17 },
  latch: { make: latch, seconds: 9, lufs: -16 },
  met: { make: met, seconds: 4.2, lufs: -19 },
  flood: { make: flood, seconds: 4, lufs: -22 },
  ebb: { make: ebb, seconds: 4, lufs: -22 },
  dawn: { make: dawn, seconds: 7, lufs: -18 },
  lifted: { make: lifted, seconds: 9.5, lufs: -17 },
} as const satisfies Record<string, CueScore>;
export type CueName = keyof typeof CUES;
