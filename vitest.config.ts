import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Limits in milliseconds; a loaded machine may take long, and no test measures time. */
const UNIT_TIMEOUT = 30_000;
const BROWSER_TIMEOUT = 120_000;

// Set to "production" on a machine that deploys, and then React and Vite behave as on a page that visitors see.
process.env.NODE_ENV = 'test';

const browserTests = 'tests/browser/**';

export default defineConfig({
  plugins: [react()],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests],
          globalSetup: ['tests/support/bundleCommands.ts'],
          testTimeout: UNIT_TIMEOUT,
          hookTimeout: UNIT_TIMEOUT,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: [browserTests],
          setupFiles: ['tests/support/cleanUp.ts'],
          testTimeout: UNIT_TIMEOUT,
          hookTimeout: UNIT_TIMEOUT,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/globalSetup.ts'],
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          // One page at a time: journeys that share two cores would only wait for each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
