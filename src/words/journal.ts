/**
 * The night in sentences: how it ended, what a diver is at, what a verb is and why it costs what it does. Plain
 * functions with their figures as arguments, apart from the catalogue of labels: each takes several figures that must agree in number.
 */
import { grouped } from './numbers';
import { atPlace } from './places';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Small whole numbers as words, others grouped. */
const few = (count: number): string => SMALL[count] ?? grouped(count);
const minutes = (count: number): string => `${grouped(count)} min`;

/** How a night ended. Clocks are texts ("03:52"), lucidity and its mark are hundredths. */
export type NightEnd =
  | { kind: 'reversed'; clock: string; shares: number; lucid: number; inBed: number }
  | { kind: 'dawn-quiet'; nightmares: number; sleepers: number }
  | { kind: 'dawn-latched'; trapped: number; short: 'lucidity'; lucidity: number; mark: number }
  | { kind: 'dawn-latched'; trapped: number; short: 'hold'; heldMin: number; holdMin: number }
  | { kind: 'dawn-latched'; trapped: number; short: 'shares'; shares: number; needed: number }
  | { kind: 'half-trapped'; clock: string; trapped: number; inBed: number }
  | {
      kind: 'goal';
      clock: string;
      atDawn: boolean;
      met: boolean;
      part: {
        kind: 'wake-island' | 'visitor' | 'nightmares-at-most' | 'sleep-at-least' | 'bring-back' | 'lift';
        have: number;
        need: number;
        more: number;
        find: number;
      };
    };

/** How many streets woke in their dream, of how many. */
export interface StreetsAwake {
  streets: number;
  of: number;
}
const streetsAwake = ({ streets, of }: StreetsAwake): string =>
  streets === of ? `all ${few(of)} streets have` : streets === 1 ? 'one street has' : `${few(streets)} of ${few(of)} streets have`;

/** The night's last sentence. `woke`: where it is known, at dawn. */
export function nightEnding(end: NightEnd, woke?: StreetsAwake): string {
  switch (end.kind) {
    case 'reversed':
      return `At ${end.clock}, with ${grouped(end.lucid)} of ${grouped(end.inBed)} lucid and ${few(end.shares)} fears said aloud at the Centre, the Protocol lets go.`;
    case 'dawn-quiet':
      if (end.nightmares === 0) return 'It is seven, the bread is on the step, and nobody was afraid tonight.';
      return end.nightmares === 1
        ? `It is seven: one sleeper of ${grouped(end.sleepers)} had a nightmare tonight, and the wake gate let them out of it.`
        : `It is seven: ${grouped(end.nightmares)} of ${grouped(end.sleepers)} had a nightmare tonight, and the wake gate opens for all of them.`;
    case 'dawn-latched':
      return `It is seven and the wake gate is shut: ${whyLatched(end)}, and ${trappedSleepers(end.trapped)}.`;
    case 'half-trapped':
      return `At ${end.clock}, ${grouped(end.trapped)} of ${grouped(end.inBed)} are trapped: more than half, and that is the end of a night.`;
    case 'goal':
      return goalEnd(end, woke);
  }
}

const slept = (min: number): string => `${grouped(Math.floor(min / 60))} h ${String(Math.floor(min % 60)).padStart(2, '0')}`;

/** How a night ended that asked for something of its own. */
function goalEnd({ clock, atDawn, met, part: { kind, have, need, more, find } }: Extract<NightEnd, { kind: 'goal' }>, woke?: StreetsAwake): string {
  const when = atDawn ? 'It is seven' : `At ${clock}`;
  switch (kind) {
    case 'wake-island':
      return met
        ? woke !== undefined && woke.streets > 0
          ? `By seven ${streetsAwake(woke)} been awake in the dream; the night asked for one.`
          : atDawn
            ? 'It is seven, and a street has been awake in its dream.'
            : `By ${clock} a street had woken in its dream, and all that the night asked was done.`
        : `${when}, and no street woke in its dream: at the best ${Math.round(more * 100)} of a hundred were lucid together, and it takes half.`;
    case 'nightmares-at-most':
      return met
        ? `${when}: never more than ${grouped(more)} in nightmare at once, of the ${grouped(need)} that were allowed, and the city has slept.`
        : `${when} there were ${grouped(more)} in nightmare at once; ${grouped(need)} was the most that could be.`;
    case 'sleep-at-least':
      return met
        ? `${when}, and the city has slept ${slept(have)} in the mean.`
        : `${when}, and the city has slept ${slept(have)} in the mean; ${slept(need)} was asked.`;
    case 'bring-back':
      return met
        ? `${when} the last of ${few(need)} is back: ${few(more)} were found, each of them calm.`
        : `${when}: of those who were held ${few(more)} of ${few(find)} were found, and ${few(have)} of the ${few(need)} asked for ${have === 1 ? 'is' : 'are'} back.`;
    default:
      return met ? `${when}, and what the night asked is done.` : `${when}, and what the night asked is not done.`;
  }
}

function whyLatched(end: Extract<NightEnd, { kind: 'dawn-latched' }>): string {
  switch (end.short) {
    case 'lucidity':
      return `Lucidity stands at ${end.lucidity} of the ${end.mark} it takes`;
    case 'hold':
      return `Lucidity reached its mark for ${grouped(end.heldMin)} of the ${minutes(end.holdMin)} it takes`;
    case 'shares':
      return `${end.shares === 0 ? 'nobody' : `only ${few(end.shares)} of ${few(end.needed)}`} said at the Centre what they are afraid of`;
  }
}
const trappedSleepers = (count: number): string => (count === 0 ? 'everyone sleeps on' : `${few(count)} ${count === 1 ? 'is' : 'are'} trapped behind it`);

/** What stood at the root of most of a night's nightmares. */
export type NightRoot = 'own-fear' | 'overload' | 'flaw' | 'fall' | 'being';
export interface NightCause {
  total: number;
  most: NightRoot;
  count: number;
  /** When the first of them began. */
  clock: string;
  /** The one thread that reached most: who it began with, where, when, and how many. */
  thread: { name: string; zone: string; clock: string; reach: number } | null;
}
const ROOT_WORDS: Readonly<Record<NightRoot, (clock: string) => string>> = {
  'own-fear': () => 'somebody’s own fear',
  overload: (clock) => `an overloaded network, from ${clock} on`,
  flaw: (clock) => `the flaw in the programme at ${clock}`,
  fall: (clock) => `islands that fell, the first at ${clock}`,
  being: (clock) => `what walked there, from ${clock} on`,
};

/** Why the night went as it did, in a sentence, from the log of causes; nothing for a night without a nightmare. */
export function nightCause({ total, most, count, clock, thread }: NightCause): string {
  if (total === 0) return '';
  const share =
    count === total
      ? total === 1
        ? 'The one nightmare of the night goes'
        : `All ${grouped(total)} nightmares go`
      : `Of ${grouped(total)} nightmares ${grouped(count)} go`;
  const first = `${share} back to ${ROOT_WORDS[most](clock)}`;
  if (thread === null || thread.reach < 3) return `${first}.`;
  return `${first}; the longest thread began at ${thread.clock} with ${thread.name} ${atPlace(thread.zone)} and reached ${grouped(thread.reach)}.`;
}

export type VerbWord = 'go' | 'ground' | 'ask' | 'weave' | 'face' | 'signature' | 'share' | 'rescue';
export interface VerbWords {
  readonly name: string;
  readonly about: string;
  /** Why it costs what it costs. */
  readonly why: string;
}
export const VERBS: Readonly<Record<VerbWord, VerbWords>> = {
  go: { name: 'Go', about: 'Walk there along the bridges.', why: 'Walking takes only time. Standing near dread is what tires a diver.' },
  ground: {
    name: 'Ground',
    about: 'Hold an island: no nightmare begins here, and people turn lucid more easily.',
    why: 'Standing still among the frightened is paid by the minute.',
  },
  ask: {
    name: 'Ask',
    about: 'Speak with one sleeper. A right answer frees everyone asleep in the house.',
    why: 'You hold their fear for them while they think.',
  },
  weave: { name: 'Weave', about: 'Open, widen, narrow or close a bridge, or mend an island.', why: 'Every plank is something you have to remember exactly.' },
  face: { name: 'Face', about: 'Meet a being, and answer it as its kind requires.', why: 'It looks back.' },
  signature: { name: 'Signature', about: 'What only this diver can do, once a night.', why: 'It takes no resolve, and there is only the one.' },
  share: { name: 'Share', about: 'At the Centre, say what you are afraid of.', why: 'It has to be true, and there are people listening.' },
  rescue: { name: 'Rescue', about: 'Bring back a diver whose resolve is spent.', why: 'You go in as far as they went.' },
};

export type SignatureWord = 'own-rhythm' | 'pathway' | 'hold' | 'friends';
export const SIGNATURE_WORDS: Readonly<Record<SignatureWord, { readonly name: string; readonly about: (min: number) => string }>> = {
  'own-rhythm': {
    name: 'Own Rhythm',
    about: (min) => `For ${minutes(min)} everyone on this island sleeps by their own clock and turns lucid more easily.`,
  },
  pathway: { name: 'Pathway', about: (min) => `For ${minutes(min)} every stretch takes a minute, the way to the Centre too.` },
  hold: { name: 'Hold', about: (min) => `For ${minutes(min)} this island does not fall, and nobody on it is trapped.` },
  friends: { name: 'Friends', about: () => 'Everyone here with a lucid friend takes heart.' },
};

export type WeavingWord = 'widen' | 'narrow' | 'close' | 'open' | 'mend';
export const WEAVING_WORDS: Readonly<Record<WeavingWord, { readonly name: string; readonly about: string }>> = {
  widen: { name: 'Widen', about: 'Twice the width all night. Gold crosses sooner, so does red.' },
  narrow: { name: 'Narrow', about: 'Half the width, for gold as for red.' },
  close: { name: 'Close', about: 'Nothing crosses it, and no diver.' },
  open: { name: 'Open', about: 'A closed bridge, back to its usual width.' },
  mend: { name: 'Mend', about: 'Puts ground back under an island, even one that fell.' },
};

/** What a diver is doing, for the strip under their portrait. Clocks are texts; names and places come ready. */
export type DiverDoing =
  | { kind: 'idle'; place: string }
  | { kind: 'ready' }
  | { kind: 'walking'; to: string; clock: string }
  | { kind: 'grounding'; place: string }
  | { kind: 'asking'; name: string; clock: string }
  | { kind: 'weaving'; work: WeavingWord; what: string; clock: string }
  /** `being` null: it has gone, or nobody can see it now. */
  | { kind: 'facing'; being: string | null; place: string; clock: string }
  | { kind: 'sharing'; clock: string }
  | { kind: 'rescuing'; name: string; clock: string }
  | { kind: 'trapped'; place: string };

const WEAVING_NOW: Readonly<Record<WeavingWord, string>> = { widen: 'Widening', narrow: 'Narrowing', close: 'Closing', open: 'Opening', mend: 'Mending' };

export function diverLine(doing: DiverDoing): string {
  switch (doing.kind) {
    case 'idle':
      return `Free, in ${doing.place}`;
    case 'ready':
      return 'Leaves when time runs';
    case 'walking':
      return `To ${doing.to}, ${doing.clock}`;
    case 'grounding':
      return `Grounding ${doing.place}`;
    case 'asking':
      return `Asking ${doing.name}, ${doing.clock}`;
    case 'weaving':
      return `${WEAVING_NOW[doing.work]} ${doing.what}, ${doing.clock}`;
    case 'facing':
      return doing.being === null ? `Facing what was in ${doing.place}, ${doing.clock}` : `Facing the ${doing.being.toLowerCase()}, ${doing.clock}`;
    case 'sharing':
      return `Sharing a fear, ${doing.clock}`;
    case 'rescuing':
      return `Bringing ${doing.name} back, ${doing.clock}`;
    case 'trapped':
      return `Trapped in ${doing.place}. Somebody has to go in.`;
  }
}

/** The journal's line for an Ask that is over. */
export function askOutcome(name: string, right: boolean, freed: number, street: string): string {
  if (!right) return `${name}’s house is more afraid than before. It was the wrong thing to offer.`;
  const who = freed <= 1 ? `${name} is free` : `${name} and ${few(freed - 1)} more in the house are free`;
  return `${who}. Word goes round ${street}: one question will do there now.`;
}
