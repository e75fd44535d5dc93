/** Whether somebody has never opened a night here: the title then shows them where to begin. */
const KEY = 'nightmare.begun';

export const isNewcomer = (): boolean => {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    // Storage may be refused; everybody is then new each time, which does no harm.
    return true;
  }
};

export const hasBegun = (): void => {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // As above.
  }
};
