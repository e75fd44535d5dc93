/** What is set, put on: sizes, letters, colours and gentler words for the whole page, before anything is drawn again. */
import type { Settings } from '../stores/settings';
import { setSoft } from '../words/soften';
import { FONTS, LOOK_COLOURS, MOTION, wearScheme } from '../words/tokens';

/** Wide, open letters that most systems have. */
const PLAIN = "Verdana, 'DejaVu Sans', 'Noto Sans', system-ui, sans-serif";

export const isStillSet = (motion: Settings['motion'], systemIsCalm: boolean): boolean => motion === 'reduced' || (motion === 'system' && systemIsCalm);

export const wear = ({ textSize, font, motion, colours, soft }: Settings, systemIsCalm: boolean): void => {
  const root = document.documentElement;
  const still = isStillSet(motion, systemIsCalm);
  root.style.fontSize = `${textSize}%`;
  root.style.setProperty('--font-people', font === 'plain' ? PLAIN : FONTS.people);
  root.style.setProperty('--font-controls', font === 'plain' ? PLAIN : FONTS.controls);
  root.style.setProperty('--motion-short', still ? '0ms' : `${MOTION.shortMs}ms`);
  root.style.setProperty('--motion-long', still ? '0ms' : `${MOTION.longMs}ms`);
  root.dataset.motion = still ? 'reduced' : 'full';
  root.dataset.font = font;
  wearScheme(colours);
  for (const [look, colour] of Object.entries(LOOK_COLOURS)) root.style.setProperty(`--look-${look === 'trappedRim' ? 'trapped-rim' : look}`, colour);
  setSoft(soft);
};
