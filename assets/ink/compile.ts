/**
 * `npm run story`: compiles the chapters' ink into the two files the game reads: the story's data beside its scenario, and the
 * book its scenes are told from. Both are kept in the repository, so that a scenario's content is the same wherever it is loaded;
 * a test compiles again and compares.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadScenario } from '../../src/content/load';
import { type Compiled, compileStory, type Setting } from '../../src/narrative/compile';
import { goalFacts } from '../../src/narrative/facts';

const INK = new URL('./', import.meta.url);
/** Scenario id by the number its ink files begin with. */
const CHAPTERS: Readonly<Record<string, string>> = { 'nightmare-protocol': '1' };

export interface StoryFile {
  url: URL;
  text: string;
}

/** Throws an Error with every fault of the ink. */
export function storyFiles(): StoryFile[] {
  return Object.keys(CHAPTERS).flatMap((id) => {
    const { story, book } = compiledChapter(id);
    return [
      { url: new URL(`../../src/content/scenarios/${id}.story.json`, import.meta.url), text: `${JSON.stringify(story)}\n` },
      { url: new URL(`../../src/narrative/${id}.book.json`, import.meta.url), text: `${JSON.stringify(book)}\n` },
    ];
  });
}

export function compiledChapter(id: string): Compiled {
  const number = CHAPTERS[id];
  const names = readdirSync(INK).filter((name) => name.startsWith(`${number}-`) && name.endsWith('.ink'));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, INK), 'utf8')]));
  return compileStory(files, `${number}-main.ink`, settingOf(id));
}

function settingOf(id: string): Setting {
  const loaded = loadScenario(id);
  if (!loaded.ok) throw new Error(loaded.detail);
  const { cast, city, nights } = loaded.scenario;
  return {
    cast: new Set(cast.map((person) => person.id)),
    zones: new Set(city.zones.map((zone) => zone.id)),
    nights: nights.length,
    goalFacts: goalFacts(nights),
  };
}

if (process.argv[1]?.endsWith('/ink/compile.ts') === true) {
  for (const { url, text } of storyFiles()) writeFileSync(url, text);
}
