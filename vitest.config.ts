/** Everything that runs in Node: unit tests beside their source, and what crosses rooms in tests/. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // Two cores are what a small machine has; more workers only make each other slow.
    maxWorkers: 2,
  },
});
