import { describe, expect, it } from 'vitest';
import type { CityInfo, PersonDetail } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { REASON, REFUSALS } from '../sim/vocabulary';
import { t } from '../words/en/night';
import { alertSentence } from './announcements';
import { alertText, causeSentence, markText } from './causes';

const city = {
  zones: [{ name: 'Harrow Row' }, { name: 'Quay' }],
  zone: [0, 1, 0],
  givenName: [0, 1, 2],
  familyName: [0, 1, 2],
  cast: [],
  prices: { share: { resolve: 20, min: 10 }, descendMin: 12 },
  reversal: { lucidity: 0.4, holdMin: 10, shares: 2 },
  stakes: { loseAtTrapped: 0.5, flawAtMin: -1 },
} as unknown as CityInfo;
const nightmare: NightEvent = { kind: 'nightmare', tick: 1872, sleeper: 0, zone: 0, reason: REASON.ownFear, source: -1 };

describe('sentences', () => {
  it('says who, why and where', () => {
    expect(alertText(city, { id: 1, tick: 1872, event: nightmare, count: 1 })).toEqual({ title: 'Tomas Reyes', cause: 'own fear, Harrow Row' });
  });
  it('turns a merged alert to its zone, with the last cause', () => {
    const event: NightEvent = { ...nightmare, reason: REASON.link, source: 1 };
    expect(alertText(city, { id: 1, tick: 1, event, count: 14 })).toEqual({
      title: 'Nightmares in Harrow Row',
      cause: 'The last: Tomas Reyes, from Ines Okafor',
    });
    expect(alertSentence(city, { id: 1, tick: 1, event, count: 14 })).toBe('14 nightmares in Harrow Row, the last Tomas Reyes, from Ines Okafor.');
  });
  it('says of the Centre what it costs to go and speak there', () => {
    const event: NightEvent = { kind: 'moment', tick: 1900, moment: 'centre-opens', value: 0 };
    const { title, cause } = alertText(city, { id: 1, tick: 1900, event, count: 1 });
    expect(title).toBe('The Centre is open');
    expect(cause).toBe('It takes 2 divers, who each say there what they are afraid of: 12 min down, then 20 resolve and 10 min each.');
  });
  it.each([
    [0, 'It came from *, in the same house.'],
    [1, 'It came from *, in Quay.'],
    [2, 'It came from *, across the bridge from Quay.'],
    [3, 'It came from * in Quay, by an undercurrent no bridge closes.'],
  ] as const)('names the way a nightmare came (%i)', (via, sentence) => {
    const person = { links: [{ sleeper: 1, via, bridge: -1, open: true }] } as unknown as PersonDetail;
    expect(causeSentence(city, person, { reason: REASON.link, source: 1 }, '*')).toBe(sentence);
  });
  it('has a sentence for every refusal, ending in a full stop', () => {
    for (const why of REFUSALS) expect(t(`refusal.${why}`)).toMatch(/^[A-Z].*\.$/);
  });
  it('marks the timeline in a few words', () => {
    expect(markText(city, nightmare)).toBe('Tomas Reyes, own fear, Harrow Row');
    expect(markText(city, { kind: 'order', tick: 0, order: { kind: 'dim-island', island: 1 } })).toBe('Order: Dim');
    expect(markText(city, { kind: 'lucid', tick: 0, sleeper: 0, zone: 0 })).toBe('Tomas Reyes is lucid');
  });
});
