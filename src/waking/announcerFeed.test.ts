import { describe, expect, it } from 'vitest';
import type { CityInfo, Frame } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { PHASE } from '../sim/vocabulary';
import { bindSession, createNightStores } from '../stores/projection';
import { createAnnouncer } from './announcer';
import { createFeed } from './announcerFeed';

const ZONES = 24;
const city = {
  scenario: 'storm',
  seed: 'storm',
  night: 4,
  sleepers: 2400,
  zones: Array.from({ length: ZONES }, (_, z) => ({
    id: `z${z}`,
    name: `Zone ${z}`,
    x: 0,
    y: 0,
    first: z * 100,
    count: 100,
    firstHousehold: 0,
    households: 1,
  })),
  bridges: [],
  zone: Uint16Array.from({ length: 2400 }, (_, i) => Math.floor(i / 100)),
  givenName: new Uint16Array(2400),
  familyName: new Uint16Array(2400),
  cast: [{ sleeper: 7, id: 'aiko', name: 'Aiko', about: '' }],
} as unknown as CityInfo;
const frame = (tick: number): Frame =>
  ({
    tick,
    nightMin: Math.floor(tick / 6),
    clockMin: 0,
    zones: new Float32Array(0),
    meters: { dread: 0, lucidity: 0, load: 1, r: 1, rest: 1, autonomy: 1, connection: 1, trust: 0, pressure: 0 },
    counts: { sleepers: 2400, asleep: 2400, nightmare: 0, trapped: 0, lucid: 0 },
    apart: {},
    phase: PHASE.protocol,
    outcome: 'open',
    divers: [],
    entities: [],
    islands: [],
    deeds: [],
    waiting: [],
    goal: [],
    said: [],
    tide: { shares: [], turns: [], cycles: 'one' },
  }) as unknown as Frame;

describe('a storm, heard', () => {
  it('is at most a sentence in two seconds, with counts, and what decides the night is in it within seconds', () => {
    const stores = createNightStores();
    const listener = bindSession(stores);
    listener.onReady(city);
    listener.onSpeed(4, 'asked');
    let now = 0;
    let timer: { at: number; call: () => void } | null = null;
    const said: { at: number; text: string }[] = [];
    const announcer = createAnnouncer(
      (text) => said.push({ at: now, text }),
      () => now,
      (ms, call) => {
        timer = { at: now + ms, call };
        return () => {
          timer = null;
        };
      },
    );
    stores.night.subscribe(createFeed(announcer));
    // A minute of real time at 4x: twenty pictures a second, sixty-four of the crowd in each, an island falls every five seconds.
    for (let picture = 0; picture < 1200; picture++) {
      now = picture * 50;
      const due = timer as { at: number; call: () => void } | null;
      if (due !== null && due.at <= now) {
        timer = null;
        due.call();
      }
      const tick = 1500 + picture;
      const events: NightEvent[] = Array.from({ length: 64 }, (_, i) => {
        const sleeper = (picture * 131 + i * 37) % 2400;
        const kind = (['nightmare', 'trapped', 'lucid'] as const)[i % 3]!;
        const zone = Math.floor(sleeper / 100);
        return kind === 'nightmare' ? { kind, tick, sleeper, zone, reason: 1, source: -1 } : { kind, tick, sleeper, zone };
      });
      if (picture === 0) events.push({ kind: 'phase', tick, phase: PHASE.protocol, from: PHASE.overload });
      if (picture % 100 === 50) events.push({ kind: 'island-fell', tick, zone: Math.floor(picture / 100) });
      listener.onFrame(frame(tick), events);
    }
    listener.onSpeed(0, 'event', { kind: 'named-nightmare', subject: 7 });
    for (; now < 70_000 && timer !== null; ) {
      const due = timer as { at: number; call: () => void };
      timer = null;
      now = due.at;
      due.call();
    }
    for (let i = 1; i < said.length; i++) expect(said[i]!.at - said[i - 1]!.at).toBeGreaterThanOrEqual(2000);
    expect(said.length).toBeLessThanOrEqual(36);
    const heard = (part: string): number => said.find(({ text }) => text.includes(part))?.at ?? Number.POSITIVE_INFINITY;
    expect(heard('City phase: Protocol')).toBeLessThanOrEqual(4000);
    for (let fall = 0; fall < 3; fall++) expect(heard(`Zone ${fall} has fallen`)).toBeLessThanOrEqual(fall * 5000 + 2500 + 6000);
    expect(heard('Aiko has slipped into nightmare')).toBeLessThanOrEqual(66_000);
    expect(said.some(({ text }) => /\d+ nightmares in Zone/.test(text) || /And \d+ more/.test(text))).toBe(true);
  });
});
