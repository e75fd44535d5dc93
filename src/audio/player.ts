/**
 * The glue to the browser's sound. Howler has what is heard once, the whole volume and the unlocking; the layers lie on a small bus of their
 * own on its context, because a loop must be cut inside what was decoded (a codec blurs the ends) and layers must stay in step. Howler's own
 * suspending is off: it sleeps through quiet layers. Nothing here knows the night.
 */
import { Howl, Howler } from 'howler';
import type { Volume } from '../stores/settings';
import { BEDS, type Bed, type Cue } from '../stores/soundStore';
import { type Mix, volumeOf } from './mix';
import recordings from './recordings.json';

export interface Player {
  setVolumes(gains: Readonly<Record<Volume, number>>): void;
  /** Layers that are silent and have never been heard are not fetched. */
  setMix(mix: Mix, overS: number): void;
  /** Fetches layers before they are needed. */
  prepare(beds: readonly Bed[]): void;
  play(cue: Cue): void;
  duck(to: number, forMs: number): void;
  /** Layers fall silent at once, and come back after it. */
  hush(forMs: number): void;
  /** For tests: what the browser has been told. */
  report(): { state: string; whole: number; beds: number; layers: Record<Bed, number>; playing: Bed[] };
}

const WELD_S = 0.03;
const BED_S: Readonly<Record<Bed, number>> = recordings.beds;
/** An island that wakes itself is heard as the right answer is: it is what those have come to. */
const STRIP: Readonly<Record<Cue, number[]>> = { ...recordings.cues, tipped: recordings.cues.right };
const addressOf = (file: string): string => new URL(`audio/${file}`, document.baseURI).href;

/** The loop out of the middle; its last moment is welded to what lay before its first. */
export const cutLoop = (decoded: Float32Array, rateHz: number, padS: number, seconds: number): Float32Array<ArrayBuffer> => {
  const from = Math.round(padS * rateHz);
  const length = Math.round(seconds * rateHz);
  const loop = new Float32Array(length);
  loop.set(decoded.subarray(from, from + length));
  const weld = Math.min(from, Math.round(WELD_S * rateHz));
  for (let i = 0; i < weld; i++) {
    const part = (i + 1) / weld;
    loop[length - weld + i] = loop[length - weld + i]! * (1 - part) + decoded[from - weld + i]! * part;
  }
  return loop;
};

/** The first of the two codings that can be had and read. */
const fetchBed = async (context: AudioContext, bed: Bed): Promise<AudioBuffer> => {
  const endings = Howler.codecs('webm') ? ['webm', 'm4a'] : ['m4a', 'webm'];
  let why: unknown;
  for (const ending of endings) {
    try {
      const answer = await fetch(addressOf(`${bed}.${ending}`));
      if (!answer.ok) throw new Error(`${bed}.${ending}: ${answer.status}`);
      const decoded = await context.decodeAudioData(await answer.arrayBuffer());
      const { sampleRate, numberOfChannels } = decoded;
      const loop = context.createBuffer(numberOfChannels, Math.round(BED_S[bed] * sampleRate), sampleRate);
      for (let ear = 0; ear < numberOfChannels; ear++) loop.copyToChannel(cutLoop(decoded.getChannelData(ear), sampleRate, recordings.padS, BED_S[bed]), ear);
      return loop;
    } catch (error) {
      why = error;
    }
  }
  throw why;
};

/** From wherever it is to `value`, without a click. */
const glide = (param: AudioParam, context: AudioContext, value: number, overS: number, afterS = 0): void => {
  const from = context.currentTime + afterS;
  if (afterS === 0) param.cancelScheduledValues(from);
  param.setTargetAtTime(value, from, Math.max(0.005, overS / 3));
};

/** Null where the browser has no sound to give. `onFault`: a recording could not be had. */
export const createPlayer = (onFault: () => void): Player | null => {
  Howler.autoSuspend = false;
  Howler.volume(0);
  const context: AudioContext | null = Howler.ctx ?? null;
  if (context === null || !Howler.usingWebAudio) return null;

  const bus = new GainNode(context, { gain: 0 });
  const ducked = new GainNode(context);
  const hushed = new GainNode(context);
  bus.connect(ducked).connect(hushed).connect(Howler.masterGain);
  const layers = new Map(BEDS.map((bed) => [bed, new GainNode(context, { gain: 0 })]));
  for (const layer of layers.values()) layer.connect(bus);
  const asked = new Set<Bed>();
  const playing: Bed[] = [];
  const beganS = context.currentTime;
  let gains: Readonly<Record<Volume, number>> = { whole: 0, beds: 0, effects: 0, interface: 0 };
  let target: Mix = { dusk: 0, calm: 0, dread: 0, protocol: 0, gold: 0 };

  const strip = new Howl({
    src: [addressOf('cues.webm'), addressOf('cues.m4a')],
    sprite: Object.fromEntries(Object.entries(STRIP).map(([cue, [from, forMs]]) => [cue, [from!, forMs!] as [number, number]])),
    html5: false,
    onloaderror: onFault,
  });
  const begin = (bed: Bed): void => {
    if (asked.has(bed)) return;
    asked.add(bed);
    fetchBed(context, bed)
      .then((buffer) => {
        const source = new AudioBufferSourceNode(context, { buffer, loop: true });
        source.connect(layers.get(bed)!);
        // All layers count from one beginning, so that they stay together.
        source.start(0, (context.currentTime - beganS) % buffer.duration);
        playing.push(bed);
      })
      .catch(onFault);
  };

  return {
    setVolumes(next) {
      gains = next;
      Howler.volume(next.whole);
      glide(bus.gain, context, next.beds, 0.1);
    },
    setMix(mix, overS) {
      target = mix;
      for (const [bed, layer] of layers) {
        if (mix[bed] > 0) begin(bed);
        glide(layer.gain, context, mix[bed], overS);
      }
    },
    prepare(beds) {
      for (const bed of beds) begin(bed);
    },
    play(cue) {
      const gain = gains[volumeOf(cue)];
      // What comes while nothing may sound yet would all be heard together later.
      if (gain === 0 || context.state !== 'running') return;
      strip.volume(gain, strip.play(cue));
    },
    duck(to, forMs) {
      glide(ducked.gain, context, to, 0.15);
      glide(ducked.gain, context, 1, 1.5, forMs / 1000);
    },
    hush(forMs) {
      glide(hushed.gain, context, 0, 0.02);
      glide(hushed.gain, context, 1, 4, forMs / 1000);
    },
    report: () => ({ state: context.state, whole: Howler.masterGain.gain.value, beds: bus.gain.value, layers: { ...target }, playing: [...playing] }),
  };
};

/** The browser lets sound run only after a press, and takes it back when it likes: asked again at each press, and asleep while the page is hidden. */
export const keepAwake = (onState: (isRunning: boolean) => void): void => {
  const { ctx } = Howler;
  const wake = (): void => {
    if (!document.hidden && ctx.state !== 'running') ctx.resume().catch(() => onState(false));
  };
  for (const press of ['pointerdown', 'keydown', 'touchend'] as const) window.addEventListener(press, wake, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) ctx.suspend().catch(() => undefined);
    else wake();
  });
  ctx.addEventListener('statechange', () => {
    if (!document.hidden) onState(ctx.state === 'running');
  });
  wake();
  onState(ctx.state === 'running');
};
