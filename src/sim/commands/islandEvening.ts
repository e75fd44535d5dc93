/**
 * What an evening's hour can do for one island: compose its dream from five cards, or read the clinic's files on the people there. A
 * dream moves the sleepers at lights-out, once an evening; files make the thread of the island's fears known, as a right answer would.
 */
import { chosenOf, composedMark, dreamEffects } from '../systems/composer';
import { applyEffects } from '../systems/story';
import { type Command, hasExactly, isIndex, refuse } from './command';
import { checkHours, spendHours } from './evening';

export const compose: Command<'compose'> = {
  kind: 'compose',
  parse: (value) =>
    hasExactly(value, ['island', 'cards']) && isIndex(value.island) && areCards(value.cards)
      ? { kind: 'compose', island: value.island, cards: [...value.cards] }
      : null,
  check(world, { island, cards }) {
    const composer = world.scenario.evening?.composer;
    if (!composer || chosenOf(composer, cards) === null) return refuse('no-such-card');
    if (!world.society.islands[island]) return refuse('no-such-island');
    if (world.society.held.includes(composedMark(world, island))) return refuse('already-composed');
    return checkHours(world, composer.hours);
  },
  apply(world, { island, cards }) {
    const composer = world.scenario.evening!.composer!;
    spendHours(world, composer.hours);
    world.society.held = [...world.society.held, composedMark(world, island)];
    applyEffects(world, dreamEffects(composer, chosenOf(composer, cards)!), island);
  },
  encode: ({ island, cards }) => [island, ...cards],
  decode: ([island, ...cards]) => (isIndex(island) && areCards(cards) ? { kind: 'compose', island, cards } : null),
};

/** More cards than any composer has are none. */
const MOST_CARDS = 20;
function areCards(value: unknown): value is number[] {
  return Array.isArray(value) && value.length <= MOST_CARDS && Array.from(value).every(isIndex);
}

export const readFiles: Command<'read-files'> = {
  kind: 'read-files',
  parse: (value) => (hasExactly(value, ['island']) && isIndex(value.island) ? { kind: 'read-files', island: value.island } : null),
  check(world, { island }) {
    const hours = world.scenario.evening?.filesHours;
    if (hours === undefined) return refuse('no-files');
    const spot = world.society.islands[island];
    if (!spot) return refuse('no-such-island');
    return spot.thread ? refuse('already-read') : checkHours(world, hours);
  },
  apply(world, { island }) {
    spendHours(world, world.scenario.evening!.filesHours!);
    world.society.islands[island]!.thread = true;
  },
  encode: ({ island }) => [island],
  decode: ([island, ...rest]) => (rest.length === 0 && isIndex(island) ? { kind: 'read-files', island } : null),
};
