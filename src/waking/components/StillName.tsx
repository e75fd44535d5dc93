/**
 * The title of a panel once more at its top, while its own is scrolled out of sight: whose figures these are stays said. For eyes alone:
 * the panel is named after its title. A title that sticks was rejected: with the face beside it it would take half of a phone's panel.
 */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import styles from './Inspector.module.css';

/** `of`: changes whenever another title is drawn. */
export const StillName = ({ name, of, panel }: { name: string; of: string; panel: RefObject<HTMLElement | null> }): ReactNode => {
  const [isPast, setPast] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another element
  useEffect(() => {
    setPast(false);
    const title = panel.current?.querySelector('#inspector-title') ?? null;
    if (title === null) return;
    const watch = new IntersectionObserver(([seen]) => setPast(seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.height > 0));
    watch.observe(title);
    return () => watch.disconnect();
  }, [of]);
  return (
    <div className={styles.still} data-part="still" data-past={isPast} aria-hidden="true">
      <p>{name}</p>
    </div>
  );
};
