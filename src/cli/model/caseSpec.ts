/** What a reference case is: settings with ranges, the rows of the model's table, sizes, and one function from setting and size to a result. */
import type { ModelCaseId } from '../../words/model';

/** A number, or named ones. */
export type Figures = number | Readonly<Record<string, number>>;
export type Settings = Readonly<Record<string, number>>;

export interface SettingSpec {
  least: number;
  most: number;
  whole?: boolean;
}

export interface Size {
  /** Sleepers. */
  n: number;
  /** Runs, worlds or nights averaged over, as the case says. */
  seeds: number;
}

export interface Result {
  value: Figures;
  expected: Figures;
  tolerance: Figures;
}

export interface CaseSpec {
  id: ModelCaseId;
  /** Empty where the table has no letter to set. */
  settings: Readonly<Record<string, SettingSpec>>;
  /** The table's rows; also the values of settings that are not named: those of the first. */
  rows: readonly Settings[];
  full: Size;
  quick: Size;
  /** Fewer rows where the small size blurs the others. */
  quickRows?: readonly Settings[];
  /** Most sleepers and runs that make sense. */
  most: Size;
  least?: Size;
  /** Null, or the range that a combination of settings breaks, as a setting's name and its limits. */
  clash?(set: Settings): { name: string; least: number; most: number } | null;
  /** `isQuick`: a case too long for tests leaves rows out. */
  run(set: Settings, size: Size, isQuick: boolean): Result;
}

/** Tolerances of the table are for 10^4 sleepers; noise goes with the square root. */
export function scaled(tolerance: number, n: number, at = 10_000): number {
  return tolerance * Math.sqrt(at / n);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Whether every figure is within its tolerance. */
export function within({ value, expected, tolerance }: Result): boolean {
  const close = (got: number, want: number, slack: number): boolean => Math.abs(got - want) <= slack;
  if (typeof value === 'number') return close(value, expected as number, tolerance as number);
  const wanted = expected as Readonly<Record<string, number>>;
  const slack = (name: string): number => (typeof tolerance === 'number' ? tolerance : tolerance[name]!);
  const names = new Set([...Object.keys(value), ...Object.keys(wanted)]);
  return [...names].every((name) => close(value[name] ?? Number.NaN, wanted[name] ?? Number.NaN, slack(name)));
}
