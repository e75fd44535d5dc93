/**
 * The story's sentences, told on request: the scene as things stand, and what follows each answer, so that the page can show it the
 * moment it is given. The book is fetched when a scene is first opened; the simulation never waits for it.
 */
import { type Book, tellFrom } from '../narrative/book';
import type { Scenario } from '../sim/scenario';
import { inOrderOfMeeting } from './met';
import type { Epilogue, ToldScene } from './protocolDay';

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
      const lacks = spec.needs.filter((fact) => !facts.has(fact));
      return [{ text, about, hours: scene.hours + spec.hours, effects: spec.effects, lacks, after }];
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

/** What became of everybody. Scenes of one title are one page: a person may be asked about by more facts than a scene can. `met`: metBy's. */
export function epiloguesOf(scenario: Scenario, book: Book, facts: ReadonlySet<string>, met: ReadonlyMap<string, number>): Epilogue[] {
  const pages = new Map<string, Omit<Epilogue, 'met'>>();
  for (const [index, { when, title, place, with: people }] of (scenario.story?.scenes ?? []).entries()) {
    if (when.phase !== 'after') continue;
    const lines = tellScene(scenario, book, index, facts)?.lines ?? [];
    const page = pages.get(title);
    if (page !== undefined) page.lines.push(...lines);
    else pages.set(title, { title, place, people, lines: [...lines] });
  }
  return inOrderOfMeeting(
    [...pages.values()].filter(({ lines }) => lines.length > 0),
    met,
  );
}
