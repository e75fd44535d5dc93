/**
 * The night as a page of prose. Each beat is something that happened, with its people and figures; each becomes one sentence, and the
 * sentence says nothing that the beat does not hold. Who chooses the beats knows the night (session/chronicle.ts); here are only words.
 *
 * Variety comes from the beat's own tick, never from chance, so that the same night reads the same. A sentence is a list of turns of
 * phrase for one kind of beat; a turn is not used again until all of its kind have been.
 */
import { grouped } from './numbers';
import { atPlace, thePlace } from './places';

export type Tie = 'household' | 'street' | 'bridge' | 'far';
export type Root = 'own-fear' | 'overload' | 'flaw' | 'being';

/** `clockMin`: minutes after midnight. Names, places, wants and fears come as words. */
export type BeatBody =
  | { kind: 'quiet-start'; asleep: number }
  | { kind: 'first'; name: string; ageYears: number; zone: string; root: Root }
  | { kind: 'crosses'; from: string; to: string; giver: string; taker: string; tie: Tie }
  | { kind: 'grounds'; diver: string; zone: string }
  | { kind: 'asks'; diver: string; name: string; zone: string; offered: string; right: boolean; freed: number }
  | { kind: 'faces'; diver: string; being: string; zone: string }
  | { kind: 'weaves'; diver: string; work: 'widen' | 'narrow' | 'close' | 'open' | 'mend'; what: string }
  | { kind: 'signs'; diver: string; what: string; zone: string }
  | { kind: 'strains'; phase: 'strained' | 'overload' }
  | { kind: 'latches'; flaw: boolean; zones: readonly string[]; struck: number }
  | { kind: 'falls'; zone: string; trapped: number }
  | { kind: 'lost'; name: string; zone: string; source: string | null; tie: Tie | null }
  | { kind: 'freed'; name: string; zone: string; diver: string | null }
  | { kind: 'tips'; zone: string; lucid: number; of: number }
  | { kind: 'diver-trapped'; diver: string; place: string }
  | { kind: 'rescues'; diver: string; other: string }
  | { kind: 'shares'; diver: string; fear: string; nth: number }
  | { kind: 'reverses'; lucid: number; of: number }
  | { kind: 'collapses'; trapped: number; of: number }
  /** `woke`: those who had a nightmare and are out of it. */
  | { kind: 'dawn'; latched: boolean; nightmares: number; woke: number; trapped: number; sleptMin: number };
export type BeatKind = BeatBody['kind'];
export interface Beat {
  tick: number;
  clockMin: number;
  body: BeatBody;
}
export interface Sentence {
  tick: number;
  text: string;
}

const HOURS = ['midnight', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const FIVES = [
  '',
  'five past',
  'ten past',
  'a quarter past',
  'twenty past',
  'twenty-five past',
  'half past',
  'twenty-five to',
  'twenty to',
  'a quarter to',
  'ten to',
  'five to',
];
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = (value: number): string => SMALL[value] ?? grouped(value);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The clock as it is said, to five minutes: 1430 is "ten to midnight". */
export function clockWords(clockMin: number): string {
  const fives = Math.round(clockMin / 5) % 288;
  const part = fives % 12;
  const hour = HOURS[(Math.floor(fives / 12) + (part > 6 ? 1 : 0)) % 12]!;
  return part === 0 ? hour : `${FIVES[part]} ${hour}`;
}

type Of<Kind extends BeatKind> = Extract<BeatBody, { kind: Kind }>;
type Turns = { readonly [Kind in BeatKind]: readonly ((body: Of<Kind>, clock: string) => string)[] };

const ROOTS: Readonly<Record<Root, string>> = {
  'own-fear': 'out of an old fear',
  overload: 'with nobody near, because the network is full',
  flaw: 'when the programme breaks',
  being: 'under something that walks there',
};
const TIES: Readonly<Record<Tie, (giver: string, taker: string) => string>> = {
  household: (giver, taker) => `from ${giver} to ${taker}, who sleeps in the same house`,
  street: (giver, taker) => `from ${giver} to ${taker}, a few doors on`,
  bridge: (giver, taker) => `by way of ${giver}, who knows ${taker}`,
  far: (giver, taker) => `from ${giver} to ${taker}, by none of the bridges`,
};
/** The same, of whoever has just been named. */
const LOST_TIES: Readonly<Record<Tie, (giver: string) => string>> = {
  household: (giver) => `from ${giver}, asleep in the same house`,
  street: (giver) => `from ${giver}, a few doors on`,
  bridge: (giver) => `by way of ${giver}, a friend in another street`,
  far: (giver) => `from ${giver}, by none of the bridges`,
};
const people = (value: number): string => (value === 1 ? 'one person' : `${count(value)} people`);
/** A verb that agrees with how many do it: `people(2)` sit, one person sits. */
const agreed = (value: number, one: string, more: string): string => (value === 1 ? one : more);
const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
const hours = (min: number): string => `${Math.floor(min / 60)} h ${String(Math.round(min % 60)).padStart(2, '0')}`;

const TURNS: Turns = {
  'quiet-start': [({ asleep }, clock) => `By ${clock} ${grouped(asleep)} of them are under, and nobody has yet been afraid.`],
  first: [
    ({ name, ageYears, zone, root }, clock) => `At ${clock} ${name}, ${ageYears}, is the first to be afraid, ${atPlace(zone)}, ${ROOTS[root]}.`,
    ({ name, ageYears, zone, root }, clock) => `The first nightmare begins ${atPlace(zone)} at ${clock}: it is ${name}’s, who is ${ageYears}, ${ROOTS[root]}.`,
  ],
  crosses: [
    ({ from, to, giver, taker, tie }) => `From ${thePlace(from)} it gets to ${thePlace(to)}, ${TIES[tie](giver, taker)}.`,
    ({ from, to, giver, taker, tie }, clock) => `By ${clock} the fear of ${thePlace(from)} has reached ${thePlace(to)}, ${TIES[tie](giver, taker)}.`,
    ({ to, giver, taker, tie }, clock) => `By ${clock} it is ${atPlace(to)} too, ${TIES[tie](giver, taker)}.`,
  ],
  grounds: [
    ({ diver, zone }) => `${diver} sits down ${atPlace(zone)}, and from then on nothing new begins there.`,
    ({ diver, zone }, clock) => `From ${clock} ${diver} holds ${thePlace(zone)}.`,
    ({ diver, zone }) => `${diver} stays with ${thePlace(zone)}.`,
  ],
  asks: [
    ({ diver, name, offered, right, freed }) =>
      right
        ? `${diver} offers ${name} ${offered}, and that is it; ${people(freed)} in the house ${agreed(freed, 'is', 'are')} lucid.`
        : `${diver} offers ${name} ${offered}. It is the wrong thing, and the house is more afraid than before.`,
    ({ diver, name, zone, offered, right, freed }, clock) =>
      right
        ? `At ${clock} ${atPlace(zone)} ${name} is asked, and says yes to ${offered}; ${people(freed)} ${agreed(freed, 'is', 'are')} free.`
        : `At ${clock} ${atPlace(zone)} ${diver} is wrong about ${name}, who did not want ${offered}.`,
    ({ diver, name, offered, right, freed }) =>
      right
        ? `${name} wants ${offered}. ${diver} is the first to say so, and ${people(freed)} ${agreed(freed, 'wakes', 'wake')} inside it.`
        : `${name} lets ${diver} finish. It is not ${offered}.`,
  ],
  faces: [
    ({ diver, being, zone }) => `${capital(atPlace(zone))} ${diver} meets the ${being}, and does not look away.`,
    ({ diver, being, zone }, clock) => `At ${clock} the ${being} ${atPlace(zone)} is answered by ${diver}.`,
  ],
  weaves: [
    ({ diver, work, what }) =>
      ({
        widen: `${diver} makes the way from ${what} wide.`,
        narrow: `${diver} draws in the way from ${what}.`,
        close: `${diver} shuts the way from ${what}, for gold as for red.`,
        open: `${diver} opens the way from ${what} again.`,
        mend: `${diver} puts ground back under ${thePlace(what)}.`,
      })[work],
  ],
  signs: [({ diver, what, zone }) => `${diver} uses ${what} ${atPlace(zone)}, once and for the night.`],
  strains: [
    ({ phase }, clock) =>
      phase === 'strained'
        ? `At ${clock} the network begins to strain.`
        : `From ${clock} there is more on the network than it carries, and people are frightened with nobody near.`,
  ],
  latches: [
    ({ flaw, zones, struck }, clock) =>
      flaw && struck > 0
        ? `At ${clock} it is quiet for a second; then the gate is shut, and ${listed(zones.map(atPlace))} ${people(struck)} ${agreed(struck, 'goes', 'go')} down at once.`
        : flaw
          ? `At ${clock} it is quiet for a second, and then the gate is shut.`
          : `At ${clock} the Protocol closes over the city, as it was built to, and nobody can be woken.`,
  ],
  falls: [
    ({ zone, trapped }, clock) =>
      `${capital(clock)}: nothing holds ${thePlace(zone)} any longer, and ${people(trapped)} ${agreed(trapped, 'goes', 'go')} down there.`,
    ({ zone, trapped }) => `With ${thePlace(zone)} ${agreed(trapped, 'goes', 'go')} ${people(trapped)}.`,
  ],
  lost: [
    ({ name, zone, source, tie }, clock) =>
      `${name} goes under ${atPlace(zone)} at ${clock}${source === null || tie === null ? '' : `, ${LOST_TIES[tie](source)}`}.`,
    ({ name, source, tie }, clock) => `At ${clock} nobody reaches ${name}${source === null || tie === null ? '' : `; it came ${LOST_TIES[tie](source)}`}.`,
  ],
  freed: [
    ({ name, zone, diver }, clock) =>
      diver === null ? `At ${clock} ${name} wakes in the dream, ${atPlace(zone)}, told by a neighbour.` : `At ${clock} ${name} is brought back, by ${diver}.`,
    ({ name, diver }) => (diver === null ? `${name} turns over, and knows that it is a dream; somebody next door knew first.` : `${diver} gets to ${name}.`),
  ],
  tips: [
    ({ zone, lucid, of }, clock) =>
      `At ${clock} nobody is needed ${atPlace(zone)} any more: ${grouped(lucid)} of ${grouped(of)} are awake in it, and the rest follow.`,
    ({ zone, lucid, of }) => `${capital(atPlace(zone))} they wake one another, with ${grouped(lucid)} of ${grouped(of)} lucid.`,
  ],
  'diver-trapped': [({ diver, place }, clock) => `At ${clock} ${diver} has nothing left, and stays ${atPlace(place)}.`],
  rescues: [({ diver, other }) => `${diver} goes in as far as ${other} went, and they come out together.`],
  shares: [
    ({ diver, fear, nth }, clock) =>
      nth === 1 ? `At ${clock}, at the Centre, ${diver} says aloud what there is to be afraid of: ${fear}.` : `At ${clock} ${diver} says it too: ${fear}.`,
  ],
  reverses: [
    ({ lucid, of }, clock) => `At ${clock} ${grouped(lucid)} of ${grouped(of)} are lucid, and have been for long enough; the gate lets go, and the gold runs.`,
  ],
  collapses: [({ trapped, of }, clock) => `At ${clock} ${grouped(trapped)} of ${grouped(of)} are trapped, and there the night stops.`],
  dawn: [
    ({ latched, nightmares, woke, trapped, sleptMin }) =>
      latched
        ? `It is seven, and the gate has not opened; behind it ${agreed(trapped, 'is', 'are')} ${people(trapped)}.`
        : `It is seven. They slept ${hours(sleptMin)} on the whole, and ${afterFear(nightmares, woke, trapped)}.`,
  ],
};

/** What became of those who were afraid: whoever has not woken is not counted among the woken. */
function afterFear(nightmares: number, woke: number, trapped: number): string {
  const lost = trapped === 0 ? '' : `${people(trapped)} ${agreed(trapped, 'has', 'have')} not woken`;
  if (nightmares === 0) return lost === '' ? 'nobody was afraid' : lost;
  const out = woke === 0 ? '' : `${people(woke)} had a bad dream, and woke from it`;
  return [out, lost].filter((part) => part !== '').join('; ') || `${people(nightmares)} had a bad dream`;
}

/** The beats as sentences, in their order; a turn of phrase comes again only when its kind has no other left. */
/** `from`: which turn of phrase each kind begins with, so that one morning does not open as the last did. */
export function chronicle(beats: readonly Beat[], from = 0): Sentence[] {
  const used = new Map<BeatKind, number>();
  return beats.map(({ tick, clockMin, body }) => {
    const nth = used.get(body.kind) ?? from;
    used.set(body.kind, nth + 1);
    return { tick, text: capital(say(body, clockWords(clockMin), nth)) };
  });
}

function say<Kind extends BeatKind>(body: Of<Kind>, clock: string, nth: number): string {
  const turns = TURNS[body.kind as Kind] as readonly ((body: Of<Kind>, clock: string) => string)[];
  return turns[nth % turns.length]!(body, clock);
}
