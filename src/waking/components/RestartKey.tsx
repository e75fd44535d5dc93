/** R starts the night again. While it is still open it has to be pressed twice within three seconds, so that no slip loses it. */
import { type ReactNode, useEffect, useState } from 'react';
import { actionOf, settings } from '../../stores/settings';
import { t } from '../../words/en/end';
import { usePage } from '../context';
import { useNightPlay } from '../nightPlay';
import styles from './RestartKey.module.css';

export const CONFIRM_MS = 3000;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;

export const RestartKey = (): ReactNode => {
  const { stores } = usePage();
  const { again } = useNightPlay();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!asking) return;
    const timer = setTimeout(() => setAsking(false), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [asking]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (actionOf(event.key, settings.getState()) !== 'restart' || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      if (asking || !settings.getState().confirm || stores.night.getState().outcome !== 'open') again();
      else setAsking(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [asking, again, stores]);
  return (
    <p className={styles.confirm} role="status" data-shown={asking}>
      {asking ? t('restart.confirm') : ''}
    </p>
  );
};
