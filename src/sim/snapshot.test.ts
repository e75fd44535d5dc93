import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWorld } from './hash';
import { fork, restore, SnapshotError, snapshot } from './snapshot';
import { COLUMNS } from './state/sleepers';
import { step } from './step';
import { plainWorld, stormyCity, stormyWorld, testCity } from './testCity';
import { createWorld, type World } from './world';

const SLEEPERS = 300;

function storm(seed: string): World {
  return stormyWorld(seed, SLEEPERS);
}

function again(seed: string, bytes: Uint8Array): World {
  return restore(stormyCity(), seed, { sleepers: SLEEPERS }, bytes);
}

function live(world: World, ticks: number): World {
  for (let t = 0; t < ticks; t++)
    step(
      world,
      t % 50 === 7
        ? [
            { kind: 'isolate-bridge', bridge: ((t / 7) % 7) | 0 },
            { kind: 'dim-island', island: t % 6 },
          ]
        : [],
    );
  return world;
}

describe('a restored world', () => {
  it('goes on as the straight run does, from any tick', () => {
    const property = (seed: number, before: number, after: number): void => {
      const straight = live(storm(`s${seed}`), before);
      const bytes = snapshot(straight);
      const restored = again(`s${seed}`, bytes);
      expect(hashWorld(restored)).toEqual(hashWorld(straight));
      expect(restored.tallies.zones).toEqual(straight.tallies.zones);
      live(straight, after);
      live(restored, after);
      expect(hashWorld(restored).hash).toBe(hashWorld(straight).hash);
      expect(Buffer.compare(snapshot(restored), snapshot(straight))).toBe(0);
    };
    fc.assert(fc.property(fc.nat(50), fc.nat(300), fc.integer({ min: 1, max: 200 }), property), { numRuns: 8, seed: 11 });
  });

  it('goes on over dawn into the next night', () => {
    const scenario = stormyCity({
      nights: [
        { id: 'a', title: 'A', day: 0 },
        { id: 'b', title: 'B', day: 1 },
      ],
    });
    const straight = createWorld(scenario, 'dawn', { sleepers: 60 });
    for (let t = 0; t < 3300; t++) step(straight);
    const restored = restore(scenario, 'dawn', { sleepers: 60 }, snapshot(straight));
    for (let t = 0; t < 5500; t++) {
      step(straight);
      step(restored);
    }
    expect(straight.society.night).toBe(2);
    expect(hashWorld(restored).hash).toBe(hashWorld(straight).hash);
  });

  it('shares no memory with the bytes', () => {
    const bytes = snapshot(storm('own'));
    const kept = bytes.slice();
    const one = again('own', bytes);
    live(one, 30);
    expect(Buffer.compare(bytes, kept)).toBe(0);
    bytes.fill(0);
    expect(hashWorld(one).hash).toBe(hashWorld(live(again('own', kept), 30)).hash);
  });

  it('may lie anywhere in a larger buffer', () => {
    const bytes = snapshot(storm('lie'));
    const wide = new Uint8Array(bytes.length + 3);
    wide.set(bytes, 3);
    expect(hashWorld(again('lie', wide.subarray(3))).hash).toBe(hashWorld(storm('lie')).hash);
  });
});

describe('what is not a snapshot of this run', () => {
  const bytes = snapshot(live(storm('bad'), 40));
  const altered = (change: (copy: Uint8Array) => void): Uint8Array => {
    const copy = bytes.slice();
    change(copy);
    return copy;
  };
  const words = (copy: Uint8Array): Uint32Array => new Uint32Array(copy.buffer, 0, 4);

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing at all', new Uint8Array(0), /too short/],
    ['a few bytes', bytes.slice(0, 15), /too short/],
    ['something else', new TextEncoder().encode('this is a plain text, not a snapshot'), /not a snapshot/],
    ['another version', altered((copy) => (words(copy)[1] = 9)), /version 9/],
    ['a head longer than the whole', altered((copy) => (words(copy)[3] = 4_000_000_000)), /cut short/],
    ['a head of the wrong length', altered((copy) => words(copy)[2]!--), /head/],
    ['one cut in its head', bytes.slice(0, 60), /cut short/],
    ['one cut at the end', bytes.slice(0, -1), /cut short/],
    ['one cut in the middle', bytes.slice(0, bytes.length >> 1), /cut short/],
    ['one with a byte to spare', new Uint8Array([...bytes, 0]), /to spare/],
    ['one altered in a column', altered((copy) => copy[copy.length - SLEEPERS * 40]!++), /altered/],
  ])('%s is refused with a clear word', (_, wrong, message) => {
    expect(() => again('bad', wrong)).toThrow(SnapshotError);
    expect(() => again('bad', wrong)).toThrow(message);
  });

  it('another seed’s columns are its own, another size and another city are refused', () => {
    expect(() => restore(stormyCity(), 'bad', { sleepers: 299 }, bytes)).toThrow(/300 sleepers/);
    expect(() => restore(stormyCity({ bridges: [] }), 'bad', { sleepers: SLEEPERS }, bytes)).toThrow(/another city/);
  });

  it.each([
    ['islands', 'ABCDEF'],
    ['bridges', { length: 7 }],
    ['islands', null],
  ])('one whose %s are %j is of another city', (part, value) => {
    const length = words(bytes)[2]!;
    const meta = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + length)));
    meta.society[part] = value;
    const text = new TextEncoder().encode(JSON.stringify(meta));
    const padded = Math.ceil(text.length / 8) * 8;
    const wrong = new Uint8Array(16 + padded + bytes.length - 16 - words(bytes)[3]!);
    new Uint32Array(wrong.buffer, 0, 4).set([words(bytes)[0]!, 1, text.length, padded]);
    wrong.set(text, 16);
    wrong.set(bytes.subarray(16 + words(bytes)[3]!), 16 + padded);
    expect(() => again('bad', wrong)).toThrow(/another city/);
  });

  it('any altered byte is refused, or was padding and changes nothing', () => {
    const { hash } = hashWorld(again('bad', bytes));
    const property = (place: number, bit: number): void => {
      const wrong = altered((copy) => {
        copy[place % copy.length]! ^= 1 << bit;
      });
      try {
        expect(hashWorld(again('bad', wrong)).hash).toBe(hash);
      } catch (error) {
        expect(error).toBeInstanceOf(SnapshotError);
      }
    };
    const head = fc.nat(1600);
    const anywhere = fc.nat(bytes.length - 1);
    fc.assert(fc.property(fc.oneof(head, anywhere), fc.nat(7), property), { numRuns: 250, seed: 12 });
  });
});

describe('a fork', () => {
  it('starts the same and goes its own way', () => {
    const world = live(storm('fork'), 60);
    const { hash } = hashWorld(world);
    const other = fork(world);
    expect(hashWorld(other).hash).toBe(hash);
    live(other, 50);
    other.society.policies.mandate = 0;
    other.society.islands[0]!.stability = 0;
    other.society.bridges[0]!.weight = 3;
    other.society.rogueStream.c = 1;
    expect(hashWorld(world).hash).toBe(hash);
    expect(live(fork(world), 25).tick).toBe(world.tick + 25);
    expect(hashWorld(world).hash).toBe(hash);
  });
});

describe('the hash of a world', () => {
  it('changes with any one element of any column, by the least bit, and names the column', () => {
    const world = live(storm('hash'), 10);
    const before = hashWorld(world);
    const bytes = new Uint8Array(world.sleepers.slab);
    for (const [name] of COLUMNS) {
      const column = world.sleepers[name];
      for (const element of [0, 1, 149, SLEEPERS - 1]) {
        const at = column.byteOffset + element * column.BYTES_PER_ELEMENT;
        bytes[at]! ^= 1;
        const after = hashWorld(world);
        bytes[at]! ^= 1;
        expect(after.hash).not.toBe(before.hash);
        expect(after.groups.filter((group, g) => group.hash !== before.groups[g]!.hash).map((group) => group.name)).toEqual([name]);
      }
    }
    expect(hashWorld(world)).toEqual(before);
  });

  it('changes with any one part of the society, with a cause, with the tick', () => {
    const change = (alter: (world: World) => void): string[] => {
      const world = plainWorld(testCity({ sleepers: 60 }), 'parts');
      const before = hashWorld(world).groups;
      alter(world);
      return hashWorld(world).groups.flatMap((group, g) => (group.hash === before[g]!.hash ? [] : [group.name]));
    };
    const parts = Object.keys(plainWorld(testCity({ sleepers: 60 }), 'parts').society);
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) {
      const alter = (world: World): void => {
        const society = world.society as unknown as Record<string, unknown>;
        const value = society[part];
        if (typeof value === 'number') society[part] = value + 1e-9;
        else if (typeof value === 'boolean') society[part] = !value;
        else if (typeof value === 'string') society[part] = 'lost';
        else if (Array.isArray(value) && value.length === 0) value.push({ place: 1 });
        else if (Array.isArray(value)) Object.assign(value[value.length - 1] as object, { dimmedUntilTick: 5, weight: 5 });
        else Object.assign(value as object, { mandate: 0.01, c: 7 });
      };
      expect(change(alter), part).toEqual(['society']);
    }
    expect(change((world) => world.causes.add(0, 1, -1, 0))).toEqual(['causes']);
    expect(change((world) => world.tick++)).toEqual(['tick']);
    expect(change(() => {})).toEqual([]);
  });
});
