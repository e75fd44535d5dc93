import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, tallyStep } from './run';

describe('the count of npm test', () => {
  it('sums what the reports say', () => {
    expect(countVitest(JSON.stringify({ numPassedTests: 7, numTotalTests: 9, testResults: [] }))).toEqual({ passed: 7, failed: 2 });
    expect(countPlaywright(JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] }))).toEqual({ passed: 5, failed: 3 });
  });
  it('counts a test file that could not be loaded', () => {
    const json = JSON.stringify({ numPassedTests: 3, numTotalTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(countVitest(json)).toEqual({ passed: 3, failed: 1 });
  });
  it('counts a step without a report as one check', () => {
    expect(tallyStep(0, null)).toEqual({ passed: 1, failed: 0 });
    expect(tallyStep(1, null)).toEqual({ passed: 0, failed: 1 });
    expect(tallyStep(null, null)).toEqual({ passed: 0, failed: 1 });
  });
  it('fails a step that has no report, an empty one, or a bad end with a good report', () => {
    const missing = () => {
      throw new Error('no such file');
    };
    expect(tallyStep(0, missing)).toEqual({ passed: 0, failed: 1 });
    expect(tallyStep(0, () => ({ passed: 0, failed: 0 }))).toEqual({ passed: 0, failed: 1 });
    expect(tallyStep(1, () => ({ passed: 4, failed: 0 }))).toEqual({ passed: 4, failed: 1 });
    expect(tallyStep(0, () => ({ passed: 4, failed: 0 }))).toEqual({ passed: 4, failed: 0 });
  });
});
