/** A save in a line: where in its chapter it stands. */
import type { SaveFacts } from '../session/keepingProtocol';
import { t } from '../words/en/title';
import { clockText } from '../words/numbers';

export const placeText = ({ title, night, nightTitle, place, clockMin }: SaveFacts): string => {
  const name = nightTitle === '' || nightTitle === title ? title : `${title}, ${nightTitle}`;
  return t(`save.place.${place}`, { name, night, time: clockText(clockMin) });
};
