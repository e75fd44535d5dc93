/** The compiled ink of the built-in chapters, fetched when it is first told. Written by `npm run story`. */
const INKS: Readonly<Record<string, () => Promise<{ default: object }>>> = {
  'nightmare-protocol': () => import('./nightmare-protocol.ink.json'),
};

/** The ink's JSON text; null for a scenario that has none. */
export async function inkOf(scenario: string): Promise<string | null> {
  const load = Object.hasOwn(INKS, scenario) ? INKS[scenario] : undefined;
  return load === undefined ? null : JSON.stringify((await load()).default);
}
