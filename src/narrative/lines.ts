/** A line of ink as it is shown: whose it is, and the words. */
export interface Line {
  /** A cast id or a voice; null for the scene's own lines. */
  speaker: string | null;
  text: string;
}
export interface Told {
  lines: Line[];
  /** In the order of the scene's answers as compiled: the words, the line beneath them, and what follows. */
  answers: { text: string; about: string; after: Line[] }[];
}

const SPOKEN = /^(\p{Lu}[\p{Lu} ]*): (.+)$/u;

export function readLine(text: string): Line {
  const spoken = SPOKEN.exec(text);
  return spoken === null ? { speaker: null, text } : { speaker: speakerId(spoken[1]!), text: spoken[2]! };
}

/** NOÉ is noe. */
export function speakerId(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-');
}
