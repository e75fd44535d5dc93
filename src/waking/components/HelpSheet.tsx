/** The keys, and the few settings a first night needs. A native dialog: it keeps the focus, and Escape closes it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { type Settings, settings } from '../../stores/settings';
import { t } from '../../words/en/help';
import { useNight, usePage } from '../context';
import { keyName } from '../keyName';
import { useNightPlay } from '../nightPlay';
import styles from './HelpSheet.module.css';
import { Icon } from './icons';
import { PauseSettings } from './PauseSettings';
import { CLOSE } from './sheetIcons';
import sheets from './sheets.module.css';

const KEYS = (keys: Settings['keys']) =>
  [
    [keyName(keys.pause), t('help.space')],
    [`${keyName(keys.slower)} ${keyName(keys.faster)}`, t('help.speeds')],
    ['1 – 6', t('help.verbs')],
    [keyName(keys.diver), t('help.divers')],
    [keyName(keys.next), t('help.next')],
    [keyName(keys.morning), t('help.morning')],
    [keyName(keys.list), t('help.list')],
    [t('key.arrows'), t('help.arrows')],
    ['+ −', t('help.zoom')],
    [t('key.enter'), t('help.enter')],
    [keyName(keys.inspector), t('help.inspector')],
    [t('key.escape'), t('help.escape')],
    [t('key.tab'), t('help.tab')],
    [keyName(keys.undo), t('help.undo')],
    [t('key.shift', { key: 'S' }), t('help.save')],
    [t('key.shift', { key: 'L' }), t('help.load')],
    [keyName(keys.restart), t('help.restart')],
    [keyName(keys.mute), t('help.mute')],
    [keyName(keys.help), t('help.help')],
  ] as const;

export const HelpSheet = ({ onClose }: { onClose: () => void }): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const { actions } = usePage();
  const { toSheet } = useNightPlay();
  const { keys } = useStore(settings);
  const reducedMotion = useNight((state) => state.reducedMotion);
  const low = useNight((state) => state.quality === 'low');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => actions.hold(), [actions]);
  return (
    <dialog ref={dialog} className={`${sheets.narrow} ${styles.sheet}`} aria-labelledby="help-title" onClose={onClose}>
      <header className={sheets.narrowHead}>
        <h2 id="help-title" className={styles.title}>
          {t('help.title')}
        </h2>
        <button type="button" className={sheets.close} aria-label={t('help.close')} onClick={() => dialog.current?.close()}>
          <Icon path={CLOSE} />
        </button>
      </header>
      <dl className={styles.keys}>
        {KEYS(keys).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd className="mono">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.subtitle}>{t('help.settings')}</h3>
      <label className={styles.setting}>
        <input type="checkbox" checked={reducedMotion} onChange={(event) => settings.setState({ motion: event.target.checked ? 'reduced' : 'full' })} />
        {t('help.motion')}
      </label>
      <label className={styles.setting}>
        <input type="checkbox" checked={low} onChange={(event) => actions.setQuality(event.target.checked ? 'low' : 'high')} />
        {t('help.quality')}
      </label>
      <button type="button" className={styles.all} onClick={() => toSheet('settings')}>
        {t('help.allSettings')}
      </button>
      <PauseSettings />
    </dialog>
  );
};
