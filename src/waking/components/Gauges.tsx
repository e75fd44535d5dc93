/** Load and R: the word first, the number beside it, the explanation on hover and focus. */
import type { ReactNode } from 'react';
import { t } from '../../words/en/night';
import { decimals, grouped, hundredths } from '../../words/numbers';
import { NIGHT } from '../../words/tokens';
import { useCity, useNight } from '../context';
import { apartCauses, loadFigure, loadWordIn, rStarts, rWord } from '../readings';
import { Explained } from './Explained';
import styles from './Gauges.module.css';

/** From here on what comes without a neighbour is a stream of its own: two a minute. */
const HEAVY = 40;
const LOAD_COLOURS = { calm: NIGHT.text, near: NIGHT.text, strained: NIGHT.strained, overload: NIGHT.overload } as const;
const R_COLOURS = { fading: NIGHT.text, holding: NIGHT.strained, spreading: NIGHT.alarm } as const;

export const LoadGauge = (): ReactNode => {
  const load = useNight((state) => loadFigure(state.meters.load));
  const word = useNight((state) => loadWordIn(state.meters.load, state.phase));
  return (
    <Explained help={t('meter.load.help')}>
      <span className={styles.name}>{t('meter.load')}</span>{' '}
      <span className={`${styles.value} mono`} style={{ color: LOAD_COLOURS[word] }}>
        {load}
      </span>{' '}
      <span className={styles.note}>{t(`meter.load.${word}`)}</span>
    </Explained>
  );
};

/** How near the night is to being lost, where it is lost by how many are trapped. */
export const TrappedGauge = (): ReactNode => {
  const { loseAtTrapped } = useCity().stakes;
  const trapped = useNight((state) => hundredths(state.trappedShare));
  if (loseAtTrapped > 1) return null;
  return (
    <p className={styles.trapped} data-part="trapped" data-none={trapped === 0}>
      <span className={styles.name}>{t('meter.trapped')}</span>{' '}
      <span className={`${styles.value} mono`} style={{ color: trapped > 0 ? NIGHT.overload : NIGHT.text }}>
        {trapped}
      </span>{' '}
      <span className={styles.note}>{t('meter.trapped.limit', { limit: hundredths(loseAtTrapped) })}</span>
    </p>
  );
};

/** Only while Lucidity stands at its mark under the Protocol: how long it has, of what it takes, and what else is wanting. */
export const HoldCount = (): ReactNode => {
  const held = useNight((state) => (state.reversed ? 0 : state.lucidHoldMin));
  const shares = useNight((state) => state.shares);
  const { holdMin, shares: needed } = useCity().reversal;
  if (held === 0) return null;
  return (
    <p className={styles.hold}>
      <span className={styles.holdPips} aria-hidden="true">
        {Array.from({ length: holdMin }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: minutes in a row
          <span key={i} data-on={i < held} />
        ))}
      </span>
      <span>{t('meter.hold', { min: Math.min(held, holdMin), of: holdMin })}</span>{' '}
      {shares < needed && <span className={styles.note}>{t('meter.hold.shares', { have: shares, need: needed })}</span>}
    </p>
  );
};

/** R is contagion alone. What comes without a neighbour stands beneath it, so that nobody reads a fading R as a city that mends. */
const Apart = (): ReactNode => {
  const apart = useNight((state) => state.apart);
  const { count, kinds } = apartCauses(apart);
  if (count === 0) return null;
  const [first, second] = kinds.map((kind) => t(`meter.apart.${kind}`));
  const causes = second === undefined ? first! : t('meter.apart.two', { first: first!, second });
  return (
    <span className={styles.apart} data-part="apart">
      <span className={`${styles.value} mono`} style={{ color: count >= HEAVY ? NIGHT.overload : NIGHT.text }}>
        {grouped(count)}
      </span>{' '}
      <span className={styles.came}>{t('meter.apart', { causes })}</span>
      <span className={styles.brief} aria-hidden="true">
        {t('meter.apart.brief', { cause: first! })}
      </span>
    </span>
  );
};

export const RGauge = (): ReactNode => {
  const r = useNight((state) => decimals(state.meters.r, 1));
  const word = useNight((state) => rWord(state.meters.r));
  const flaw = useNight((state) => state.apart.flaw > 0);
  const starts = rStarts(Number(useNight((state) => decimals(state.meters.r, 2))));
  return (
    <Explained help={flaw ? `${t('meter.r.help')} ${t('meter.r.flaw')}` : t('meter.r.help')} align="end">
      <span className={styles.word} style={{ color: R_COLOURS[word] }}>
        {t(`meter.r.${word}`)}
      </span>{' '}
      <span className={`${styles.name} ${styles.letter}`}>{t('meter.r')}</span> <span className={`${styles.value} mono`}>{r}</span>{' '}
      <span className={styles.note}>{t(`meter.r.${starts.count}`, { value: starts.value })}</span>
      <Apart />
    </Explained>
  );
};
