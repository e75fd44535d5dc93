/** What every component may reach: the stores, the actions, and the session's questions (`check`, `give`). */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Saves } from '../session/keepingProtocol';
import type { CityInfo, Session } from '../session/protocol';
import type { NightActions } from '../stores/actions';
import type { DayActions, DayState, DayStore } from '../stores/dayStore';
import type { NightState, NightStores } from '../stores/nightStore';

export interface Page {
  stores: NightStores;
  actions: NightActions;
  session: Pick<Session, 'check' | 'give' | 'inquire' | 'trace' | 'setPace' | 'keepReplay' | 'save'>;
  saves: Saves;
  /** The chapter between nights. */
  day: DayStore;
  days: DayActions;
}

const PageContext = createContext<Page | null>(null);

export const PageProvider = ({ page, children }: { page: Page; children: ReactNode }): ReactNode => <PageContext value={page}>{children}</PageContext>;

export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (page === null) throw new Error('a night component stands outside its page');
  return page;
};

/** Select primitives, or values the store keeps identical while nothing changed. */
export function useNight<T>(selector: (state: NightState) => T): T {
  return useStore(usePage().stores.night, selector);
}

export function useDay<T>(selector: (state: DayState) => T): T {
  return useStore(usePage().day, selector);
}

/** The city of a running night; screens are mounted only once it is known. */
export const useCity = (): CityInfo => {
  const city = useNight((state) => state.city);
  if (city === null) throw new Error('a night component was shown before its city');
  return city;
};
