/** Who a portrait is of: all that a face is made from. Kept apart from the drawing, which is fetched when the first face is shown. */
/** Who sits for the portrait. */
export interface Sitter {
  sleeper: number;
  ageYears: number;
  household: number;
  /** Cast id; null for a person of the city. */
  id: string | null;
}

/** The parts of a city's description that a face needs; the session's CityInfo fits it. */
export interface SittersCity {
  ageYears: ArrayLike<number>;
  household: ArrayLike<number>;
  cast: readonly { sleeper: number; id: string }[];
}
export const sitterOf = (city: SittersCity, sleeper: number): Sitter => ({
  sleeper,
  ageYears: city.ageYears[sleeper] ?? 30,
  household: city.household[sleeper] ?? 0,
  id: city.cast.find((one) => one.sleeper === sleeper)?.id ?? null,
});
