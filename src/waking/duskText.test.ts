import { describe, expect, it } from 'vitest';
import { changeText, demandText, isOver, laterCost, leverValueText, priceText, stakeAmount, stakeText } from './duskText';
import { LEVER_VALUES, LEVERS, PARTIES, placeOf, STAKES } from './evening';
import { leverPlaceText } from './policyText';

describe('levers', () => {
  it('have words for every place, all different', () => {
    for (const lever of LEVERS) {
      const words = LEVER_VALUES[lever].map((value) => leverPlaceText(lever, value));
      expect(new Set(words).size, lever).toBe(LEVER_VALUES[lever].length);
      expect(words.join()).not.toContain('lever.');
    }
  });
  it('stand at the nearest place', () => {
    expect([placeOf('mandate', 0.3), placeOf('mandate', 0.95), placeOf('sharing', 'zone'), placeOf('sharing', 'nonsense')]).toEqual([1, 3, 2, 0]);
  });
  it('write their values as instruments do', () => {
    expect([leverValueText('mandate', 0.33), leverValueText('sessionHours', 9), leverValueText('sharing', 'all')]).toEqual(['0.33', '9', 'whole city']);
  });
  it('cost somebody something later, either way, and nothing where nothing moves', () => {
    for (const lever of LEVERS) {
      const [loosest, tightest] = [LEVER_VALUES[lever][0]!, LEVER_VALUES[lever].at(-1)!];
      const tighter = laterCost(lever, loosest, tightest);
      const looser = laterCost(lever, tightest, loosest);
      expect(tighter!.text).not.toBe(looser!.text);
      expect(laterCost(lever, loosest, loosest)).toBeNull();
    }
  });
});

describe('who gains, who pays', () => {
  it('has words for every party and stake', () => {
    for (const party of PARTIES)
      for (const stake of STAKES) expect(Object.values(stakeText({ party, stake, gains: true, by: 1 })).join()).not.toMatch(/party\.|stake\./);
  });
  it('writes shares, units and people apart', () => {
    const by = (stake: (typeof STAKES)[number], amount: number): string => stakeAmount({ party: 'company', stake, gains: true, by: amount });
    expect([by('revenue', 0.31), by('revenue', -0.05), by('pressure', -0.12), by('patients', 1214)]).toEqual(['+31 %', '−5 %', '−.12', '1,214']);
  });
});

describe('changes and prices', () => {
  const load = { variable: 'load', before: 0.25, after: 1.08, limit: 1, better: 'down' } as const;
  it('say it when a limit is passed', () => {
    expect(changeText(load)).toBe('Load tonight: .25 to 1.08, +.83, past its limit of 1.00');
    expect(isOver({ ...load, after: 0.94 })).toBe(false);
    expect(isOver({ ...load, better: 'up', after: 0.94 })).toBe(true);
  });
  it('count hours', () => {
    expect([priceText(0), priceText(1), priceText(2)]).toEqual(['no hours', '1 hour', '2 hours']);
  });
});

describe('what is asked of an evening', () => {
  const demand = { by: 'council', lever: 'mandate', value: 1, profits: 'company', pressure: 0.05, trust: -0.02 } as const;
  it('says who asks, who gains and what refusing costs, and that it is signed once it is', () => {
    expect(demandText(demand, 0)).toBe(
      'Tonight the council asks: mandate, everyone. SleepSync gains by it. Refused, it costs at dawn: Pressure +.05, Trust −.02.',
    );
    expect(demandText(demand, 1)).toBe('Tonight the council asks: mandate, everyone. SleepSync gains by it. It is signed.');
  });
  it('takes more than was asked for granted', () => {
    expect(demandText({ ...demand, value: 0.33 }, 1)).toContain('It is signed.');
  });
});
