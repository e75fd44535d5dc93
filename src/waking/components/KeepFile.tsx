/** Keeping the night as a file, as a few words that can be pressed: what came of it stands beside it. */
import { type ReactNode, useState } from 'react';
import { t } from '../../words/en/keep';
import { usePage } from '../context';
import { keepFile } from '../keepFile';
import styles from './KeepFile.module.css';

export const KeepFile = (): ReactNode => {
  const page = usePage();
  const [said, setSaid] = useState('');
  const keep = (): void => {
    keepFile(page)
      .then(setSaid)
      .catch(() => setSaid(t('file.lost')));
  };
  return (
    <>
      <button type="button" className={styles.keep} onClick={keep}>
        {t('keep.file')}
      </button>
      <span role="status">{said}</span>
    </>
  );
};
