/** The desk's four orders for what is selected, and the session's answer to "could it be given now?". */
import { useEffect, useState } from 'react';
import { type CityInfo, type Frame, type Way, ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../../session/protocol';
import type { Order, OrderKind, Refusal } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { t } from '../../words/en/night';
import { familyNameOf } from '../../words/names';
import { zoneName } from '../causes';
import { useNight, usePage } from '../context';
import { policyName } from '../policyText';

export type DeskOrder = Extract<OrderKind, 'wake-household' | 'isolate-bridge' | 'dim-island' | 'listen'>;
/** As the desk has them, whatever is selected: a hand finds them in the same place all night. */
export const DESK_ORDERS = ['listen', 'wake-household', 'isolate-bridge', 'dim-island'] as const satisfies readonly DeskOrder[];
/** The desk's order that a selection has one of. For a person that is Ask, which is no order of the desk. */
export const PRIMARY: Record<Selection['kind'], DeskOrder | null> = {
  none: null,
  person: null,
  island: 'listen',
  bridge: 'isolate-bridge',
  diver: null,
  being: null,
  centre: null,
};

/** What wears the screen's one gold. Isolate does not: it stops gold as well as red, so it is a last resort and no advice. */
export const isAdvised = (kind: DeskOrder, selection: Selection): boolean => kind === PRIMARY[selection.kind] && kind !== 'isolate-bridge';

/** Somebody in nightmare asks so much more of the network than somebody who dreams. */
const NIGHTMARE_MORE = 2;
const DIMMED_LEAVES = 0.5;
/** By how much the load would fall at once were this island dimmed: half of what its sleepers who are not lucid ask of the network. */
export const dimRelief = (zones: Frame['zones'], zone: number, load: number): number => {
  const read = (of: number, field: ZoneField): number => zones[of * ZONE_STRIDE + ZONE_FIELDS.indexOf(field)] ?? 0;
  const asked = (of: number): number => Math.max(0, read(of, 'inBed') - read(of, 'lucid') + NIGHTMARE_MORE * read(of, 'nightmare'));
  let all = 0;
  for (let of = 0; of * ZONE_STRIDE < zones.length; of++) all += asked(of);
  return all === 0 ? 0 : (load * asked(zone) * (1 - DIMMED_LEAVES)) / all;
};

/** Null when the selection has no target of that kind. */
export const orderFor = (kind: DeskOrder, selection: Selection, city: CityInfo): Order | null => {
  const zone = selection.kind === 'person' ? city.zone[selection.sleeper] : selection.kind === 'island' ? selection.zone : undefined;
  switch (kind) {
    case 'wake-household': {
      const household = selection.kind === 'person' ? city.household[selection.sleeper] : undefined;
      return household === undefined ? null : { kind, household };
    }
    case 'isolate-bridge':
      return selection.kind === 'bridge' ? { kind, bridge: selection.bridge } : null;
    case 'dim-island':
    case 'listen':
      return zone === undefined ? null : { kind, island: zone };
  }
};

const sleeperOf = (selection: Selection): number => (selection.kind === 'person' ? selection.sleeper : -1);

/** Who or what the order would reach: "the Reyes household", "Harrow Row", "Quay to Harrow Row". */
export const targetText = (order: Order, selection: Selection, city: CityInfo): string => {
  switch (order.kind) {
    case 'wake-household':
      return t('order.target.wake-household', { name: familyNameOf(city, sleeperOf(selection)) });
    case 'isolate-bridge': {
      const bridge = city.bridges[order.bridge];
      return t('order.target.isolate-bridge', { a: zoneName(city, bridge?.a ?? -1), b: zoneName(city, bridge?.b ?? -1) });
    }
    case 'dim-island':
    case 'listen':
      return t(`order.target.${order.kind}`, { zone: zoneName(city, order.island) });
    case 'set-policy':
      return policyName(order.policy);
    default:
      return t(`order.${order.kind}`);
  }
};
export const doneText = (order: Order, selection: Selection, city: CityInfo): string => {
  switch (order.kind) {
    case 'wake-household':
      return t('order.done.wake-household', { name: familyNameOf(city, sleeperOf(selection)) });
    case 'isolate-bridge': {
      const bridge = city.bridges[order.bridge];
      return t('order.done.isolate-bridge', { a: zoneName(city, bridge?.a ?? -1), b: zoneName(city, bridge?.b ?? -1) });
    }
    case 'dim-island':
    case 'listen':
      return t(`order.done.${order.kind}`, { zone: zoneName(city, order.island) });
    default:
      return '';
  }
};

export type Standing = { known: false } | { known: true; ok: boolean; why: Refusal | null; way: Way | null };
const ASKING: Standing = { known: false };

/** Asks again each simulated minute and whenever attention, the gate or an order has changed something. */
export function useStanding(order: Order | null): Standing {
  const { session } = usePage();
  const key = order === null ? '' : JSON.stringify(order);
  const nightMin = useNight((state) => state.nightMin);
  const attention = useNight((state) => state.attention);
  const gate = useNight((state) => state.wakeGateFailed);
  const orders = useNight((state) => state.marks.length);
  // A plan that grew, or a diver who was trapped, changes what can be ordered.
  const crew = useNight((state) => state.divers.reduce((sum, diver) => sum + diver.plan.length + (diver.trapped ? 100 : 0) + (diver.task ? 1000 : 0), 0));
  const [answer, setAnswer] = useState<{ key: string; standing: Standing }>({ key: '', standing: ASKING });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute, attention, gate and marks are why it asks again
  useEffect(() => {
    if (key === '') return;
    let stale = false;
    session
      .check(JSON.parse(key) as Order)
      .then((verdict) => {
        if (!stale) setAnswer({ key, standing: { known: true, ok: verdict.ok, why: verdict.why, way: verdict.way ?? null } });
      })
      .catch(() => {
        if (!stale) setAnswer({ key, standing: ASKING });
      });
    return () => {
      stale = true;
    };
  }, [session, key, nightMin, attention, gate, orders, crew]);
  return answer.key === key ? answer.standing : ASKING;
}
