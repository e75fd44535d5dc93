/** What can be done with the night as a whole, for whoever stands inside it: again, another, away. */
import { createContext, type ReactNode, useContext } from 'react';
import type { NightAsked } from './doors';

export interface NightPlay {
  /** Null on the page of an address that could not be opened. */
  asked: NightAsked | null;
  /** The same seed, rules and difficulty from 22:00. */
  again: () => void;
  another: () => void;
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
