import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    reporters: ['default', resolve(root, 'tests/closing-line.ts')],
    projects: [
      {
        plugins: [WxtVitest()],
        root,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Drawing a thousand hostile texts takes long on a machine with other work.
          testTimeout: 30_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          fileParallelism: false,
          // Browsers are heavy: they start when the unit tests have ended.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // Two real browsers on a busy machine: a test that needed its second try is reported as flaky, not hidden.
          retry: process.env['CI'] ? 1 : 0,
          expect: { poll: { timeout: 8_000 } },
          hookTimeout: 90_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts', 'components/**/*.tsx', 'entrypoints/**/*.{ts,tsx}'],
      reporter: ['text', 'lcov'],
    },
  },
});
