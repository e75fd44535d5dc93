/** Isolate: a bridge carries nothing for an hour, neither red nor gold. */
import { bridgeChanged } from '../systems/desk';
import { TICKS_PER_MIN } from '../vocabulary';
import { type Command, hasExactly, isIndex, OK, refuse, spendAttention } from './command';

export const isolateBridge: Command<'isolate-bridge'> = {
  kind: 'isolate-bridge',
  parse: (value) => (hasExactly(value, ['bridge']) && isIndex(value.bridge) ? { kind: 'isolate-bridge', bridge: value.bridge } : null),
  check({ society }, { bridge }) {
    const state = society.bridges[bridge];
    if (!state) return refuse('no-such-bridge');
    if (state.isolatedUntilTick >= 0) return refuse('already-isolated');
    return society.attention < 1 ? refuse('no-attention') : OK;
  },
  apply(world, { bridge }) {
    spendAttention(world);
    world.society.bridges[bridge]!.isolatedUntilTick = world.tick + world.params.deskHourMin * TICKS_PER_MIN;
    bridgeChanged(world, bridge);
  },
  encode: ({ bridge }) => [bridge],
  decode: ([bridge, ...rest]) => (rest.length === 0 && isIndex(bridge) ? { kind: 'isolate-bridge', bridge } : null),
};
