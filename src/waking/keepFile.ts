/** The night so far as a `.dream` file, handed to the browser as a download; answers with what is said of it. */
import { t } from '../words/en/keep';
import type { Page } from './context';
import { keptName } from './keepName';

export const download = (bytes: Uint8Array, name: string): void => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

export const keepFile = async ({ session, stores }: Page): Promise<string> => {
  const kept = await session.keepReplay();
  if (!kept.ok) return t(`file.${kept.fault.code}`);
  const state = stores.night.getState();
  if (state.city === null) return t('file.lost');
  const name = keptName(state.city, state);
  download(kept.bytes, name);
  return t('keep.kept', { name });
};
