/**
 * Which of several phrasings: by the person and the turn alone, so that a replay says the same, and never the same line on two
 * turns running. A line's place in its list is even or odd; even turns take even places, odd turns odd ones. Whoever is asked
 * next, what was said last is out of reach. Remembering the last line was rejected: it would be state that a saved night must carry.
 */
const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
};

/** `turn`: how often the street has been asked; one line of each kind a turn. Streets begin on different halves. Each list needs two lines or more. */
export function choose(lists: readonly (readonly string[])[], { hash, street }: Readonly<{ hash: number; street: number }>, turn: number): string {
  const parity = ((mix(street, 0) & 1) + turn) & 1;
  const within = lists.flatMap((list) => list.filter((_, place) => (place & 1) === parity));
  const line = within[mix(hash, turn) % within.length];
  if (line === undefined) throw new Error('a list of phrasings has fewer than two lines');
  return line;
}
