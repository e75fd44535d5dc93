import { describe, expect, it } from 'vitest';
import type { CityInfo } from '../session/protocol';
import type { NightState } from '../stores/nightStore';
import { fallsLine, fallsSentence, paceSentence } from './fallsText';
import { pauseText } from './pauseText';

const city = { zones: [{ name: 'Quay' }, { name: 'Harrow Row' }, { name: 'Kiln Lane' }] } as unknown as CityInfo;
/** 02:30. */
const nightMin = 270;

describe('the falls that are coming', () => {
  it('are told by the first one’s clock, and how many more within the hour', () => {
    const falls = [
      { zone: 1, min: 28 },
      { zone: 0, min: 55 },
      { zone: 2, min: 75 },
    ];
    expect(fallsSentence(city, { falls, nightMin })).toBe('At this rate Harrow Row falls at 02:58, and 1 more within the hour.');
    expect(fallsSentence(city, { falls: [falls[2]!], nightMin })).toBe('At this rate Kiln Lane falls at 03:45.');
    expect(pauseText(city, [], { kind: 'island-falling', subject: 0 }, { falls, nightMin })).toMatch(/^At this rate Quay falls at 03:25, and 1 more/);
  });

  it('are no longer spoken of when dawn comes first', () => {
    const late = { falls: [{ zone: 0, min: 30 }], nightMin: 520 };
    expect(fallsSentence(city, late)).toBe('');
    expect(fallsLine(city, { ...late, fallen: 1 })).toEqual({ what: 'Islands standing: 2 of 3', how: 'at this rate none falls before dawn', state: 'open' });
  });
});

describe('the pace of Lucidity', () => {
  const asked = { ...city, reversal: { lucidity: 0.4, holdMin: 10, shares: 2 } } as CityInfo;
  const pace = (lucidity: number, lucidityRise: number): string =>
    paceSentence(asked, { nightMin, meters: { lucidity } as NightState['meters'], lucidityRise });
  it('says when it reaches its mark as it goes, or that it does not before dawn', () => {
    expect(pace(0.1, 0.002)).toBe('At the last hour’s rate Lucidity is 40 at 05:00.');
    expect(pace(0.1, 0.001)).toBe('At the last hour’s rate Lucidity is not 40 before dawn.');
    expect(pace(0.1, -0.01)).toBe('At the last hour’s rate Lucidity is not 40 before dawn.');
  });
  it('is not spoken of before anybody is lucid, nor where it stands', () => {
    expect([pace(0, 0), pace(0.41, 0.01)]).toEqual(['', '']);
  });
});
