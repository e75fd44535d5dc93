/** Wilson's score interval for a share: honest at 0 and at 1, where the usual one has no width. */
const Z95 = 1.959963984540054;

export function wilson(wins: number, runs: number): { rate: number; lo: number; hi: number } {
  if (runs === 0) return { rate: 0, lo: 0, hi: 1 };
  const rate = wins / runs;
  const squared = (Z95 * Z95) / runs;
  const centre = (rate + squared / 2) / (1 + squared);
  const half = (Z95 * Math.sqrt((rate * (1 - rate) + squared / 4) / runs)) / (1 + squared);
  return { rate, lo: wins === 0 ? 0 : centre - half, hi: wins === runs ? 1 : centre + half };
}
