/** A portrait on its canvas, cut for the size it is shown at. Without a label it is decoration beside a name that is already said. */
import { type ReactNode, useEffect } from 'react';
import type { Look } from '../../sim/vocabulary';
import type { PortraitOrder, Print } from '../portraitPress';
import type { Sitter } from '../portraitSitter';
import styles from './Portrait.module.css';
import { useBox } from './useBox';

const press = () => import('../portraitPress');

interface EngravingProps {
  sitter: Sitter;
  look: Look;
  by: PortraitOrder['by'];
  label: string;
  tint?: string | undefined;
}

export const Engraving = ({ sitter, look, by, label, tint }: EngravingProps): ReactNode => {
  const [ref, box] = useBox<HTMLCanvasElement>();
  const { sleeper, ageYears, household, id } = sitter;
  const width = box === null ? 0 : Math.round(Math.min(box.width, box.height / 1.2));
  useEffect(() => {
    if (width <= 0) return;
    const order = { sitter: { sleeper, ageYears, household, id }, look, by, tint, width, pixelRatio: Math.min(3, window.devicePixelRatio || 1) };
    const show = (print: Print): void => {
      const canvas = ref.current;
      if (canvas === null) return;
      canvas.width = print.width;
      canvas.height = print.height;
      canvas.getContext('2d')?.putImageData(new ImageData(print.pixels, print.width, print.height), 0, 0);
    };
    let takeBack = (): void => {};
    let gone = false;
    // The drawing is fetched once, after the first screen. Without it a name stands alone, which is whole.
    press().then(
      ({ askForPrint }) => {
        if (!gone) takeBack = askForPrint(order, show);
      },
      () => {},
    );
    return () => {
      gone = true;
      takeBack();
    };
  }, [ref, width, sleeper, ageYears, household, id, look, by, tint]);
  // An empty canvas without a name is passed over by screen readers.
  if (label === '') return <canvas ref={ref} className={styles.portrait} data-look={look} />;
  return <canvas ref={ref} className={styles.portrait} role="img" aria-label={label} data-look={look} />;
};
