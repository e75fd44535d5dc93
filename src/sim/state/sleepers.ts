/**
 * Sleepers as columns: one slab of memory, allocated once, with a typed view a column. Never objects: at 10^6 sleepers
 * an object a person costs ten times the memory and five times the time. All columns together are COLUMN_BYTES a sleeper.
 *
 * Reals are Float64 (Float32 would have to be rounded before each branch); what is counted or compared exactly is integer.
 */

/** Bits of `status`. The low three bits are the STAGE code. */
export const STATUS = { stage: 7, inBed: 8, nightmare: 16, lucid: 32, trapped: 64, slept: 128 } as const;
/** Bits of `flags`. `immune`: no nightmare starts (divers; a reduced case). `longStep`: awake and due only after AWAKE_STEP_MIN minutes. `held`: by a companion. */
export const FLAG = { immune: 1, longStep: 2, held: 4, kept: 8 } as const;
/** People out of bed are stepped this often when their bedtime is not near. */
export const AWAKE_STEP_MIN = 15;

type ColumnType = 'f64' | 'i32' | 'u16' | 'i16' | 'u8';
/**
 * Columns in memory order: wide first, so that every view is aligned.
 * S sleep pressure, u phase of the ultradian cycle, L debt (-.5..1), F fear, T trauma, T0 its floor, A autonomy,
 * D dependence, W tolerance, R detachment (all 0..1); pressure: sum of w q over neighbours in nightmare (1/16 x 1/65,535);
 * sinceTick: when the nightmare began, -1 without one; q coupling and qPushed the value neighbours hold (unit16);
 * lucidIn, bedIn: weights (1/16) of links to lucid neighbours and to neighbours in bed; cycle: number of the ultradian
 * cycle from 0, staying at the last that has a REM gate of its own; cycleRate: index of its speed; minutesAsleep, onsetMin: of this night, onset -1 before; needIndex: NEED_STEP_H steps from NEED_MIN_H;
 * skill: lucidity skill in hundredths; due: low byte of the minute an awake sleeper is stepped next; fearKind, wantKind: indices into FEARS and WANTS.
 */
export const COLUMNS = [
  ['S', 'f64'],
  ['u', 'f64'],
  ['L', 'f64'],
  ['F', 'f64'],
  ['T', 'f64'],
  ['T0', 'f64'],
  ['A', 'f64'],
  ['D', 'f64'],
  ['W', 'f64'],
  ['R', 'f64'],
  ['pressure', 'i32'],
  ['sinceTick', 'i32'],
  ['q', 'u16'],
  ['qPushed', 'u16'],
  ['lucidIn', 'u16'],
  ['bedIn', 'u16'],
  ['cycleRate', 'u16'],
  ['minutesAsleep', 'u16'],
  ['onsetMin', 'i16'],
  ['chronotypeMin', 'i16'],
  ['bedtimeMin', 'i16'],
  ['status', 'u8'],
  ['flags', 'u8'],
  ['cycle', 'u8'],
  ['needIndex', 'u8'],
  ['ageYears', 'u8'],
  ['skill', 'u8'],
  ['due', 'u8'],
  ['fearKind', 'u8'],
  ['wantKind', 'u8'],
] as const satisfies readonly (readonly [string, ColumnType])[];

export type ColumnName = (typeof COLUMNS)[number][0];
type ArrayOf<T extends ColumnType> = T extends 'f64'
  ? Float64Array
  : T extends 'i32'
    ? Int32Array
    : T extends 'u16'
      ? Uint16Array
      : T extends 'i16'
        ? Int16Array
        : Uint8Array;
export type Columns = { [C in (typeof COLUMNS)[number] as C[0]]: ArrayOf<C[1]> };
/** Where each column starts in the view of its width: for the hottest loop, which reads three flat arrays instead of twenty. */
export type ColumnOffsets = Readonly<Record<ColumnName, number>>;
export type Sleepers = Columns & {
  readonly count: number;
  readonly slab: ArrayBuffer;
  /** The whole slab as doubles, as unsigned halves, as bytes. */
  readonly reals: Float64Array;
  readonly halves: Uint16Array;
  readonly bytes: Uint8Array;
  readonly offset: ColumnOffsets;
};

const WIDTH: Record<ColumnType, number> = { f64: 8, i32: 4, u16: 2, i16: 2, u8: 1 };
export const COLUMN_BYTES = COLUMNS.reduce((sum, [, type]) => sum + WIDTH[type], 0);

/** Bytes of the slab for `count` sleepers; each column is padded to 8 bytes. */
export function slabBytes(count: number): number {
  return COLUMNS.reduce((sum, [, type]) => sum + Math.ceil((WIDTH[type] * count) / 8) * 8, 0);
}

/** Views over a slab: a new zeroed one, or a copy's. */
export function sleepersOver(count: number, slab: ArrayBuffer = new ArrayBuffer(slabBytes(count))): Sleepers {
  const offsets: Record<string, number> = {};
  const views: Record<string, unknown> = {
    count,
    slab,
    reals: new Float64Array(slab),
    halves: new Uint16Array(slab),
    bytes: new Uint8Array(slab),
    offset: offsets,
  };
  let offset = 0;
  for (const [name, type] of COLUMNS) {
    views[name] = view(type, slab, offset, count);
    offsets[name] = offset / WIDTH[type];
    offset += Math.ceil((WIDTH[type] * count) / 8) * 8;
  }
  return views as Sleepers;
}

function view(type: ColumnType, slab: ArrayBuffer, offset: number, count: number): Columns[ColumnName] {
  switch (type) {
    case 'f64':
      return new Float64Array(slab, offset, count);
    case 'i32':
      return new Int32Array(slab, offset, count);
    case 'u16':
      return new Uint16Array(slab, offset, count);
    case 'i16':
      return new Int16Array(slab, offset, count);
    case 'u8':
      return new Uint8Array(slab, offset, count);
  }
}
