/**
 * Whom the player met in a chapter, read from what the run holds: its orders (answers given, questions put, who was sent down) and its
 * facts (who was lost). What becomes of them is told first, the most of the evenings first; everybody else may be looked up. Kept marks
 * of every meeting were rejected: the orders already say it, also in a save made before anybody asked.
 */
import type { Order } from '../sim/vocabulary';

/** Told of whatever was done, and first: the story is theirs. */
const LEADS = ['clara', 'ethan', 'lena', 'aiko'];
/** Where they stand among the leads; all others behind those. */
export const leadPlace = (id: string): number => (LEADS.includes(id) ? LEADS.indexOf(id) : LEADS.length);
/** What a meeting weighs: an evening's hour most, an Ask and a loss as much as each other. */
const WEIGHTS = { scene: 3, dive: 2, ask: 2, loss: 1 } as const;

export interface Meetings {
  /** By number, as `choose` names them. */
  scenes: readonly { with: readonly string[] }[];
  /** By number, as `appoint` names them. `home`: of the household that an Ask answers for. */
  cast: readonly { id: string; sleeper: number; home: number }[];
  homeOf: (sleeper: number) => number;
  orders: readonly Order[];
  /** Sleepers who dive. */
  divers: readonly number[];
  facts: ReadonlySet<string>;
}

/** By cast id, how much they were met; whoever was not is not in it. */
export function metBy({ scenes, cast, homeOf, orders, divers, facts }: Meetings): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const add = (id: string, weight: number): void => void met.set(id, (met.get(id) ?? 0) + weight);
  const asked = new Set<number>();
  const dived = new Set<string>(cast.filter(({ sleeper }) => divers.includes(sleeper)).map(({ id }) => id));
  for (const order of orders) {
    if (order.kind === 'choose') for (const id of scenes[order.scene]?.with ?? []) add(id, WEIGHTS.scene);
    else if (order.kind === 'ask') asked.add(homeOf(order.sleeper));
    else if (order.kind === 'appoint' && order.dives) {
      const person = cast[order.person];
      if (person !== undefined) dived.add(person.id);
    }
  }
  for (const { id, home } of cast) {
    if (asked.has(home)) add(id, WEIGHTS.ask);
    if (dived.has(id)) add(id, WEIGHTS.dive);
  }
  const lost = cast.filter(({ id }) => facts.has(`lost_${id}`));
  // Where most are lost, that tells nobody apart.
  for (const { id } of lost) if (met.has(id) || lost.length * 2 < cast.length) add(id, WEIGHTS.loss);
  return met;
}

/** Those who were met first, the leads before all; `met` false where it is of nobody who was. A page of no person is the city's: met, and last. */
export function inOrderOfMeeting<P extends { people: readonly string[] }>(pages: readonly P[], met: ReadonlyMap<string, number>): (P & { met: boolean })[] {
  const weightOf = (people: readonly string[]): number => {
    const lead = Math.min(...people.map(leadPlace));
    if (lead < LEADS.length) return Number.MAX_SAFE_INTEGER - lead;
    return Math.max(0, ...people.map((id) => met.get(id) ?? 0));
  };
  return pages
    .map((page) => ({ ...page, met: page.people.length === 0 || weightOf(page.people) > 0 }))
    .sort((a, b) => Number(b.met) - Number(a.met) || weightOf(b.people) - weightOf(a.people));
}
