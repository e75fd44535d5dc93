/** The causes that pause the night by themselves, a switch each; what is chosen acts at once and is remembered. */
import { type ReactNode, useState } from 'react';
import { t } from '../../words/en/causes';
import { usePage } from '../context';
import { keepPauses, keptPauses, PAUSE_SWITCHES, type PauseSwitch } from '../pauseChoice';
import styles from './HelpSheet.module.css';

export const PauseSettings = (): ReactNode => {
  const { session } = usePage();
  const [pauses, setPauses] = useState(keptPauses);
  const set = (kind: PauseSwitch, on: boolean): void => {
    const next = on ? [...pauses, kind] : pauses.filter((other) => other !== kind);
    setPauses(next);
    keepPauses(next);
    session.setPace({ pauses: next, quickLightsOut: true });
  };
  return (
    <fieldset className={styles.pauses}>
      <legend className={styles.subtitle}>{t('pauses.title')}</legend>
      {PAUSE_SWITCHES.map((kind) => (
        <label key={kind} className={styles.setting}>
          <input type="checkbox" checked={pauses.includes(kind)} onChange={(event) => set(kind, event.target.checked)} />
          {t(`pauses.${kind}`)}
        </label>
      ))}
      <p className={styles.note}>{t('pauses.about')}</p>
    </fieldset>
  );
};
