/**
 * Dawn: what the night was. Its curve with the orders numbered, the night told in order with every sentence a way back to its moment,
 * one sleeper's night, who was lost and who came back, what changed in the city and why.
 */
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { t } from '../../words/en/dawn';
import { grouped, nightClockText } from '../../words/numbers';
import { DawnCurve } from '../components/DawnCurve';
import { DawnHypnogram } from '../components/DawnHypnogram';
import { ChangeGlyph } from '../components/DuskGlyphs';
import { FORWARD, REWIND } from '../components/duskIcons';
import { Icon } from '../components/icons';
import { LitFace } from '../components/LitFace';
import { hundredthText, signedText, toneOf, wayOf } from '../effectText';
import type { ChronicleSentence, DawnActs, DawnView, DayMeter, Fate, MeterMove, OrderMark, SleptNight } from '../evening';
import styles from './DawnScreen.module.css';

const durationText = (min: number): string => t('dawn.duration', { hours: Math.floor(min / 60), minutes: String(Math.round(min % 60)).padStart(2, '0') });

const Figures = ({ view }: { view: DawnView }): ReactNode => (
  <dl className={styles.figures}>
    {(
      [
        ['slept', grouped(view.slept)],
        ['troubled', grouped(view.troubled)],
        ['woken', grouped(view.woken)],
        ['lost', grouped(view.lost)],
        ['mean', durationText(view.meanSleepMin)],
      ] as const
    ).map(([key, value]) => (
      <div key={key} data-figure={key} data-none={value === '0'}>
        <dt>{t(`dawn.${key}`)}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

const Chronicle = ({ sentences, onJump }: { sentences: readonly ChronicleSentence[]; onJump: DawnActs['onJump'] }): ReactNode => (
  <section className={styles.chronicle} aria-labelledby="dawn-chronicle">
    <h2 id="dawn-chronicle" className={styles.head}>
      {t('dawn.chronicle')}
    </h2>
    <p className={styles.prose}>
      {sentences.map(({ tick, text, order }) => (
        <Fragment key={`${tick}${text}`}>
          <a
            className={styles.sentence}
            href={`?tick=${tick}`}
            data-order={order !== null}
            title={t('dawn.chronicle.jump')}
            onClick={(event) => {
              event.preventDefault();
              onJump(tick);
            }}
          >
            {text}
            {order !== null && (
              <>
                <sup aria-hidden="true">{order + 1}</sup>
                <span className="unseen"> ({t('dawn.order.ref', { number: order + 1 })})</span>
              </>
            )}
          </a>{' '}
        </Fragment>
      ))}
    </p>
  </section>
);

const Slept = ({ sleepers, orders }: { sleepers: readonly SleptNight[]; orders: readonly OrderMark[] }): ReactNode => {
  const [at, setAt] = useState(0);
  const night = sleepers[Math.min(at, sleepers.length - 1)];
  if (night === undefined) return null;
  const followed = night.lucid.length === 0 ? '' : night.steadied === 0 ? t('dawn.asleep.nobody') : t('dawn.asleep.steadied', { count: night.steadied });
  return (
    <section className={styles.slept} aria-labelledby="dawn-asleep">
      <div className={styles.sleptHead}>
        <h2 id="dawn-asleep" className={styles.head}>
          {t('dawn.asleep', { name: night.face.name })}
        </h2>
        <span className={styles.quiet}>{night.about}</span>
      </div>
      <DawnHypnogram night={night} orders={orders} />
      <p className={styles.sleptText}>
        {t('dawn.asleep.wanted', { fear: t(`fear.${night.fear}`), want: t(`want.${night.want}`) })} {followed}
      </p>
      {sleepers.length > 1 && (
        <ul className={styles.others} aria-label={t('dawn.sleeper.choose')}>
          {sleepers.map(({ face }, index) => (
            <li key={face.sleeper}>
              <button type="button" className={styles.other} aria-pressed={index === at} onClick={() => setAt(index)}>
                <LitFace face={face} />
                <span>{face.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const fateText = ({ fate, minute }: Fate): string => {
  if (fate === 'safe') return t('dawn.fate.safe');
  return minute === null ? t(`dawn.fate.${fate}At`) : t(`dawn.fate.${fate}`, { time: nightClockText(minute) });
};
const Fates = ({ fates, onJump }: { fates: readonly Fate[]; onJump: DawnActs['onJump'] }): ReactNode => (
  <section aria-labelledby="dawn-fates">
    <h2 id="dawn-fates" className={styles.head}>
      {t('dawn.fates')}
    </h2>
    {fates.length === 0 && <p>{t('dawn.fates.none')}</p>}
    <ul className={styles.fates}>
      {fates.map((fate) => (
        <li key={fate.face.sleeper} className={styles.fate} data-fate={fate.fate}>
          <LitFace face={fate.face} />
          <div>
            <p className={styles.fateHead}>
              <span className={styles.fateName}>{fate.face.name}</span>{' '}
              {fate.tick === null ? (
                <span className={styles.fateWord}>{fateText(fate)}</span>
              ) : (
                <button type="button" className={styles.fateWord} title={t('dawn.chronicle.jump')} onClick={() => fate.tick !== null && onJump(fate.tick)}>
                  {fateText(fate)}
                </button>
              )}
            </p>
            {fate.why !== '' && <p className={styles.why}>{fate.why}</p>}
          </div>
        </li>
      ))}
    </ul>
  </section>
);

const BETTER: Readonly<Record<DayMeter, 'up' | 'down'>> = { rest: 'up', autonomy: 'up', connection: 'up', trust: 'up', pressure: 'down' };
/** By how much, as the two figures are read. */
const shownMove = (before: number, after: number): number => (Math.round(after * 100) - Math.round(before * 100)) / 100;
const Moves = ({ moves }: { moves: readonly MeterMove[] }): ReactNode => (
  <section aria-labelledby="dawn-moves">
    <h2 id="dawn-moves" className={styles.head}>
      {t('dawn.moves')}
    </h2>
    {moves.length === 0 && <p>{t('dawn.moves.none')}</p>}
    <ul className={styles.moves}>
      {moves.map(({ meter, before, after, whys: [why = '', ...more] }) => (
        <li key={meter} className={styles.move} data-tone={toneOf(shownMove(before, after), BETTER[meter])}>
          <span className="unseen">{t('dawn.move', { meter: t(`dawn.meter.${meter}`), before: hundredthText(before), after: hundredthText(after) })}</span>
          <span className={styles.meter} aria-hidden="true">
            {t(`dawn.meter.${meter}`)}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.run} style={{ left: `${Math.min(before, after) * 100}%`, width: `${Math.abs(after - before) * 100}%` }} />
            <span className={styles.before} style={{ left: `${before * 100}%` }} />
            <span className={styles.after} style={{ left: `${after * 100}%` }} />
          </span>
          <span className={`${styles.by} mono`} aria-hidden="true">
            {shownMove(before, after) === 0 ? (
              hundredthText(0)
            ) : (
              <>
                <ChangeGlyph way={wayOf(after - before)} /> {signedText(shownMove(before, after))}
              </>
            )}
          </span>
          {more.length === 0 ? (
            <span className={styles.why}>{why}</span>
          ) : (
            <details className={styles.why}>
              <summary title={more.join('; ')}>
                {why} <span className={styles.more}>{t('dawn.why.more', { count: more.length })}</span>
              </summary>
              {more.map((other) => (
                <p key={other}>{other}</p>
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  </section>
);

/** The way back into the night lies where the night's own last button was: a press that was meant for that one must not reach it. */
const SETTLED_MS = 700;
const useSettled = (): boolean => {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return settled;
};

const Foot = ({ next, onContinue, onWatch }: { next: DawnView['next'] } & Pick<DawnActs, 'onContinue' | 'onWatch'>): ReactNode => {
  const settled = useSettled();
  return (
    <footer className={styles.foot}>
      <button type="button" className={styles.watch} disabled={!settled} onClick={onWatch}>
        <Icon path={REWIND} size={1.125} /> {t('dawn.watch')}
      </button>
      <span className={styles.next}>{next === null ? t('dawn.last') : t('dawn.next', { title: next })}</span>
      <button type="button" className={styles.go} onClick={onContinue}>
        {t('dawn.continue')} <Icon path={FORWARD} size={1.25} />
      </button>
    </footer>
  );
};

export const DawnScreen = ({ view, onContinue, onWatch, onJump }: { view: DawnView } & DawnActs): ReactNode => (
  <main className={styles.dawn}>
    <div className={styles.sky} />
    <div className={styles.page}>
      <header className={styles.top}>
        <div>
          <p className={`${styles.night} mono`}>{t('dawn.night', { night: view.night, nights: view.nights })}</p>
          <h1 className={styles.title}>{t('dawn.title', { title: view.title })}</h1>
          <p className={styles.end}>{view.end}</p>
        </div>
        <Figures view={view} />
      </header>
      <div className={styles.report}>
        <div className={styles.curve}>
          <DawnCurve curve={view.curve} orders={view.orders} onJump={onJump} />
        </div>
        <Chronicle sentences={view.sentences} onJump={onJump} />
        <Slept sleepers={view.sleepers} orders={view.orders} />
        <div className={styles.side}>
          <Fates fates={view.fates} onJump={onJump} />
          <Moves moves={view.moves} />
        </div>
      </div>
      <Foot next={view.next} onContinue={onContinue} onWatch={onWatch} />
    </div>
  </main>
);
