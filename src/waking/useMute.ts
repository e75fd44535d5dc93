/** The mute key, on every screen. The night's other keys have a listener of their own (useNightKeys). */
import { useEffect } from 'react';
import { actionOf, settings } from '../stores/settings';

export const useMute = (): void => {
  useEffect(() => {
    const onKeyDown = ({ key, target, repeat, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented }: KeyboardEvent): void => {
      if (defaultPrevented || repeat || ctrlKey || metaKey || altKey || (shiftKey && /^[a-z]$/i.test(key))) return;
      const isTyping = target instanceof HTMLElement && target.closest('select, textarea, input:not([type="range"], [type="checkbox"])') !== null;
      if (!isTyping && actionOf(key, settings.getState()) === 'mute') settings.setState(({ muted }) => ({ muted: !muted }));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
