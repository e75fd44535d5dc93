/** Everything that runs in Node: unit tests beside their source, and what crosses rooms in tests/. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole nights by the hundred. Begun last, as small files are, one of them would run alone on one core while the other has nothing to do. */
const LONG = ['tests/golden/modelTable.test.ts', 'src/cli/balance.test.ts', 'tests/chapter.test.ts', 'tests/golden/story.test.ts'];
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => LONG.findIndex((long) => moduleId.endsWith(long)) + 1 || LONG.length + 1;
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // Two cores are what a small machine has; more workers only make each other slow.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
  },
});
