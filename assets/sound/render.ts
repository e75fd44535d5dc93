/**
 * `npm run sound`: plays every score of this folder into public/audio/, as Opus in WebM and as AAC in M4A for whom the first is foreign, and
 * writes where things lie to src/audio/recordings.json. Needs ffmpeg with libopus; what it makes is committed, so nobody else does.
 * With a folder as its argument it also leaves the recordings there as WAV.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BEDS, type BedName } from './beds';
import { finishedBed, padded, recordings, stripSound } from './finish';
import { loudness, peakDb } from './loudness';
import { diceOf, type Stereo } from './synth';

const RATE_HZ = 48000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, 'public/audio');

/** 16 bits, with a bit of noise under the last one. */
const wavOf = ({ rateHz, left, right }: Stereo): Buffer => {
  const wav = Buffer.alloc(44 + left.length * 4);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + left.length * 4, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(2, 22);
  wav.writeUInt32LE(rateHz, 24);
  wav.writeUInt32LE(rateHz * 4, 28);
  wav.writeUInt16LE(4, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(left.length * 4, 40);
  const dice = diceOf('last bit');
  for (let i = 0; i < left.length; i++) {
    for (const [at, ear] of [left, right].entries()) {
      const value = Math.round(ear[i]! * 32767 + dice() - dice());
      wav.writeInt16LE(Math.max(-32768, Math.min(32767, value)), 44 + i * 4 + at * 2);
    }
  }
  return wav;
};

const CODECS = {
  webm: { bed: ['-c:a', 'libopus', '-b:a', '48k', '-vbr', 'on'], strip: ['-ac', '1', '-c:a', 'libopus', '-b:a', '40k', '-vbr', 'on'] },
  m4a: { bed: ['-c:a', 'aac', '-b:a', '60k', '-movflags', '+faststart'], strip: ['-ac', '1', '-c:a', 'aac', '-b:a', '48k', '-movflags', '+faststart'] },
} as const;
const work = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'sound-'));
mkdirSync(OUT, { recursive: true });
let allKb = 0;
const keep = (name: string, sound: Stereo, kind: 'bed' | 'strip'): void => {
  const wav = join(work, `${name}.wav`);
  writeFileSync(wav, wavOf(sound));
  const sizes = Object.entries(CODECS).map(([ending, codec]) => {
    const file = join(OUT, `${name}.${ending}`);
    const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', '-i', wav, ...codec[kind], ...plain, file]);
    const kb = statSync(file).size / 1024;
    allKb += kb;
    return `${ending} ${kb.toFixed(0)} KB`;
  });
  process.stdout.write(`${name}: ${loudness(sound).toFixed(1)} LUFS, peak ${peakDb(sound).toFixed(1)} dB, ${sizes.join(', ')}\n`);
};
for (const name of Object.keys(BEDS) as BedName[]) keep(name, padded(finishedBed(name, RATE_HZ)), 'bed');
keep('cues', stripSound(RATE_HZ), 'strip');
writeFileSync(join(ROOT, 'src/audio/recordings.json'), `${JSON.stringify(recordings(), null, 2)}\n`);
process.stdout.write(`${allKb.toFixed(0)} KB in all\n`);
if (process.argv[2] === undefined) rmSync(work, { recursive: true });
