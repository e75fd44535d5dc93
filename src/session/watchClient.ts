/** The page's side of opening a `.dream` file: hands the bytes to a worker of their own and passes on what it tells, until the last word. */
import type { DreamNews, DreamReaderPort } from './keepingProtocol';

const KINDS: readonly DreamNews['kind'][] = ['refused', 'about', 'progress', 'verdict'];
const isNews = (message: unknown): message is DreamNews =>
  typeof message === 'object' && message !== null && KINDS.some((kind) => kind === (message as { kind?: unknown }).kind);

/** Returns a way to stop; after the last word there is nothing to stop. */
export function readDream(bytes: Uint8Array, makePort: () => DreamReaderPort, tell: (news: DreamNews) => void): () => void {
  const port = makePort();
  let open = true;
  const stop = (): void => {
    open = false;
    port.terminate();
  };
  const pass = (news: DreamNews): void => {
    if (!open) return;
    if (news.kind === 'refused' || news.kind === 'verdict') stop();
    tell(news);
  };
  port.listen(
    (message) => pass(isNews(message) ? message : { kind: 'refused', fault: { code: 'unreadable', detail: 'malformed message' } }),
    (detail) => pass({ kind: 'refused', fault: { code: 'lost', detail } }),
  );
  port.post({ type: 'read', bytes });
  return stop;
}
