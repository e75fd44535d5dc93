/**
 * The book of a chapter: every way each scene can be told, worked out when the ink is compiled, as data. Telling a scene is then looking it
 * up, so the ink's runtime stays out of the game, and what is read cannot depend on anything but the facts. A scene asks about few facts;
 * one that asks about more than MOST_ASKED is to be written as several.
 */
import { readLine, type Told } from './lines';

/** 2^9 ways to tell a scene at most, and most of those alike. */
export const MOST_ASKED = 9;

/** Lines by their number in `Book.lines`, as ink gives them. */
interface Telling {
  lines: number[];
  answers: { text: string; about: string; after: number[] }[];
}
interface BookScene {
  /** Facts its lines ask about; the first is bit 0 of the way it is told. */
  asks: string[];
  /** The telling, by which of those facts hold. */
  ways: number[];
  tellings: Telling[];
}
export interface Book {
  lines: string[];
  scenes: Record<string, BookScene>;
}

/** Null when there is no such scene. `facts` that it does not ask about change nothing. */
export function tellFrom({ lines, scenes }: Book, scene: string, facts: ReadonlySet<string>): Told | null {
  const found = Object.hasOwn(scenes, scene) ? scenes[scene] : undefined;
  if (found === undefined) return null;
  const way = found.asks.reduce((bits, fact, bit) => (facts.has(fact) ? bits | (1 << bit) : bits), 0);
  const telling = found.tellings[found.ways[way] ?? 0]!;
  const read = (numbers: readonly number[]): Told['lines'] => numbers.map((at) => readLine(lines[at]!));
  return { lines: read(telling.lines), answers: telling.answers.map(({ text, about, after }) => ({ text, about, after: read(after) })) };
}

/** Writes the book, scene by scene. `tell`: the ink itself, its lines as it gives them. */
export class BookBinder {
  readonly #lines = new Map<string, number>();
  readonly #scenes: Book['scenes'] = {};

  add(scene: string, asks: readonly string[], tell: (facts: ReadonlySet<string>) => RawTelling): void {
    const found = new Map<string, number>();
    const tellings: Telling[] = [];
    const ways: number[] = [];
    for (let way = 0; way < 1 << asks.length; way++) {
      const { lines, answers } = tell(new Set(asks.filter((_, bit) => (way >> bit) & 1)));
      const telling: Telling = {
        lines: lines.map((line) => this.#numberOf(line)),
        answers: answers.map(({ text, about, after }) => ({ text, about, after: after.map((line) => this.#numberOf(line)) })),
      };
      const key = JSON.stringify(telling);
      const at = found.get(key) ?? tellings.push(telling) - 1;
      found.set(key, at);
      ways.push(at);
    }
    this.#scenes[scene] = { asks: [...asks], ways, tellings };
  }

  get book(): Book {
    return { lines: [...this.#lines.keys()], scenes: this.#scenes };
  }

  #numberOf(line: string): number {
    const known = this.#lines.get(line);
    if (known !== undefined) return known;
    this.#lines.set(line, this.#lines.size);
    return this.#lines.size - 1;
  }
}
export interface RawTelling {
  lines: string[];
  answers: { text: string; about: string; after: string[] }[];
}
