/** Raised whenever the same scenario, seed and orders give another world: a replay of an older one is refused, never played wrongly. */
export const SIM_VERSION = '7';
