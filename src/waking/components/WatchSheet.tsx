/**
 * A recorded night before it is watched: what its file says of it, and whether that is true. The file is read and played through in a
 * worker of its own while this is open; a file at fault is told in one sentence, and whatever stood behind the sheet still stands.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type DreamAbout, type DreamNews, type DreamVerdict, type FileFault, MAX_DREAM_BYTES } from '../../session/keepingProtocol';
import { t } from '../../words/en/keep';
import { grouped } from '../../words/numbers';
import { outcomeWord } from '../causes';
import { type Doors, type NightAsked, ownNight } from '../doors';
import { chooseReplay } from '../openReplay';
import { tickClock } from '../readings';
import { Icon } from './icons';
import { SEAL } from './keepIcons';
import { CLOSE } from './sheetIcons';
import sheets from './sheets.module.css';
import styles from './WatchSheet.module.css';

const MAX_SHOWN = 160;
const clipped = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

interface Reading {
  fault: FileFault | null;
  about: DreamAbout | null;
  percent: number;
  verdict: DreamVerdict | null;
}
const UNREAD: Reading = { fault: null, about: null, percent: 0, verdict: null };
const after = (reading: Reading, news: DreamNews): Reading => {
  switch (news.kind) {
    case 'refused':
      return { ...reading, fault: news.fault };
    case 'about':
      return { ...reading, about: news.about };
    case 'progress':
      return { ...reading, percent: Math.floor((100 * news.tick) / Math.max(1, news.of)) };
    case 'verdict':
      return { ...reading, percent: 100, verdict: news.verdict };
  }
};

/** Reads the file and follows what is found; stops when the sheet goes. */
const useReading = (file: File | undefined, readDream: Doors['readDream']): Reading => {
  const [reading, setReading] = useState(UNREAD);
  useEffect(() => {
    if (file === undefined) return;
    let open = true;
    let stop = (): void => undefined;
    const tell = (news: DreamNews): void => {
      if (open) setReading((before) => after(before, news));
    };
    const refuse = (code: FileFault['code']): void => tell({ kind: 'refused', fault: { code, detail: '' } });
    const read = async (): Promise<void> => {
      const ended = await readDream(new Uint8Array(await file.arrayBuffer()), tell);
      if (open) stop = ended;
      else ended();
    };
    if (file.size > MAX_DREAM_BYTES) refuse('too-large');
    else read().catch(() => refuse('unreadable'));
    return () => {
      open = false;
      stop();
    };
  }, [file, readDream]);
  return reading;
};

const Facts = ({ about, name }: { about: DreamAbout; name: string }): ReactNode => {
  const { watch, seed } = about.source;
  const facts: [string, string][] = [
    [t('dream.scenario'), about.nightTitle === '' || about.nightTitle === about.title ? about.title : `${about.title}, ${about.nightTitle}`],
    [t('dream.seed'), seed],
    [t('dream.difficulty'), t(`head.difficulty.${about.difficulty}`)],
    [t('dream.sleepers'), grouped(about.sleepers)],
    [t('dream.player'), watch.bot === undefined ? t('dream.player.person') : t('dream.player.bot', { bot: watch.bot })],
    [t('dream.orders'), grouped(watch.orders.length)],
    [t('dream.ends'), t('dream.endsAt', { time: tickClock(watch.endTick), outcome: outcomeWord(watch.outcome) })],
    [t('dream.score'), grouped(watch.score)],
    [t('dream.name'), name],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Verdict = ({ reading: { verdict, percent }, score }: { reading: Reading; score: number }): ReactNode => {
  if (verdict === null)
    return (
      <div className={styles.verdict}>
        <progress max={100} value={percent} aria-label={t('dream.certifying', { percent })} />
        <p>{t('dream.certifying', { percent })}</p>
      </div>
    );
  return (
    <div className={styles.verdict} data-verified={verdict.verified} role="status">
      {verdict.verified && <Icon path={SEAL} size={1.75} />}
      <div>
        <p>{verdict.verified ? t('dream.certified', { score: grouped(score) }) : t('dream.differs', { time: tickClock(verdict.firstTick) })}</p>
        <p className={`${styles.proof} mono`}>
          {verdict.verified
            ? t('dream.certifiedHash', { hash: verdict.hash })
            : t('dream.differsAt', { tick: grouped(verdict.firstTick), array: verdict.array, index: grouped(verdict.index) })}
        </p>
      </div>
    </div>
  );
};

const Body = ({ reading, file }: { reading: Reading; file: File | undefined }): ReactNode => {
  const { fault, about } = reading;
  if (file === undefined)
    return (
      <p className={styles.refused} role="alert">
        {t('dream.oneFile')}
      </p>
    );
  if (fault !== null)
    return (
      <div role="alert">
        <p className={styles.file}>{file.name}</p>
        <p className={styles.refused}>{t(`file.${fault.code}`)}</p>
        {fault.detail !== '' && <p className={`${styles.proof} mono`}>{t('file.detail', { detail: clipped(fault.detail) })}</p>}
      </div>
    );
  if (about === null) return <p role="status">{t('dream.reading', { name: file.name })}</p>;
  return (
    <>
      <Facts about={about} name={file.name} />
      <Verdict reading={reading} score={about.source.watch.score} />
    </>
  );
};

interface Props {
  files: readonly File[];
  readDream: Doors['readDream'];
  onOpen: (asked: NightAsked) => void;
  onClose: () => void;
}
export const WatchSheet = ({ files, readDream, onOpen, onClose }: Props): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const file = files.length === 1 ? files[0] : undefined;
  const reading = useReading(file, readDream);
  const { about, fault, verdict } = reading;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const open = (asked: NightAsked): void => {
    onClose();
    onOpen(asked);
  };
  return (
    <dialog ref={dialog} className={`${sheets.narrow} ${styles.sheet}`} aria-labelledby="dream-title" onClose={onClose}>
      <header className={`${sheets.narrowHead} ${styles.head}`}>
        <h2 id="dream-title" className={styles.title}>
          {t(fault !== null || file === undefined ? 'dream.refused' : 'dream.title')}
        </h2>
        <button type="button" className={sheets.close} aria-label={t('dream.close')} onClick={() => dialog.current?.close()}>
          <Icon path={CLOSE} />
        </button>
      </header>
      <Body reading={reading} file={file} />
      <div className={styles.ways}>
        {about !== null && fault === null && (
          <>
            <button
              type="button"
              className={styles.watch}
              disabled={verdict === null}
              onClick={() => open({ kind: 'watch', source: { ...about.source, watch: { ...about.source.watch, verdict } } })}
            >
              {t('dream.watch')}
            </button>
            <button type="button" onClick={() => open(ownNight({ kind: 'watch', source: about.source }))}>
              {t('dream.play')}
            </button>
          </>
        )}
        {(about === null || fault !== null) && (
          <button type="button" onClick={chooseReplay}>
            {t('dream.another')}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('dream.close')}
        </button>
      </div>
    </dialog>
  );
};

/** While a file is held over the page. */
export const WatchDrop = (): ReactNode => <p className={styles.drop}>{t('dream.drop')}</p>;
