/** What went wrong with saving, as one sentence at the top of the page; the night goes on under it. */
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import type { Saves } from '../../session/keepingProtocol';
import { t } from '../../words/en/saves';
import styles from './SaveNotice.module.css';

export const SaveNotice = ({ saves }: { saves: Saves }): ReactNode => {
  const fault = useSyncExternalStore(saves.onChange, saves.fault);
  const [read, setRead] = useState<typeof fault>(null);
  const isShown = fault !== null && fault !== read;
  return (
    <div className={styles.notice} role="status" data-shown={isShown}>
      {isShown && (
        <>
          <p>{t(`file.${fault}`)}</p>
          {fault === 'other-tab' && (
            <button type="button" onClick={saves.shelf.turn.takeOver}>
              {t('saves.takeOver')}
            </button>
          )}
          <button type="button" onClick={() => setRead(fault)}>
            {t('saves.goOn')}
          </button>
        </>
      )}
    </div>
  );
};
