/** Replays and saves from anywhere: whatever the bytes, the answer is a code, in bounded memory and without a throw. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program';
import { contentHash } from '../../src/content/contentHash';
import { effectiveScenario, loadScenario } from '../../src/content/load';
import { checkReplayBody, checkSaveBody, type ReplayBody, type SaveBody } from '../../src/content/replaySchema';
import { decodeReplay, decodeSave, encodeReplay, encodeSave } from '../../src/replay/codec';
import { pack } from '../../src/replay/container';
import { codeOrder, originFields, type RunOrigin } from '../../src/replay/journal';
import { randomBot } from '../../src/session/bots/random';
import { playNight } from '../../src/session/playNight';
import { hashWorld } from '../../src/sim/hash';
import { snapshot } from '../../src/sim/snapshot';
import { createWorld } from '../../src/sim/world';

const folder = mkdtempSync(join(tmpdir(), 'dream-'));
const deltas = { sleepers: 120, night: 1 };
let body: ReplayBody;
let bytes: Uint8Array;
let save: SaveBody;
let saveBytes: Uint8Array;

beforeAll(() => {
  const loaded = loadScenario('sandbox');
  const laid = loaded.ok ? effectiveScenario(loaded.scenario, deltas) : loaded;
  if (!laid.ok) throw new Error('the sandbox does not load');
  const world = createWorld(laid.value, 'fuzz', deltas);
  const journal = playNight(world, randomBot('fuzz'), { ticks: 900, hashEvery: 300 });
  const origin: RunOrigin = { scenarioId: 'sandbox', contentHash: contentHash(laid.value), seed: 'fuzz', deltas };
  body = journal.body(world, origin, 'random');
  bytes = encodeReplay(body);
  const { hash } = hashWorld(world);
  save = { format: 'nightmare-save', version: 1, ...originFields(origin), tick: world.tick, hash, sleepers: 120, orders: journal.orders.map(codeOrder) };
  saveBytes = encodeSave(save, snapshot(world));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (file: Uint8Array): string => {
  const decoded = decodeReplay(file, checkReplayBody);
  return decoded.ok ? 'ok' : decoded.code;
};
/** What the command line says of a file: exit code, and everything on stderr. */
const told = async (argv: string[], file: Uint8Array): Promise<{ exit: number; lines: string[]; out: string[] }> => {
  const path = join(folder, 'x.dream');
  writeFileSync(path, file);
  const lines: string[] = [];
  const out: string[] = [];
  const exit = await runProgram([...argv, path], { out: (line) => out.push(line), err: (line) => lines.push(line), progress: () => undefined });
  return { exit, lines, out };
};

describe('a replay', () => {
  it('comes back as it went, and a save too', () => {
    expect(decodeReplay(bytes, checkReplayBody)).toMatchObject({ ok: true, body });
    expect(body.orders.length).toBeGreaterThan(0);
    expect(decodeSave(saveBytes, checkSaveBody)).toMatchObject({ ok: true, body: save });
  });
  it('cut or flipped anywhere is refused with a code', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 7 }), (place, bit) => {
        expect(codeOf(bytes.slice(0, place % bytes.length))).not.toBe('ok');
        const flipped = bytes.slice();
        flipped[place % bytes.length]! ^= 1 << bit;
        expect(codeOf(flipped)).not.toBe('ok');
      }),
      { numRuns: 1000 },
    );
  });
  it('of random bytes, with or without our magic, is refused with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (random, magic) => {
        const file = magic ? Uint8Array.from([...bytes.subarray(0, 8), ...random]) : random;
        expect(codeOf(file)).not.toBe('ok');
      }),
      { numRuns: 1000 },
    );
  });
  const FORGED: [string, string, (forged: ReplayBody) => unknown][] = [
    ['a thousand million sleepers', 'deltas.sleepers: must be at most 2,000,000, not 1000000000', (b) => ({ ...b, deltas: { sleepers: 1e9 } })],
    ['an unknown key', 'cheat: unknown key', (b) => ({ ...b, cheat: 1 })],
    ['a tick of years ahead', 'final.tick: must be at most 4,000,000, not 1000000000000', (b) => ({ ...b, final: { ...b.final, tick: 1e12 } })],
    [
      'checkpoints out of order',
      'checkpoints[1].tick: tick 300 comes after tick 600: out of order',
      (b) => ({ ...b, checkpoints: [b.checkpoints[1], b.checkpoints[0]] }),
    ],
    ['an order after the end', 'orders[0]: tick 900 is past the end, tick 900', (b) => ({ ...b, orders: [[900, 4, 0]] })],
    ['an order of no kind', 'orders[0]: [1, 99, 0] is not an order', (b) => ({ ...b, orders: [[1, 99, 0]] })],
    ['another format', 'format: must be nightmare-replay, not "nightmare-save"', (b) => ({ ...b, format: 'nightmare-save' })],
    [
      'a scenario that is none',
      'scenario.inline.city.sleepers: must be a number, not null',
      (b) => ({ ...b, scenario: { ...b.scenario, inline: badScenario(null) } }),
    ],
    [
      'a scenario too large',
      'scenario.inline.city.sleepers: must be at most 2,000,000, not 1000000000',
      (b) => ({ ...b, scenario: { ...b.scenario, inline: badScenario(1e9) } }),
    ],
    [
      'an unknown scenario',
      'scenario.id: "moon": no such scenario; there are nightmare-protocol, sandbox',
      (b) => ({ ...b, scenario: { ...b.scenario, id: 'moon' } }),
    ],
    ['other rules', 'recorded on another version of the scenario sandbox', (b) => ({ ...b, scenario: { ...b.scenario, hash: '0123456789abcdef' } })],
    ['a night that is not there', 'the scenario has 1 night, not 9', (b) => ({ ...b, deltas: { ...b.deltas, night: 9 } })],
    ['another engine', 'recorded with simulation version 0', (b) => ({ ...b, simVersion: '0' })],
  ];
  it.each(FORGED)('with a true checksum but %s is refused in one line: %s', async (_, expected, forge) => {
    const file = pack('replay', forge(structuredClone(body)));
    for (const argv of [['replay', '--verify'], ['replay']]) {
      const { exit, lines, out } = await told(argv, file);
      expect(exit).toBe(2);
      expect(out).toEqual([]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(expected);
      expect(lines[0]).toContain('x.dream');
    }
  });
  it('whose orders were changed is played and found false: exit 1', async () => {
    const orders = body.orders.slice(1);
    const { exit, out } = await told(['replay', '--verify', '--json'], encodeReplay({ ...body, orders }));
    expect(exit).toBe(1);
    expect(JSON.parse(out[0]!)).toMatchObject({ verified: false });
  });
});

describe('a save', () => {
  it('is found sound, and altered in its snapshot is not', async () => {
    expect(await told(['validate'], saveBytes)).toMatchObject({ exit: 0, lines: [] });
    const decoded = decodeSave(saveBytes, checkSaveBody);
    if (!decoded.ok) throw new Error(decoded.code);
    const altered = decoded.snapshot.slice();
    altered[altered.length >> 1]! ^= 1;
    const { exit, lines } = await told(['validate'], encodeSave(save, altered));
    expect(exit).toBe(2);
    expect(lines[0]).toContain('snapshot: ');
  });
  it('with any snapshot bytes is refused with a line, never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), fc.nat(), async (random, ours, cut) => {
        const decoded = decodeSave(saveBytes, checkSaveBody);
        if (!decoded.ok) throw new Error(decoded.code);
        const blob = ours ? Uint8Array.from([...decoded.snapshot.slice(0, cut % decoded.snapshot.length), ...random]) : random;
        const { exit, lines } = await told(['validate'], encodeSave(save, blob));
        expect(exit).toBe(2);
        expect(lines).toHaveLength(1);
        expect(lines[0]).not.toContain('internal error');
      }),
      { numRuns: 60 },
    );
  });
});

function badScenario(sleepers: unknown): unknown {
  const loaded = loadScenario('sandbox');
  if (!loaded.ok) throw new Error(loaded.detail);
  return { ...loaded.scenario, city: { ...loaded.scenario.city, sleepers } };
}
