/**
 * The worker's side of opening a `.dream` file: reads it in the order nobody can trick (see replay/container and keepingFiles), says what
 * is in it, then plays the whole night in a scratch world and says whether it is what the file claims. One file a worker: the page ends
 * the worker when it has seen enough, so nothing here has to be interruptible.
 */
import { verifyReplay } from '../replay/verify';
import { type ReadReplay, readReplay } from './keepingFiles';
import type { DreamAbout, DreamNews } from './keepingProtocol';

export interface DreamReader {
  receive(message: unknown): void;
}

export function createDreamReader(send: (news: DreamNews) => void): DreamReader {
  return {
    receive(message) {
      const bytes = bytesOf(message);
      if (bytes === null) return;
      try {
        const read = readReplay(bytes);
        if (read.ok) certify(read, send);
        else send({ kind: 'refused', fault: read.fault });
      } catch (error) {
        send({ kind: 'refused', fault: { code: 'unreadable', detail: error instanceof Error ? error.message : String(error) } });
      }
    },
  };
}

function bytesOf(message: unknown): Uint8Array | null {
  const { type, bytes } = (typeof message === 'object' && message !== null ? message : {}) as { type?: unknown; bytes?: unknown };
  return type === 'read' && bytes instanceof Uint8Array ? bytes : null;
}

function certify(read: Extract<ReadReplay, { ok: true }>, send: (news: DreamNews) => void): void {
  const { body, orders, scenario } = read;
  send({ kind: 'about', about: aboutOf(read) });
  const verdict = verifyReplay(scenario, body, orders, (tick) => send({ kind: 'progress', tick, of: body.final.tick }));
  send({ kind: 'verdict', verdict });
}

function aboutOf({ source, scenario, body, orders }: Extract<ReadReplay, { ok: true }>): DreamAbout {
  const { final, score, outcome, bot, deltas } = body;
  const watch = {
    orders,
    endTick: final.tick,
    hash: final.hash,
    score,
    outcome: outcome as DreamAbout['source']['watch']['outcome'],
    ...(bot === undefined ? {} : { bot }),
    verdict: null,
  };
  return {
    source: { ...source, watch },
    title: scenario.title,
    nightTitle: scenario.nights[(deltas.night ?? 1) - 1]?.title ?? '',
    difficulty: deltas.difficulty ?? 'normal',
    sleepers: deltas.sleepers ?? scenario.city.sleepers,
  };
}
