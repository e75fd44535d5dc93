/** The keys, and the few settings a first night needs. A native dialog: it keeps the focus, and Escape closes it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../words/en/help';
import { useNight, usePage } from '../context';
import { TEXT_SIZES, type TextSize } from '../textSize';
import styles from './HelpSheet.module.css';
import { Icon } from './icons';
import { PauseSettings } from './PauseSettings';
import { CLOSE } from './sheetIcons';

const KEYS = () =>
  [
    [t('key.space'), t('help.space')],
    ['1 2 3', t('help.speeds')],
    ['1 – 6', t('help.verbs')],
    ['D', t('help.divers')],
    ['N', t('help.next')],
    ['L', t('help.list')],
    [t('key.arrows'), t('help.arrows')],
    ['+ −', t('help.zoom')],
    [t('key.enter'), t('help.enter')],
    ['I', t('help.inspector')],
    [t('key.escape'), t('help.escape')],
    [t('key.tab'), t('help.tab')],
    ['R', t('help.restart')],
    ['?', t('help.help')],
  ] as const;

export const HelpSheet = ({ textSize, onTextSize, onClose }: { textSize: TextSize; onTextSize: (size: TextSize) => void; onClose: () => void }): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const { actions } = usePage();
  const reducedMotion = useNight((state) => state.reducedMotion);
  const low = useNight((state) => state.quality === 'low');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="help-title" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="help-title" className={styles.title}>
          {t('help.title')}
        </h2>
        <button type="button" className={styles.close} aria-label={t('help.close')} onClick={() => dialog.current?.close()}>
          <Icon path={CLOSE} />
        </button>
      </header>
      <dl className={styles.keys}>
        {KEYS().map(([key, does]) => (
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
        <input type="checkbox" checked={reducedMotion} onChange={(event) => actions.setReducedMotion(event.target.checked)} />
        {t('help.motion')}
      </label>
      <label className={styles.setting}>
        <input type="checkbox" checked={low} onChange={(event) => actions.setQuality(event.target.checked ? 'low' : 'high')} />
        {t('help.quality')}
      </label>
      <label className={styles.setting}>
        {t('help.text')}
        <select value={textSize} onChange={(event) => onTextSize(TEXT_SIZES.find((size) => String(size) === event.target.value) ?? 100)}>
          {TEXT_SIZES.map((size) => (
            <option key={size} value={size}>
              {t('help.textValue', { percent: size })}
            </option>
          ))}
        </select>
      </label>
      <PauseSettings />
    </dialog>
  );
};
