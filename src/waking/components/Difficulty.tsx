/** Four points on a line, as a lever of dusk: the pressure of the night. What one sees is the same on all of them. */
import { type ReactNode, useId } from 'react';
import { DIFFICULTIES, type Difficulty } from '../../sim/vocabulary';
import { t } from '../../words/en/title';
import { Lever } from './Lever';
import styles from './Lever.module.css';

const KEY = 'nightmare.difficulty';
export const keptDifficulty = (): Difficulty => {
  try {
    return DIFFICULTIES.find((one) => one === localStorage.getItem(KEY)) ?? 'normal';
  } catch {
    // Storage may be refused; normal then holds.
    return 'normal';
  }
};
const keep = (difficulty: Difficulty): void => {
  try {
    localStorage.setItem(KEY, difficulty);
  } catch {
    // As above.
  }
};

export const DifficultyLever = ({ value, onChange }: { value: Difficulty; onChange: (difficulty: Difficulty) => void }): ReactNode => {
  const about = useId();
  return (
    <div>
      <Lever
        name={t('difficulty.group')}
        describedBy={about}
        options={DIFFICULTIES.map((one) => ({ value: one, word: t(`difficulty.${one}`) }))}
        value={value}
        onChange={(next) => {
          keep(next);
          onChange(next);
        }}
      />
      <p id={about} className={styles.about}>
        {t(`difficulty.${value}.about`)} {t('difficulty.same')}
      </p>
    </div>
  );
};
