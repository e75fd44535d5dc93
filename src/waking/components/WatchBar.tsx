/**
 * Over a night that is watched: whose it is, whether it has been certified, which order acted last, and the ways on. Orders are told as
 * they act, here and to a screen reader; none can be given, which each button says for itself.
 */
import type { ReactNode } from 'react';
import { t } from '../../words/en/keep';
import { grouped } from '../../words/numbers';
import { useCity, useNight } from '../context';
import { useNightPlay } from '../nightPlay';
import { orderText } from '../orderText';
import { tickClock } from '../readings';
import { Icon } from './icons';
import { SEAL } from './keepIcons';
import styles from './WatchBar.module.css';

export const WatchBar = (): ReactNode => {
  const city = useCity();
  const { again, playIt, yourNight, toTitle } = useNightPlay();
  const over = useNight((state) => state.speedWhy === 'ended' && state.speed === 0 && state.result === null);
  const last = useNight((state) => state.marks.findLast((mark) => mark.kind === 'order'));
  const tick = useNight((state) => state.tick);
  const divers = useNight((state) => state.divers);
  const entities = useNight((state) => state.entities);
  const { watch } = city;
  if (watch === undefined) return null;
  const done = watch.orders.filter((order) => order.tick < tick).length;
  const verdict = watch.verdict === null ? 'unchecked' : watch.verdict.verified ? 'certified' : 'differs';
  return (
    <section className={styles.bar} data-part="watch" aria-label={t('watch.label')}>
      <p className={styles.title}>{t('watch.label')}</p>
      <p className={styles.facts}>
        {t('watch.facts', { night: city.nightTitle, difficulty: t(`head.difficulty.${city.difficulty}`), seed: city.seed })},{' '}
        {watch.bot === undefined ? t('watch.by.person') : t('watch.by.bot', { bot: watch.bot })}
      </p>
      <p className={styles.score} data-verdict={verdict}>
        {verdict === 'certified' && <Icon path={SEAL} size={1.125} />}
        <span>
          {t('watch.score', { score: grouped(watch.score) })}, {t(`watch.${verdict}`)}
        </span>
      </p>
      <p role="status" className={styles.last}>
        {over
          ? t('watch.over')
          : last === undefined
            ? t('watch.noOrder')
            : t('watch.order', { time: tickClock(last.tick), order: orderText(last.order, city, { divers, entities }) })}
      </p>
      <p className={`${styles.count} mono`}>{t('watch.orders', { done, count: watch.orders.length })}</p>
      <div className={styles.ways}>
        <button type="button" onClick={again}>
          {t('watch.again')}
        </button>
        <button type="button" onClick={playIt}>
          {t('watch.play')}
        </button>
        <button type="button" onClick={yourNight ?? toTitle}>
          {t(yourNight === null ? 'watch.leave' : 'watch.back')}
        </button>
      </div>
    </section>
  );
};
