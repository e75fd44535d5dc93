/** Whether things that move should not: asked for on the page or by the system. */
export const isStill = (): boolean => document.documentElement.dataset.motion === 'reduced' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
