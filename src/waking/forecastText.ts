/**
 * What the forecast says of whatever is selected: which of its figures matters there, what it is set beside, and all of it in
 * words. It always names the place it speaks of, and one line of it is the whole city's whatever is selected. An island is told by its fall, or by who lies in nightmare there while no future sees it fall; a person by where they are
 * when the hour is over; with nothing selected, the island most in danger, or else the city.
 */
import { FORECAST_MIN, type Outlook, type Spread } from '../session/forecast/protocol';
import type { CityInfo } from '../session/protocol';
import type { Order, Refusal } from '../sim/vocabulary';
import { afraidChance, type Chance, chanceOf, chancesDiffer, fallCompared, likelyFalls, personIn, spreadsDiffer } from '../stores/forecastReading';
import type { Selection } from '../stores/nightStore';
import { t } from '../words/en/forecast';
import { givenNameOf } from '../words/names';
import { hundredths } from '../words/numbers';
import { zoneName } from './causes';
import { type CrewState, placeOfSelection, stepTarget, stepVerb } from './crew';
import { tickClock } from './readings';

export interface Told {
  present: Outlook | null;
  before: Outlook | null;
  order: Order | null;
  considered: Outlook | null;
}
/** Chances are shares of futures; a spread is a number of people, out of `size`. */
export type Figures =
  | { kind: 'chance'; now: Chance; instead: Chance | null; good: boolean }
  | { kind: 'people'; now: Spread; instead: Spread | null; size: number };
export interface Reading {
  /** "The next hour, played 32 times": what all the counts below are of. */
  played: string;
  heading: string;
  figures: Figures;
  /** "if Lena goes to Harrow Row". */
  condition: string;
  counted: string;
  hour: string;
  city: string;
  falls: string;
  /** Nothing threatens and nothing is near: no figures, only that. */
  isQuiet: boolean;
  /** The whole of it in one sentence, for those who listen. */
  spoken: string;
}

/** What is set side by side: as planned and with the order weighed, or before and after the plan was changed. */
const pairOf = ({ present, before, considered }: Told): { now: Outlook; instead: Outlook | null } | null => {
  if (present === null) return null;
  if (considered !== null) return { now: present, instead: considered };
  return before === null ? { now: present, instead: null } : { now: before, instead: present };
};

export const conditionText = (order: Order, crew: CrewState): string => {
  if (!('diver' in order)) {
    const target = 'island' in order ? zoneName(crew.city, order.island) : '';
    return t(`forecast.if.${order.kind}`, { target });
  }
  const diver = crew.divers[order.diver];
  const name = givenNameOf(crew.city, diver?.sleeper ?? -1);
  const place = 'island' in order ? order.island : 'place' in order ? order.place : order.kind === 'weave' ? order.index : (diver?.place ?? -1);
  const words = { name, target: stepTarget(order, place, crew), verb: diver === undefined ? '' : stepVerb(order, diver) };
  return order.kind === 'weave' ? t(`forecast.if.weave.${order.work}`, words) : t(`forecast.if.${order.kind}`, words);
};

const percent = (chance: Chance): number => hundredths(chance.rate);
const countOf = (hits: number, count: number): 'none' | 'some' | 'all' => (hits === 0 ? 'none' : hits === count ? 'all' : 'some');

/** The zone whose figures are told, -1 for the city. */
const zoneFor = (selection: Selection, crew: CrewState, now: Outlook): number => {
  if (selection.kind === 'bridge') {
    const bridge = crew.city.bridges[selection.bridge];
    if (bridge === undefined) return -1;
    const afraid = (zone: number): number => now.islands[zone]?.afraid.mid ?? 0;
    return afraid(bridge.b) > afraid(bridge.a) ? bridge.b : bridge.a;
  }
  const place = placeOfSelection(selection, crew);
  return place < crew.city.zones.length ? place : -1;
};

const falls = (outlook: Outlook | null, zone: number): number => outlook?.islands[zone]?.fallen.at(-1) ?? 0;

interface Subject {
  heading: string;
  figures: Figures;
  /** An island's falls within the whole hour, where the heading tells of an earlier minute. */
  hour: string;
  isHourClear?: boolean;
  isQuiet?: boolean;
}

const hourText = (now: Outlook, instead: Outlook | null, zone: number): string => {
  const share = (outlook: Outlook): number => percent(chanceOf(falls(outlook, zone), outlook.futures));
  const before = share(now);
  const after = instead === null ? before : share(instead);
  return after === before ? t('forecast.hour', { now: before }) : t('forecast.hourCompared', { now: before, instead: after });
};

const islandSubject = (now: Outlook, instead: Outlook | null, zone: number, crew: CrewState, isFallen: boolean): Subject => {
  if (!isFallen && falls(now, zone) + falls(instead, zone) > 0) {
    const { min, chance, other } = fallCompared(now, instead, zone);
    const heading = t('forecast.fall', { zone: zoneName(crew.city, zone), min });
    const hour = min === FORECAST_MIN ? '' : hourText(now, instead, zone);
    const ofHour = (outlook: Outlook): Chance => chanceOf(falls(outlook, zone), outlook.futures);
    const isHourClear = instead !== null && chancesDiffer(ofHour(now), ofHour(instead));
    return { heading, figures: { kind: 'chance', now: chance, instead: other, good: false }, hour, isHourClear };
  }
  const size = crew.city.zones[zone]?.count ?? 1;
  const people = (outlook: Outlook): Spread => outlook.islands[zone]?.afraid ?? { lo: 0, mid: 0, hi: 0 };
  return {
    heading: t('forecast.afraid', { zone: zoneName(crew.city, zone), time: tickClock(now.untilTick) }),
    figures: { kind: 'people', now: people(now), instead: instead === null ? null : people(instead), size },
    hour: '',
  };
};

const citySubject = (now: Outlook, instead: Outlook | null, { reversal }: CityInfo): Subject => {
  const time = tickClock(now.untilTick);
  const hopes = now.city.lucidMark + (instead?.city.lucidMark ?? 0) > 0 && now.city.lost === 0;
  const of = (outlook: Outlook): Chance => chanceOf(hopes ? outlook.city.lucidMark : outlook.city.lost, outlook.futures);
  const isQuiet = !hopes && now.city.lost + (instead?.city.lost ?? 0) === 0;
  return {
    isQuiet,
    heading: isQuiet
      ? t('forecast.holds', { time })
      : hopes
        ? t('forecast.lucidMark', { time, mark: hundredths(reversal.lucidity) })
        : t('forecast.lost', { time }),
    figures: { kind: 'chance', now: of(now), instead: instead === null ? null : of(instead), good: hopes },
    hour: '',
  };
};

const subjectOf = (now: Outlook, instead: Outlook | null, selection: Selection, crew: CrewState, isFallen: (zone: number) => boolean): Subject => {
  if (selection.kind === 'person') {
    const person = personIn(now, selection.sleeper);
    const other = personIn(instead, selection.sleeper);
    if (person !== null && (instead === null || other !== null)) {
      const heading = t('forecast.person', { name: givenNameOf(crew.city, selection.sleeper), time: tickClock(now.untilTick) });
      return {
        heading,
        figures: { kind: 'chance', now: afraidChance(person, now), instead: other === null ? null : afraidChance(other, instead!), good: false },
        hour: '',
      };
    }
  }
  const zone = zoneFor(selection, crew, now);
  if (zone >= 0) return islandSubject(now, instead, zone, crew, isFallen(zone));
  const [worst] = likelyFalls(now, isFallen);
  return worst === undefined ? citySubject(now, instead, crew.city) : islandSubject(now, instead, worst.zone, crew, false);
};

/** Whether what is set beside it comes out the same. */
export const isSame = (figures: Figures): boolean => {
  if (figures.instead === null) return false;
  return figures.kind === 'chance' ? figures.now.rate === figures.instead.rate : figures.now.mid === figures.instead.mid;
};

/** Whether what is set beside it could as well be chance: by the figures told, and by the falls within the whole hour. */
const isUnclear = ({ figures, isHourClear = false }: Subject, now: Outlook, instead: Outlook | null): boolean => {
  if (instead === null || figures.instead === null || isHourClear) return false;
  if (figures.kind === 'chance') return !chancesDiffer(figures.now, figures.instead);
  return !spreadsDiffer(figures.now, figures.instead, [now.futures, instead.futures]);
};

/** In how many, and how sure that makes it where they disagree; of people, the bounds that nine in ten keep to. */
const countedText = (figures: Figures, { futures, of }: Outlook): string => {
  const soFar = (counted: string): string => (futures < of ? t('forecast.soFar', { counted }) : counted);
  const shown = figures.instead ?? figures.now;
  if (!('rate' in shown)) {
    const { lo, hi } = shown;
    return soFar(hi === 0 ? t('forecast.peopleNone') : lo === hi ? t('forecast.peopleSure', { count: lo }) : t('forecast.people', { lo, hi }));
  }
  const how = countOf(shown.count, shown.of);
  const counted = t(`forecast.${how}`, { hits: shown.count, count: shown.of });
  // One may have been played further than the other: both are told out of as many.
  const other = figures.kind === 'chance' ? Math.round(figures.now.rate * shown.of) : shown.count;
  const compared = soFar(other === shown.count ? counted : t('forecast.not', { counted, other }));
  return how === 'some' ? t('forecast.range', { counted: compared, lo: hundredths(shown.lo), hi: hundredths(shown.hi) }) : compared;
};

/** What becomes of the whole city, in one line: in how many it is lost and in how many it comes to its mark, and in how many it did before. */
const cityText = (now: Outlook, instead: Outlook | null, { reversal }: CityInfo): string => {
  const shown = instead ?? now;
  const count = shown.futures;
  const told = (of: (outlook: Outlook) => number): string => {
    const hits = of(shown);
    const before = Math.round((of(now) / Math.max(1, now.futures)) * count);
    const counted = t(`forecast.${countOf(hits, count)}`, { hits, count });
    return before === hits ? counted : t('forecast.not', { counted, other: before });
  };
  return t('forecast.city', { lost: told(({ city }) => city.lost), lucid: told(({ city }) => city.lucidMark), mark: hundredths(reversal.lucidity) });
};

const spokenText = ({ heading, figures, isQuiet }: Subject, condition: string, count: number, unclear: boolean): string => {
  if (unclear && isQuiet !== true) return t('forecast.say.unclear', { said: spokenText({ heading, figures, hour: '' }, condition, count, false) });
  if (isQuiet === true) return t('forecast.say.holds', { heading, count });
  if (figures.kind === 'people') {
    const values = { heading, count, now: figures.now.mid, instead: figures.instead?.mid ?? 0, condition };
    return t(figures.instead === null ? 'forecast.say.people' : 'forecast.say.peopleCompared', values);
  }
  const values = { heading, count, now: percent(figures.now), instead: figures.instead === null ? 0 : percent(figures.instead), condition };
  return t(figures.instead === null ? 'forecast.say.chance' : 'forecast.say.compared', values);
};

/** Null while there is no future to tell of. */
export const readForecast = (told: Told, selection: Selection, crew: CrewState, isFallen: (zone: number) => boolean): Reading | null => {
  const pair = pairOf(told);
  if (pair === null) return null;
  const { now, instead } = pair;
  const shown = instead ?? now;
  const subject = subjectOf(now, instead, selection, crew, isFallen);
  const { heading, figures, hour, isQuiet = false } = subject;
  const unclear = isUnclear(subject, now, instead);
  const weighed = told.considered !== null && told.order !== null;
  const asked = weighed ? conditionText(told.order!, crew) : t(instead === null ? 'forecast.asPlanned' : 'forecast.newPlan');
  const others = likelyFalls(shown, isFallen).filter(({ zone }) => selection.kind !== 'none' && zone !== zoneFor(selection, crew, now));
  return {
    played: t('forecast.played', { count: shown.of }),
    heading,
    figures,
    isQuiet,
    condition: unclear && !isQuiet ? t('forecast.noDifferent', { condition: asked }) : asked,
    counted: isQuiet ? t('forecast.all', { count: shown.futures }) : countedText(figures, shown),
    hour,
    city: cityText(now, instead, crew.city),
    falls: others.length === 0 ? '' : t('forecast.andFalls', { zone: zoneName(crew.city, others[0]!.zone), count: others.length, more: others.length - 1 }),
    spoken: spokenText(subject, asked, shown.futures, unclear),
  };
};

/** What stands in the forecast's place while there is none. */
export const waitingText = (dropped: 'plan' | 'time' | null): string => t(dropped === null ? 'forecast.working' : `forecast.working.${dropped}`);
/** What is under the pointer and not yet known. */
export const weighingText = (order: Order, crew: CrewState): string => t('forecast.weighing', { condition: conditionText(order, crew) });
export const refusedText = (order: Order, why: Refusal, crew: CrewState): string =>
  t('forecast.refused', { condition: conditionText(order, crew), why: t(`refusal.${why}`) });
