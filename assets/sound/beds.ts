/**
 * What lies under each place, all round one D so that any two can sound together: lamplight with a felt piano for the waking world; for the
 * night a calm with the city's breath, a discord with a pulse, gold with bells; and what the Protocol is. Two lengths, one twice the other,
 * so that layers stay together however long a night lasts.
 */
import { addNoise, addStrike, addTone, band, diceOf, hzOf, inRoom, mixInto, type Stereo, silence, soundOf, spectrumOf, swell, type Tone } from './synth';

/** A power of two of samples at 48,000 a second. */
const LONG_S = 2 ** 21 / 48000;
const SHORT_S = LONG_S / 2;

type Voice = Omit<Tone, 'hz' | 'amplitude'>;
const WARM: Voice = { cents: 22, harmonics: 9, harmonic: (h) => h ** -1.9, width: 0.7 };
const DEEP: Voice = { cents: 12, harmonics: 12, harmonic: (h) => h ** -1.7, width: 0.5 };
const GLASS: Voice = { cents: 9, harmonics: 3, harmonic: (h) => h ** -2.6, width: 1 };
const HARSH: Voice = { cents: 38, harmonics: 22, harmonic: (h) => h ** -1.15 * (h % 3 === 0 ? 0.4 : 1), width: 0.9 };

/** Notes held together: midi number and level. */
const held = (name: string, seconds: number, rateHz: number, voice: Voice, notes: readonly (readonly [number, number])[]): Stereo => {
  const spectrum = spectrumOf(seconds, rateHz);
  const dice = diceOf(name);
  for (const [midi, amplitude] of notes) addTone(spectrum, dice, { ...voice, hz: hzOf(midi), amplitude });
  return soundOf(spectrum);
};
const air = (name: string, seconds: number, rateHz: number, amplitude: number, lowHz: number, highHz: number): Stereo => {
  const spectrum = spectrumOf(seconds, rateHz);
  addNoise(spectrum, diceOf(name), amplitude, 0.8, band(lowHz, highHz));
  return soundOf(spectrum);
};

/** A hammer in felt on one string: the upper partials are soft and gone first. */
export const feltNote = (into: Stereo, atS: number, midi: number, amplitude: number, pan: number): void => {
  const hz = hzOf(midi);
  for (let h = 1; h <= 7; h++) {
    const partial = hz * h * Math.sqrt(1 + 0.0004 * h * h);
    addStrike(into, {
      atS,
      hz: partial,
      amplitude: amplitude * h ** -2 * (h === 1 ? 1 : 0.8),
      decayS: (5.5 * (220 / hz) ** 0.35) / h ** 0.75,
      attackS: 0.012,
      pan,
    });
  }
  addStrike(into, { atS, hz: 190, amplitude: amplitude * 0.12, decayS: 0.09, attackS: 0.004, pan });
};
/** Partials of a cast bell, from the hum up: ratio to the strike note, level, share of the whole decay. */
const BELL = [
  [0.5, 0.55, 1],
  [1, 0.8, 0.75],
  [1.183, 0.5, 0.6],
  [1.506, 0.3, 0.45],
  [2, 0.6, 0.4],
  [2.514, 0.22, 0.24],
  [2.662, 0.18, 0.22],
  [3.011, 0.2, 0.17],
  [4.166, 0.12, 0.1],
  [5.433, 0.07, 0.07],
] as const;
export const bell = (into: Stereo, atS: number, hz: number, amplitude: number, decayS: number, pan: number): void => {
  for (const [ratio, level, lasts] of BELL) {
    // Two of each, a little apart: a cast bell beats.
    for (const apart of [-1, 1])
      addStrike(into, {
        atS,
        hz: hz * ratio + apart * 0.21 * ratio,
        amplitude: (amplitude * level) / 2,
        decayS: decayS * lasts,
        attackS: 0.003,
        pan: pan + apart * 0.15,
      });
  }
};

/** The waking world after dark: four chords of eleven seconds, a piano in the next room, the hush of the lamp. */
const dusk = (rateHz: number): Stereo => {
  const out = silence(LONG_S, rateHz);
  const chords = [
    [38, 45, 53, 60, 64],
    [34, 46, 53, 57, 62],
    [41, 48, 55, 57, 64],
    [36, 43, 52, 55, 62],
  ];
  chords.forEach((notes, i) => {
    const pad = held(
      `dusk ${i}`,
      LONG_S,
      rateHz,
      WARM,
      notes.map((midi, voice) => [midi, voice < 2 ? 1 : 0.62] as const),
    );
    mixInto(out, pad, 0.16, swell(i / 4 - 0.09, i / 4 + 0.34));
  });
  const piano = silence(LONG_S, rateHz);
  const dice = diceOf('dusk piano');
  // In thirty-seconds of the loop.
  const melody: readonly (readonly [number, number, number])[] = [
    [0.5, 62, 0.9],
    [2, 69, 0.75],
    [3, 72, 0.5],
    [5, 65, 0.7],
    [8.5, 65, 0.8],
    [10, 70, 0.65],
    [11.5, 69, 0.5],
    [13, 62, 0.6],
    [16.5, 60, 0.8],
    [18, 67, 0.75],
    [19.5, 76, 0.4],
    [21.5, 72, 0.5],
    [24.5, 67, 0.7],
    [26, 64, 0.6],
    [27.5, 62, 0.55],
    [29.5, 57, 0.6],
  ];
  for (const [at, midi, level] of melody)
    feltNote(piano, (at / 32) * LONG_S + (dice() - 0.5) * 0.08, midi, level * (0.28 + 0.05 * dice()), -0.35 + 0.3 * dice());
  mixInto(out, piano);
  mixInto(out, air('lamp', LONG_S, rateHz, 0.012, 180, 900));
  return inRoom(out, diceOf('dusk room'), { lowS: 3.2, highS: 1.3, wet: 0.36, delayS: 0.018 });
};

/** The city sleeping well: two open chords, breath in and out every five and a half seconds, now and then a glass far off. */
const calm = (rateHz: number): Stereo => {
  const out = silence(LONG_S, rateHz);
  mixInto(
    out,
    held('calm ground', LONG_S, rateHz, DEEP, [
      [38, 1],
      [45, 0.7],
    ]),
    0.16,
  );
  mixInto(
    out,
    held('calm one', LONG_S, rateHz, WARM, [
      [50, 0.8],
      [57, 0.7],
      [64, 0.5],
      [69, 0.28],
    ]),
    0.15,
    swell(-0.12, 0.6),
  );
  mixInto(
    out,
    held('calm two', LONG_S, rateHz, WARM, [
      [43, 0.8],
      [50, 0.6],
      [59, 0.55],
      [66, 0.3],
    ]),
    0.15,
    swell(0.4, 1.1),
  );
  mixInto(
    out,
    held('calm sky', LONG_S, rateHz, GLASS, [
      [76, 0.5],
      [81, 0.4],
      [86, 0.25],
    ]),
    0.05,
    (part) => 0.5 - 0.5 * Math.cos(2 * Math.PI * (part * 3 + 0.2)),
  );
  const breaths = 8;
  mixInto(out, air('in', LONG_S, rateHz, 0.075, 500, 1500), 1, (part) => swell(0, 0.42)((part * breaths) % 1) ** 2);
  mixInto(out, air('out', LONG_S, rateHz, 0.085, 260, 760), 1, (part) => swell(0.4, 0.98)((part * breaths) % 1) ** 2);
  const dice = diceOf('glasses');
  const glasses = silence(LONG_S, rateHz);
  [74, 81, 78, 86, 83, 76, 81].forEach((midi, i) => {
    addStrike(glasses, {
      atS: ((i + 0.15 + 0.7 * dice()) / 7) * LONG_S,
      hz: hzOf(midi),
      amplitude: 0.032,
      decayS: 4.5,
      attackS: 0.03,
      pan: 1.6 * (dice() - 0.5),
    });
  });
  mixInto(out, glasses);
  return inRoom(out, diceOf('calm room'), { lowS: 5.5, highS: 2.4, wet: 0.46, delayS: 0.03 });
};

/** Fear going from bed to bed: half-tones that beat, strings too high to be there, a pulse like a heart heard through a pillow. */
const dread = (rateHz: number): Stereo => {
  const out = silence(SHORT_S, rateHz);
  mixInto(
    out,
    held('dread ground', SHORT_S, rateHz, DEEP, [
      [38, 0.9],
      [39, 0.9],
      [44, 0.6],
    ]),
    0.17,
  );
  mixInto(
    out,
    held('dread mid', SHORT_S, rateHz, HARSH, [
      [51, 0.5],
      [56, 0.45],
      [57, 0.4],
    ]),
    0.06,
    (part) => 0.35 + 0.65 * swell(0.1, 0.95)(part),
  );
  mixInto(
    out,
    held('dread high', SHORT_S, rateHz, { ...GLASS, cents: 26 }, [
      [87, 0.6],
      [88, 0.6],
      [94, 0.3],
    ]),
    0.05,
    swell(0.3, 1.05),
  );
  mixInto(out, air('whisper', SHORT_S, rateHz, 0.05, 1400, 3200), 1, (part) => (swell(0.05, 0.3)(part) + swell(0.42, 0.6)(part) + swell(0.7, 1.02)(part)) ** 2);
  const hearts = silence(SHORT_S, rateHz);
  for (let beat = 0; beat < 16; beat++) {
    const atS = (beat / 16) * SHORT_S;
    addStrike(hearts, { atS, hz: 68, toHz: 41, amplitude: 0.34, decayS: 0.5, attackS: 0.012, pan: 0 });
    addStrike(hearts, { atS: atS + 0.29, hz: 60, toHz: 38, amplitude: 0.2, decayS: 0.42, attackS: 0.014, pan: 0 });
  }
  mixInto(out, hearts);
  return inRoom(out, diceOf('dread room'), { lowS: 3.4, highS: 1.1, wet: 0.3, delayS: 0.012 });
};

/** Voices an octave apart that fall for ever: each arrives at the end where the next one down began, in pitch and in phase (a Risset glide). */
const fallingForever = (into: Stereo, amplitude: number): void => {
  const { rateHz, left, right } = into;
  const n = left.length;
  const voices = 8;
  const turns = (octave: number): number => {
    // The whole phase of one loop, sample by sample as below, so that the ends meet.
    let phase = 0;
    for (let i = 0; i < n; i++) phase += (2 * Math.PI * 36 * 2 ** (octave - i / n)) / rateHz;
    return phase;
  };
  let begins = 0;
  for (let octave = 1; octave <= voices; octave++) {
    // Where the voice above ends is where this one's fellow below began.
    begins -= turns(octave);
    let phase = begins;
    for (let i = 0; i < n; i++) {
      const height = octave - i / n;
      const level = amplitude * Math.exp(-0.5 * ((height - 3) / 1.25) ** 2) * (0.5 - 0.5 * Math.cos((2 * Math.PI * height) / voices));
      left[i]! += level * Math.sin(phase);
      right[i]! += level * Math.sin(phase + 0.9);
      phase += (2 * Math.PI * 36 * 2 ** height) / rateHz;
    }
  }
};

/** Nobody can wake: a ground a tritone wide, everything falling and never arriving, metal heard backwards, one toll. */
const protocol = (rateHz: number): Stereo => {
  const out = silence(SHORT_S, rateHz);
  mixInto(
    out,
    held('protocol ground', SHORT_S, rateHz, HARSH, [
      [26, 1],
      [32, 0.7],
      [38, 0.4],
    ]),
    0.1,
  );
  mixInto(
    out,
    held('protocol choir', SHORT_S, rateHz, { ...WARM, cents: 34 }, [
      [50, 0.5],
      [51, 0.5],
      [56, 0.5],
      [62, 0.3],
      [63, 0.3],
    ]),
    0.11,
    (part) => 0.5 + 0.5 * swell(0.2, 1)(part),
  );
  fallingForever(out, 0.05);
  const dice = diceOf('metal');
  const metal = silence(SHORT_S, rateHz);
  for (let i = 0; i < 5; i++) bell(metal, ((i + 0.6 * dice()) / 5) * SHORT_S, hzOf([57, 63, 56, 68, 62][i]!) * 1.01, 0.05, 3.2, 1.4 * (dice() - 0.5));
  metal.left.reverse();
  metal.right.reverse();
  mixInto(out, metal);
  bell(out, 0.4, hzOf(38), 0.3, 14, 0);
  mixInto(out, air('under', SHORT_S, rateHz, 0.03, 60, 240));
  return inRoom(out, diceOf('protocol room'), { lowS: 6, highS: 2.2, wet: 0.4, delayS: 0.04 });
};

/** People who know that they dream: a bright open chord that breathes, small bells at nobody's bidding. */
const gold = (rateHz: number): Stereo => {
  const out = silence(SHORT_S, rateHz);
  mixInto(
    out,
    held('gold pad', SHORT_S, rateHz, WARM, [
      [50, 0.7],
      [57, 0.7],
      [62, 0.5],
      [66, 0.5],
      [69, 0.4],
      [76, 0.25],
    ]),
    0.13,
    (part) => 0.75 - 0.25 * Math.cos(4 * Math.PI * part),
  );
  mixInto(
    out,
    held('gold sky', SHORT_S, rateHz, GLASS, [
      [81, 0.5],
      [86, 0.4],
      [90, 0.3],
    ]),
    0.05,
    (part) => 0.6 + 0.4 * Math.cos(2 * Math.PI * part),
  );
  const dice = diceOf('gold bells');
  const bells = silence(SHORT_S, rateHz);
  const notes = [74, 81, 78, 86, 83, 76, 90, 81, 74, 85, 78, 88, 81, 86];
  notes.forEach((midi, i) => {
    bell(bells, ((i + 0.75 * dice()) / notes.length) * SHORT_S, hzOf(midi), 0.045 + 0.03 * dice(), 3.4, 1.5 * (dice() - 0.5));
  });
  mixInto(out, bells);
  return inRoom(out, diceOf('gold room'), { lowS: 4.8, highS: 2.6, wet: 0.42, delayS: 0.02 });
};

export const BEDS = {
  dusk: { make: dusk, seconds: LONG_S },
  calm: { make: calm, seconds: LONG_S },
  dread: { make: dread, seconds: SHORT_S },
  protocol: { make: protocol, seconds: SHORT_S },
  gold: { make: gold, seconds: SHORT_S },
} as const;
export type BedName = keyof typeof BEDS;
