/** A broken invariant: the program is wrong, not the input. Never caught inside the simulation. */
export class InvariantError extends Error {
  override name = 'InvariantError';
}

/** Stops when `condition` is false. Use for what must be true whatever the input; bad input is answered with coded results instead. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
