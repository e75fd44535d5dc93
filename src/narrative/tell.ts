/**
 * Tells a scene by running its ink with what is true: at build time only, to bind the book (book.ts) and to walk the story. The ink never
 * sees the simulation and changes nothing in it; an answer's effects are in the compiled story.
 */
import { Story as InkStory } from 'inkjs';
import type { RawTelling } from './book';

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

  /** A scene with what follows each answer; `facts` that are not listed are false. Throws when there is no such scene. */
  tell(scene: string, facts: ReadonlySet<string>): RawTelling {
    const lines = this.#begin(scene, facts);
    const answers = this.#ink.currentChoices.map((choice) => ({ text: choice.text, about: aboutOf(choice.tags ?? []) }));
    return {
      lines,
      answers: answers.map((answer, at) => {
        this.#begin(scene, facts);
        this.#ink.ChooseChoiceIndex(at);
        return { ...answer, after: this.#read() };
      }),
    };
  }

  #begin(scene: string, facts: ReadonlySet<string>): string[] {
    this.#ink.ResetState();
    for (const name of this.asked) this.#ink.variablesState.$(name, facts.has(name));
    this.#ink.ChoosePathString(scene);
    return this.#read();
  }

  #read(): string[] {
    const lines: string[] = [];
    while (this.#ink.canContinue) {
      const text = (this.#ink.Continue() ?? '').trim();
      if (text !== '') lines.push(text);
    }
    return lines;
  }
}
