/** For a page that stands beside the title: its heading is read out first, and Escape leads back. Gives the heading's place. */
import { type RefObject, useEffect, useRef } from 'react';

export const useWayBack = (onBack: () => void): RefObject<HTMLHeadingElement | null> => {
  const head = useRef<HTMLHeadingElement>(null);
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    head.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) back.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return head;
};
