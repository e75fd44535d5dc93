/** What the first chapter says against what was played: lines that once spoke of an answer nobody had given stay true to it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Book, tellFrom } from '../src/narrative/book';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const BOOK = read('../src/narrative/nightmare-protocol.book.json') as Book;
const { scenes } = read('../src/content/scenarios/nightmare-protocol.story.json') as {
  scenes: { id: string; place: string; when: { phase: string; night?: number } }[];
};
const told = (scene: string, ...facts: string[]): string => {
  const { lines, answers } = tellFrom(BOOK, scene, new Set(facts))!;
  return [...lines.map(({ text }) => text), ...answers.flatMap(({ text, about, after }) => [text, about, ...after.map((line) => line.text)])].join('\n');
};

describe('the first chapter as it was played', () => {
  it('has Clara say that people adjust only where she said it', () => {
    expect(told('sixty_one')).not.toContain('People adjust');
    expect(told('sixty_one', 'pilar_tries')).toContain('She had only said: you could try it for a week. People adjust.');
    expect(told('a_way_down', 'clara_through')).not.toContain('try it for a week');
  });
  it('speaks of two hundred notes only to whoever named the number', () => {
    expect(told('forty_two_stairs')).not.toMatch(/two hundred/i);
    expect(told('sixty_one')).not.toContain('two-hundredth');
    expect(told('sixty_one', 'two_hundred_notes')).toContain('two-hundredth');
  });
  it('holds Aiko’s own hours against the list her bed is on', () => {
    expect(told('stay_up', 'aiko_own')).toContain('By her note she may wake when she likes.');
    expect(told('stay_up')).not.toContain('her note');
  });
  it('says at the hearing that the mandate is law, whoever had signed what', () => {
    expect(told('hearing')).toContain('the mandate has become law');
  });
  it('leaves the last tram on Noé’s list', () => {
    expect(told('after_pilar')).toContain('one tram left');
    expect(told('after_priya_asked', 'broken_keep_the_line')).not.toContain('drawer');
  });
  it('tells the scenes of a morning by the clock', () => {
    for (const night of [1, 2, 3]) {
      const hours = scenes.filter(({ when }) => when.phase === 'dawn' && when.night === night).map(({ place }) => Number.parseInt(place, 10));
      expect(hours.length).toBeGreaterThan(1);
      expect(hours).toEqual([...hours].sort((p, q) => p - q));
    }
  });
  it('does not name a speaker twice, before the line and after it', () => {
    const all = BOOK.lines.filter(
      (line) => /^\p{Lu}[\p{Lu} ]*: .*” ?(says|calls|shouts) \p{Lu}/u.test(line) || /^\p{Lu}[\p{Lu} ]*: .*” \p{Lu}\p{Ll}+ says/u.test(line),
    );
    expect(all).toEqual([]);
  });
});
