/** Every save in one list: opened, saved over, kept as a file, taken from one, deleted. What came of each is one sentence under the title. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type FileFault, SAVE_SLOTS, type SaveEntry, type SaveShelf, type SaveSlot, type Saves } from '../../session/keepingProtocol';
import { settings } from '../../stores/settings';
import { t } from '../../words/en/saves';
import { grouped } from '../../words/numbers';
import type { Doors, NightAsked } from '../doors';
import { download } from '../keepFile';
import { DEFAULT_SOURCE, readAsked } from '../runSource';
import { placeText } from '../saveText';
import { Icon } from './icons';
import styles from './SavesSheet.module.css';
import { CLOSE } from './sheetIcons';
import sheets from './sheets.module.css';

interface Props {
  doors: Doors;
  /** Of the night that is open; null at the title. */
  saves: Saves | null;
  onOpen: (asked: NightAsked, save: Uint8Array) => void;
  onClose: () => void;
}
interface Asking {
  slot: SaveSlot;
  what: 'save' | 'delete';
}
type Done = { ok: true } | { ok: false; fault: FileFault };

const MIB = 1024 * 1024;
const sizeText = (bytes: number): string =>
  bytes < MIB ? t('saves.size.kb', { count: Math.max(1, Math.round(bytes / 1024)) }) : t('saves.size.mb', { count: (bytes / MIB).toFixed(1) });
/** Written by the game or by one key, and not by hand. */
const isOwn = (slot: SaveSlot): slot is 'auto' | 'auto-night' | 'quick' => slot === 'auto' || slot === 'auto-night' || slot === 'quick';
const slotText = (slot: SaveSlot): string => (isOwn(slot) ? t(`saves.slot.${slot}`) : t('saves.slot.hand', { number: slot.slice(5) }));
const whenText = (ms: number): string =>
  new Date(ms).toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

const chooseFile = (take: (file: File) => void): void => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.save,.dream';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
  });
  input.click();
};

const Facts = ({ entry }: { entry: SaveEntry | undefined }): ReactNode => {
  if (entry === undefined) return <p className={styles.quiet}>{t('saves.empty')}</p>;
  const { facts, bytes } = entry;
  if (facts === null) return <p className={styles.quiet}>{t(bytes === 0 ? 'file.damaged-save' : 'saves.old')}</p>;
  const percent = (share: number): number => Math.round(share * 100);
  const { dread, lucidity, sleepers, savedMs } = facts;
  return (
    <>
      <p>{placeText(facts)}</p>
      <p className={styles.quiet}>
        {t('saves.when', { when: whenText(savedMs) })}
        {', '}
        {t('saves.facts', { dread: percent(dread), lucidity: percent(lucidity), sleepers: grouped(sleepers), size: sizeText(bytes) })}
      </p>
    </>
  );
};

export const SavesSheet = ({ doors, saves, onOpen, onClose }: Props): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shelf, setShelf] = useState<SaveShelf | null>(null);
  const [entries, setEntries] = useState<readonly SaveEntry[]>([]);
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [mine, setMine] = useState(true);
  const refresh = useCallback(async (from: SaveShelf): Promise<void> => {
    const listed = await from.list();
    if (listed.ok) setEntries(listed.saves);
    else setSaid(t(`file.${listed.fault.code}`));
  }, []);
  useEffect(() => {
    dialog.current?.showModal();
    let leave = (): void => undefined;
    doors
      .shelf()
      .then(async (found) => {
        await found.turn.known;
        const tell = (): void => setMine(found.turn.isMine());
        leave = found.turn.onChange(tell);
        tell();
        setShelf(found);
        await refresh(found);
      })
      .catch(() => setSaid(t('file.lost')));
    return () => leave();
  }, [doors, refresh]);

  const run = (work: (on: SaveShelf) => Promise<string>): void => {
    if (shelf === null) return;
    setAsking(null);
    setSaid(t('saves.opening'));
    work(shelf)
      .then(setSaid, () => setSaid(t('file.lost')))
      .then(() => refresh(shelf))
      .catch(() => undefined);
  };
  const answer = (done: Done, good: string): string => (done.ok ? good : t(`file.${done.fault.code}`));
  const open = (slot: SaveSlot): void =>
    run(async (on) => {
      const read = await on.read(slot);
      if (!read.ok) return answer(read, '');
      onClose();
      onOpen(readAsked(read.facts) ?? { kind: 'chapter', source: DEFAULT_SOURCE }, read.bytes);
      return read.older ? t('saves.older') : '';
    });
  const keep = (slot: SaveSlot): void => run(async () => (saves === null ? '' : answer(await saves.save(slot), t('saves.done.saved'))));
  const remove = (slot: SaveSlot): void => run(async (on) => answer(await on.remove(slot), t('saves.done.deleted')));
  const exported = (slot: SaveSlot): void =>
    run(async (on) => {
      const file = await on.exportFile(slot);
      if (!file.ok) return answer(file, '');
      const name = `nightmare-protocol-${slot}.save`;
      download(file.bytes, name);
      return t('saves.done.exported', { name });
    });
  const imported = (slot: SaveSlot): void =>
    chooseFile((file) => run(async (on) => answer(await on.importFile(slot, new Uint8Array(await file.arrayBuffer())), t('saves.done.imported'))));
  const ask = (slot: SaveSlot, what: Asking['what'], act: (slot: SaveSlot) => void): void => {
    if (settings.getState().confirm) setAsking({ slot, what });
    else act(slot);
  };

  const key = (word: string, act: () => void): ReactNode => (
    <button type="button" onClick={act}>
      {word}
    </button>
  );
  const ways = (slot: SaveSlot, entry: SaveEntry | undefined): ReactNode => {
    const isHand = !isOwn(slot);
    if (asking?.slot === slot)
      return (
        <>
          {asking.what === 'save' ? key(t('saves.overwrite.sure'), () => keep(slot)) : key(t('saves.delete.sure'), () => remove(slot))}
          {key(t('saves.cancel'), () => setAsking(null))}
        </>
      );
    if (entry === undefined)
      return (
        <>
          {saves !== null && key(t('saves.save'), () => keep(slot))}
          {isHand && key(t('saves.import'), () => imported(slot))}
        </>
      );
    return (
      <>
        {entry.bytes > 0 && key(t('saves.open'), () => open(slot))}
        {saves !== null && slot !== 'auto' && slot !== 'auto-night' && key(t('saves.overwrite'), () => ask(slot, 'save', keep))}
        {entry.bytes > 0 && key(t('saves.export'), () => exported(slot))}
        {key(t('saves.delete'), () => ask(slot, 'delete', remove))}
      </>
    );
  };
  return (
    <dialog ref={dialog} className={`${sheets.wide} ${styles.sheet}`} aria-labelledby="saves-title" onClose={onClose}>
      <header className={sheets.wideHead}>
        <h2 id="saves-title">{t('saves.title')}</h2>
        <button type="button" aria-label={t('saves.close')} onClick={() => dialog.current?.close()}>
          <Icon path={CLOSE} />
        </button>
      </header>
      <p className={styles.quiet}>{t('saves.about')}</p>
      <p className={styles.said} role="status">
        {said}
      </p>
      {!mine && (
        <p className={styles.turn}>
          {t('file.other-tab')} {key(t('saves.takeOver'), () => shelf?.turn.takeOver())}
        </p>
      )}
      <ul className={styles.slots}>
        {SAVE_SLOTS.map((slot) => {
          const entry = entries.find((one) => one.slot === slot);
          return (
            <li key={slot} data-slot={slot}>
              <h3>{slotText(slot)}</h3>
              <div>
                <Facts entry={entry} />
              </div>
              <div className={styles.ways}>{ways(slot, entry)}</div>
            </li>
          );
        })}
      </ul>
    </dialog>
  );
};
