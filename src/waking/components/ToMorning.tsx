/** The way to dawn where only dawn is left to come; while it runs the same lets go of it. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isToMorning, mayGoToMorning } from '../../stores/onlyDawn';
import { settings } from '../../stores/settings';
import { t } from '../../words/en/goal';
import { useNight, usePage } from '../context';
import { keyName } from '../keyName';
import styles from './ToMorning.module.css';

export const ToMorning = ({ note }: { note?: string }): ReactNode => {
  const { actions } = usePage();
  const key = useStore(settings, ({ keys }) => keyName(keys.morning));
  const isOffered = useNight(mayGoToMorning);
  const isOn = useNight(isToMorning);
  if (!isOffered && !isOn) return null;
  return (
    <div className={styles.morning} data-part="to-morning" data-noted={note !== undefined}>
      <button type="button" aria-pressed={isOn} aria-keyshortcuts={key} onClick={() => actions.toMorning()}>
        {t('goal.morning')} <kbd className="mono">{key}</kbd>
      </button>
      {note !== undefined && <p>{note}</p>}
    </div>
  );
};
