import { describe, expect, it } from 'vitest';
import { growMaze, ISLANDS, MAZE, pictureOf, SHEET } from './chapterPictures';
import { layIslands } from './sleepingCity';

describe("the chapters' pictures", () => {
  it('chapter 1 has its twenty-four islands, gold on some that touch', () => {
    const { islands, bridges } = layIslands(ISLANDS, 1280, 600);
    expect(islands).toHaveLength(24);
    const gold = islands.filter(({ colour }) => colour === islands[0]!.colour);
    expect(gold.length).toBeGreaterThan(2);
    expect(gold.length).toBeLessThan(12);
    expect(bridges.some(([from, to]) => gold.includes(islands[from]!) && gold.includes(islands[to]!))).toBe(true);
  });
  it.each([2, 3, 4, 5] as const)('chapter %i is the same each time, inside its sheet, and written in plain numbers', (chapter) => {
    const strokes = pictureOf(chapter);
    expect(pictureOf(chapter)).toEqual(strokes);
    expect(strokes.length).toBeGreaterThan(3);
    for (const { d } of strokes) {
      expect(d).not.toMatch(/NaN|Infinity|undefined/);
      for (const [, x, y] of d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(SHEET.width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(SHEET.height);
      }
    }
  });
  it('every room of the maze has one way in', () => {
    const { from, ends } = growMaze();
    expect(from.filter((room) => room === -1)).toHaveLength(1);
    expect(ends.length).toBeGreaterThan(8);
    for (let room = 0; room < MAZE.columns * MAZE.rows; room++) {
      let steps = 0;
      for (let here = room; here >= 0; here = from[here]!) steps += 1;
      expect(steps).toBeLessThanOrEqual(MAZE.columns * MAZE.rows);
    }
  });
});
