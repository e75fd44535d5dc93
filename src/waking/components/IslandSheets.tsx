/**
 * What is behind the two doors of dusk. Both say what they do, to whom, who gains and what it costs later before anything is spent. Undo
 * takes back what this sheet did to this island, and is there only while that was the last thing done, so that it never takes back
 * anything else. Native dialogs: they keep the focus, and Escape closes them.
 */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../words/en/composer';
import { priceText } from '../duskText';
import { effectLines, signedText, toneOf } from '../effectText';
import { type Evening, type EveningActs, hoursLeft, moodOf } from '../evening';
import { type Composer, type Dream, dreamOf, type FilesView, type FileView, laterOf, PARAMETERS, type Spot, stakesOfDream } from '../islandHour';
import { EffectRow } from './DuskPeople';
import { CLOSE_LIGHT, UNDO } from './duskIcons';
import styles from './IslandSheets.module.css';
import { Icon } from './icons';
import { LitFace } from './LitFace';

/** What is signed at the foot of a sheet, for one island. */
interface Signing {
  sign: string;
  /** Why there is nothing left to sign; null while there is. */
  done: string | null;
  free: string;
  hours: number;
  canUndo: boolean;
  onSign: () => void;
}
const Foot = ({ sign, done, free, hours, canUndo, onSign, evening, onUndo }: Signing & { evening: Evening; onUndo: () => void }): ReactNode => {
  const can = done === null && hours <= hoursLeft(evening);
  return (
    <footer className={styles.foot}>
      <button type="button" className={styles.sign} aria-disabled={!can} onClick={() => can && onSign()}>
        <b>{sign}</b>
        <span className="mono">{priceText(hours)}</span>
      </button>
      {canUndo && (
        <button type="button" className={styles.undo} onClick={onUndo}>
          <Icon path={UNDO} size={1.125} /> {t('dusk.sheet.undo')}
        </button>
      )}
      <p role="status">{done ?? (can ? free : t('compose.short', { price: priceText(hours) }))}</p>
    </footer>
  );
};

type Props = Pick<EveningActs, 'onUndo'> & { evening: Evening; onClose: () => void };
interface SheetProps extends Props {
  title: string;
  about: string;
  zone: string;
  onZone: (zone: string) => void;
  signing: Signing;
  children: ReactNode;
}
const Sheet = ({ title, about, evening, zone, onZone, signing, onUndo, onClose, children }: SheetProps): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={`${id}-title`} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        <label className={styles.island}>
          <span>{t('compose.island')}</span>
          <select value={zone} onChange={(event) => onZone(event.target.value)}>
            {evening.island.spots.map((spot) => (
              <option key={spot.id} value={spot.id}>
                {spot.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={styles.close} aria-label={t('compose.close')} onClick={() => dialog.current?.close()}>
          <Icon path={CLOSE_LIGHT} />
        </button>
        <p>{about}</p>
      </header>
      <div className={styles.body}>{children}</div>
      <Foot {...signing} evening={evening} onUndo={onUndo} />
    </dialog>
  );
};

const Cards = ({
  composer,
  chosen,
  onChoose,
}: {
  composer: Composer;
  chosen: readonly number[];
  onChoose: (card: number, choice: number) => void;
}): ReactNode => {
  const name = useId();
  return (
    <div className={styles.cards}>
      {composer.cards.map(({ id, title, choices }, card) => (
        <fieldset key={id} className={styles.card}>
          <legend>{title}</legend>
          {choices.map((choice, at) => (
            <label key={choice.id} className={styles.choice}>
              <input type="radio" name={`${name}-${id}`} checked={chosen[card] === at} onChange={() => onChoose(card, at)} />
              <span className={styles.choiceName}>{choice.title}</span>
              <span className={styles.adds}>
                {PARAMETERS.filter((parameter) => choice[parameter] !== 0)
                  .map((parameter) => t('compose.parameter', { name: t(`compose.${parameter}`).toLowerCase(), by: signedText(choice[parameter]) }))
                  .join(', ')}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
};

/** A parameter's axis runs this far either way. */
const FURTHEST = 2;
const Parameters = ({ dream }: { dream: Dream }): ReactNode => (
  <ul className={styles.parameters}>
    {PARAMETERS.map((parameter) => {
      const value = dream.parameters[parameter];
      const share = (Math.min(1, Math.abs(value) / FURTHEST) * 100) / 2;
      return (
        <li key={parameter}>
          <span>{t(`compose.${parameter}`)}</span>
          <span className={styles.axis} aria-hidden="true">
            <i style={{ left: `${value < 0 ? 50 - share : 50}%`, width: `${share}%` }} />
          </span>
          <span className="mono">{signedText(value)}</span>
        </li>
      );
    })}
  </ul>
);

const Outcome = ({ dream, spot, evening }: { dream: Dream; spot: Spot; evening: Evening }): ReactNode => (
  <div className={styles.outcome}>
    <section>
      <Parameters dream={dream} />
    </section>
    <section>
      <h3>{t('compose.does')}</h3>
      <p>{t('compose.whom', { people: spot.people, homes: spot.homes })}</p>
      <p className={styles.effects} aria-live="polite">
        {dream.effects.length === 0 ? t('compose.nothing') : effectLines(dream.effects, evening.names).map((line) => <EffectRow key={line.text} line={line} />)}
      </p>
    </section>
    <section>
      <h3>{t('compose.stakes')}</h3>
      <ul>
        {stakesOfDream(dream).map(({ party, gains, by }) => (
          <li key={party} className={styles.stake} data-tone={toneOf(gains ? 1 : -1, 'up')}>
            <span>
              <span className="unseen">{t(gains ? 'dusk.sheet.gains' : 'dusk.sheet.pays')}</span>
              <span aria-hidden="true">{gains ? '↑' : '↓'}</span> <b>{t(`party.${party}`)}</b>, {t(`compose.gain.${party}`)}
            </span>
            <span className="mono">{signedText(by)}</span>
          </li>
        ))}
      </ul>
    </section>
    <section className={styles.later}>
      <h3>{t('compose.later')}</h3>
      <p>{t(`compose.later.${laterOf(dream)}`, { zone: spot.name })}</p>
    </section>
  </div>
);

export const DreamComposer = ({ evening, onCompose, ...rest }: Props & Pick<EveningActs, 'onCompose'>): ReactNode => {
  const { composer, here, spots } = evening.island;
  const [zone, setZone] = useState(here);
  const [chosen, setChosen] = useState<readonly number[]>(() => composer?.cards.map(() => 0) ?? []);
  const spot = spots.find(({ id }) => id === zone);
  if (composer === null || spot === undefined) return null;
  const dream = dreamOf(composer, chosen, zone);
  return (
    <Sheet
      title={t('compose.title')}
      about={t('compose.about')}
      evening={evening}
      zone={zone}
      onZone={setZone}
      signing={{
        sign: t('compose.sign', { zone: spot.name }),
        done: spot.composed ? t('compose.done', { zone: spot.name }) : null,
        free: t('compose.free'),
        hours: composer.hours,
        canUndo: spot.last === 'compose',
        onSign: () => onCompose(zone, [...chosen]),
      }}
      {...rest}
    >
      <Cards composer={composer} chosen={chosen} onChoose={(card, choice) => setChosen(chosen.map((was, at) => (at === card ? choice : was)))} />
      <Outcome dream={dream} spot={spot} evening={evening} />
    </Sheet>
  );
};

const LEVEL = { calm: 'calm', uneasy: 'uneasy', strained: 'afraid', breaking: 'badly' } as const;
const fearText = ({ afraid, fear }: FileView): string =>
  fear === null ? t('files.afraid.calm') : t(`files.afraid.${LEVEL[moodOf(afraid)]}`, { fear: t(`fear.${fear}`) });

const File = ({ file }: { file: FileView }): ReactNode => (
  <li className={styles.file}>
    <LitFace face={file.face} />
    <div>
      <h3>
        {file.face.name} <span className="mono">{file.face.ageYears}</span>
      </h3>
      <p className={styles.fear}>{fearText(file)}</p>
      <p>
        {file.home.length === 0 ? t('files.alone') : t('files.home', { who: file.home.join(', ') })} {t('files.ties', { count: file.ties })}{' '}
        {file.closest !== null && t('files.closest', { who: file.closest })}
      </p>
    </div>
  </li>
);

const Files = ({ files }: { files: FilesView }): ReactNode => (
  <>
    <p className={styles.thread}>
      {files.thread === null ? t('files.threadNone') : t('files.thread', { fear: t(`fear.${files.thread}`), count: files.sharing, seen: files.seen })}
    </p>
    <ul className={styles.files}>
      {files.people.map((file) => (
        <File key={file.face.sleeper} file={file} />
      ))}
    </ul>
  </>
);

export const ClinicFiles = ({ evening, onReadFiles, ...rest }: Props & Pick<EveningActs, 'onReadFiles'>): ReactNode => {
  const { filesHours, here, spots, files } = evening.island;
  const [zone, setZone] = useState(here);
  const spot = spots.find(({ id }) => id === zone);
  if (filesHours === null || spot === undefined) return null;
  const open = files.find((one) => one.zone === zone);
  return (
    <Sheet
      title={t('files.title')}
      about={t('files.about')}
      evening={evening}
      zone={zone}
      onZone={setZone}
      signing={{
        sign: t('files.sign', { zone: spot.name }),
        done: spot.read ? t('files.done') : null,
        free: t('files.free'),
        hours: filesHours,
        canUndo: spot.last === 'files',
        onSign: () => onReadFiles(zone),
      }}
      {...rest}
    >
      {open !== undefined ? (
        <Files files={open} />
      ) : (
        <div className={styles.outcome} data-of="files">
          <section>
            <h3>{t('files.does')}</h3>
            <p>{t('files.effect', { zone: spot.name })}</p>
            <p>{t('files.whom', { people: spot.people })}</p>
          </section>
          <section>
            <h3>{t('compose.stakes')}</h3>
            <p>{t('files.gains')}</p>
          </section>
          <section className={styles.later}>
            <h3>{t('compose.later')}</h3>
            <p>{t('files.later')}</p>
          </section>
        </div>
      )}
    </Sheet>
  );
};
