/**
 * What a person can do to the page and its session, bound once by the root: React's buttons, the keys and the
 * canvas all come through here, so that a selection made anywhere is followed, and pause always returns to the
 * speed it left.
 */
import type { UndoAnswer } from '../session/keepingProtocol';
import { type Session, SPEEDS, type Speed } from '../session/protocol';
import type { Trace } from '../session/protocolNight';
import { CONTROL_MIN, type Order } from '../sim/vocabulary';
import { ordersInHand } from './inHand';
import type { NightState, NightStores, Selection } from './nightStore';
import { isToMorning, mayGoToMorning } from './onlyDawn';
import { settings } from './settings';

export interface NightActions {
  select(selection: Selection): void;
  hover(selection: Selection): void;
  /**
   * Whom orders are for, -1 for nobody. With nothing else selected, or chosen again, they are looked at too: what is near at hand is read there.
   * Chosen again they stay chosen, and the map shows where they are.
   */
  chooseDiver(diver: number): void;
  setGhost(route: number[], note?: string): void;
  /** Opens or closes the Asking of the selected person; a played night stands while it is open, unless time is let go. */
  setTalking(talking: boolean): void;
  /** The offer is on its way: time goes on as it was, though the Asking stays open. */
  goOnAfterAsking(): void;
  setTrace(trace: Trace | null): void;
  /** The order under the pointer or focus, to be forecast; null when it leaves. */
  consider(order: Order | null): void;
  setSpeed(speed: Speed): void;
  togglePause(): void;
  /** On to dawn, where only dawn is left to come; the same again lets go. */
  toMorning(): void;
  /** One step slower or faster; from a standstill faster is the slowest. */
  changeSpeed(by: 1 | -1): void;
  /** Time stands until what is given back is called, and then goes on as it was: under a sheet nobody is hurried. */
  hold(): () => void;
  /** Takes back the last order that has not acted yet; may be repeated. */
  undo(): Promise<UndoAnswer>;
  toNextEvent(): void;
  /** Puts the report of an ended night aside, or takes it up again; while it stands so does time. */
  lookAround(looking: boolean): void;
  setSheetOpen(open: boolean): void;
  setView(view: 'map' | 'list'): void;
  setReducedMotion(reduced: boolean): void;
  setQuality(quality: 'high' | 'low'): void;
  setCanvas(canvas: 'waiting' | 'drawn' | 'failed'): void;
  restart(): void;
}

export const sameSelection = (a: Selection, b: Selection): boolean => {
  if (a.kind === 'person') return b.kind === 'person' && a.sleeper === b.sleeper;
  if (a.kind === 'island') return b.kind === 'island' && a.zone === b.zone;
  if (a.kind === 'bridge') return b.kind === 'bridge' && a.bridge === b.bridge;
  if (a.kind === 'diver') return b.kind === 'diver' && a.diver === b.diver;
  if (a.kind === 'being') return b.kind === 'being' && a.entity === b.entity;
  return a.kind === b.kind;
};

const NOBODY = -1;

/** Whether somebody is on the way to the person selected, to ask them. */
const isSeenTo = ({ selection, divers }: NightState): boolean =>
  selection.kind === 'person' && ordersInHand(divers).some((order) => order.kind === 'ask' && order.sleeper === selection.sleeper);

export const bindActions = (stores: NightStores, session: Session): NightActions => {
  const { night } = stores;
  let lastSpeed: Speed = settings.getState().speed;
  /** Of which night, and what it goes on at: a night that was opened meanwhile begins as it would have. */
  let held: { by: number; city: NightState['city']; speed: Speed; toMorning: boolean } | null = null;
  const reportStands = (): boolean => {
    const { result, looking } = night.getState();
    return result !== null && !looking;
  };
  let askingHold: (() => void) | null = null;
  const goOnAfterAsking = (): void => {
    askingHold?.();
    askingHold = null;
  };
  const setSpeed = (speed: Speed): void => {
    if (speed !== 0 && reportStands()) return;
    goOnAfterAsking();
    if (speed !== 0) lastSpeed = speed;
    if (held === null) session.setSpeed(speed);
    else Object.assign(held, { speed, toMorning: false });
  };
  const hold = (): (() => void) => {
    const { city, speed } = night.getState();
    held ??= { by: 0, city, speed, toMorning: isToMorning(night.getState()) };
    held.by++;
    if (speed !== 0) session.setSpeed(0);
    let isHeld = true;
    return () => {
      if (!isHeld || held === null) return;
      isHeld = false;
      held.by--;
      if (held.by > 0) return;
      const was = held;
      held = null;
      if (was.speed === 0 || was.city !== night.getState().city) return;
      if (was.toMorning) session.toMorning(was.speed);
      else session.setSpeed(was.speed);
    };
  };
  const select = (selection: Selection): void => {
    if (sameSelection(night.getState().selection, selection)) return;
    night.setState({ selection, person: null, trace: null, talking: false, ...(selection.kind === 'diver' ? { diver: selection.diver } : {}) });
    session.follow(selection.kind === 'person' ? selection.sleeper : NOBODY);
    goOnAfterAsking();
  };
  return {
    select,
    chooseDiver(diver) {
      const { diver: chosen, selection, nightMin } = night.getState();
      night.setState({ diver, ghost: [] });
      // Nothing, a diver, or somebody who is being seen to already: nobody was to be sent there.
      const standing = selection.kind === 'none' || selection.kind === 'diver' || isSeenTo(night.getState());
      if (diver !== NOBODY && (diver === chosen || (standing && nightMin >= CONTROL_MIN))) select({ kind: 'diver', diver });
      else if (selection.kind === 'diver') select({ kind: 'none' });
      if (diver !== NOBODY && diver === chosen) night.setState({ sought: { kind: 'diver', diver } });
    },
    setGhost(route, note = '') {
      const { ghost, ghostNote } = night.getState();
      if (note !== ghostNote || ghost.length !== route.length || ghost.some((place, i) => place !== route[i]))
        night.setState({ ghost: route, ghostNote: note });
    },
    setTalking(talking) {
      if (night.getState().talking !== talking) night.setState({ talking });
      if (!talking) goOnAfterAsking();
      else if (night.getState().mode === 'play') askingHold ??= hold();
    },
    goOnAfterAsking,
    setTrace(trace) {
      night.setState({ trace });
    },
    hover(selection) {
      if (!sameSelection(night.getState().hover, selection)) night.setState({ hover: selection });
    },
    consider(weighing) {
      if (JSON.stringify(weighing) !== JSON.stringify(stores.forecast.getState().weighing)) stores.forecast.setState({ weighing });
    },
    setSpeed,
    togglePause() {
      setSpeed(night.getState().speed === 0 ? lastSpeed : 0);
    },
    toMorning() {
      const state = night.getState();
      if (isToMorning(state)) setSpeed(state.speed);
      else if (held === null && mayGoToMorning(state)) session.toMorning(state.speed === 0 ? lastSpeed : state.speed);
    },
    changeSpeed(by) {
      const state = night.getState();
      // From the quickest of all, slower is the speed it was left from.
      const at = SPEEDS.indexOf(state.speed) + (by === -1 && isToMorning(state) ? 0 : by);
      if (at > 0 && at < SPEEDS.length) setSpeed(SPEEDS[at]!);
    },
    hold,
    undo: () => session.undo(),
    toNextEvent() {
      if (!reportStands()) session.toNextEvent();
    },
    lookAround(looking) {
      if (!looking && night.getState().speed !== 0) session.setSpeed(0);
      night.setState({ looking });
    },
    setSheetOpen(sheetOpen) {
      night.setState({ sheetOpen });
    },
    setView(view) {
      night.setState({ view });
    },
    setReducedMotion(reducedMotion) {
      night.setState({ reducedMotion });
    },
    setQuality(quality) {
      night.setState({ quality });
    },
    setCanvas(canvas) {
      night.setState({ canvas });
    },
    restart() {
      night.setState({ status: 'opening', fault: null });
      session.restart();
    },
  };
};
