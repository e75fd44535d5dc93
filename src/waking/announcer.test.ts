import { describe, expect, it } from 'vitest';
import { createAnnouncer } from './announcer';

const bench = () => {
  const said: { at: number; text: string }[] = [];
  let now = 0;
  const timers: { at: number; call: () => void }[] = [];
  const announcer = createAnnouncer(
    (text) => said.push({ at: now, text }),
    () => now,
    (ms, call) => {
      const timer = { at: now + ms, call };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
  );
  const run = (until: number): void => {
    while (timers.length > 0 && timers[0]!.at <= until) {
      const timer = timers.shift()!;
      now = timer.at;
      timer.call();
    }
    now = until;
  };
  return { said, announcer, run };
};

describe('announcer', () => {
  it('says the first at once and then one in two seconds', () => {
    const { said, announcer, run } = bench();
    for (const name of ['a', 'b', 'c']) announcer.offer(name, name);
    run(9000);
    expect(said).toEqual([
      { at: 0, text: 'a' },
      { at: 2000, text: 'b' },
      { at: 4000, text: 'c' },
    ]);
  });
  it('replaces a waiting sentence on the same subject', () => {
    const { said, announcer, run } = bench();
    announcer.offer('x', 'first');
    run(0);
    announcer.offer('y', 'two nightmares');
    announcer.offer('y', 'three nightmares');
    run(5000);
    expect(said.map((line) => line.text)).toEqual(['first', 'three nightmares']);
  });
  it('folds a flood into a count', () => {
    const { said, announcer, run } = bench();
    for (let i = 0; i < 10; i++) announcer.offer(`s${i}`, `s${i}`);
    run(19000);
    expect(said.map((line) => line.text)).toEqual(['s7', 's8', 's9', 'And 7 more alerts.']);
  });
  it('says what decides the night first, and never folds it away', () => {
    const { said, announcer, run } = bench();
    announcer.offer('a', 'a');
    run(0);
    announcer.offer('fell', 'Quay has fallen.', true);
    for (let i = 0; i < 10; i++) announcer.offer(`s${i}`, `s${i}`);
    run(19000);
    expect(said.map((line) => line.text)).toEqual(['a', 'Quay has fallen.', 's7', 's8', 's9', 'And 7 more alerts.']);
  });
  it('is silent after stop', () => {
    const { said, announcer, run } = bench();
    announcer.offer('a', 'a');
    announcer.stop();
    run(5000);
    expect(said).toEqual([]);
  });
});
