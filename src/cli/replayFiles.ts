/** Replays and saves from disk, decoded and checked; each fault one line. */
import { faultLine } from '../content/faults';
import { checkReplayBody, checkSaveBody, type ReplayBody, type SaveBody } from '../content/replaySchema';
import { decodeReplay, decodeSave, type FileFault } from '../replay/codec';
import { MAX_FILE_BYTES } from '../replay/container';
import type { TimedOrder } from '../sim/vocabulary';
import { cliText, fileFaultText } from '../words/cli';
import { CliError } from './cliError';
import { readBytes } from './files';

export function readReplay(file: string): { body: ReplayBody; orders: TimedOrder[] } {
  const decoded = decodeReplay(readBytes(file, MAX_FILE_BYTES.replay), checkReplayBody);
  if (!decoded.ok) throw new CliError(faultLines(file, decoded)[0]!);
  return decoded;
}

export function replayFaults(file: string, bytes: Uint8Array): { faults: string[]; body: ReplayBody | null } {
  const decoded = decodeReplay(bytes, checkReplayBody);
  return decoded.ok ? { faults: [], body: decoded.body } : { faults: faultLines(file, decoded), body: null };
}

export function saveFaults(file: string, bytes: Uint8Array): { faults: string[]; save: { body: SaveBody; snapshot: Uint8Array } | null } {
  const decoded = decodeSave(bytes, checkSaveBody);
  return decoded.ok ? { faults: [], save: decoded } : { faults: faultLines(file, decoded), save: null };
}

function faultLines(file: string, fault: FileFault): string[] {
  if (fault.code === 'bad-body') return fault.faults.map((each) => faultLine(file, each));
  if (fault.code === 'bad-order') return fault.faults.map(({ place, text }) => faultLine(file, { place, text: cliText.notAnOrder(text) }));
  return [`${file}: ${fileFaultText[fault.code]}`];
}
