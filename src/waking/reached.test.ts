import { describe, expect, it } from 'vitest';
import { listenForReach } from './reached';

const heard = (...events: string[]): boolean => {
  const page = new EventTarget();
  const reach = listenForReach(page);
  for (const event of events) page.dispatchEvent(new Event(event));
  return reach.byKeys();
};

describe('what has the focus', () => {
  it('was reached by keys where a key led to it, and where nothing has been pressed yet', () => {
    expect([heard(), heard('focusin'), heard('keydown', 'focusin'), heard('pointerdown', 'focusin', 'keydown', 'focusin')]).toEqual([true, true, true, true]);
  });
  it('was reached by hand where a hand pressed it, whatever key is pressed after that', () => {
    expect([heard('pointerdown', 'focusin'), heard('pointerdown', 'focusin', 'keydown'), heard('keydown', 'focusin', 'pointerdown')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
