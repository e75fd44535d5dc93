/** One's own night as a recorded one, from a moment of it; and the night itself, to be gone on with after. */
import type { DreamAbout } from '../session/keepingProtocol';
import type { RunSource } from '../session/protocol';
import type { Page } from './context';
import type { Doors } from './doors';

/** What a replay says it is, without waiting for it to be certified: it was written here a moment ago. */
const sourceOf = (readDream: Doors['readDream'], bytes: Uint8Array): Promise<DreamAbout['source'] | null> =>
  new Promise((settle, fail) => {
    let stop = (): void => undefined;
    readDream(bytes, (news) => {
      if (news.kind === 'about') settle(news.about.source);
      else if (news.kind === 'refused') settle(null);
      stop();
    }).then((ended) => {
      stop = ended;
    }, fail);
  });

/** Null when it could not be written or read again. */
export const recordedFrom = async (
  { readDream }: Pick<Doors, 'readDream'>,
  { session }: Pick<Page, 'session'>,
  tick: number,
): Promise<{ source: RunSource; save: Uint8Array } | null> => {
  const [replay, saved] = await Promise.all([session.keepReplay(), session.save()]);
  if (!replay.ok || !saved.ok) return null;
  const source = await sourceOf(readDream, replay.bytes);
  return source === null ? null : { source: { ...source, watch: { ...source.watch, fromTick: tick } }, save: saved.bytes };
};
