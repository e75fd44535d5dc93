/** A key as it is written on a keyboard; what is hardly seen when written as itself by its name. */
import { t } from '../words/en/base';

const NAMES: Readonly<Record<string, string>> = { ' ': t('key.space'), ',': t('key.comma'), '.': t('key.period') };

export const keyName = (key: string): string => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
