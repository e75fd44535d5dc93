/** How loud each kind of sound is, and one switch for all of it; what is moved is heard at once. */
import { type ReactNode, useId } from 'react';
import { useStore } from 'zustand';
import { settings, VOLUMES, type Volume } from '../../stores/settings';
import { sound } from '../../stores/soundStore';
import { t } from '../../words/en/settings';
import { keyName } from '../keyName';
import styles from './SoundSettings.module.css';

const STEP = 5;
const Slider = ({ volume }: { volume: Volume }): ReactNode => {
  const percent = useStore(settings, ({ volumes }) => volumes[volume]);
  const id = useId();
  return (
    <div className={styles.volume}>
      <label htmlFor={id}>{t(`settings.volume.${volume}`)}</label>
      <input
        id={id}
        data-volume={volume}
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={percent}
        aria-valuetext={t('settings.volume.value', { percent })}
        onChange={(event) => settings.setState(({ volumes }) => ({ volumes: { ...volumes, [volume]: Number(event.target.value) } }))}
      />
      <span className={`mono ${styles.value}`} aria-hidden="true">
        {t('settings.volume.value', { percent })}
      </span>
    </div>
  );
};

export const SoundSettings = (): ReactNode => {
  const { muted, keys } = useStore(settings);
  const hasFailed = useStore(sound, ({ status }) => status === 'failed');
  return (
    <>
      <h3>{t('settings.sound')}</h3>
      {hasFailed && <p className={styles.failed}>{t('settings.sound.failed')}</p>}
      {VOLUMES.map((volume) => (
        <Slider key={volume} volume={volume} />
      ))}
      <label className={styles.mute}>
        <input type="checkbox" checked={muted} onChange={(event) => settings.setState({ muted: event.target.checked })} />
        <span>{t('settings.muted', { key: keyName(keys.mute) })}</span>
      </label>
    </>
  );
};
