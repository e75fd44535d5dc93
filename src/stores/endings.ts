/**
 * Which of the chapter's endings this browser has seen, beside the settings and kept as they are: read once, nothing believed that is
 * not an ending, held for the visit where nothing can be kept. Reading it from the saves was rejected: the next chapter's first evening
 * is written over the last one's end.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { CHAPTER_ENDINGS, type ChapterEnding } from '../session/keepingProtocol';
import { type Box, keepIn, ownBox, readBox } from './box';
import type { DayStore } from './dayStore';

const KEY = 'nightmare.endings';
/** Each once, in the order in which they were last reached. */
export type SeenEndings = StoreApi<{ seen: readonly ChapterEnding[] }>;

export const checkEndings = (value: unknown): ChapterEnding[] => {
  const kept: readonly unknown[] = Array.isArray(value) ? value : [];
  return CHAPTER_ENDINGS.filter((ending) => kept.includes(ending)).sort((a, b) => kept.lastIndexOf(a) - kept.lastIndexOf(b));
};

export const createEndings = (box: Box | null): SeenEndings => {
  const store: SeenEndings = createStore(() => ({ seen: checkEndings(readBox(box, KEY)) }));
  keepIn(box, KEY, store, ({ seen }) => seen);
  return store;
};
export const endings = createEndings(ownBox());

/** An outcome names the chapter's ending behind the word for won or lost. */
export const endingIn = (outcome: string): ChapterEnding | null => CHAPTER_ENDINGS.find((ending) => outcome.endsWith(`:${ending}`)) ?? null;

/** An ending is seen once what came after is told. */
export const bindEndings = (day: DayStore, store: SeenEndings): (() => void) =>
  day.subscribe(({ at, report }, last) => {
    if (at !== 'epilogue' || last.at === 'epilogue') return;
    const ending = endingIn(report?.outcome ?? '');
    const { seen } = store.getState();
    if (ending !== null && seen.at(-1) !== ending) store.setState({ seen: [...seen.filter((one) => one !== ending), ending] });
  });
