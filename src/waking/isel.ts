/** The Isel, told by the bridges it passes under, from the west to the harbour. */
export const ISEL: readonly (readonly [string, string])[] = [
  ['kiln-lane', 'tannery-steps'],
  ['lamplighters', 'old-baths'],
  ['ferry-stairs', 'harrow-row'],
  ['quay', 'ropewalk'],
];
