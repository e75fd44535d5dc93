/**
 * What a page remembers of divers and beings over a night: every deed, though a picture brings only the newest, and how far the
 * journal of each kind of being has filled in. Pure: the store's before and a picture in, the store's after out, and the same
 * arrays while nothing changed.
 */
import { type CityInfo, type Deed, type Frame, PERSON, PERSON_STRIDE } from '../session/protocol';
import { ENTITIES } from '../sim/vocabulary';
import { isFree } from './inHand';
import { BEING_STEPS, type BeingStep, type MootAsk } from './nightStore';

const sameDeed = (a: Deed, b: Deed): boolean => a.tick === b.tick && a.diver === b.diver && a.order.kind === b.order.kind && a.result === b.result;

/** A night that was taken back forgets what came after. */
export const mergeDeeds = (before: readonly Deed[], frame: Frame): Deed[] => {
  const kept = before.some(({ tick }) => tick > frame.tick) ? before.filter(({ tick }) => tick <= frame.tick) : before;
  const fresh = frame.deeds.filter((deed) => deed.tick <= frame.tick && !kept.some((other) => sameDeed(other, deed)));
  return fresh.length === 0 ? (kept as Deed[]) : [...kept, ...fresh];
};

/** What of the new deeds is an Ask with nobody left to ask. */
export const mootAsks = (before: readonly Deed[], after: readonly Deed[], frame: Frame, city: CityInfo): MootAsk[] =>
  after.flatMap((deed) => {
    const { tick, diver, order, result } = deed;
    if (order.kind !== 'ask' || result !== 'passed' || before.includes(deed)) return [];
    const own = frame.divers[diver];
    const { sleeper } = order;
    const look = frame.people[sleeper * PERSON_STRIDE + PERSON.look] ?? 0;
    return [
      { kind: 'moot' as const, tick, sleeper, zone: city.zone[sleeper] ?? -1, diver: own?.sleeper ?? -1, look, isFree: own !== undefined && isFree(own) },
    ];
  });

const furthest = (a: BeingStep, b: BeingStep): BeingStep => (BEING_STEPS.indexOf(a) >= BEING_STEPS.indexOf(b) ? a : b);

/** Seen once it walks, met once a diver stands where it stands, answered once Face has had its effect. */
export const learnBeings = (before: readonly BeingStep[], frame: Frame, deeds: readonly Deed[]): readonly BeingStep[] => {
  const after = ENTITIES.map((_, kind) => before[kind] ?? 'unknown');
  for (const { kind, place } of frame.entities) {
    const met = frame.divers.some((diver) => diver.place === place && diver.path.length === 0);
    after[kind] = furthest(after[kind]!, met ? 'met' : 'seen');
  }
  for (const { being, result } of deeds) if (being >= 0) after[being] = furthest(after[being]!, result === 'done' ? 'answered' : 'met');
  return after.length === before.length && after.every((step, kind) => step === before[kind]) ? before : after;
};
