/**
 * Which of several phrasings: they are gone through in their order, one a turn, from a place that differs from round to round (a night,
 * a street). So whoever is asked, no line comes again before all the others of its list have had their turn, and the same person and turn
 * give the same words again. Drawing by the person's own number was played and rejected: with six phrasings the third house of a street
 * often spoke as the first had. A list that ages share must stand at the same place in each of their lists (see the test).
 */
const mix = (a: number): number => {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
};

/** `turn`: how many were asked before, in this round; one line of each kind a turn. Each list needs two lines or more. */
export function choose(lists: readonly (readonly string[])[], round: number, turn: number): string {
  const lines = lists.flat();
  const line = lines.length < 2 ? undefined : lines[((mix(round) % lines.length) + turn) % lines.length];
  if (line === undefined) throw new Error('a list of phrasings has fewer than two lines');
  return line;
}
