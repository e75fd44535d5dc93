/**
 * Whether what has the focus was reached by keys or by a hand. Not `:focus-visible`: a browser turns that on for the button a mouse has
 * pressed as soon as any key goes down, before the page hears of the key.
 */
export interface Reach {
  byKeys(): boolean;
  stop(): void;
}

export const listenForReach = (target: EventTarget): Reach => {
  let isHand = false;
  let wasHand = false;
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  // What is pressed by hand has been reached by hand, also when Tab was there before.
  target.addEventListener('pointerdown', () => (wasHand = isHand = true), options);
  target.addEventListener('keydown', () => (isHand = false), options);
  target.addEventListener('focusin', () => (wasHand = isHand), options);
  return { byKeys: () => !wasHand, stop: () => stop.abort() };
};
