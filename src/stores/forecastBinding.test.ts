import { describe, expect, it } from 'vitest';
import type { Forecaster, ForecastNews, Present } from '../session/forecast/protocol';
import type { CityInfo } from '../session/protocol';
import { CONTROL_MIN, type Order } from '../sim/vocabulary';
import { bindForecast, presentOf } from './forecastBinding';
import type { NightState } from './nightStore';
import { createNightStores } from './projection';

const DIM: Order = { kind: 'dim-island', island: 2 };
const city = { cast: [{ sleeper: 3, id: 'lena', name: 'Lena', about: '' }] } as unknown as CityInfo;
const paused: Partial<NightState> = { city, status: 'running', speed: 0, nightMin: CONTROL_MIN, tick: CONTROL_MIN * 6 };

function table() {
  const stores = createNightStores();
  const looked: (Present | null)[] = [];
  const considered: (Order | null)[] = [];
  let tell: (news: ForecastNews) => void = () => {};
  const forecaster: Forecaster = {
    look: (at) => looked.push(at),
    consider: (order) => considered.push(order),
    restart: () => looked.push(null),
    close: () => {},
  };
  bindForecast(stores, (told) => {
    tell = told;
    return forecaster;
  });
  return { stores, looked, considered, tell: (news: ForecastNews) => tell(news) };
}

describe('the page looks ahead', () => {
  it('from the moment and the plans it shows, while somebody is there to read it', () => {
    const { stores, looked } = table();
    stores.night.setState(paused);
    expect(looked.at(-1)).toBeNull();
    stores.forecast.setState({ watched: true });
    expect(looked.at(-1)).toEqual({ tick: CONTROL_MIN * 6, plan: '[]', people: [3] });
    stores.night.setState({ waiting: [DIM], selection: { kind: 'person', sleeper: 9 } });
    expect(looked.at(-1)).toEqual({ tick: CONTROL_MIN * 6, plan: JSON.stringify([DIM]), people: [3, 9] });
    stores.forecast.setState({ watched: false });
    expect(looked.at(-1)).toBeNull();
  });

  it('not while time runs, before control, after the end, or without a night', () => {
    const at = (change: Partial<NightState>): Present | null => presentOf({ ...createNightStores().night.getState(), ...paused, ...change });
    expect(at({})).not.toBeNull();
    const none: Partial<NightState>[] = [
      { speed: 1 },
      { nightMin: CONTROL_MIN - 1 },
      { outcome: 'lost' },
      { speedWhy: 'ended' },
      { status: 'fault' },
      { city: null },
    ];
    for (const change of none) expect(at(change)).toBeNull();
  });

  it('passes on what is weighed, and shows what is told', () => {
    const { stores, considered, tell } = table();
    stores.forecast.setState({ weighing: DIM });
    stores.forecast.setState({ watched: true });
    expect(considered).toEqual([DIM]);
    tell({ status: 'lost', present: null, before: null, order: null, considered: null, refused: null, dropped: null });
    expect(stores.forecast.getState()).toMatchObject({ status: 'lost', weighing: DIM, watched: true });
    expect(stores.forecast.getState().lookAgain).not.toBeNull();
  });
});
