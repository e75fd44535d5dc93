/** Where and which, in a sentence: what of a city's names takes an article, and what one is on or at and not in. Names of other cities are used as they stand. */
const PLACES: Readonly<Record<string, { the?: string; at: string }>> = {
  'Clinic Hill': { at: 'on Clinic Hill' },
  'Ferry Stairs': { at: 'on Ferry Stairs' },
  Foundry: { the: 'the Foundry', at: 'at the Foundry' },
  Glasshouse: { the: 'the Glasshouse', at: 'at the Glasshouse' },
  Observatory: { the: 'the Observatory', at: 'at the Observatory' },
  'Old Baths': { the: 'the Old Baths', at: 'at the Old Baths' },
  Quay: { the: 'the Quay', at: 'on the Quay' },
  Ropewalk: { the: 'the Ropewalk', at: 'on the Ropewalk' },
  Sidings: { the: 'the Sidings', at: 'at the Sidings' },
  'St Osyth’s': { at: 'at St Osyth’s' },
  'Tannery Steps': { at: 'on Tannery Steps' },
  'the Centre': { at: 'at the Centre' },
  'The Terraces': { the: 'the Terraces', at: 'on the Terraces' },
  'Windmill End': { at: 'at Windmill End' },
};

/** "the Quay", "Bellfield". */
export const thePlace = (name: string): string => PLACES[name]?.the ?? name;
/** "on the Quay", "in Bellfield". */
export const atPlace = (name: string): string => PLACES[name]?.at ?? `in ${name}`;
