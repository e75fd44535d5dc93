/**
 * The ink compiler: a folder of ink becomes the story's data (what the simulation takes and a scenario holds) and its book (what a screen
 * reads). Runs at build time only; every fault is an error with the scene's name, because a story that breaks in
 * the fourth hour of play is found by nobody else. Knots are scenes; their tags and those of their choices are the data.
 *
 * Facts a line asks about are declared here, all of them false, so that the ink compiler itself refuses a misspelt one.
 */
import { Compiler, CompilerOptions, type Story as InkStory, JsonFileHandler } from 'inkjs/full';
import type { AnswerSpec, PromiseSpec, SceneSpec, SceneWhen, StorySpec } from '../sim/scenario';
import { type Book, BookBinder, MOST_ASKED } from './book';
import { type Known, readEffect, readPromise } from './effects';
import { isOfMorning, nightFacts } from './facts';
import { readLine } from './lines';
import { ENDINGS } from './scene';
import { Teller, tagValue, tagValues } from './tell';

/** Cast, zones and nights of the scenario the story belongs to. */
export interface Setting extends Known {
  nights: number;
  /** Facts that the goals of the nights leave. */
  goalFacts?: readonly string[];
}
export interface Compiled {
  story: StorySpec;
  /** The ink runtime's JSON, and the facts it asks about. */
  ink: string;
  asked: string[];
  book: Book;
}

const KNOT = /^===\s*(\w+)/gm;
const EFFECT_TAG = /# do: (?:flag|promise) ([a-z0-9_]+)/g;
const PROMISE_TAG = /# do: (promise [a-z0-9_ ]+)/g;
/** Speakers who are nobody of the cast. */
const VOICES: ReadonlySet<string> = new Set(['council']);
/** Words of a scene, answers' lines included: what fits a screen and a cup of tea. */
export const SCENE_WORDS = { least: 150, most: 400 } as const;

/** Compiles `main` of `files` (names to text). Throws an Error listing every fault. */
export function compileStory(files: Readonly<Record<string, string>>, main: string, setting: Setting): Compiled {
  const text = Object.values(files).join('\n');
  const facts = [...new Set([...text.matchAll(EFFECT_TAG)].map(([, fact]) => fact!))].sort();
  const promises = promisesIn(text, setting);
  const names = promises.map(({ fact }) => fact);
  // Only what the ink names is declared: there are hundreds of others, and each would be set at every telling.
  const words = new Set(text.match(/\w+/g));
  const settled = new Set(names.flatMap((name) => [`kept_${name}`, `broken_${name}`]));
  const asked = [...facts, ...nightFacts(setting, names).filter((fact) => words.has(fact) || settled.has(fact))];
  const runtime = runInk(files, main, asked);
  const ids = [...text.matchAll(KNOT)].map(([, id]) => id!);
  const faults = promises.flatMap(({ fact, unless, when }) =>
    [...unless, ...when].flatMap((word) => (asked.includes(word) ? [] : [`promise ${fact}: nothing makes ${word} true`])),
  );
  const scenes: SceneSpec[] = [];
  for (const id of ids) {
    try {
      scenes.push(readScene(runtime, id, setting));
    } catch (error) {
      faults.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const ink = runtime.ToJson() ?? '';
  const teller = new Teller(ink, asked);
  const binder = new BookBinder();
  for (const scene of scenes) {
    const asks = askedBy(scene.id, text, asked);
    faults.push(...walk(teller, scene, asks, setting));
    const early = scene.when.phase === 'dusk' || scene.when.phase === 'after' ? asks.filter((fact) => !facts.includes(fact) && isOfMorning(fact)) : [];
    if (early.length > 0) faults.push(`${scene.id}: only a morning knows ${early.join(', ')}`);
    if (asks.length > MOST_ASKED) faults.push(`${scene.id}: asks about ${asks.length} facts, and ${MOST_ASKED} is the most; write it as several`);
    else binder.add(scene.id, asks, (facts) => teller.tell(scene.id, facts));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { story: { scenes, facts, promises }, ink, asked, book: binder.book };
}

/** Facts between the braces of a knot, which may stand in one another. */
function askedBy(id: string, text: string, asked: readonly string[]): string[] {
  const from = text.indexOf(`=== ${id}\n`);
  const to = text.indexOf('\n===', from);
  const words = new Set<string>();
  let depth = 0;
  for (const [part] of text.slice(from, to < 0 ? undefined : to).matchAll(/[{}]|\w+/g)) {
    if (part === '{') depth++;
    else if (part === '}') depth--;
    else if (depth > 0) words.add(part);
  }
  return asked.filter((fact) => words.has(fact));
}

function runInk(files: Readonly<Record<string, string>>, main: string, asked: readonly string[]): InkStory {
  const declared = asked.map((fact) => `VAR ${fact} = false`).join('\n');
  const faults: string[] = [];
  const handler = new JsonFileHandler({ ...files });
  const compiler = new Compiler(`${declared}\n${files[main] ?? ''}`, new CompilerOptions(main, [], false, (message) => faults.push(message), handler));
  let story: InkStory | null = null;
  try {
    story = compiler.Compile();
  } catch (error) {
    faults.push(String(error));
  }
  if (story === null || faults.length > 0) throw new Error(faults.join('\n'));
  return story;
}

function readScene(runtime: InkStory, id: string, setting: Setting): SceneSpec {
  const tags = runtime.TagsForContentAtPath(id) ?? [];
  const when = readWhen(tagValue(tags, 'when') ?? '', setting);
  const people = (tagValue(tags, 'with') ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  for (const person of people) if (!setting.cast.has(person)) throw new Error(`with: nobody is called ${person}`);
  const title = tagValue(tags, 'title');
  if (title === null) throw new Error('has no title');
  runtime.ResetState();
  runtime.ChoosePathString(id);
  while (runtime.canContinue) runtime.Continue();
  return {
    id,
    title,
    place: tagValue(tags, 'place') ?? '',
    when,
    with: people,
    hours: wholeHours(tagValue(tags, 'hours')),
    opens: tags.includes('opens'),
    answers: runtime.currentChoices.map((choice) => readAnswer(choice.tags ?? [], setting)),
  };
}

function readAnswer(tags: readonly string[], setting: Setting): AnswerSpec {
  return {
    needs: tagValues(tags, 'needs'),
    hours: wholeHours(tagValue(tags, 'hours')),
    effects: tagValues(tags, 'do').map((effect) => readEffect(effect, setting)),
  };
}

function wholeHours(text: string | null): number {
  const hours = Number(text ?? '0');
  if (!Number.isInteger(hours) || hours < 0 || hours > 4) throw new Error(`hours: ${text} is not 0 to 4`);
  return hours;
}

function readWhen(text: string, { nights }: Setting): SceneWhen {
  const [phase, which] = text.split(' ');
  if (phase === 'after' && which === undefined) return { phase };
  const ending = ENDINGS.find((name) => name === which);
  if (phase === 'ending' && ending !== undefined) return { phase, ending };
  const night = Number(which);
  if ((phase === 'dusk' || phase === 'dawn') && Number.isInteger(night) && night >= 1 && night <= nights) return { phase, night };
  throw new Error(`when: “${text}” is no dusk, dawn, ending or after`);
}

/** A promise may be given in several answers, and is then the same in each. */
function promisesIn(text: string, known: Known): PromiseSpec[] {
  const found = new Map<string, PromiseSpec>();
  for (const [, tag] of text.matchAll(PROMISE_TAG)) {
    const promise = readPromise(tag!, known);
    const same = found.get(promise.fact);
    if (same !== undefined && JSON.stringify(same) !== JSON.stringify(promise)) throw new Error(`promise ${promise.fact} is kept in two ways`);
    found.set(promise.fact, promise);
  }
  return [...found.values()].sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

/** Tells the scene with nothing true, with each fact it asks about true alone, and with all, and gives each answer each time. */
function walk(teller: Teller, scene: SceneSpec, asks: readonly string[], setting: Setting): string[] {
  const faults = new Set<string>();
  const isPlayed = scene.when.phase === 'dusk' || scene.when.phase === 'dawn';
  const least = isPlayed ? 2 : scene.when.phase === 'ending' ? 1 : 0;
  if (scene.answers.length < least || scene.answers.length > 4) faults.add(`${scene.id}: has ${scene.answers.length} answers`);
  if (isPlayed) for (const [at, { effects }] of scene.answers.entries()) if (effects.length === 0) faults.add(`${scene.id}: answer ${at + 1} does nothing`);
  for (const facts of [new Set<string>(), ...asks.map((fact) => new Set([fact])), new Set(asks)]) {
    const told = teller.tell(scene.id, facts);
    let words = wordsOf(told.lines);
    if (told.answers.length !== scene.answers.length) faults.add(`${scene.id}: answers come and go; use needs`);
    for (const [at, { text, after }] of told.answers.entries()) {
      if (after.length === 0) faults.add(`${scene.id}: nothing follows answer ${at + 1}`);
      words += wordsOf([...after, text]);
    }
    if (isPlayed && (words < SCENE_WORDS.least || words > SCENE_WORDS.most)) faults.add(`${scene.id}: has ${words} words`);
    for (const { speaker } of told.lines.map(readLine))
      if (speaker !== null && !setting.cast.has(speaker) && !VOICES.has(speaker)) faults.add(`${scene.id}: nobody is called ${speaker}`);
  }
  return [...faults];
}

const wordsOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + readLine(line).text.split(/\s+/).length, 0);
