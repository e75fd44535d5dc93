/** Text from 80 to 200 %, kept for the next visit where the browser allows it. */
export const TEXT_SIZES = [80, 100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const KEY = 'nightmare.textSize';

export const keptTextSize = (): TextSize => {
  try {
    return TEXT_SIZES.find((size) => String(size) === localStorage.getItem(KEY)) ?? 100;
  } catch {
    // Storage may be refused; the default then holds for this visit.
    return 100;
  }
};
export const keepTextSize = (size: TextSize): void => {
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // As above: the size holds until the page is left.
  }
};
