/** Four points on a line, as a lever of dusk: the pressure of the night. What one sees is the same on all of them. */
import { type ReactNode, useId } from 'react';
import { DIFFICULTIES, type Difficulty } from '../../sim/vocabulary';
import { settings } from '../../stores/settings';
import { t } from '../../words/en/title';
import { Lever } from './Lever';
import styles from './Lever.module.css';

export const keptDifficulty = (): Difficulty => settings.getState().difficulty;

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
          settings.setState({ difficulty: next });
          onChange(next);
        }}
      />
      <p id={about} className={styles.about}>
        {t(`difficulty.${value}.about`)} {t('difficulty.same')}
      </p>
    </div>
  );
};
