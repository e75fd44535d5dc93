/** What a schema cannot say of a scenario: names that must exist, be unique, agree, or fit in memory. Every fault is returned, none thrown. */
import type { NightSpec, Scenario } from '../sim/scenario';
import { faultText } from '../words/cli';
import type { Fault } from './faults';
import { directedLinks, MAX_DIRECTED_LINKS } from './linkBudget';

export function scenarioFaults(scenario: Scenario): Fault[] {
  const zones = new Set(scenario.city.zones.map((zone) => zone.id));
  return [...cityFaults(scenario, zones), ...castFaults(scenario, zones), ...nightFaults(scenario, zones), ...sizeFaults(scenario), ...paramFaults(scenario)];
}

/** Also used when a run changes the number of sleepers. */
export function sizeFaults(scenario: Scenario, sleepers: number = scenario.city.sleepers): Fault[] {
  const faults: Fault[] = [];
  const least = Math.max(scenario.cast.length, 1);
  if (sleepers < least) faults.push({ place: 'city.sleepers', text: faultText.fewerThanCast(sleepers, scenario.cast.length) });
  const links = directedLinks(scenario, sleepers);
  if (links > MAX_DIRECTED_LINKS) faults.push({ place: 'city.sleepers', text: faultText.tooManyLinks(Math.round(links / 2), MAX_DIRECTED_LINKS / 2) });
  return faults;
}

function duplicates(ids: readonly string[], place: (index: number) => string): Fault[] {
  const seen = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    return first === undefined ? [] : [{ place: place(index), text: faultText.duplicate(id, place(first)) }];
  });
}

function cityFaults(scenario: Scenario, zones: ReadonlySet<string>): Fault[] {
  const { city } = scenario;
  const faults = duplicates(
    city.zones.map((zone) => zone.id),
    (z) => `city.zones[${z}].id`,
  );
  if (city.bridges === 'gabriel') return faults;
  city.bridges.forEach(({ a, b }, index) => {
    const place = `city.bridges[${index}]`;
    if (!zones.has(a)) faults.push({ place: `${place}.a`, text: faultText.noSuchZone(a) });
    if (!zones.has(b)) faults.push({ place: `${place}.b`, text: faultText.noSuchZone(b) });
    if (a === b) faults.push({ place, text: faultText.bridgeToItself(a) });
  });
  const pairs = city.bridges.map(({ a, b }) => (a < b ? `${a} - ${b}` : `${b} - ${a}`));
  return [...faults, ...duplicates(pairs, (index) => `city.bridges[${index}]`)];
}

function castFaults(scenario: Scenario, zones: ReadonlySet<string>): Fault[] {
  const { cast } = scenario;
  const people = new Set(cast.map((person) => person.id));
  const homes = new Map<string, string>();
  const faults = duplicates(
    cast.map((person) => person.id),
    (index) => `cast[${index}].id`,
  );
  cast.forEach((person, index) => {
    const place = `cast[${index}]`;
    if (!zones.has(person.zone)) faults.push({ place: `${place}.zone`, text: faultText.noSuchZone(person.zone) });
    const home = homes.get(person.household) ?? person.zone;
    homes.set(person.household, home);
    if (home !== person.zone) faults.push({ place: `${place}.zone`, text: faultText.householdApart(person.household, home) });
    const ties = person.ties ?? [];
    ties.forEach((tie, t) => {
      if (tie === person.id) faults.push({ place: `${place}.ties[${t}]`, text: faultText.tieToSelf });
      else if (!people.has(tie)) faults.push({ place: `${place}.ties[${t}]`, text: faultText.noSuchPerson(tie) });
    });
    faults.push(...duplicates(ties, (t) => `${place}.ties[${t}]`));
  });
  return faults;
}

function nightFaults(scenario: Scenario, zones: ReadonlySet<string>): Fault[] {
  const { nights } = scenario;
  const people = new Set(scenario.cast.map((person) => person.id));
  const faults = duplicates(
    nights.map((night) => night.id),
    (index) => `nights[${index}].id`,
  );
  nights.forEach((night, index) => {
    const place = `nights[${index}]`;
    const before = nights[index - 1];
    if (before === undefined && night.day !== 0) faults.push({ place: `${place}.day`, text: faultText.firstDay(night.day) });
    if (before !== undefined && night.day <= before.day) faults.push({ place: `${place}.day`, text: faultText.dayOrder(night.day, before.day) });
    const islands = night.flawIslands ?? [];
    islands.forEach((zone, i) => {
      if (!zones.has(zone)) faults.push({ place: `${place}.flawIslands[${i}]`, text: faultText.noSuchZone(zone) });
    });
    faults.push(...duplicates(islands, (i) => `${place}.flawIslands[${i}]`));
    const divers = night.divers ?? [];
    divers.forEach((diver, d) => {
      if (!people.has(diver)) faults.push({ place: `${place}.divers[${d}]`, text: faultText.noSuchPerson(diver) });
    });
    faults.push(...duplicates(divers, (d) => `${place}.divers[${d}]`));
    faults.push(...goalFaults(night, place, people, zones));
    faults.push(...factFaults(night, place, scenario.story));
    const asked = night.demand === undefined ? 1 : Object.keys(night.demand.asks).length;
    if (asked !== 1) faults.push({ place: `${place}.demand.asks`, text: faultText.oneDemand(asked) });
  });
  return faults;
}

/** A beat that waits for what no answer of its story makes true would never be told. A file may come without its story, and then tells none of these. */
function factFaults({ beats = [] }: NightSpec, place: string, story: Scenario['story']): Fault[] {
  if (story === undefined) return [];
  return beats.flatMap(({ when }, b) =>
    (['fact', 'notFact'] as const).flatMap((key) => {
      const fact = when[key];
      return fact === undefined || story.facts.includes(fact) ? [] : [{ place: `${place}.beats[${b}].when.${key}`, text: faultText.noSuchFact(fact) }];
    }),
  );
}

/** Whom a night's goal, its visitors and its beats mean. */
function goalFaults(night: NightSpec, place: string, people: ReadonlySet<string>, zones: ReadonlySet<string>): Fault[] {
  const unknown = (at: string, person: string | undefined): Fault[] =>
    person === undefined || people.has(person) ? [] : [{ place: at, text: faultText.noSuchPerson(person) }];
  const goal = night.goal ?? [];
  const beats = night.beats ?? [];
  return [
    ...goal.flatMap((part, p) => (part.kind === 'visitor' ? unknown(`${place}.goal[${p}].person`, part.person) : [])),
    ...(night.arrivals ?? []).flatMap(({ person }, a) => unknown(`${place}.arrivals[${a}].person`, person)),
    ...duplicates(
      beats.map(({ id }) => id),
      (b) => `${place}.beats[${b}].id`,
    ),
    ...beats.flatMap(({ speaker, person, zone, when }, b) => [
      ...unknown(`${place}.beats[${b}].speaker`, speaker),
      ...unknown(`${place}.beats[${b}].person`, person),
      ...unknown(`${place}.beats[${b}].when.back`, when.back),
      ...unknown(`${place}.beats[${b}].when.notBack`, when.notBack),
      ...(zone === undefined || zones.has(zone) ? [] : [{ place: `${place}.beats[${b}].zone`, text: faultText.noSuchZone(zone) }]),
      ...(when.part === undefined || when.part < goal.length ? [] : [{ place: `${place}.beats[${b}].when.part`, text: faultText.noSuchPart(when.part) }]),
    ]),
  ];
}

function paramFaults(scenario: Scenario): Fault[] {
  const shares = scenario.params?.householdShares;
  return shares?.every((share) => share === 0) ? [{ place: 'params.householdShares', text: faultText.allZero }] : [];
}
