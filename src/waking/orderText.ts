/** An order in a few words, whoever gave it: "Clara, Ground: Harrow Row", "Isolate: Quay to Harrow Row". */
import type { CityInfo } from '../session/protocol';
import type { DiverOrder, Order } from '../sim/vocabulary';
import type { NightState } from '../stores/nightStore';
import { t } from '../words/en/keep';
import { givenNameOf } from '../words/names';
import { orderWord, zoneName } from './causes';
import { centreOf, stepTarget, stepVerb } from './crew';
import { policyName } from './policyText';

type Known = Pick<NightState, 'divers' | 'entities'>;

/** Where a diver's order says it is done; -1 where it is said by whom or what it is about. */
const placeOf = (order: DiverOrder, city: CityInfo): number => {
  switch (order.kind) {
    case 'go':
      return order.place;
    case 'ground':
    case 'signature':
      return order.island;
    case 'weave':
      return order.work === 'mend' ? order.index : -1;
    case 'share':
      return centreOf(city);
    default:
      return -1;
  }
};

/** Where or whom an order of the desk is about; empty where its name says it all. */
export const aimOf = (order: Exclude<Order, DiverOrder>, city: CityInfo): string => {
  switch (order.kind) {
    case 'dim-island':
    case 'listen':
    case 'compose':
    case 'read-files':
      return zoneName(city, order.island);
    case 'isolate-bridge': {
      const bridge = city.bridges[order.bridge];
      return bridge === undefined ? '' : t('order.target.isolate-bridge', { a: zoneName(city, bridge.a), b: zoneName(city, bridge.b) });
    }
    case 'set-policy':
      return policyName(order.policy);
    case 'wake-household':
    case 'choose':
    case 'hold-ritual':
    case 'appoint':
      return '';
  }
};

const aimed = (verb: string, target: string): string => (target === '' ? verb : t('verbs.target', { verb, target }));

export const orderText = (order: Order, city: CityInfo, { divers, entities }: Known): string => {
  if (!('diver' in order)) return aimed(orderWord(order), aimOf(order, city));
  const diver = divers[order.diver];
  if (diver === undefined) return orderWord(order);
  const target = order.kind === 'cancel' || order.kind === 'reorder' ? '' : stepTarget(order, placeOf(order, city), { city, divers, entities, asked: null });
  return t('keep.order', { name: givenNameOf(city, diver.sleeper), order: aimed(stepVerb(order, diver), target) });
};
