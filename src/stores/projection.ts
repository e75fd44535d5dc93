/**
 * From what the session tells to what the page shows. One `setState` a frame, with the numbers React selects;
 * the frame itself, with its big arrays, goes to `live` untouched. Pure bookkeeping: no clock, no timers.
 */
import { type CityInfo, type Frame, type SessionListener, ZONE_FIELDS, type ZoneField } from '../session/protocol';
import { APART_KINDS, type CameApart, type NightEvent, type Tide } from '../session/protocolNight';
import { addEvent, createAlertBook, emptyAlertBook, MERGE_TICKS, rewindAlerts, settleAlerts } from './alerts';
import { clearCurve, createCurve, lucidityRise, sampleCurve } from './curve';
import { learnBeings, mergeDeeds, mootAsks } from './deeds';
import { createForecastStore } from './forecastStore';
import { createNightStore, type Fall, type NightState, type NightStores, type Selection } from './nightStore';

/** Beyond this many the oldest ordinary mark is forgotten; a timeline 1,900 px wide cannot show more. */
export const MAX_MARKS = 240;
/** A house that wakes is a jump, and a flood or an ebb half of the truth; over an hour it is a rate. */
const RISE_MIN = 60;

export const createNightStores = (): NightStores => ({
  night: createNightStore(),
  forecast: createForecastStore(),
  live: { frame: null, serial: 0, curve: createCurve() },
});

const sameRun = (a: CityInfo | null, b: CityInfo): boolean =>
  a !== null && a.scenario === b.scenario && a.seed === b.seed && a.night === b.night && a.sleepers === b.sleepers;

const isMilestone = (event: NightEvent): boolean =>
  event.kind === 'phase' || event.kind === 'island-fell' || event.kind === 'tipped' || event.kind === 'outcome' || event.kind === 'order';

const withMark = (marks: NightEvent[], event: NightEvent): NightEvent[] => {
  const next = [...marks, event];
  if (next.length > MAX_MARKS) {
    const ordinary = next.findIndex((mark) => !isMilestone(mark));
    next.splice(Math.max(0, ordinary), 1);
  }
  return next;
};

/** What of a frame the store repeats for selectors. */
const readings = (frame: Frame): Partial<NightState> => ({
  tick: frame.tick,
  clockMin: frame.clockMin,
  nightMin: frame.nightMin,
  meters: frame.meters,
  counts: frame.counts,
  phase: frame.phase,
  wakeGateFailed: frame.wakeGateFailed,
  latchTick: frame.latchTick,
  remShareNext20: frame.remShareNext20,
  attention: frame.attention,
  nextAttentionTick: frame.nextAttentionTick,
  policies: frame.policies,
  outcome: frame.outcome,
  divers: frame.divers,
  entities: frame.entities,
  islands: frame.islands,
  falls: fallsOf(frame),
  fallen: sumOf(frame, 'fallen'),
  trappedShare: sumOf(frame, 'trapped') / Math.max(1, sumOf(frame, 'inBed')),
  centreOpen: frame.centreOpen,
  shares: frame.shares,
  reversed: frame.reversed,
  lucidHoldMin: frame.lucidHoldMin,
  waiting: frame.waiting,
  goal: frame.goal,
  said: frame.said,
});

const FALLS_MIN = ZONE_FIELDS.indexOf('fallsMin');
const fallsOf = ({ zones }: Frame): Fall[] => {
  const falls: Fall[] = [];
  for (let at = FALLS_MIN; at < zones.length; at += ZONE_FIELDS.length) {
    if (zones[at]! >= 0) falls.push({ zone: (at - FALLS_MIN) / ZONE_FIELDS.length, min: zones[at]! });
  }
  return falls.sort((a, b) => a.min - b.min || a.zone - b.zone);
};

const sumOf = ({ zones }: Frame, field: ZoneField): number => {
  let sum = 0;
  for (let at = ZONE_FIELDS.indexOf(field); at < zones.length; at += ZONE_FIELDS.length) sum += zones[at]!;
  return sum;
};

/** Each frame brings the tide again; while it says the same the old one stays, so that nobody draws it anew. */
const sameTide = (a: Tide | null, b: Tide): Tide =>
  a !== null && a.cycles === b.cycles && a.shares.length === b.shares.length && a.shares.every((share, i) => share === b.shares[i]) ? a : b;

/** Counted anew with each picture; the old one stays while it says the same. */
const sameApart = (a: CameApart, b: CameApart): CameApart => (APART_KINDS.every((kind) => a[kind] === b[kind]) ? a : b);

/** What is selected, unless the frame no longer has it. */
const stillThere = (selection: Selection, frame: Frame): Selection => {
  if (selection.kind === 'being' && !frame.entities.some(({ id }) => id === selection.entity)) return { kind: 'none' };
  if (selection.kind === 'diver' && selection.diver >= frame.divers.length) return { kind: 'none' };
  return selection;
};

export const bindSession = (stores: NightStores): SessionListener => {
  const { night, live } = stores;
  const book = createAlertBook();
  let castIds = new Set<number>();
  const isCast = (sleeper: number): boolean => castIds.has(sleeper);

  /** Marks: every milestone, everybody known, and of each trouble the first in 20 minutes anywhere in the city. */
  const earnsMark = (event: NightEvent, marks: readonly NightEvent[]): boolean => {
    // The tide has its own line there, and a warning ends with what it warns of.
    if (event.kind === 'near' || event.kind === 'lead' || event.kind === 'crumbling' || (event.kind === 'moment' && event.moment !== 'reversal')) return false;
    if (isMilestone(event) || ('sleeper' in event && isCast(event.sleeper))) return true;
    const last = marks.findLast((mark) => mark.kind === event.kind);
    return last === undefined || event.tick - last.tick > MERGE_TICKS;
  };

  return {
    onReady(city) {
      castIds = new Set(city.cast.map((person) => person.sleeper));
      const same = sameRun(night.getState().city, city);
      if (!same) {
        emptyAlertBook(book);
        clearCurve(live.curve);
      }
      live.frame = null;
      const fresh: Partial<NightState> = same
        ? {}
        : {
            alerts: [],
            moreAlerts: [],
            marks: [],
            selection: { kind: 'none' },
            hover: { kind: 'none' },
            sought: { kind: 'none' },
            person: null,
            trace: null,
            outcome: 'open',
            result: null,
            looking: false,
            speedWhy: 'asked',
            tick: 0,
            goal: [],
            said: [],
            diver: -1,
            ghost: [],
            ghostNote: '',
            talking: false,
            deeds: [],
            divers: [],
            entities: [],
          };
      night.setState({ status: 'running', fault: null, city, mode: city.watch === undefined ? 'play' : 'watch', ...fresh });
    },
    onFrame(frame, events) {
      const before = night.getState();
      let marks = before.marks;
      if (frame.tick < before.tick) {
        rewindAlerts(book, frame.tick);
        marks = marks.filter((mark) => mark.tick <= frame.tick);
      }
      for (const event of events) {
        addEvent(book, event, isCast);
        if (earnsMark(event, marks)) marks = withMark(marks, event);
      }
      const deeds = mergeDeeds(before.deeds, frame);
      // The first picture of a night that was gone back to brings what is long known.
      if (before.city !== null && before.divers.length > 0) for (const moot of mootAsks(before.deeds, deeds, frame, before.city)) addEvent(book, moot, isCast);
      const alerts = settleAlerts(book, frame.tick, isCast);
      live.frame = frame;
      live.serial += 1;
      sampleCurve(live.curve, frame.nightMin, frame.meters);
      night.setState({
        ...readings(frame),
        lucidityRise: lucidityRise(live.curve, RISE_MIN),
        tide: sameTide(before.tide, frame.tide),
        apart: sameApart(before.apart, frame.apart),
        // A night taken back to before its end is open again.
        ...(frame.outcome === 'open' && before.result !== null ? { result: null, looking: false } : {}),
        alerts: alerts.shown,
        moreAlerts: alerts.more,
        marks,
        deeds,
        known: learnBeings(before.known, frame, deeds),
        selection: stillThere(before.selection, frame),
        hover: stillThere(before.hover, frame),
      });
    },
    onPerson(detail) {
      const { selection } = night.getState();
      const wanted = selection.kind === 'person' && detail !== null && detail.sleeper === selection.sleeper;
      night.setState({ person: wanted ? detail : null });
    },
    onResult(result) {
      // At dawn it is told again, and comes forward again.
      night.setState({ result, looking: false });
    },
    onSpeed(speed, why, cause) {
      night.setState({ speed, speedWhy: why, speedCause: cause ?? null });
    },
    onFault(code, detail, canRestart) {
      night.setState({ status: 'fault', fault: { code, detail, canRestart }, speed: 0 });
    },
  };
};
