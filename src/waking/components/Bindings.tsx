/** Which key and which pad button does what: press one to change it. Two actions on one key are shown, never silently taken apart. */
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { KEY_ACTIONS, KEY_DEFAULTS, KEYS_TAKEN, type KeyAction, PAD_DEFAULTS, PAD_TAKEN, settings, sharedWith } from '../../stores/settings';
import { t } from '../../words/en/settings';
import { keyName } from '../keyName';
import { nextPadButton } from '../usePad';
import styles from './SettingsSheet.module.css';

interface Waiting {
  action: KeyAction;
  of: 'keys' | 'pad';
}
const buttonName = (button: number): string => (button < 0 ? t('settings.pad.none') : t('settings.pad.value', { number: button }));

/** The next key, or the next button, is the one; Escape and whatever has a meaning everywhere are not. */
const useNext = (waiting: Waiting | null, end: (isTaken: boolean) => void): void => {
  useEffect(() => {
    if (waiting === null) return;
    const { action, of } = waiting;
    const onKey = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      const key = event.key.toLowerCase();
      if (['shift', 'control', 'alt', 'meta'].includes(key)) return;
      const isTaken = key !== 'escape' && KEYS_TAKEN.some((taken) => taken === key);
      if (of === 'keys' && key !== 'escape' && !isTaken) settings.setState(({ keys }) => ({ keys: { ...keys, [action]: key } }));
      end(of === 'keys' && isTaken);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    if (of === 'pad')
      nextPadButton((button) => {
        const isTaken = PAD_TAKEN.some((taken) => taken === button);
        if (!isTaken) settings.setState(({ pad }) => ({ pad: { ...pad, [action]: button } }));
        end(isTaken);
      });
    return () => {
      nextPadButton(null);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [waiting, end]);
};

export const Bindings = (): ReactNode => {
  const { keys, pad } = useStore(settings);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [taken, setTaken] = useState(false);
  const [end] = useState(() => (isTaken: boolean): void => {
    setTaken(isTaken);
    setWaiting(null);
  });
  useNext(waiting, end);
  const change = (action: KeyAction, of: Waiting['of'], word: string, label: string): ReactNode => {
    const isWaiting = waiting?.action === action && waiting.of === of;
    return (
      <td>
        <button
          type="button"
          className="mono"
          data-waiting={isWaiting}
          aria-label={label}
          onClick={() => setWaiting({ action, of })}
          onBlur={() => setWaiting(null)}
        >
          {isWaiting ? t('settings.press') : word}
        </button>
      </td>
    );
  };
  return (
    <section>
      <h3>{t('settings.keys')}</h3>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{t('settings.action')}</th>
            <th scope="col">{t('settings.key')}</th>
            <th scope="col">{t('settings.pad')}</th>
          </tr>
        </thead>
        <tbody>
          {KEY_ACTIONS.map((action) => {
            const shared = [...new Set([...sharedWith(keys, action), ...sharedWith(pad, action)])];
            const name = t(`action.${action}`);
            return (
              <tr key={action}>
                <th scope="row">
                  {name}
                  {shared.length > 0 && (
                    <span className={styles.shared}>{t('settings.shared', { actions: shared.map((one) => t(`action.${one}`)).join(', ') })}</span>
                  )}
                </th>
                {change(action, 'keys', keyName(keys[action]), t('settings.key.change', { action: name, key: keyName(keys[action]) }))}
                {change(action, 'pad', buttonName(pad[action]), t('settings.pad.change', { action: name, button: buttonName(pad[action]) }))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.about} role="status">
        {t(taken ? 'settings.taken' : 'settings.verbs')}
      </p>
      <button type="button" className={styles.reset} onClick={() => settings.setState({ keys: KEY_DEFAULTS, pad: PAD_DEFAULTS })}>
        {t('settings.reset')}
      </button>
    </section>
  );
};
