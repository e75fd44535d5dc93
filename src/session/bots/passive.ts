/** Never acts. The theme says that it must lose, and the balance report checks it. */
import type { Bot } from './bot';

export function passiveBot(): Bot {
  return { id: 'passive', decide: () => [] };
}
