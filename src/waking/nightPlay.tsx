/** What can be done with the night as a whole, for whoever stands inside it: again, another, away. */
import { createContext, type ReactNode, useContext } from 'react';
import type { RunSource } from '../session/protocol';
import type { Sheet } from './App';
import type { NightAsked } from './doors';

export interface NightPlay {
  /** Null on the page of an address that could not be opened. */
  asked: NightAsked | null;
  /** The same seed, rules and difficulty from 22:00. */
  again: () => void;
  another: () => void;
  /** The night that is watched, as one's own. */
  playIt: () => void;
  /** Back to where one's own night was left to watch another; null when none was. */
  yourNight: (() => void) | null;
  /** A saved night was opened in this one's place: what is asked for again is that one. */
  goneTo: (source: RunSource) => void;
  /** A saved night that was come to in another way is opened as what it is. */
  openSave: (asked: NightAsked, save: Uint8Array) => void;
  /** Plays on to the morning of a chapter's decided night; null where no morning is told. */
  toDawn: (() => void) | null;
  /** A recorded night from a moment of this one; one's own is come back to. */
  watchFrom: (tick: number) => void;
  /** Saves or settings, over the night. */
  toSheet: (sheet: Sheet) => void;
  toTitle: () => void;
}
const PlayContext = createContext<NightPlay | null>(null);
export const NightPlayProvider = ({ play, children }: { play: NightPlay; children: ReactNode }): ReactNode => (
  <PlayContext value={play}>{children}</PlayContext>
);
export const useNightPlay = (): NightPlay => {
  const play = useContext(PlayContext);
  if (play === null) throw new Error('a night component stands outside its night');
  return play;
};
