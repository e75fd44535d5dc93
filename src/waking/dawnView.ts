/** The dawn's screen from the night's report: the page of prose with its numbers, the curve, the named, the meters. Pure, and tested. */
import type { CityInfo } from '../session/protocol';
import type { DawnReport, MoveCause, NightBeat, Stretch } from '../session/protocolDay';
import { ENTITIES, FEARS, NIGHT_MIN, NIGHT_START_MIN, STAGE, TICKS_PER_MIN, WANTS } from '../sim/vocabulary';
import { BEINGS } from '../words/beings';
import { type Beat, type BeatBody, chronicle, type Root, type Tie } from '../words/chronicle';
import { t } from '../words/en/crew';
import { t as sayDawn } from '../words/en/dawn';
import { t as say } from '../words/en/inspector';
import { SIGNATURE_WORDS, VERBS } from '../words/journal';
import { givenNameOf, personName } from '../words/names';
import { grouped } from '../words/numbers';
import { thePlace } from '../words/places';
import { orderWord } from './causes';
import { hundredthText, signedText } from './effectText';
import { DAY_METERS, type DawnView, type DayMeter, type Fate, type OrderMark, type SleptNight } from './evening';
import { faceOf, lookOfFate } from './eveningView';
import { aimOf } from './orderText';

const MIN_PER_DAY = 1440;

/** `start`: the tick of this night's 22:00. `end`: what ended it, from the words. */
export function dawnView(report: DawnReport, city: CityInfo, start: number, end: string): DawnView {
  const beats = report.beats.map(({ tick, beat }): Beat => ({ tick, clockMin: clockOf(tick, start), body: bodyOf(beat, city) }));
  const orders = ordersOf(report, city, start);
  return {
    night: report.night,
    nights: report.nights,
    title: city.nightTitle,
    won: report.outcome.startsWith('won'),
    end,
    slept: report.sleptThrough,
    troubled: Math.max(0, city.ageYears.length - report.sleptThrough),
    woken: report.broughtBack,
    lost: report.lost,
    meanSleepMin: report.meanSleepMin,
    curve: report.curve,
    orders,
    sentences: chronicle(beats, report.night - 1).map(({ tick, text }, at) => {
      const order = orderOf(report, report.beats[at]!.beat, tick);
      return { tick, text, order: order < 0 ? null : order };
    }),
    sleepers: report.hypnograms.map((night) => sleptNight(night, city, orders)),
    fates: report.fates
      .filter(({ fate }) => fate !== 'safe')
      .slice(0, MOST_FATES)
      .map((fate) => fateOf(fate, city, start)),
    moves: DAY_METERS.map((meter) => ({ meter, before: report.before[meter], after: report.after[meter], whys: whysOf(report, meter) })),
    next: report.next?.title ?? null,
  };
}
/** What moved a meter by a hundredth or more: what took it where it went before what held it back, and the most first. */
function whysOf({ moves, before, after }: DawnReport, meter: DayMeter): string[] {
  const way = Math.sign(after[meter] - before[meter]);
  const against = (by: number): number => (by * way < 0 ? 1 : 0);
  return moves
    .filter((move) => move.meter === meter && Math.abs(move.by) >= LEAST_TOLD)
    .sort((p, q) => against(p.by) - against(q.by) || Math.abs(q.by) - Math.abs(p.by))
    .slice(0, MOST_WHYS)
    .map(({ cause, by, count }) => sayDawn(`dawn.why.${cause}`, { by: signedText(by), count: countText(cause, count) }));
}
/** What a cause counts, in its own unit; a number where the sentence agrees with it. */
function countText(cause: MoveCause, count: number): string | number {
  if (cause === 'slept') return sayDawn('dawn.duration', { hours: Math.floor(count / 60), minutes: String(Math.round(count % 60)).padStart(2, '0') });
  if (cause === 'mandate') return hundredthText(count);
  return cause === 'nightmares' || cause === 'shut' ? grouped(Math.round(count)) : count;
}
const LEAST_TOLD = 0.005;
const MOST_WHYS = 3;
const MOST_FATES = 6;

const clockOf = (tick: number, start: number): number => (NIGHT_START_MIN + Math.floor((tick - start) / TICKS_PER_MIN)) % MIN_PER_DAY;
const minuteOf = (tick: number, start: number): number => Math.min(NIGHT_MIN, Math.max(0, Math.round((tick - start) / TICKS_PER_MIN)));
const VERB = { asks: 'ask', grounds: 'ground', faces: 'face', weaves: 'weave', signs: 'signature', shares: 'share', rescues: 'rescue' } as const;
const isDone = (beat: NightBeat): beat is Extract<NightBeat, { kind: keyof typeof VERB }> => beat.kind in VERB;
/** A diver finishes one thing of a kind in a tick at most, so that no two orders can be taken for each other. */
const orderOf = ({ orders }: DawnReport, beat: NightBeat, tick: number): number =>
  orders.findIndex(
    (done) => done.tick === tick && 'beat' in done && isDone(beat) && isDone(done.beat) && done.beat.kind === beat.kind && done.beat.diver === beat.diver,
  );

/** Everything that was done, in the order of the report, so that an order's number is its place there. */
function ordersOf({ orders }: DawnReport, city: CityInfo, start: number): OrderMark[] {
  return orders.map((done): OrderMark => {
    const { tick } = done;
    const mark = { tick, minute: minuteOf(tick, start) };
    if ('order' in done) return { ...mark, text: orderWord(done.order), where: 'diver' in done.order ? '' : aimOf(done.order, city), failed: false };
    const { beat } = done;
    if (!isDone(beat)) return { ...mark, text: '', where: '', failed: false };
    const who = givenNameOf(city, beat.diver);
    const where =
      'zone' in beat ? zoneName(city, beat.zone) : 'place' in beat ? zoneName(city, beat.place) : beat.kind === 'asks' ? personName(city, beat.sleeper) : '';
    const text = VERBS[VERB[beat.kind]].name;
    return { ...mark, text, where: where === '' ? who : `${who}, ${where}`, failed: beat.kind === 'asks' && !beat.right };
  });
}

const zoneName = (city: CityInfo, zone: number): string => city.zones[zone]?.name ?? t('divers.centre');
const tieOf = (by: string): Tie => (by === 'household' || by === 'street' || by === 'bridge' ? by : 'far');
const rootOf = (by: string): Root => (by === 'overload' ? 'overload' : by === 'flaw' || by === 'fall' ? 'flaw' : by === 'being' ? 'being' : 'own-fear');

function bodyOf(beat: NightBeat, city: CityInfo): BeatBody {
  const name = (sleeper: number): string => personName(city, sleeper);
  const given = (sleeper: number): string => givenNameOf(city, sleeper);
  const place = (zone: number): string => zoneName(city, zone);
  switch (beat.kind) {
    case 'first':
      return {
        kind: 'first',
        name: name(beat.sleeper),
        ageYears: city.ageYears[beat.sleeper] ?? 0,
        zone: place(city.zone[beat.sleeper] ?? 0),
        root: rootOf(beat.by),
      };
    case 'crosses':
      return { kind: 'crosses', from: place(beat.from), to: place(beat.to), giver: name(beat.giver), taker: name(beat.taker), tie: tieOf(beat.by) };
    case 'grounds':
      return { kind: 'grounds', diver: given(beat.diver), zone: place(beat.zone) };
    case 'asks':
      return {
        kind: 'asks',
        diver: given(beat.diver),
        name: name(beat.sleeper),
        zone: place(city.zone[beat.sleeper] ?? 0),
        offered: say(`offer.${WANTS[beat.want] ?? 'rest'}`),
        right: beat.right,
        freed: beat.freed,
      };
    case 'faces':
      return { kind: 'faces', diver: given(beat.diver), being: BEINGS[ENTITIES[beat.being] ?? 'specter'].name.toLowerCase(), zone: place(beat.place) };
    case 'weaves':
      return { kind: 'weaves', diver: given(beat.diver), work: beat.work, what: wovenName(city, beat.work, beat.index) };
    case 'signs':
      return { kind: 'signs', diver: given(beat.diver), what: SIGNATURE_WORDS[beat.signature].name, zone: place(beat.place) };
    case 'latches':
      return { kind: 'latches', flaw: beat.flaw, zones: beat.zones.map(place), struck: beat.struck };
    case 'falls':
      return { kind: 'falls', zone: place(beat.zone), trapped: beat.trapped };
    case 'lost': {
      const isKnown = beat.source >= 0;
      return {
        kind: 'lost',
        name: name(beat.sleeper),
        zone: place(city.zone[beat.sleeper] ?? 0),
        source: isKnown ? name(beat.source) : null,
        tie: isKnown ? tieOf(beat.by) : null,
      };
    }
    case 'freed':
      return { kind: 'freed', name: name(beat.sleeper), zone: place(city.zone[beat.sleeper] ?? 0), diver: beat.diver < 0 ? null : given(beat.diver) };
    case 'tips':
      return { kind: 'tips', zone: place(beat.zone), lucid: beat.lucid, of: beat.of };
    case 'diver-trapped':
      return { kind: 'diver-trapped', diver: given(beat.diver), place: place(beat.place) };
    case 'rescues':
      return { kind: 'rescues', diver: given(beat.diver), other: given(beat.other) };
    case 'shares':
      return { kind: 'shares', diver: given(beat.diver), fear: say(`fear.${FEARS[beat.fear] ?? 'failure'}`), nth: beat.nth };
    case 'reverses':
      return { kind: 'reverses', lucid: beat.count, of: beat.of };
    case 'collapses':
      return { kind: 'collapses', trapped: beat.count, of: beat.of };
    default:
      return beat;
  }
}

function wovenName(city: CityInfo, work: string, index: number): string {
  if (work === 'mend') return zoneName(city, index);
  const bridge = city.bridges[index];
  return t('bridge.name', { a: thePlace(zoneName(city, bridge?.a ?? -1)), b: thePlace(zoneName(city, bridge?.b ?? -1)) });
}

function fateOf({ sleeper, fate, tick, from, by }: DawnReport['fates'][number], city: CityInfo, start: number): Fate {
  const known = fate === 'shaken' ? 'safe' : fate;
  return {
    face: faceOf(city, sleeper, lookOfFate(fate)),
    fate: known,
    minute: tick < 0 ? null : minuteOf(tick, start),
    tick: tick < 0 ? null : tick,
    why: whyFate(fate, from, by, city),
  };
}

/** Who it came from or who came; for whoever is lost by nobody's doing, what it was. */
function whyFate(fate: DawnReport['fates'][number]['fate'], from: number, by: MoveBy, city: CityInfo): string {
  if (fate === 'freed') return from < 0 ? sayDawn('dawn.fate.told') : sayDawn('dawn.fate.asked', { name: givenNameOf(city, from) });
  if (fate !== 'lost' || by === null || by === 'unknown') return '';
  if (from >= 0) return sayDawn('dawn.fate.from', { name: personName(city, from) });
  return sayDawn(by === 'fall' ? 'dawn.fate.by.fall' : `dawn.fate.by.${rootOf(by)}`);
}
type MoveBy = DawnReport['fates'][number]['by'];

/** One who knows that it is a dream has it in REM: the minutes between are slept like anybody's. */
function inRem(lucid: readonly Stretch[], stages: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  for (const { fromMin, toMin } of lucid)
    for (let minute = fromMin; minute < toMin; minute++) {
      if (stages[minute] !== STAGE.rem) continue;
      const last = found.at(-1);
      if (last?.toMin === minute) last.toMin = minute + 1;
      else found.push({ fromMin: minute, toMin: minute + 1 });
    }
  return found;
}

function sleptNight(
  { sleeper, stages, bouts, lucid, steadied, fear, want }: DawnReport['hypnograms'][number],
  city: CityInfo,
  orders: readonly OrderMark[],
): SleptNight {
  const name = personName(city, sleeper);
  return {
    face: faceOf(city, sleeper),
    about: city.cast.find((one) => one.sleeper === sleeper)?.about ?? '',
    hypnogram: stages,
    bouts,
    lucid: inRem(lucid, stages),
    orders: orders.flatMap(({ where }, at) => (where.includes(name) ? [at] : [])),
    fear: FEARS[fear] ?? 'failure',
    want: WANTS[want] ?? 'rest',
    steadied,
  };
}
