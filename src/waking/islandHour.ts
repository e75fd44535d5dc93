/**
 * What an hour can do for one island, as the dusk screen shows it: a dream composed from cards, the clinic's files read. A dream's
 * effects are the sum of its cards' own, which the worker gives, so that turning a card shows at once what the order will do.
 */
import type { CityInfo } from '../session/protocol';
import type { EveningState } from '../session/protocolDay';
import type { DreamEffect, DreamParameter, StoryColumn } from '../sim/scenario';
import { FEARS, type FearKind } from '../sim/vocabulary';
import { personName } from '../words/names';
import type { Effect, Face } from './evening';

export const PARAMETERS = ['intensity', 'openness', 'novelty', 'tenderness'] as const satisfies readonly DreamParameter[];

export interface CardChoice extends Readonly<Record<DreamParameter, number>> {
  id: string;
  title: string;
  effects: readonly DreamEffect[];
}
export interface Composer {
  hours: number;
  cards: readonly { id: string; title: string; choices: readonly CardChoice[] }[];
}
export interface Spot {
  id: string;
  name: string;
  homes: number;
  people: number;
  composed: boolean;
  read: boolean;
  /** What was done here, while it is the last thing done anywhere: its sheet can take it back. */
  last: 'compose' | 'files' | null;
}
export interface FileView {
  face: Face;
  /** Mean 0..1. */
  afraid: number;
  /** Null where none is written down. */
  fear: FearKind | null;
  home: string[];
  ties: number;
  /** The most afraid of those tied to them elsewhere; null for nobody. */
  closest: string | null;
}
export interface FilesView {
  zone: string;
  seen: number;
  thread: FearKind | null;
  sharing: number;
  people: FileView[];
}
export interface IslandHours {
  /** The island meant until another is chosen. */
  here: string;
  spots: Spot[];
  composer: Composer | null;
  filesHours: number | null;
  files: FilesView[];
}

export function islandHours(state: EveningState, city: CityInfo, here: number, faceOf: (sleeper: number) => Face): IslandHours {
  const nameOf = (sleeper: number): string => personName(city, sleeper);
  const done = state.waiting.at(-1);
  const lastAt = (zone: number): Spot['last'] => {
    if (done?.kind === 'compose' && done.island === zone) return 'compose';
    return done?.kind === 'read-files' && done.island === zone ? 'files' : null;
  };
  return {
    here: city.zones[here]?.id ?? '',
    spots: city.zones.flatMap(({ id, name }, zone) => {
      const spot = state.zones[zone];
      return spot === undefined ? [] : [{ id, name, homes: spot.homes, people: spot.people, composed: spot.composed, read: spot.read, last: lastAt(zone) }];
    }),
    composer: state.composer,
    filesHours: state.filesHours,
    files: state.files.map(({ zone, seen, thread, sharing, people }) => ({
      zone: city.zones[zone]?.id ?? '',
      seen,
      thread: FEARS[thread] ?? null,
      sharing,
      people: people.map(({ sleeper, afraid, fear, home, ties, closest }) => ({
        face: faceOf(sleeper),
        afraid,
        fear: FEARS[fear] ?? null,
        home: home.map(nameOf),
        ties,
        closest: closest < 0 ? null : nameOf(closest),
      })),
    })),
  };
}

export interface Dream {
  parameters: Record<DreamParameter, number>;
  /** On `zone`, each variable once. */
  effects: Effect[];
  by: (variable: StoryColumn | 'trust' | 'pressure') => number;
}
/** Smaller sums are none: they would be written as zero. */
const LEAST = 0.005;

/** The dream that these choices make for a zone. */
export function dreamOf({ cards }: Composer, chosen: readonly number[], zone: string): Dream {
  const choices = cards.flatMap((card, at) => card.choices[chosen[at] ?? 0] ?? []);
  const sums = new Map<StoryColumn | 'trust' | 'pressure', number>();
  for (const { effects } of choices)
    for (const effect of effects) {
      const variable = effect.kind === 'here' ? effect.column : effect.scalar;
      sums.set(variable, (sums.get(variable) ?? 0) + effect.by);
    }
  const effects = [...sums].flatMap(([variable, by]): Effect[] => {
    if (Math.abs(by) < LEAST) return [];
    return variable === 'trust' || variable === 'pressure' ? [{ kind: 'scalar', scalar: variable, by }] : [{ kind: 'zone', zone, column: variable, by }];
  });
  const total = (parameter: DreamParameter): number => choices.reduce((sum, choice) => sum + choice[parameter], 0);
  return {
    parameters: { intensity: total('intensity'), openness: total('openness'), novelty: total('novelty'), tenderness: total('tenderness') },
    effects,
    by: (variable) => sums.get(variable) ?? 0,
  };
}

export const GAINERS = ['company', 'council', 'clinic'] as const;
/** Who gains by a dream and who pays: the company by what is missed by day, the council by pressure, the clinic by what is eased. */
export function stakesOfDream({ by }: Dream): { party: (typeof GAINERS)[number]; gains: boolean; by: number }[] {
  const eased = by('F') + by('T') + by('L');
  return [
    { party: 'company' as const, gains: by('D') > 0, by: by('D') },
    { party: 'council' as const, gains: by('pressure') < 0, by: by('pressure') },
    { party: 'clinic' as const, gains: eased < 0, by: eased },
  ].filter((stake) => Math.abs(stake.by) >= LEAST);
}

export type LaterOf = 'binds' | 'tires' | 'frightens' | 'unpaid' | 'little';
/** The worst of what a dream leaves behind. */
export function laterOf({ by }: Dream): LaterOf {
  const costs: [LaterOf, number][] = [
    ['binds', by('D')],
    ['tires', by('L')],
    ['frightens', by('F')],
    ['unpaid', by('pressure')],
  ];
  const [worst, much] = costs.reduce((most, cost) => (cost[1] > most[1] ? cost : most));
  return much < LEAST ? 'little' : worst;
}
