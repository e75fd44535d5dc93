/**
 * What is forecast, for whoever shows it: the panel in words and marks, the map and the timeline where an island may fall.
 * `weighing` is the order under the pointer or focus; the rest is told by the forecaster. All of it is empty while time runs.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ForecastNews } from '../session/forecast/protocol';
import type { Order } from '../sim/vocabulary';

export interface ForecastState extends ForecastNews {
  weighing: Order | null;
  /** Somebody is there to read it; nothing is forecast for an empty room. */
  watched: boolean;
  /** After the second worker was lost; null until there is one. */
  lookAgain: (() => void) | null;
}
export type ForecastStore = StoreApi<ForecastState>;

export const createForecastStore = (): ForecastStore =>
  createStore<ForecastState>(() => ({
    status: 'off',
    present: null,
    before: null,
    order: null,
    considered: null,
    refused: null,
    dropped: null,
    weighing: null,
    watched: false,
    lookAgain: null,
  }));
