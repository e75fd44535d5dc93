/**
 * The chapter between nights, as the page holds it: which of its places one is at, what the worker last said of it, and what a person
 * can do there. Every act is an order through the session, or a question to it; after each the worker is asked again, so nothing
 * here can disagree with the world. One place follows another by what the answers say, never by a count kept here.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from '../session/protocol';
import type { DawnReport, DayAnswer, DayAsk, Epilogue, EveningState, ToldScene } from '../session/protocolDay';
import { NIGHT_MIN, type Order, type PolicyKey, type Refusal, TICKS_PER_MIN } from '../sim/vocabulary';
import type { NightStores } from './nightStore';
import { settings } from './settings';

export type DayPlace = 'none' | 'opening' | 'dusk' | 'scene' | 'night' | 'dawn' | 'days' | 'epilogue' | 'failed';
/** A policy looked at and not signed. */
export interface Weighing {
  policy: PolicyKey;
  value: number | string;
  state: EveningState;
}
export interface DayState {
  at: DayPlace;
  /** The evening or morning as it stands, and as it began. */
  state: EveningState | null;
  began: EveningState | null;
  /** What people say first, by scene. */
  quotes: Readonly<Record<number, string>>;
  weighing: Weighing | null;
  scene: ToldScene | null;
  /** Which of the scene's answers was given. */
  given: number | null;
  report: DawnReport | null;
  /** The tick of the reported night's 22:00. */
  startTick: number;
  epilogues: readonly Epilogue[];
  /** What was true when the chapter was over. */
  facts: readonly string[];
  /** Of the days until the next evening. */
  daysPassed: number;
  /** They are over, and wait until what is said of them has been read. */
  daysWait: boolean;
  /** Why the last act was not taken; null once another is. */
  refused: Refusal | null;
  /** The evening before this night is kept, to be gone back to. */
  canRepeat: boolean;
}
export type DayStore = StoreApi<DayState>;

export interface DayActions {
  /** From here on the evenings, nights and mornings of a chapter are followed; or no longer. */
  follow(isChapter: boolean): void;
  weigh(policy: PolicyKey, value: number | string | null): void;
  give(order: Order): void;
  undo(): void;
  see(scene: number): void;
  answer(choice: number): void;
  leaveScene(): void;
  lightsOut(): void;
  /** Back to the moment before lights-out, with everything signed and nothing begun. */
  again(): void;
  /** Plays what is left of a decided night. */
  toDawn(): void;
  goOn(): void;
}

type DaySession = Pick<Session, 'day' | 'give' | 'undo' | 'setSpeed' | 'step' | 'save' | 'load'>;

const START: DayState = {
  at: 'none',
  state: null,
  began: null,
  quotes: {},
  weighing: null,
  scene: null,
  given: null,
  report: null,
  startTick: 0,
  epilogues: [],
  facts: [],
  daysPassed: 0,
  daysWait: false,
  refused: null,
  canRepeat: false,
};
/** The days have something to say beside that they pass. */
const daysAreToRead = ({ lost, next }: DawnReport): boolean => lost > 0 || (next?.changed.length ?? 0) > 0;
export const createDayStore = (): DayStore => createStore<DayState>(() => START);

/** `onPlace`: called at every change of place. */
export const bindDay = (day: DayStore, { night }: NightStores, session: DaySession, onPlace: (at: DayPlace) => void): DayActions => {
  /** Rises with every new city: an answer to a question of the one before is not of this evening. */
  let serial = 0;
  let isChapter = false;
  /** What was signed this evening and has not acted: a worker that was lost and started again is told of it. */
  let signed: readonly Order[] = [];
  let wasLost = false;
  /** The city as it was when its lights went out. */
  let before: Uint8Array | null = null;

  const put = (next: Partial<DayState>): void => {
    const from = day.getState().at;
    day.setState(next);
    if (next.at !== undefined && next.at !== from) onPlace(next.at);
  };
  const ask = async <K extends DayAnswer['kind']>(about: DayAsk, kind: K): Promise<Extract<DayAnswer, { kind: K }> | null> => {
    const mine = serial;
    const answer = await session.day(about);
    if (mine !== serial) return null;
    if (answer?.kind === 'refused') day.setState({ refused: answer.why });
    return answer?.kind === kind ? (answer as Extract<DayAnswer, { kind: K }>) : null;
  };

  /** The evening or morning anew; false when there is none. */
  const refresh = async (): Promise<boolean> => {
    const answer = await ask({ kind: 'evening' }, 'evening');
    if (answer === null) return false;
    signed = answer.state.waiting;
    day.setState({ state: answer.state, quotes: answer.quotes, weighing: null, began: answer.began });
    return true;
  };
  const tell = async (scene: number): Promise<void> => {
    const answer = await ask({ kind: 'tell', scene }, 'told');
    if (answer !== null) put({ at: 'scene', scene: answer.told, given: null, refused: null });
  };
  const report = async (): Promise<void> => {
    const answer = await ask({ kind: 'report' }, 'report');
    if (answer !== null) put({ at: 'dawn', report: answer.report, startTick: answer.startTick });
  };

  /** Where the run stands: its evening, with the scene that opens it; its morning; or somewhere in its night. */
  const arrive = async (): Promise<void> => {
    put({ ...START, at: 'opening', canRepeat: before !== null });
    const mine = serial;
    const again = wasLost ? signed : [];
    wasLost = false;
    for (const order of again) void session.give(order);
    const stands = await refresh();
    if (mine !== serial) return;
    const { state } = day.getState();
    if (stands && state?.phase === 'dusk') return evening(state);
    if (stands) return report();
    // Neither an evening nor a morning, and the night is over: the last morning was closed before it was kept.
    const isOver = night.getState().nightMin >= NIGHT_MIN && (await close());
    if (isOver || mine !== serial) return;
    put({ at: 'night' });
    watchForDawn();
  };
  /** What came after; false where the chapter is not over. A chapter come back to has no report yet. */
  const close = async (): Promise<boolean> => {
    const closed = await ask({ kind: 'close' }, 'closed');
    const told = closed === null || day.getState().report !== null ? null : await ask({ kind: 'report' }, 'report');
    const { report, startTick } = told ?? day.getState();
    if (closed !== null) put({ at: 'epilogue', epilogues: closed.epilogues, facts: closed.facts, report, startTick, scene: null });
    return closed !== null;
  };
  const evening = async (state: EveningState): Promise<void> => {
    const opening = state.scenes.find(({ opens, told }) => opens && !told);
    if (opening === undefined) put({ at: 'dusk', scene: null, given: null });
    else await tell(opening.index);
  };
  /** What is still to be told this morning, then the days until the next evening, or what came after the last. */
  const morning = async (): Promise<void> => {
    await refresh();
    const { state } = day.getState();
    if (state === null) return;
    const next = state.scenes.find(({ told }) => !told);
    if (next !== undefined) return tell(next.index);
    if (state.night < state.nights) {
      put({ at: 'days', scene: null, given: null, daysPassed: 0, daysWait: false });
      // The city that is told next is the next evening's, and is arrived at as any other.
      if ((await session.day({ kind: 'next-night' }, (daysPassed) => day.setState({ daysPassed }))) === null) put({ at: 'failed' });
      return;
    }
    await close();
  };

  const watchForDawn = (): void => {
    const { nightMin } = night.getState();
    if (isChapter && day.getState().at === 'night' && nightMin >= NIGHT_MIN) void report();
  };
  night.subscribe(({ city, nightMin, status }, last) => {
    if (status === 'fault') wasLost = isChapter;
    if (city !== last.city) {
      serial++;
      if (city === null || !isChapter) return;
      const { at, report } = day.getState();
      if (at === 'days' && report !== null && daysAreToRead(report)) day.setState({ daysWait: true, daysPassed: report.next?.days ?? 0 });
      else void arrive();
    } else if (nightMin !== last.nightMin) watchForDawn();
  });

  const give = (order: Order): void => {
    day.setState({ refused: null });
    void session.give(order).then((given) => {
      if (!given.ok && given.why !== null) day.setState({ refused: given.why });
    });
    void refresh();
  };

  return {
    give,
    follow(next) {
      isChapter = next;
      before = null;
      signed = [];
      wasLost = false;
      serial++;
      put({ ...START, at: next ? 'opening' : 'none' });
    },
    weigh(policy, value) {
      if (value === null) return day.setState({ weighing: null });
      void ask({ kind: 'weigh', orders: [{ kind: 'set-policy', policy, value } as Order] }, 'weighed').then((answer) => {
        if (answer !== null) day.setState({ weighing: { policy, value, state: answer.state }, refused: null });
      });
    },
    undo() {
      void session.undo().then(async () => {
        await refresh();
        const { at, state } = day.getState();
        // The answer that opened the evening was taken back: it is to be given again.
        if (at === 'dusk' && state?.phase === 'dusk') await evening(state);
      });
    },
    see: (scene) => void tell(scene),
    answer(choice) {
      const { scene } = day.getState();
      if (scene === null) return;
      give({ kind: 'choose', scene: scene.scene, choice });
      day.setState({ given: choice });
    },
    leaveScene() {
      // Asked anew: whoever leaves at once leaves before the page has heard that the answer was taken.
      void refresh().then(() => {
        const { state } = day.getState();
        return state?.phase === 'dusk' ? evening(state) : morning();
      });
    },
    lightsOut() {
      void session.save().then((saved) => {
        before = saved.ok ? saved.bytes.slice() : null;
        day.setState({ canRepeat: before !== null });
      });
      put({ at: 'night', weighing: null });
      session.setSpeed(settings.getState().speed);
    },
    again() {
      if (before !== null) void session.load(before.slice());
    },
    toDawn() {
      const left = NIGHT_MIN - night.getState().nightMin;
      if (left > 0) session.step(Math.ceil(left) * TICKS_PER_MIN);
    },
    goOn: () => void (day.getState().daysWait ? arrive() : morning()),
  };
};
