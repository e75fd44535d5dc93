import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SaveDisk, saveFacts, TestTurn } from './saveDisk';
import { packSave, unpackSave } from './saveEnvelope';
import { createShelf } from './saveShelf';

const FACTS = saveFacts();
const shelfOn = (disk: SaveDisk, turn = new TestTurn()) => createShelf(disk, turn);
/** A night of a few bytes that says which it is. */
const night = (n: number): Uint8Array => Uint8Array.from({ length: 5 + (n % 7) }, (_, i) => (n * 31 + i) & 255);

describe('the ending a save says it has', () => {
  it('is kept, and one that there is not is left out', async () => {
    const shelf = shelfOn(new SaveDisk());
    await shelf.write('auto', night(1), saveFacts({ place: 'after', ending: 'pulled-back' }));
    expect(await shelf.read('auto')).toMatchObject({ facts: { place: 'after', ending: 'pulled-back' } });
    const claimed = { ...saveFacts({ place: 'after' }), ending: '<b>won' as never };
    const read = unpackSave(packSave({ serial: 1, facts: claimed, night: night(1) }));
    expect(read.ok && read.facts).toEqual(saveFacts({ place: 'after' }));
  });
});

describe('a slot', () => {
  it('gives back the newest, with its facts, also to another page', async () => {
    const disk = new SaveDisk();
    const shelf = shelfOn(disk);
    expect(await shelf.read('quick')).toMatchObject({ ok: false, fault: { code: 'no-save' } });
    for (const n of [1, 2, 3]) expect(await shelf.write('quick', night(n), FACTS)).toEqual({ ok: true });
    expect(await shelfOn(disk).read('quick')).toEqual({ ok: true, bytes: night(3), facts: FACTS, older: false });
    expect(await shelf.read('slot-1')).toMatchObject({ ok: false, fault: { code: 'no-save' } });
  });

  it('writes in turn when asked twice at once', async () => {
    const shelf = shelfOn(new SaveDisk());
    await Promise.all([shelf.write('auto', night(1), FACTS), shelf.write('auto', night(2), FACTS)]);
    expect(await shelf.read('auto')).toMatchObject({ bytes: night(2), older: false });
  });

  it('keeps the one before when the disk is full, at either step', async () => {
    for (const puts of [0, 1]) {
      const disk = new SaveDisk();
      const shelf = shelfOn(disk);
      await shelf.write('slot-2', night(1), FACTS);
      await shelf.write('slot-2', night(2), FACTS);
      Object.assign(disk, { fault: 'full', putsLeft: puts });
      expect(await shelf.write('slot-2', night(3), FACTS)).toMatchObject({ ok: false, fault: { code: 'storage-full' } });
      expect(await shelf.read('slot-2')).toMatchObject({ ok: true, bytes: night(2), older: false });
      disk.fault = null;
      await shelf.write('slot-2', night(4), FACTS);
      expect(await shelf.read('slot-2')).toMatchObject({ ok: true, bytes: night(4) });
    }
  });

  it.each(['unavailable', 'failed'] as const)('says that storage is %s', async (fault) => {
    const disk = new SaveDisk();
    disk.fault = fault;
    expect(await shelfOn(disk).write('auto', night(1), FACTS)).toMatchObject({ ok: false, fault: { code: `storage-${fault}` } });
  });

  it('opens the one before when the newest is damaged, and says so when both are', async () => {
    const disk = new SaveDisk();
    const shelf = shelfOn(disk);
    await shelf.write('auto', night(1), FACTS);
    await shelf.write('auto', night(2), FACTS);
    disk.values.set('auto/b', Uint8Array.of(9));
    expect(await shelf.read('auto')).toMatchObject({ ok: true, bytes: night(1), older: true });
    disk.values.set('auto/a', 'nonsense');
    expect(await shelf.read('auto')).toMatchObject({ ok: false, fault: { code: 'damaged-save' } });
    expect(await shelf.list()).toMatchObject({ ok: true, saves: [{ slot: 'auto' }] });
  });

  it('is not written from a page whose turn it is not, until it takes over', async () => {
    const turn = new TestTurn();
    const shelf = shelfOn(new SaveDisk(), turn);
    await shelf.write('quick', night(1), FACTS);
    turn.set(false);
    expect(await shelf.write('quick', night(2), FACTS)).toMatchObject({ ok: false, fault: { code: 'other-tab' } });
    expect(await shelf.remove('quick')).toMatchObject({ ok: false, fault: { code: 'other-tab' } });
    expect(await shelf.read('quick')).toMatchObject({ bytes: night(1) });
    turn.takeOver();
    expect(await shelf.write('quick', night(2), FACTS)).toEqual({ ok: true });
  });
});

describe('the list of saves', () => {
  it('has the newest first, and leaves out what was deleted, also when deleting broke off', async () => {
    const disk = new SaveDisk();
    const shelf = shelfOn(disk);
    await shelf.write('slot-1', night(1), saveFacts({ savedMs: 5 }));
    await shelf.write('auto', night(2), saveFacts({ savedMs: 7 }));
    await shelf.write('slot-6', night(3), saveFacts({ savedMs: 6 }));
    expect(await shelf.list()).toMatchObject({
      saves: [{ slot: 'auto', bytes: night(2).length }, { slot: 'slot-6' }, { slot: 'slot-1', facts: { savedMs: 5 } }],
    });
    const half = disk.values.get('slot-6/a');
    await shelf.remove('slot-6');
    disk.values.set('slot-6/a', half);
    expect(await shelf.list()).toMatchObject({ saves: [{ slot: 'auto' }, { slot: 'slot-1' }] });
    expect(await shelf.read('slot-6')).toMatchObject({ ok: false, fault: { code: 'no-save' } });
    await shelf.write('slot-6', night(4), FACTS);
    expect(await shelf.read('slot-6')).toMatchObject({ ok: true, bytes: night(4) });
  });
});

describe('a file of a save', () => {
  it('comes back as it was, in another slot', async () => {
    const shelf = shelfOn(new SaveDisk());
    await shelf.write('auto', night(1), FACTS);
    const file = await shelf.exportFile('auto');
    if (!file.ok) throw new Error(file.fault.code);
    expect(await shelf.importFile('slot-3', file.bytes)).toEqual({ ok: true });
    expect(await shelf.read('slot-3')).toMatchObject({ bytes: night(1), facts: FACTS });
  });

  it('is refused by what is wrong with it, and the save in the slot stays', async () => {
    const shelf = shelfOn(new SaveDisk());
    await shelf.write('slot-1', night(1), FACTS);
    const good = packSave({ serial: 1, facts: FACTS, night: night(9) });
    const replay = Uint8Array.from(good);
    replay.set([0x4e, 0x50, 0x44, 0x52]);
    const flipped = Uint8Array.from(good);
    flipped[good.length - 1]! ^= 1;
    const newer = Uint8Array.from(good);
    newer[4] = 9;
    const cases: [Uint8Array, string][] = [
      [Uint8Array.of(), 'not-ours'],
      [good.slice(0, 20), 'too-short'],
      [good.slice(0, -1), 'too-short'],
      [Uint8Array.of(...good, 0), 'wrong-length'],
      [flipped, 'bad-checksum'],
      [newer, 'other-version'],
      [replay, 'is-replay'],
      [packSave({ serial: 1, facts: saveFacts({ title: 'x'.repeat(1000) }), night: night(1) }), 'bad-body'],
      [packSave({ serial: 1, facts: saveFacts({ dread: Number.NaN }), night: night(1) }), 'bad-body'],
      [packSave({ serial: 1, facts: saveFacts({ source: { scenario: 3, seed: '' } as never }), night: night(1) }), 'bad-body'],
      [packSave({ serial: -1, facts: FACTS, night: night(1) }), 'bad-body'],
    ];
    for (const [bytes, code] of cases) expect(await shelf.importFile('slot-1', bytes), code).toMatchObject({ ok: false, fault: { code } });
    expect(await shelf.read('slot-1')).toMatchObject({ bytes: night(1) });
  });

  it('never throws on a stranger’s bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, ours) => {
        if (ours) bytes.set([0x4e, 0x50, 0x53, 0x4c, 2].slice(0, bytes.length));
        unpackSave(bytes);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('a save of the first version', () => {
  // Two halves and a pointer as the game wrote them before saves had facts: the night of version 1 in `b`, an older one in `a`.
  const fixture = JSON.parse(readFileSync(new URL('./saveVersion1.json', import.meta.url), 'utf8')) as { pointer: unknown; a: string; b: string };
  const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
  const oldDisk = (): SaveDisk => {
    const disk = new SaveDisk();
    disk.values.set('quick/pointer', fixture.pointer);
    disk.values.set('quick/a', bytesOf(fixture.a));
    disk.values.set('quick/b', bytesOf(fixture.b));
    return disk;
  };

  it('is listed and read, and the next save of the slot is of this version', async () => {
    const disk = oldDisk();
    const shelf = shelfOn(disk);
    expect(await shelf.list()).toEqual({ ok: true, saves: [{ slot: 'quick', facts: null, bytes: bytesOf(fixture.b).length }] });
    expect(await shelf.read('quick')).toEqual({ ok: true, bytes: bytesOf(fixture.b), facts: null, older: false });
    await shelf.write('quick', night(1), FACTS);
    expect(disk.values.get('quick/b')).toEqual(bytesOf(fixture.b));
    expect(disk.values.get('quick/pointer')).toMatchObject({ version: 2, newest: 'a' });
    expect(await shelf.read('quick')).toMatchObject({ bytes: night(1), facts: FACTS });
  });

  it('is taken from a file, and given out as one of this version', async () => {
    const shelf = shelfOn(new SaveDisk());
    expect(await shelf.importFile('slot-4', bytesOf(fixture.a))).toEqual({ ok: true });
    const file = await shelf.exportFile('slot-4');
    expect(file.ok && unpackSave(file.bytes)).toMatchObject({ ok: true, facts: null, night: bytesOf(fixture.a) });
  });

  it('falls back to the half before, as ever', async () => {
    const disk = oldDisk();
    const damaged = bytesOf(fixture.b);
    damaged[damaged.length - 1]! ^= 8;
    disk.values.set('quick/b', damaged);
    expect(await shelfOn(disk).read('quick')).toMatchObject({ ok: true, bytes: bytesOf(fixture.a), older: true });
  });
});

describe('500 faults', () => {
  /** What may happen to a slot: a whole write, one torn in its half or its pointer after some bytes, or a byte that flips as it lies. */
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ kind: 'write' as const }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('tear' as const), put: fc.nat(1), share: fc.double({ min: 0, max: 1, noNaN: true }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('flip' as const), half: fc.constantFrom('a', 'b', 'pointer'), at: fc.nat(5000), bit: fc.nat(7) }) },
  );

  it('never lose both halves', async () => {
    let faults = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const disk = new SaveDisk();
        let last = 0;
        const good = new Set<string>();
        const write = async (): Promise<boolean> => {
          last++;
          const done = await shelfOn(disk).write('auto', night(last), FACTS);
          if (done.ok || disk.values.get('auto/a') !== undefined) good.add(night(last).join());
          return done.ok;
        };
        await write();
        await write();
        for (const one of steps) {
          if (one.kind === 'write') expect(await write()).toBe(true);
          else if (one.kind === 'tear') {
            faults++;
            const size = one.put === 0 ? packSave({ serial: last, facts: FACTS, night: night(last + 1) }).length : 400;
            Object.assign(disk, { tornPut: one.put, tornBytes: Math.floor(one.share * size) });
            expect(await write()).toBe(false);
            disk.revive();
          } else if (one.half === 'pointer' || ['a', 'b'].every((half) => unpackSave(disk.values.get(`auto/${half}`)).ok)) {
            // Where one half is torn already, the other is all there is, and nothing could stand its loss.
            faults++;
            hurt(disk, one);
          }
          const read = await shelfOn(disk).read('auto');
          expect(read.ok, JSON.stringify(steps)).toBe(true);
          expect(good.has(read.ok ? read.bytes.join() : '')).toBe(true);
        }
      }),
      { seed: 2045, numRuns: 120 },
    );
    expect(faults).toBeGreaterThanOrEqual(500);
  });

  it('tear a write after every byte of it', async () => {
    const disk = new SaveDisk();
    await shelfOn(disk).write('quick', night(1), FACTS);
    await shelfOn(disk).write('quick', night(2), FACTS);
    const before = structuredClone([...disk.values]);
    const size = packSave({ serial: 3, facts: FACTS, night: night(3) }).length;
    for (let put = 0; put < 2; put++)
      for (let bytes = 0; bytes <= size; bytes++) {
        disk.values.clear();
        for (const [name, value] of structuredClone(before)) disk.values.set(name, value);
        Object.assign(disk, { tornPut: put, tornBytes: bytes });
        expect((await shelfOn(disk).write('quick', night(3), FACTS)).ok).toBe(false);
        disk.revive();
        const read = await shelfOn(disk).read('quick');
        if (!read.ok) throw new Error(`lost at put ${put}, byte ${bytes}`);
        expect([night(2).join(), night(3).join()]).toContain(read.bytes.join());
      }
  });
});

function hurt(disk: SaveDisk, { half, at, bit }: { half: string; at: number; bit: number }): void {
  const lies = disk.values.get(`auto/${half}`);
  if (lies instanceof Uint8Array && lies.length > 0) {
    const bytes = lies.slice();
    bytes[at % bytes.length]! ^= 1 << bit;
    disk.values.set(`auto/${half}`, bytes);
  } else if (half === 'pointer') disk.values.set('auto/pointer', { nonsense: at });
}
