/**
 * Dusk: the city as a lamplit transit map, four evening hours, the people to see, the policies to sign, the divers to choose. Nothing
 * here has a clock. All it shows comes in as one evening; every act goes out, and the evening comes back changed.
 */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { t } from '../../words/en/dusk';
import { MoodGlyph, WindowGlyph } from '../components/DuskGlyphs';
import { type DoorOf, DuskHour } from '../components/DuskHour';
import { DuskLever } from '../components/DuskLever';
import { DuskMap } from '../components/DuskMap';
import { DuskMeters, EveningHours } from '../components/DuskMeters';
import { DuskPeople } from '../components/DuskPeople';
import { CLOSE_LIGHT, FORWARD } from '../components/duskIcons';
import { Icon } from '../components/icons';
import { undoneOf } from '../duskText';
import { type Evening, type EveningActs, type LeverKey, MOODS } from '../evening';
import { homesPerWindow } from '../houses';
import { policyName } from '../policyText';
import styles from './DuskScreen.module.css';

const DreamComposer = lazy(() => import('../components/IslandSheets').then((module) => ({ default: module.DreamComposer })));
const ClinicFiles = lazy(() => import('../components/IslandSheets').then((module) => ({ default: module.ClinicFiles })));

/** Letters from which a title is set smaller, so that the hours keep their place. */
const LONG_TITLE = 14;

const Legend = ({ perWindow }: { perWindow: number }): ReactNode => (
  <ul className={styles.legend}>
    <li>
      <WindowGlyph lit size={0.5} /> {t('dusk.legend.window', { count: perWindow })}
    </li>
    <li>
      <svg viewBox="0 0 28 10" width="1.75rem" height="0.625rem" aria-hidden="true" focusable="false" className={styles.ties}>
        <path d="M0 2.5H28" strokeWidth="1.2" />
        <path d="M0 7.5H28" strokeWidth="3.2" />
      </svg>{' '}
      {t('dusk.legend.ties')}
    </li>
    <li>
      <svg viewBox="0 0 10 10" width="0.75rem" height="0.75rem" aria-hidden="true" focusable="false" className={styles.met}>
        <circle cx="5" cy="5" r="3.6" />
      </svg>{' '}
      {t('dusk.legend.met')}
    </li>
    {MOODS.map((mood) => (
      <li key={mood}>
        <MoodGlyph mood={mood} /> {t(`dusk.mood.${mood}`)}
      </li>
    ))}
  </ul>
);

const LightsOut = ({ evening, onLightsOut }: { evening: Evening; onLightsOut: () => void }): ReactNode => {
  const undone = undoneOf(evening);
  return (
    <div className={styles.end}>
      <button type="button" className={styles.lightsOut} aria-describedby="dusk-undone" onClick={onLightsOut}>
        <span className={styles.lightsOutName}>{t('dusk.lightsOut')}</span>
        <span className={`${styles.lightsOutTime} mono`}>
          22:00 <Icon path={FORWARD} size={1.375} />
        </span>
      </button>
      <ul id="dusk-undone" className={styles.undone} aria-label={t('dusk.undone')}>
        {undone.length === 0 ? <li data-done="true">{t('dusk.undone.nothing')}</li> : undone.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </div>
  );
};

interface Props extends EveningActs {
  evening: Evening;
  /** What the night will ask, a sentence a part. */
  asks?: readonly string[];
  /** The zone that is looked at, and where a ritual would be held. */
  zone: string | null;
  onZone: (zone: string | null) => void;
}

export const DuskScreen = ({ evening, asks = [], zone, onZone, ...acts }: Props): ReactNode => {
  const [lever, setLever] = useState<LeverKey>(evening.preview?.lever ?? evening.demand?.lever ?? 'mandate');
  const [isDrawn, setDrawn] = useState(false);
  const [door, setDoor] = useState<DoorOf | null>(null);
  const shut = (): void => setDoor(null);
  return (
    <main className={styles.dusk}>
      <div className={styles.page} data-drawer={isDrawn ? 'open' : 'shut'}>
        <header className={styles.top}>
          <div>
            <p className={`${styles.night} mono`}>{t('dusk.night', { night: evening.night, nights: evening.nights })}</p>
            <h1 className={styles.title} data-long={evening.title.length > LONG_TITLE}>
              {evening.title}
            </h1>
          </div>
          <EveningHours hours={evening.hours} canUndo={evening.canUndo} onUndo={acts.onUndo} />
          <DuskMeters meters={evening.meters} />
        </header>
        <div className={styles.city}>
          <DuskMap evening={evening} selected={zone} onSelect={onZone} />
          <Legend perWindow={homesPerWindow(evening.zones.map(({ homes }) => homes))} />
        </div>
        <aside className={styles.side} aria-label={t('dusk.sheet')}>
          <button type="button" className={styles.drawer} aria-expanded={isDrawn} onClick={() => setDrawn(!isDrawn)}>
            <span>{isDrawn ? t('dusk.sheet.close') : t('dusk.sheet.open')}</span>
            <span className={styles.drawerLever}>{isDrawn ? <Icon path={CLOSE_LIGHT} size={1.25} /> : policyName(lever)}</span>
          </button>
          <div className={styles.sheet}>
            <DuskLever evening={evening} asks={asks} open={lever} onOpen={setLever} onPreview={acts.onPreview} onSign={acts.onSign} onUndo={acts.onUndo} />
          </div>
          <LightsOut evening={evening} onLightsOut={acts.onLightsOut} />
        </aside>
        <div className={styles.strip}>
          <DuskPeople evening={evening} onSee={acts.onSee} onToggleDiver={acts.onToggleDiver}>
            <DuskHour evening={evening} onRitual={acts.onRitual} onOpen={setDoor} />
          </DuskPeople>
        </div>
      </div>
      <Suspense fallback={null}>
        {door === 'compose' && <DreamComposer evening={evening} onCompose={acts.onCompose} onUndo={acts.onUndo} onClose={shut} />}
        {door === 'files' && <ClinicFiles evening={evening} onReadFiles={acts.onReadFiles} onUndo={acts.onUndo} onClose={shut} />}
      </Suspense>
    </main>
  );
};
