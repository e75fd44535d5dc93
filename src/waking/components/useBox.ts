/** Width and height of an element in px, and one rem, kept up to date: what is drawn to measure redraws with them. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface MeasuredBox {
  width: number;
  height: number;
  rem: number;
}
const rootPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

export function useBox<E extends HTMLElement>(): [RefObject<E | null>, MeasuredBox | null] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState<MeasuredBox | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setBox({ width: element.clientWidth, height: element.clientHeight, rem: rootPx() });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
