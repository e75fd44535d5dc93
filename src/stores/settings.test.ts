import { describe, expect, it } from 'vitest';
import { actionOf, checkSettings, createSettings, KEY_DEFAULTS, SETTINGS_DEFAULTS, sharedWith } from './settings';

const box = (kept: Record<string, string> = {}) => {
  const values = new Map(Object.entries(kept));
  return { values, getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => void values.set(key, value) };
};

describe('settings', () => {
  it('are remembered', () => {
    const kept = box();
    createSettings(kept).setState({ soft: true, textSize: 150, keys: { ...KEY_DEFAULTS, pause: 'p' } });
    expect(createSettings(kept).getState()).toMatchObject({ soft: true, textSize: 150, keys: { pause: 'p', next: 'n' }, flashes: true });
  });
  it('fall back one by one where what is kept is no setting', () => {
    const kept = {
      textSize: 7,
      soft: 'yes',
      colours: 'red-green',
      speed: 3,
      keys: { pause: 'escape', next: '', list: 'm', undo: 4, diver: '3', speed1: '7' },
      pad: { pause: 99, next: 3.5, list: 8 },
      more: 1,
    };
    const checked = checkSettings(kept);
    expect(checked).toEqual({ ...SETTINGS_DEFAULTS, colours: 'red-green', keys: { ...KEY_DEFAULTS, list: 'm' }, pad: { ...SETTINGS_DEFAULTS.pad, list: 8 } });
    for (const nonsense of [null, 3, 'x', []]) expect(checkSettings(nonsense)).toEqual(SETTINGS_DEFAULTS);
    expect(createSettings(box({ 'nightmare.settings': '{half' })).getState()).toEqual(SETTINGS_DEFAULTS);
  });
  it('take over what was kept before they were one', () => {
    const before = box({ 'nightmare.textSize': '125', 'nightmare.difficulty': 'hard' });
    expect(createSettings(before).getState()).toEqual({ ...SETTINGS_DEFAULTS, textSize: 125, difficulty: 'hard' });
  });
  it('of before there was sound keep what they had and hear the usual', () => {
    const { volumes: _, muted: __, ...silent } = SETTINGS_DEFAULTS;
    const { mute: ___, ...keys } = { ...KEY_DEFAULTS, list: 'k' };
    const before = box({ 'nightmare.settings': JSON.stringify({ ...silent, soft: true, captions: true, keys }) });
    expect(createSettings(before).getState()).toEqual({ ...SETTINGS_DEFAULTS, soft: true, captions: true, keys: { ...KEY_DEFAULTS, list: 'k' } });
  });
  it('take each volume by itself', () => {
    const { volumes, muted } = checkSettings({ volumes: { whole: 0, beds: 101, effects: '50', interface: -1, more: 3 }, muted: true });
    expect([volumes, muted]).toEqual([{ ...SETTINGS_DEFAULTS.volumes, whole: 0 }, true]);
  });
  it('hold for the visit where nothing can be kept', () => {
    const refused = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    for (const store of [createSettings(refused), createSettings(null)]) {
      store.setState({ captions: true });
      expect(store.getState().captions).toBe(true);
    }
  });
  it('say what a key is for, and who shares it', () => {
    const keys = { ...KEY_DEFAULTS, next: 'd' };
    expect([actionOf('D', { keys }), actionOf('n', { keys }), actionOf(' ', { keys })]).toEqual(['diver', null, 'pause']);
    expect([sharedWith(keys, 'next'), sharedWith(keys, 'list')]).toEqual([['diver'], []]);
  });
});
