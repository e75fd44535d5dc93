/** Whether what scrolls has more below, and a way to it: the edge fades only while there is. `of`: what is read. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { isStill } from './motion';

export function useMore(of: string): { ref: RefObject<HTMLDivElement | null>; isMore: boolean; onScroll: () => void; readOn: () => void } {
  const ref = useRef<HTMLDivElement>(null);
  const [isMore, setMore] = useState(false);
  const look = (): void => {
    const element = ref.current;
    if (element !== null) setMore(element.scrollHeight - element.scrollTop - element.clientHeight > 12);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever what is read changes
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  const readOn = (): void => ref.current?.scrollBy({ top: ref.current.clientHeight * 0.8, behavior: isStill() ? 'auto' : 'smooth' });
  return { ref, isMore, onScroll: look, readOn };
}
