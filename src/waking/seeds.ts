/** A seed a person can read out: two words and a number. Only the name of a night is drawn here, never anything inside it. */
const FIRST = ['amber', 'ash', 'bell', 'brass', 'chalk', 'copper', 'elder', 'fern', 'flint', 'harbour', 'heron', 'iron', 'ivy', 'lamp', 'linen', 'marsh'];
const SECOND = ['bridge', 'candle', 'court', 'door', 'ferry', 'field', 'gate', 'hill', 'kettle', 'lane', 'mill', 'quay', 'row', 'stair', 'window', 'yard'];

export const seedOf = (draw: number): string => `${FIRST[draw & 15]}-${SECOND[(draw >>> 4) & 15]}-${100 + ((draw >>> 8) % 900)}`;
export const freshSeed = (): string => seedOf(crypto.getRandomValues(new Uint32Array(1))[0]!);
