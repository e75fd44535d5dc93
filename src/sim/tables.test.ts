import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMS } from './params';
import { buildTables, CUT, CYCLE_RATES, cutRow, GATE_BINS, needHOf, needIndexOf } from './tables';
import { STAGE } from './vocabulary';

const tables = buildTables(DEFAULT_PARAMS, 1);

describe('the circadian table', () => {
  it('is the five printed harmonics to 1e-9 at every minute of the day', () => {
    const harmonics = [0.97, 0.22, 0.07, 0.03, 0.001];
    let worst = 0;
    for (let minute = 0; minute < 1440; minute++) {
      const angle = (2 * Math.PI * (minute - 8.6 * 60)) / 1440;
      const c = 0.12 * harmonics.reduce((sum, a, k) => sum + a * Math.sin((k + 1) * angle), 0);
      worst = Math.max(worst, Math.abs(tables.circadian[minute]! - c));
    }
    expect(worst).toBeLessThan(1e-9);
  });

  it('is 0 at 8:36, and swings about .12 each way once a day', () => {
    expect(tables.circadian[516]).toBe(0);
    const high = Math.max(...tables.circadian);
    const low = Math.min(...tables.circadian);
    expect(high).toBeGreaterThan(0.11);
    expect(high).toBeLessThan(0.13);
    expect(low + high).toBeCloseTo(0, 9);
    expect(tables.circadian.indexOf(high)).toBeGreaterThan(12 * 60);
    expect(tables.circadian.indexOf(low)).toBeLessThan(6 * 60);
  });

  it('follows its parameters', () => {
    const flat = buildTables({ ...DEFAULT_PARAMS, circadianAmplitude: 0 }, 1);
    expect(Math.max(...flat.circadian.map(Math.abs))).toBe(0);
    const later = buildTables({ ...DEFAULT_PARAMS, circadianPhaseH: 9.6 }, 1);
    expect(later.circadian[700]).toBe(tables.circadian[640]);
  });
});

describe('the factors of a minute', () => {
  it('are the printed ones at a need of 8.05 h', () => {
    const need = needIndexOf(8.05);
    expect(needHOf(need)).toBeCloseTo(8.05, 12);
    expect(tables.bedFactor[need]).toBeCloseTo(0.9960396091471395, 15);
    expect(tables.awakeFactor[need]).toBeCloseTo(0.9990846682561568, 15);
  });

  it('stretch sleep and shorten waking for who needs more', () => {
    for (const needH of [5, 7, 9.5, 11]) {
      const index = needIndexOf(needH);
      const s = needH / 8.05;
      expect(tables.bedFactor[index]).toBeCloseTo(Math.exp(-1 / (4.2 * 60 * s)), 13);
      expect(tables.awakeFactor[index]).toBeCloseTo(Math.exp(-s / (18.2 * 60)), 13);
      expect(tables.awakeLongFactor[index]).toBeCloseTo(Math.exp((-15 * s) / (18.2 * 60)), 13);
    }
  });

  it('have a need for every index, a twentieth of an hour apart', () => {
    expect([needIndexOf(5), needIndexOf(5.05), needIndexOf(8.05), needIndexOf(11), needIndexOf(4), needIndexOf(99)]).toEqual([0, 1, 61, 120, 0, 255]);
  });

  it('are sixty minutes of the printed rates for the slow columns', () => {
    const hour = (tauMin: number): number => (1 - 1 / tauMin) ** 60;
    expect(tables.autonomyHour).toBeCloseTo(hour(20160), 12);
    expect(tables.toleranceHour).toBeCloseTo(hour(14400), 12);
    expect(tables.detachmentHour).toBeCloseTo(hour(43200), 12);
    expect(tables.traumaHour).toBeCloseTo(hour(129600), 12);
    expect(buildTables(DEFAULT_PARAMS, 50).autonomyHour).toBeCloseTo(hour(20160 * 50), 12);
  });
});

describe('stage chances', () => {
  const chance = (ageYears: number, cut: number): number => tables.cuts[cutRow(ageYears) + cut]! / 4294967296;
  /** Printed chances at 20 and 70 years; what is drawn with one number is cumulative. */
  const PRINTED: Record<keyof typeof CUT, [number, number]> = {
    wakeToN1First: [0.08, 0.06],
    wakeToN1: [0.35, 0.26],
    n1Wake: [0.06, 0.11],
    n1Rem: [0.31, 0.36],
    n1Open: [0.51, 0.51],
    n1Closed: [0.45, 0.45],
    n2Wake: [0.011, 0.028],
    n2N1: [0.027, 0.053],
    n2Rem: [0.277, 0.303],
    n2N3: [0.38, 0.13],
    n3Wake: [0.006, 0.012],
    n3Open: [0.046, 0.052],
    n3Closed: [0.356, 0.362],
    remWake: [0.014, 0.03],
    remN1: [0.022, 0.038],
    remN2: [0.422, 0.438],
  };

  it.each(Object.entries(PRINTED))('%s is the printed one at 20, 45 and 70 years', (name, [young, old]) => {
    const cut = CUT[name as keyof typeof CUT];
    expect(chance(20, cut)).toBeCloseTo(young, 12);
    expect(chance(45, cut)).toBeCloseTo((young + old) / 2, 12);
    expect(chance(70, cut)).toBeCloseTo(old, 12);
    expect(chance(6, cut)).toBe(chance(20, cut));
    expect(chance(92, cut)).toBe(chance(70, cut));
  });

  it('have limits that no cut passes', () => {
    for (const age of [6, 20, 33, 45, 70, 92]) {
      const cut = (which: number): number => tables.cuts[cutRow(age) + which]!;
      const limit = (stage: number, gate: number): number => tables.limits[tables.limitRow[age]! + stage * 3 + gate]!;
      expect(limit(STAGE.wake, 0)).toBe(Math.ceil(cut(CUT.wakeToN1)));
      expect(limit(STAGE.n1, 2)).toBe(Math.ceil(cut(CUT.n1Open)));
      expect(limit(STAGE.n1, 0)).toBe(Math.ceil(cut(CUT.n1Closed)));
      expect(limit(STAGE.n2, 1)).toBe(Math.ceil(cut(CUT.n2N1) + cut(CUT.n2N3)));
      expect(limit(STAGE.n2, 2)).toBe(Math.ceil(cut(CUT.n2Rem)));
      expect(limit(STAGE.n3, 0)).toBe(Math.ceil(cut(CUT.n3Closed)));
      expect(limit(STAGE.n3, 1)).toBe(Math.ceil(cut(CUT.n3Open)));
      expect(limit(STAGE.rem, 0)).toBe(Math.ceil(cut(CUT.remN2)));
      expect(limit(STAGE.rem, 2)).toBe(Math.ceil(cut(CUT.remN1)));
    }
  });
});

describe('gates and speeds', () => {
  it('open REM at the end of a cycle, wider each cycle, and N3 from .06 to .6', () => {
    [0.12, 0.24, 0.3, 0.33, 0.36].forEach((width, cycle) => {
      for (let bin = 0; bin < GATE_BINS; bin++) {
        const u = (bin + 0.5) / GATE_BINS;
        expect(tables.gates[cycle * GATE_BINS + bin]).toBe(u >= 1 - width ? 2 : u >= 0.06 && u < 0.6 ? 1 : 0);
      }
    });
  });

  it('make cycles of 95 minutes, from .85 to 1.15 of it', () => {
    const minutes = [...tables.cycleSpeed].map((speed) => 1 / speed);
    expect(Math.min(...minutes)).toBeCloseTo(95 * 0.85, 1);
    expect(Math.max(...minutes)).toBeCloseTo(95 * 1.15, 1);
    expect(minutes.reduce((sum, m) => sum + m, 0) / CYCLE_RATES).toBeCloseTo(95, 9);
  });

  it('weigh a nightmare three times in the load and a lucid sleeper not at all', () => {
    const weight = (nightmare: number, lucid: number, trapped: number, slept: number): number =>
      tables.loadWeights[nightmare + 2 * lucid + 4 * trapped + 8 * slept]!;
    expect([weight(0, 0, 0, 0), weight(0, 0, 0, 1), weight(1, 0, 0, 1), weight(1, 0, 1, 1), weight(0, 1, 0, 1)]).toEqual([1, 1, 3, 3, 0]);
  });
});
