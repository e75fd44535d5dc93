/** Everything that can be set, in one sheet. Each choice acts under the sheet at once and is remembered; there is nothing to confirm. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { DIFFICULTIES } from '../../sim/vocabulary';
import { COLOUR_CHOICES, FONT_CHOICES, MOTION_CHOICES, type Settings, SPEED_CHOICES, settings, TEXT_SIZES } from '../../stores/settings';
import { t } from '../../words/en/settings';
import { Bindings } from './Bindings';
import { Icon } from './icons';
import styles from './SettingsSheet.module.css';
import { SoundSettings } from './SoundSettings';
import { CLOSE } from './sheetIcons';
import sheets from './sheets.module.css';

type Switch = 'captions' | 'flashes' | 'soft' | 'confirm';

const Toggle = ({ name }: { name: Switch }): ReactNode => {
  const on = useStore(settings, (state) => state[name]);
  return (
    <label className={styles.setting}>
      <input type="checkbox" checked={on} onChange={(event) => settings.setState({ [name]: event.target.checked })} />
      <span>{t(`settings.${name}`)}</span>
    </label>
  );
};

interface ChoiceProps<K extends keyof Settings> {
  name: K;
  title: string;
  choices: readonly Settings[K][];
  word: (choice: Settings[K]) => string;
}
const Choice = <K extends 'textSize' | 'font' | 'motion' | 'colours' | 'speed' | 'difficulty'>({ name, title, choices, word }: ChoiceProps<K>): ReactNode => {
  const now = useStore(settings, (state) => state[name]);
  const id = useId();
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{title}</label>
      <select id={id} data-setting={name} value={choices.indexOf(now)} onChange={(event) => settings.setState({ [name]: choices[Number(event.target.value)] })}>
        {choices.map((choice, at) => (
          <option key={word(choice)} value={at}>
            {word(choice)}
          </option>
        ))}
      </select>
    </div>
  );
};

export const SettingsSheet = ({ onClose }: { onClose: () => void }): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  // The sheet speaks through the softener too.
  useStore(settings);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={`${sheets.wide} ${styles.sheet}`} aria-labelledby="settings-title" onClose={onClose}>
      <header className={sheets.wideHead}>
        <h2 id="settings-title">{t('settings.title')}</h2>
        <button type="button" aria-label={t('settings.close')} onClick={() => dialog.current?.close()}>
          <Icon path={CLOSE} />
        </button>
      </header>
      <div className={styles.columns}>
        <section>
          <h3>{t('settings.see')}</h3>
          <Choice name="textSize" title={t('settings.text')} choices={TEXT_SIZES} word={(percent) => t('settings.text.value', { percent })} />
          <Choice name="font" title={t('settings.font')} choices={FONT_CHOICES} word={(font) => t(`settings.font.${font}`)} />
          <Choice name="motion" title={t('settings.motion')} choices={MOTION_CHOICES} word={(motion) => t(`settings.motion.${motion}`)} />
          <Choice name="colours" title={t('settings.colours')} choices={COLOUR_CHOICES} word={(colours) => t(`settings.colours.${colours}`)} />
          <p className={styles.about}>{t('settings.colours.about')}</p>
          <Toggle name="captions" />
          <Toggle name="flashes" />
          <Toggle name="soft" />
        </section>
        <section>
          <SoundSettings />
          <h3>{t('settings.play')}</h3>
          <Choice name="speed" title={t('settings.speed')} choices={SPEED_CHOICES} word={(speed) => t('settings.speed.value', { speed })} />
          <Choice name="difficulty" title={t('settings.difficulty')} choices={DIFFICULTIES} word={(difficulty) => t(`difficulty.${difficulty}`)} />
          <Toggle name="confirm" />
          <details className={styles.notes}>
            <summary>{t('settings.notes')}</summary>
            <p>{t('settings.notes.about')}</p>
          </details>
        </section>
      </div>
      <Bindings />
    </dialog>
  );
};
