/**
 * Keeping a night, from a small menu in the foot and by key: an order taken back, the quick save and the way back to it, the night as a
 * file, and leaving it. A night that is left is saved first, as the game saves by itself; only where that fails is anybody asked. What
 * came of each is said once, in one line over the foot, where it is also announced.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type FileFault, ownAutoSlot } from '../../session/keepingProtocol';
import { actionOf, settings } from '../../stores/settings';
import { t } from '../../words/en/keep';
import { useNight, usePage } from '../context';
import { keepFile } from '../keepFile';
import { useNightPlay } from '../nightPlay';
import { chooseReplay } from '../openReplay';
import { orderText } from '../orderText';
import { tickClock } from '../readings';
import { readAsked } from '../runSource';
import { Icon } from './icons';
import styles from './KeepMenu.module.css';
import { KEEP, UNDO } from './keepIcons';

const SAID_MS = 7000;
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;

interface Acts {
  undo: () => void;
  save: () => void;
  load: () => void;
  file: () => void;
  leave: () => void;
}
/** What can be done, each answering with a line. */
const useActs = (say: (line: string) => void): Acts => {
  const page = usePage();
  const { stores, actions, saves } = page;
  const { asked, goneTo, openSave, toTitle } = useNightPlay();
  const busy = useRef(false);
  /** It has been said that this night cannot be kept. */
  const warned = useRef(false);
  const run = useCallback(
    (work: () => Promise<string>): void => {
      if (busy.current) {
        say(t('keep.busy'));
        return;
      }
      busy.current = true;
      const done = (line: string): void => {
        busy.current = false;
        say(line);
      };
      work()
        .then(done)
        .catch(() => done(t('file.lost')));
    },
    [say],
  );
  const refused = ({ code }: FileFault): string => t(`file.${code}`);
  const now = (): string => tickClock(stores.night.getState().tick);
  return {
    undo: () =>
      run(async () => {
        const undone = await actions.undo();
        const state = stores.night.getState();
        if (undone.why !== null) return t(`undo.${undone.why}`);
        return t('undo.done', { order: state.city === null ? '' : orderText(undone.order, state.city, state) });
      }),
    save: () =>
      run(async () => {
        const time = now();
        const saved = await saves.save('quick');
        return saved.ok ? t('keep.saved', { time }) : refused(saved.fault);
      }),
    load: () =>
      run(async () => {
        const loaded = await saves.quickLoad(asked?.kind ?? '');
        if (!loaded.ok) return refused(loaded.fault);
        if (loaded.apart !== undefined) {
          // A single night inside a chapter, or the other way: its own kind comes with it.
          openSave(readAsked(loaded.apart.facts) ?? { kind: 'chapter', source: loaded.apart.facts.source }, loaded.apart.bytes);
          return t(loaded.older ? 'keep.loadedOlder' : 'keep.loaded', { time: tickClock(loaded.apart.facts.tick) });
        }
        await pictured(stores);
        goneTo(loaded.source);
        return t(loaded.older ? 'keep.loadedOlder' : 'keep.loaded', { time: now() });
      }),
    file: () => run(() => keepFile(page)),
    leave: () => {
      if (warned.current || stores.night.getState().mode === 'watch') toTitle();
      else
        run(async () => {
          const saved = await saves.save(ownAutoSlot(asked?.kind ?? ''));
          if (saved.ok) {
            toTitle();
            return '';
          }
          warned.current = true;
          return t('keep.leaveLost', { why: refused(saved.fault) });
        });
    },
  };
};

/** A picture has come that is newer than the one now shown. */
const pictured = ({ night, live }: ReturnType<typeof usePage>['stores']): Promise<void> => {
  const { serial } = live;
  return new Promise((settle) => {
    const leave = night.subscribe(() => {
      if (live.serial === serial) return;
      leave();
      settle();
    });
  });
};

/** Heard before the night's own keys, which know neither Shift nor Ctrl. */
const useKeepKeys = (acts: Acts): void => {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const actOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | null => {
      const letter = key.toLowerCase();
      if (altKey) return null;
      if (letter === 'z' && (ctrlKey || metaKey) && !shiftKey) return latest.current.undo;
      if (ctrlKey || metaKey) return null;
      if (actionOf(key, settings.getState()) === 'undo' && !shiftKey) return latest.current.undo;
      if (!shiftKey) return null;
      return letter === 's' ? latest.current.save : letter === 'l' ? latest.current.load : null;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const act = actOf(event);
      if (act === null) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};

export const KeepMenu = (): ReactNode => {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState({ line: '', serial: 0 });
  const say = useCallback((line: string) => setSaid(({ serial }) => ({ line, serial: serial + 1 })), []);
  const acts = useActs(say);
  const { toSheet } = useNightPlay();
  useKeepKeys(acts);
  const menu = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const watching = useNight((state) => state.mode === 'watch');
  const waiting = useNight((state) => state.waiting.length);
  // Over everything, the end of a night and its sheets too.
  useEffect(() => {
    if (said.line === '') line.current?.hidePopover();
    else line.current?.showPopover();
  }, [said.line]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line said again stands as long as the first
  useEffect(() => {
    const timer = setTimeout(() => setSaid(({ serial }) => ({ line: '', serial })), SAID_MS);
    return () => clearTimeout(timer);
  }, [said.serial]);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !(event.target instanceof Node) || !menu.current?.contains(event.target)) {
        setOpen(false);
        if (event instanceof KeyboardEvent) {
          event.preventDefault();
          event.stopPropagation();
          menu.current?.querySelector('button')?.focus();
        }
      }
    };
    window.addEventListener('pointerdown', away, { capture: true });
    window.addEventListener('keydown', away, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', away, { capture: true });
      window.removeEventListener('keydown', away, { capture: true });
    };
  }, [open]);
  const item = (word: string, key: string, act: () => void): ReactNode => (
    <li>
      <button
        type="button"
        onClick={() => {
          setOpen(false);
          act();
        }}
      >
        <span>{word}</span>
        {key !== '' && <kbd className="mono">{key}</kbd>}
      </button>
    </li>
  );
  return (
    <div ref={menu} className={styles.keep}>
      <button type="button" aria-label={t('keep.menu')} aria-expanded={open} aria-controls="keep-menu" onClick={() => setOpen(!open)}>
        <Icon path={KEEP} />
      </button>
      {!watching && waiting > 0 && (
        <button type="button" aria-label={t('keep.undo')} title={`${t('keep.undo')} (U)`} aria-keyshortcuts="U Control+Z" onClick={acts.undo}>
          <Icon path={UNDO} />
        </button>
      )}
      {open && (
        <div id="keep-menu" className={styles.menu}>
          <ul>
            {!watching && item(t('keep.undo'), settings.getState().keys.undo.toUpperCase(), acts.undo)}
            {!watching && item(t('keep.save'), '⇧S', acts.save)}
            {item(t('keep.load'), '⇧L', acts.load)}
            {!watching && item(t('keep.file'), '', acts.file)}
            {item(t('keep.saves'), '', () => toSheet('saves'))}
            {item(t('keep.open'), '', chooseReplay)}
            {item(t('keep.leave'), '', acts.leave)}
          </ul>
          {!watching && <p>{t('keep.leaveNote')}</p>}
          <p>{t('keep.note')}</p>
        </div>
      )}
      <p ref={line} className={styles.said} role="status" popover="manual">
        {said.line}
      </p>
    </div>
  );
};
