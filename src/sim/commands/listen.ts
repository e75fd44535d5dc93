/** Listen: the monitor is put on a zone for an hour and reveals the fears there. */
import { TICKS_PER_MIN } from '../vocabulary';
import { type Command, hasExactly, isIndex, OK, refuse, spendAttention } from './command';

export const listen: Command<'listen'> = {
  kind: 'listen',
  parse: (value) => (hasExactly(value, ['island']) && isIndex(value.island) ? { kind: 'listen', island: value.island } : null),
  check({ society, tick }, { island }) {
    const state = society.islands[island];
    if (!state) return refuse('no-such-island');
    if (state.listenedUntilTick > tick) return refuse('already-listening');
    return society.attention < 1 ? refuse('no-attention') : OK;
  },
  apply(world, { island }) {
    spendAttention(world);
    world.society.islands[island]!.listenedUntilTick = world.tick + world.params.deskHourMin * TICKS_PER_MIN;
  },
  encode: ({ island }) => [island],
  decode: ([island, ...rest]) => (rest.length === 0 && isIndex(island) ? { kind: 'listen', island } : null),
};
