import { describe, expect, it } from 'vitest';
import type { DawnReport } from '../session/protocolDay';
import { createDayStore } from './dayStore';
import { bindEndings, checkEndings, createEndings, endingIn } from './endings';

const box = (kept?: string) => {
  const values = new Map(kept === undefined ? [] : [['nightmare.endings', kept]]);
  return { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => void values.set(key, value) };
};
const reported = (outcome: string): DawnReport => ({ outcome }) as DawnReport;

describe('the endings that were seen', () => {
  it('are remembered, the last reached last, each once', () => {
    const kept = box();
    const day = createDayStore();
    bindEndings(day, createEndings(kept));
    for (const outcome of ['lost:the-long-night', 'won:awake-together', 'lost:the-long-night'] as const) {
      day.setState({ at: 'dawn', report: reported(outcome) });
      day.setState({ at: 'epilogue' });
      day.setState({ at: 'none' });
    }
    expect(createEndings(kept).getState().seen).toEqual(['awake-together', 'the-long-night']);
  });
  it('are none before what came after is told, nor where a night by itself ends', () => {
    const store = createEndings(box());
    const day = createDayStore();
    bindEndings(day, store);
    day.setState({ at: 'dawn', report: reported('won:awake-together') });
    expect(store.getState().seen).toEqual([]);
    day.setState({ at: 'epilogue', report: reported('won') });
    expect(store.getState().seen).toEqual([]);
  });
  it.each(['{half', '3', 'null', '{"seen":["pulled-back"]}', '["nobody",4,null,{}]', '"awake-together"'])('are none where %s is kept', (kept) => {
    expect(createEndings(box(kept)).getState().seen).toEqual([]);
  });
  it('are only those there are, however many are claimed', () => {
    const claimed = [...Array.from({ length: 9999 }, () => 'pulled-back'), '__proto__', 'the-long-night', 'pulled-back'];
    expect(checkEndings(claimed)).toEqual(['the-long-night', 'pulled-back']);
  });
  it('hold for the visit where nothing can be kept', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    for (const store of [createEndings(null), createEndings({ getItem: refuse, setItem: refuse })]) {
      store.setState({ seen: ['pulled-back'] });
      expect(store.getState().seen).toEqual(['pulled-back']);
    }
  });
  it('are named behind the outcome', () => {
    expect([endingIn('won:awake-together'), endingIn('lost'), endingIn('open'), endingIn('lost:nowhere')]).toEqual(['awake-together', null, null, null]);
  });
});
