import { defineConfig } from 'vitest/config';

const browserTests = 'test/**/*.browser.test.ts';
const together = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  pool: 'threads',
} as const;

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          ...together,
          name: 'code',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [browserTests],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // One browser at a time, with the host beside it: two are more processes than two cores carry.
      {
        extends: true,
        test: { ...together, name: 'browser', include: [browserTests], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
