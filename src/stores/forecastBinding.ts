/**
 * When the page looks ahead: while the night stands still, is open and in the player's hands, from the moment and the plans it
 * shows. Anything else it shows is no present, and the forecaster is told so at once.
 */
import type { Forecaster, ForecastNews, Present } from '../session/forecast/protocol';
import { CONTROL_MIN } from '../sim/vocabulary';
import type { NightState, NightStores } from './nightStore';

/** The present of a night, null when there is nothing to look ahead from. */
export const presentOf = (state: NightState): Present | null => {
  const { city, status, mode, speed, speedWhy, outcome, nightMin, tick, waiting, selection } = state;
  // A recorded night takes no orders: there is nothing to weigh.
  if (mode === 'watch') return null;
  if (city === null || status !== 'running' || speed !== 0 || speedWhy === 'ended' || outcome !== 'open' || nightMin < CONTROL_MIN) return null;
  const people = city.cast.map(({ sleeper }) => sleeper);
  if (selection.kind === 'person' && !people.includes(selection.sleeper)) people.push(selection.sleeper);
  return { tick, plan: JSON.stringify(waiting), people };
};

export const bindForecast = (stores: NightStores, make: (tell: (news: ForecastNews) => void) => Forecaster): Forecaster => {
  const { night, forecast } = stores;
  const forecaster = make((news) => forecast.setState(news));
  const look = (): void => forecaster.look(forecast.getState().watched ? presentOf(night.getState()) : null);
  night.subscribe(look);
  forecast.subscribe(({ weighing, watched }, before) => {
    if (weighing !== before.weighing) forecaster.consider(weighing);
    if (watched !== before.watched) look();
  });
  forecast.setState({ lookAgain: () => forecaster.restart() });
  look();
  return forecaster;
};
