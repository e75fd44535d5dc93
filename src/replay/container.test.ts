import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WordHash } from '../kernel/hash';
import { kindOf, MAX_BODY_BYTES, MAX_FILE_BYTES, open, pack } from './container';

/** A file with any contents and a true checksum: what a forger would make. */
const forge = (packed: Uint8Array, bodyBytes: number): Uint8Array => {
  const bytes = pack('replay', {}).slice(0, 32 + packed.length);
  const out = new Uint8Array(32 + packed.length);
  out.set(bytes.subarray(0, 32));
  const head = new DataView(out.buffer);
  head.setUint32(8, packed.length, true);
  head.setUint32(12, bodyBytes, true);
  const hash = new WordHash();
  hash.word(packed.length);
  hash.word(bodyBytes);
  hash.bytes(packed);
  out.set(new TextEncoder().encode(hash.digest()), 16);
  out.set(packed, 32);
  return out;
};
const codeOf = (bytes: Uint8Array): string => {
  const opened = open('replay', bytes);
  return opened.ok ? 'ok' : opened.code;
};
const bodyOf = (text: string): Uint8Array => {
  const json = new TextEncoder().encode(text);
  const body = new Uint8Array(4 + json.length);
  new DataView(body.buffer).setUint32(0, json.length, true);
  body.set(json, 4);
  return body;
};

describe('the container', () => {
  it('gives back any value and any blob', () => {
    fc.assert(
      fc.property(fc.json(), fc.uint8Array({ maxLength: 5000 }), (json, blob) => {
        const value = JSON.parse(json) as unknown;
        expect(open('save', pack('save', value, blob))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)), blob });
      }),
      { numRuns: 100 },
    );
  });
  it('says by its first bytes which file it is', () => {
    expect(kindOf(pack('save', {}))).toBe('save');
    expect(kindOf(new TextEncoder().encode('{"format"'))).toBeNull();
    expect(codeOf(pack('save', {}))).toBe('not-ours');
  });
  it('refuses every truncation and every flipped bit', () => {
    const whole = pack('replay', { seed: 'dusk', orders: [[1, 2, 3]] });
    for (let length = 0; length < whole.length; length++) expect(codeOf(whole.slice(0, length)), `cut at ${length}`).not.toBe('ok');
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const flipped = whole.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(codeOf(flipped), `bit ${bit}`).not.toBe('ok');
    }
    expect(codeOf(Uint8Array.from([...whole, 0]))).toBe('wrong-length');
  });
  it('refuses another version', () => {
    const other = pack('replay', {});
    other[4] = 2;
    expect(codeOf(other)).toBe('other-version');
  });
  it('never inflates past what the head says, nor the head past the cap', () => {
    const bomb = deflateSync(new Uint8Array(80_000_000), { level: 1 });
    expect(codeOf(forge(bomb, 80_000_000))).toBe('too-large');
    expect(codeOf(forge(bomb, MAX_BODY_BYTES.replay))).toBe('bad-stream');
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(forge(bomb, 1000))).toBe('bad-stream');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });
  it('refuses a stream that is no deflate, ends early, or holds no text', () => {
    expect(codeOf(forge(Uint8Array.from([255, 255, 255, 255]), 100))).toBe('bad-stream');
    const body = bodyOf('{"a":1}');
    expect(codeOf(forge(deflateSync(body), body.length))).toBe('ok');
    expect(codeOf(forge(deflateSync(body), body.length + 1))).toBe('bad-stream');
    expect(codeOf(forge(deflateSync(body).slice(0, 5), body.length))).toBe('bad-stream');
    expect(codeOf(forge(deflateSync(bodyOf('{"a":')), 9))).toBe('bad-text');
    const long = bodyOf('{}');
    new DataView(long.buffer).setUint32(0, 4_000_000_000, true);
    expect(codeOf(forge(deflateSync(long), long.length))).toBe('bad-text');
    expect(codeOf(forge(deflateSync(Uint8Array.from([1, 0, 0, 0, 255])), 5))).toBe('bad-text');
  });
  it('does not read a file beyond the cap', () => {
    expect(codeOf(new Uint8Array(MAX_FILE_BYTES.replay + 1))).toBe('too-large');
  });
});
