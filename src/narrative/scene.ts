/** The shape of a compiled story: everything a scene is but its sentences, which stay in the ink. */
import type { Effect } from './effects';

export const ENDINGS = ['awake-together', 'pulled-back', 'the-long-night'] as const;
export type Ending = (typeof ENDINGS)[number];

/** When a scene can be seen: an evening or morning of a numbered night (1-based), an ending, or what comes after it. */
export type When = { phase: 'dusk' | 'dawn'; night: number } | { phase: 'ending'; ending: Ending } | { phase: 'after' };

export interface Answer {
  /** Facts that must hold before this can be said. */
  needs: string[];
  /** Evening hours over those of the scene. */
  hours: number;
  effects: Effect[];
}
export interface Scene {
  id: string;
  title: string;
  place: string;
  when: When;
  /** Cast ids, the portrait's first. */
  with: string[];
  /** Evening hours it takes. */
  hours: number;
  /** Seen first, before anything can be chosen. */
  opens: boolean;
  answers: Answer[];
}
export interface Story {
  scenes: Scene[];
  /** Facts any answer can make true, promises among them. */
  facts: string[];
  promises: string[];
}

/** One line as it is shown: somebody's, or (speaker null) the scene's own. */
export interface Line {
  speaker: string | null;
  text: string;
}
