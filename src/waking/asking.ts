/**
 * What may still be offered to a sleeper, without a component: the wants that fit every answer, less those offered tonight and refused.
 * The simulation takes a second offer of the same want; that it is pointless is something the desk has seen and says. Read from the
 * deeds of the night, so that an offer taken back with its minutes is possible again.
 */
import type { AskingDetail, Deed, DiverView } from '../session/protocol';
import { WANTS } from '../sim/vocabulary';
import { ordersInHand } from '../stores/inHand';

export interface RefusedOffer {
  want: number;
  tick: number;
}

/** The questions an order names: those that told something, as many as are allowed. What was turned away from is none of them. */
export const countedQuestions = ({ asked, allowed }: Pick<AskingDetail, 'asked' | 'allowed'>): number[] =>
  asked
    .filter(({ wants }) => wants.length < WANTS.length)
    .slice(0, allowed)
    .map(({ question }) => question);

/** Wants this person was offered and did not take, each once, with when they last were. */
export const refusedOffers = (deeds: readonly Deed[], sleeper: number): RefusedOffer[] => {
  const refused = new Map<number, number>();
  for (const { order, result, tick } of deeds) if (order.kind === 'ask' && order.sleeper === sleeper && result === 'wrong') refused.set(order.want, tick);
  return [...refused].map(([want, tick]) => ({ want, tick }));
};

export const openWants = (left: readonly number[], refused: readonly RefusedOffer[]): number[] =>
  left.filter((want) => !refused.some((offer) => offer.want === want));

/** What a diver is on the way to offer them, or offers now; null for nothing. */
export const queuedWant = (divers: readonly Pick<DiverView, 'task' | 'plan'>[], sleeper: number): number | null => {
  const ask = ordersInHand(divers).find((order) => order.kind === 'ask' && order.sleeper === sleeper);
  return ask?.kind === 'ask' ? ask.want : null;
};

/** Who is on the way to ask them, or asks them now. */
export const sentTo = <D extends Pick<DiverView, 'task' | 'plan'>>(divers: readonly D[], sleeper: number): D | undefined =>
  divers.find((diver) => queuedWant([diver], sleeper) !== null);

/** The want that stands chosen: what was pressed while it is open, the last there is, else -1. */
export const chosenWant = (pressed: number, open: readonly number[]): number => (open.includes(pressed) ? pressed : open.length === 1 ? open[0]! : -1);
