/** Dim: an island's programme at half coupling for an hour; gold catches harder, rest counts half, and REM rebounds for an hour after. */
import { TICKS_PER_MIN } from '../vocabulary';
import { type Command, hasExactly, isIndex, OK, refuse, spendAttention } from './command';

export const dimIsland: Command<'dim-island'> = {
  kind: 'dim-island',
  parse: (value) => (hasExactly(value, ['island']) && isIndex(value.island) ? { kind: 'dim-island', island: value.island } : null),
  check({ society, params, tick }, { island }) {
    const state = society.islands[island];
    if (!state) return refuse('no-such-island');
    if (state.fallen) return refuse('island-fallen');
    if (state.dimmedUntilTick > tick) return refuse('already-dimmed');
    if (state.reboundUntilTick > tick) return refuse('rebounding');
    if (society.islands.filter((other) => other.dimmedUntilTick > tick).length >= params.dimmedAtOnce) return refuse('three-dimmed');
    return society.attention < 1 ? refuse('no-attention') : OK;
  },
  apply(world, { island }) {
    spendAttention(world);
    const hour = world.params.deskHourMin * TICKS_PER_MIN;
    const state = world.society.islands[island]!;
    state.dimmedUntilTick = world.tick + hour;
    state.reboundUntilTick = world.tick + 2 * hour;
  },
  encode: ({ island }) => [island],
  decode: ([island, ...rest]) => (rest.length === 0 && isIndex(island) ? { kind: 'dim-island', island } : null),
};
