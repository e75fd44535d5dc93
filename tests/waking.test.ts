/** The waking screens with the chapter's own city and story: what neither room could hold alone. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/content/load';
import scenario from '../src/content/scenarios/nightmare-protocol.json';
import type { Book } from '../src/narrative/book';
import { cityInfo } from '../src/session/city';
import { eveningState } from '../src/session/evening';
import type { EveningState } from '../src/session/protocolDay';
import { tellScene } from '../src/session/story';
import { applyOrder } from '../src/sim/commands/index';
import type { Effect as StoryEffect } from '../src/sim/scenario';
import { fork } from '../src/sim/snapshot';
import type { Order } from '../src/sim/vocabulary';
import { createWorld, type World } from '../src/sim/world';
import { cellPxFor } from '../src/waking/cellPx';
import { demandText, isSigned, laterCost, undoneOf } from '../src/waking/duskText';
import { type Effect, LEVER_VALUES, LEVERS } from '../src/waking/evening';
import { eveningView, sceneView, speakerName } from '../src/waking/eveningView';
import { skylineOf } from '../src/waking/houses';
import { ISEL } from '../src/waking/isel';
import { dreamOf } from '../src/waking/islandHour';
import { LANDMARKS } from '../src/waking/landmarks';
import { overlap } from '../src/waking/transitLabels';
import { cellsOf, traceLines, transitMap } from '../src/waking/transitMap';
import { effectWords } from '../src/words/en/effect';
import { evening } from './e2e/wakingData';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const chapter = loaded.scenario;
const book = JSON.parse(readFileSync(new URL('../src/narrative/nightmare-protocol.book.json', import.meta.url), 'utf8')) as Book;
const { zones, bridges } = scenario.city;
const ends = bridges.map(({ a, b }) => [zones.findIndex(({ id }) => id === a), zones.findIndex(({ id }) => id === b)] as const);
/** The map's place on the page at 1280x720 and 1920x1080. */
const SIZES = [
  { width: 832, height: 450, rem: 16 },
  { width: 1368, height: 720, rem: 16 },
];
const built = (size: (typeof SIZES)[number]) => {
  const homes = zones.map(({ id, size: share, families }) => {
    const count = Math.round(52 * share);
    const { width, height } = skylineOf(
      { id, homes: count, people: Math.round(count * (2 + families * 0.42)), fear: 0.1 },
      cellPxFor(size.width, size.height, size.rem),
      1,
    );
    return { width: width + 22, height };
  });
  return transitMap({ zones, ties: bridges.map(({ a, b }, at) => ({ a, b, links: 20 + at })), river: ISEL, homes }, size);
};

describe('the transit map of the chapter', () => {
  it.each(SIZES)('keeps stations apart at $width px', (size) => {
    const { stations } = built(size);
    for (const [at, a] of stations.entries())
      for (const b of stations.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThan(3.6 * size.rem);
  });
  it.each(SIZES)('runs level, upright or at 45 degrees everywhere at $width px', (size) => {
    const { ties, river } = built(size);
    expect(ties).toHaveLength(38);
    for (const points of [...ties.map((tie) => tie.points), river]) {
      for (let i = 1; i < points.length; i++) {
        const dx = Math.abs(points[i]!.x - points[i - 1]!.x);
        const dy = Math.abs(points[i]!.y - points[i - 1]!.y);
        expect(Math.min(dx, dy, Math.abs(dx - dy))).toBeLessThan(0.01);
      }
    }
  });
  it.each(SIZES)('lays no name on another name, on a station or off the map at $width px', (size) => {
    const { stations } = built(size);
    for (const [at, a] of stations.entries()) {
      expect(a.label.x).toBeGreaterThanOrEqual(0);
      expect(a.label.x + a.label.width).toBeLessThanOrEqual(size.width);
      expect(a.label.y + a.label.height).toBeLessThanOrEqual(size.height);
      for (const b of stations.slice(at + 1)) expect(overlap(a.label, b.label), `${a.name} on ${b.name}`).toBe(0);
      for (const b of stations) expect(overlap(a.label, { x: b.x - 4, y: b.y - 4, width: 8, height: 8 }), `${a.name} on ${b.name}`).toBe(0);
    }
  });
  it.each(SIZES)('keeps houses inside the map and off each other at $width px', (size) => {
    const { stations } = built(size);
    for (const [at, a] of stations.entries()) {
      expect(a.homes.x).toBeGreaterThanOrEqual(0);
      expect(a.homes.y).toBeGreaterThanOrEqual(0);
      expect(a.homes.x + a.homes.width).toBeLessThanOrEqual(size.width);
      for (const b of stations.slice(at + 1)) expect(overlap(a.homes, b.homes), `${a.name} and ${b.name}`).toBe(0);
    }
  });
  it('joins the bridges into the ring line and four that cross the city', () => {
    const { lines, lineOf } = traceLines(zones, ends);
    expect(lines.map(({ stations }) => stations.length)).toEqual([16, 5, 4, 4, 4]);
    expect(lines[0]!.isLoop).toBe(true);
    const quay = zones.findIndex(({ id }) => id === 'quay');
    expect(lines[0]!.stations).toContain(quay);
    expect(lineOf).toHaveLength(38);
  });
  it('is the same on every visit', () => {
    expect(built(SIZES[0]!)).toEqual(built(SIZES[0]!));
  });
  it('gives every zone its place in rows of four', () => {
    const { cells, rows } = cellsOf(zones);
    expect(rows).toBe(6);
    expect(new Set(cells.map(({ row, column }) => `${row}/${column}`)).size).toBe(24);
  });
  it('has a landmark for every zone, and none for a zone that is not', () => {
    expect(Object.keys(LANDMARKS).sort()).toEqual(zones.map(({ id }) => id).sort());
  });
  it('names its river by bridges there are', () => {
    for (const [a, b] of ISEL)
      expect(bridges.some((bridge) => (bridge.a === a && bridge.b === b) || (bridge.a === b && bridge.b === a)) || a === 'ferry-stairs', `${a} to ${b}`).toBe(
        true,
      );
  });
});

describe('what is undone', () => {
  it('names the lever the council asks for, the hours and the divers', () => {
    expect(undoneOf(evening)).toEqual(['Mandate not signed: stays opt-in, Pressure +.14', 'Two hours unspent', 'One diver not chosen']);
  });
  it('is empty when the lever is signed, the hours are spent and the divers stand', () => {
    const done = {
      ...evening,
      preview: null,
      levers: evening.levers.map((lever) => (lever.lever === 'mandate' ? { ...lever, signed: 1 } : lever)),
      hours: evening.hours.map((hour) => ({ ...hour, spentOn: 'work' })),
      divers: evening.divers.map((diver) => ({ ...diver, chosen: diver.kept === null })),
    };
    expect(undoneOf(done)).toEqual([]);
  });
  it('names a lever that is held but not signed, without a price nobody asked', () => {
    const held = { ...evening, demand: null, preview: { ...evening.preview!, lever: 'gate' as const, value: 'late' } };
    expect(undoneOf(held)[0]).toBe('Gate not signed: stays early');
  });
  it('does not ask for divers there are none of', () => {
    const nobody = { ...evening, divers: [] };
    expect(undoneOf(nobody)).toContain('Nobody dives tonight');
    const two = { ...evening, divers: evening.divers.filter(({ chosen }) => chosen) };
    expect(undoneOf(two).join()).not.toContain('diver');
  });
});

describe('an evening that is spent', () => {
  const world = createWorld(chapter, 'spent', { sleepers: 300 });
  const city = cityInfo(world);
  const at = (id: string): number => chapter.story!.scenes.findIndex((scene) => scene.id === id);
  const orders: Order[] = [{ kind: 'choose', scene: at('night_desk'), choice: 0 }];
  const read = (): EveningState => {
    const reading = eveningState(world, orders);
    if ('why' in reading) throw new Error(reading.why);
    return reading.state;
  };
  const told = (id: string) => tellScene(chapter, book, at(id), new Set())!;
  const view = (id: string, given: number | null) => {
    const state = read();
    return sceneView(told(id), state.scenes.find((scene) => scene.id === id)!, state, city, given);
  };
  const began = read();
  it('meets people in the first hour that is free, and says so before and after', () => {
    expect([view('night_desk', 0).place.slice(0, 5), view('too_warm', null).place.slice(0, 5)]).toEqual(['17 h,', '18 h,']);
    orders.push({ kind: 'hold-ritual', ritual: 1, island: 0 });
    expect(view('too_warm', null).place).toBe('19 h, Clinic Hill, room 4');
    expect(view('too_warm', 0).place).toBe('19 h, Clinic Hill, room 4');
    orders.push({ kind: 'choose', scene: at('too_warm'), choice: 0 });
    expect(view('too_warm', 0)).toMatchObject({ place: '19 h, Clinic Hill, room 4', hours: 4, hoursLeft: 2 });
  });
  it('has on the map what each hour went on, by the same clock', () => {
    const { hours } = eveningView({ state: read(), began, weighing: null, quotes: {} }, city, true);
    expect(hours.map(({ clockMin, spentOn }) => [clockMin / 60, spentOn])).toEqual([
      [18, 'A long walk'],
      [19, 'Too warm'],
      [20, null],
      [21, null],
    ]);
  });
  it('takes a lever back from its own box only while it was the last thing done', () => {
    const lastSigned = (...waiting: Order[]) => eveningView({ state: { ...read(), waiting }, began, weighing: null, quotes: {} }, city, true).lastSigned;
    const sign: Order = { kind: 'set-policy', policy: 'gate', value: 'late' };
    const visit: Order = { kind: 'choose', scene: at('too_warm'), choice: 0 };
    expect([lastSigned(), lastSigned(visit), lastSigned(visit, sign), lastSigned(sign, visit)]).toEqual([null, null, 'gate', null]);
  });
  it('takes a dream or the reading of files back from the sheet of that island only while it was the last thing done', () => {
    const last = (...waiting: Order[]) =>
      eveningView({ state: { ...read(), waiting }, began, weighing: null, quotes: {} }, city, true)
        .island.spots.slice(0, 3)
        .map((spot) => spot.last);
    const dream: Order = { kind: 'compose', island: 1, cards: [0, 0, 0, 0, 0] };
    const files: Order = { kind: 'read-files', island: 2 };
    const visit: Order = { kind: 'choose', scene: at('too_warm'), choice: 0 };
    expect([last(), last(dream), last(dream, files), last(dream, visit)]).toEqual([
      [null, null, null],
      [null, 'compose', null],
      [null, null, 'files'],
      [null, null, null],
    ]);
  });
  it('says that the council signed what stands over the desk’s head, and closes what it no longer signs', () => {
    const second = createWorld(chapter, 'spent', { sleepers: 300, night: 2 });
    const reading = eveningState(second, []);
    if ('why' in reading) throw new Error(reading.why);
    const asked = { by: 'council', policy: 'mandate', value: 1, profits: 'council', pressure: 0.05, trust: 0 } as const;
    const { demand, levers } = eveningView({ state: { ...reading.state, demand: asked }, began: reading.state, weighing: null, quotes: {} }, city, true);
    expect(demandText(demand!, reading.state.policies.mandate)).toMatch(/over the desk’s head\. Under it Autonomy goes from \.\d\d to \.\d\d in 14 days\.$/);
    const imposed = (of: typeof levers): string[] => of.filter((lever) => lever.imposed).map(({ lever }) => lever);
    expect(imposed(levers)).toEqual(['sharing', 'cycles']);
    const signed = { ...reading.state, demand: asked, policies: { ...reading.state.policies, sharing: 'own' as const } };
    expect(imposed(eveningView({ state: signed, began: reading.state, weighing: null, quotes: {} }, city, true).levers)).toEqual(['cycles']);
    const mandate = levers.find(({ lever }) => lever === 'mandate')!;
    expect(LEVER_VALUES.mandate.map((value) => isSigned(mandate, value))).toEqual([false, false, true, true]);
    expect(levers.every((lever) => lever === mandate || LEVER_VALUES[lever.lever].every((value) => isSigned(lever, value)))).toBe(true);
    expect(eveningView({ state: read(), began, weighing: null, quotes: {} }, city, true).demand?.imposed).toBeUndefined();
  });
  it('offers no gain of resolve to somebody who has all of it, or does not dive', () => {
    const buys = (divers: EveningState['divers']) =>
      sceneView(told('page_turner'), read().scenes.find((scene) => scene.id === 'page_turner')!, { ...read(), divers }, city, null)
        .answers.flatMap(({ effects }) => effects)
        .flatMap((effect) => (effect.kind === 'resolve' && effect.by > 0 ? [effect.buys] : []));
    const clara = read().divers[0]!;
    expect([buys([clara]), buys([{ ...clara, resolve: 94 }]), buys([])]).toEqual([[0], [6], [null]]);
  });
  it('shows whoever did not wake asleep, and has nobody say what is only done', () => {
    const last = { index: at('the_long_night'), id: 'the_long_night', title: '', place: '', people: [], hours: 0, opens: false, told: false };
    const ending = (...facts: string[]) => sceneView(told('the_long_night'), last, { ...read(), phase: 'dawn', facts }, city, null);
    expect([ending('lost_clara').portrait.look, ending().portrait.look, ending().answerer]).toEqual(['dreaming', 'awake', null]);
    expect(view('too_warm', null).answerer?.id).toBe('clara');
  });
  it('gives a voice that is nobody’s a capital', () => {
    expect([speakerName({ people: { priya: 'Priya' }, zones: {} }, 'priya'), speakerName({ people: {}, zones: {} }, 'council')]).toEqual(['Priya', 'Council']);
  });
});

describe('the evening and the story', () => {
  it('makes each lever cost somebody of the cast', () => {
    for (const lever of LEVERS) {
      const [loosest, tightest] = [LEVER_VALUES[lever][0]!, LEVER_VALUES[lever].at(-1)!];
      for (const cost of [laterCost(lever, loosest, tightest)!, laterCost(lever, tightest, loosest)!])
        expect(
          scenario.cast.some(({ id, name }) => id === cost.person && cost.text.includes(name.split(' ')[0]!)),
          cost.text,
        ).toBe(true);
    }
  });
  it('has words for every fact that is shown by its name: what is promised, and what an answer needs', () => {
    const { story } = chapter;
    const needs = story?.scenes.flatMap(({ answers }) => answers.flatMap((answer) => answer.needs)) ?? [];
    const shown = [...(story?.promises.map(({ fact }) => `effect.promise.${fact}`) ?? []), ...needs.map((fact) => `effect.needs.${fact}`)];
    expect(needs.length).toBeGreaterThan(0);
    expect(shown.filter((key) => !Object.hasOwn(effectWords, key))).toEqual([]);
    const known = Object.keys(effectWords).filter((key) => /^effect\.(promise|needs)\./.test(key));
    expect(known.filter((key) => !shown.includes(key))).toEqual([]);
  });
  it('shows effects of the shape the story gives', () => {
    const told: StoryEffect = { kind: 'city', column: 'R', by: 0.1 };
    const shown: Effect = told;
    const back: StoryEffect = shown;
    expect(back).toBe(told);
  });
});

describe('the dream composer', () => {
  const world = createWorld(chapter, 'cards', { sleepers: 300 });
  const COLUMNS = ['A', 'F', 'T', 'D', 'R', 'L'] as const;
  // Far from either end, so that nothing is clamped and every amount shows.
  for (const column of COLUMNS) world.sleepers[column].fill(0.5);
  world.society.pressure = 0.5;
  const reading = eveningState(world, []);
  if ('why' in reading) throw new Error(reading.why);
  const composer = reading.state.composer!;
  const ISLAND = 4;
  const zone = chapter.city.zones[ISLAND]!.id;
  const values = ({ sleepers, society, homes }: World): number[] => [
    ...COLUMNS.map((column) => sleepers[column][homes.zoneFirst[ISLAND]!]!),
    society.trust,
    society.pressure,
  ];
  const dreamt = (cards: number[]): number[] => {
    const trial = fork(world);
    expect(applyOrder(trial, { kind: 'compose', island: ISLAND, cards })).toEqual({ ok: true });
    return values(trial);
  };
  const NAMES = [...COLUMNS, 'trust', 'pressure'] as const;
  const base = composer.cards.map(() => 0);

  it('has every card change each variable it names, by as much and in the direction shown', () => {
    for (const [card, { id, choices }] of composer.cards.entries())
      for (const [choice, shown] of choices.entries()) {
        const cards = base.with(card, choice);
        const before = dreamOf(composer, base, zone);
        const after = dreamOf(composer, cards, zone);
        const [was, is] = [dreamt(base), dreamt(cards)];
        expect(shown.effects.length).toBeGreaterThan(0);
        for (const [at, name] of NAMES.entries()) expect(is[at]! - was[at]!, `${id}/${shown.id} ${name}`).toBeCloseTo(after.by(name) - before.by(name), 9);
        // What the choice does alone is what is taken from the base and given instead.
        const alone = (which: number, name: string): number =>
          choices[which]!.effects.find((effect) => (effect.kind === 'here' ? effect.column : effect.scalar) === name)?.by ?? 0;
        for (const [at, name] of NAMES.entries()) expect(is[at]! - was[at]!, `${id}/${shown.id} ${name}`).toBeCloseTo(alone(choice, name) - alone(0, name), 9);
      }
  });
  it('moves what the page says a whole dream moves', () => {
    const start = values(world);
    for (const cards of [base, base.map(() => 1), base.map(() => 2), base.map(() => 3), [0, 1, 2, 3, 0]]) {
      const dream = dreamOf(composer, cards, zone);
      for (const [at, after] of dreamt(cards).entries()) expect(after - start[at]!, NAMES[at]).toBeCloseTo(dream.by(NAMES[at]!), 9);
    }
  });
  it('binds and earns by its fiercest cards, and restores by its tenderest', () => {
    const most = (parameter: 'intensity' | 'tenderness') =>
      composer.cards.map(({ choices }) => choices.reduce((best, choice, at) => (choice[parameter] > choices[best]![parameter] ? at : best), 0));
    const fierce = dreamOf(composer, most('intensity'), zone);
    const tender = dreamOf(composer, most('tenderness'), zone);
    expect([fierce.by('D') > 0.03, fierce.by('pressure') < -0.03]).toEqual([true, true]);
    expect([tender.by('F') < -0.05, tender.by('T') < 0, tender.by('L') < 0, tender.by('pressure') > 0]).toEqual([true, true, true, true]);
  });
});
