/**
 * Tells one scene: runs the compiled ink of a knot with what is true, and gives its lines and the answers that may be said.
 * The ink never sees the simulation and changes nothing in it; an answer's effects are in the compiled story.
 */
import { Story as InkStory } from 'inkjs';
import type { Line } from './scene';

export interface Told {
  lines: Line[];
  /** Index among the scene's answers as compiled, the words, and the line beneath them. */
  answers: { index: number; text: string; about: string }[];
}

const SPOKEN = /^(\p{Lu}[\p{Lu} ]*): (.+)$/u;

export function readLine(text: string): Line {
  const spoken = SPOKEN.exec(text.trim());
  return spoken === null ? { speaker: null, text: text.trim() } : { speaker: speakerId(spoken[1]!), text: spoken[2]! };
}

/** NOÉ is noe. */
export function speakerId(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-');
}

export function aboutOf(tags: readonly string[]): string {
  return tagValue(tags, 'about') ?? '';
}
export function tagValue(tags: readonly string[], key: string): string | null {
  const found = tags.find((tag) => tag.startsWith(`${key}:`));
  return found === undefined ? null : found.slice(key.length + 1).trim();
}
export function tagValues(tags: readonly string[], key: string): string[] {
  return tags.filter((tag) => tag.startsWith(`${key}:`)).map((tag) => tag.slice(key.length + 1).trim());
}

export class Teller {
  readonly #ink: InkStory;

  /** `ink`: the compiled story as JSON text; `asked`: every fact its lines may ask about. */
  constructor(
    ink: string,
    readonly asked: readonly string[],
  ) {
    this.#ink = new InkStory(ink);
  }

  /** Begins a scene; `facts` that are not listed are false. Throws when there is no such scene. */
  begin(scene: string, facts: ReadonlySet<string>): Told {
    this.#ink.ResetState();
    for (const name of this.asked) this.#ink.variablesState.$(name, facts.has(name));
    this.#ink.ChoosePathString(scene);
    return this.#read();
  }

  /** Says an answer of the scene begun last; gives what follows it. */
  answer(index: number): Line[] {
    this.#ink.ChooseChoiceIndex(index);
    return this.#read().lines;
  }

  #read(): Told {
    const lines: Line[] = [];
    while (this.#ink.canContinue) {
      const text = this.#ink.Continue() ?? '';
      if (text.trim() !== '') lines.push(readLine(text));
    }
    const answers = this.#ink.currentChoices.map((choice) => ({ index: choice.index, text: choice.text, about: aboutOf(choice.tags ?? []) }));
    return { lines, answers };
  }
}
