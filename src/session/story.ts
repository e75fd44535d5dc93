/**
 * The story's sentences, told on request: the scene as things stand, and what follows each answer, so that the page can show it the
 * moment it is given. The book is fetched when a scene is first opened; the simulation never waits for it.
 */
import { type Book, tellFrom } from '../narrative/book';
import type { Scenario } from '../sim/scenario';
import type { ToldScene } from './protocolDay';

/** Null when there is no such scene. `facts`: what holds now. */
export function tellScene({ story }: Scenario, book: Book, index: number, facts: ReadonlySet<string>): ToldScene | null {
  const scene = story?.scenes[index];
  const told = scene === undefined ? null : tellFrom(book, scene.id, facts);
  if (scene === undefined || told === null) return null;
  return {
    scene: index,
    lines: told.lines,
    answers: told.answers.flatMap(({ text, about, after }, at) => {
      const spec = scene.answers[at];
      if (spec === undefined) return [];
      const open = spec.needs.every((fact) => facts.has(fact));
      return [{ text, about, hours: scene.hours + spec.hours, effects: spec.effects, open, after }];
    }),
  };
}

/** What somebody says first, for the list of people to see. */
export function quoteOf({ story }: Scenario, book: Book, index: number, facts: ReadonlySet<string>): string {
  const scene = story?.scenes[index];
  const lines = (scene === undefined ? null : tellFrom(book, scene.id, facts))?.lines ?? [];
  const spoken = lines.find(({ speaker }) => speaker === scene?.with[0]) ?? lines.find(({ speaker }) => speaker !== null);
  return /“[^”]+”/.exec(spoken?.text ?? '')?.[0] ?? '';
}
