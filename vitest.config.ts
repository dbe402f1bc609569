import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './tools/browsers';

// Where none is found Playwright looks for its own and fails: a test that needs a browser
// never passes without one.
const chromium = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
          // A limit for what hangs, not for what is slow on a loaded machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Without WxtVitest, whose virtual modules do not resolve in a browser.
        resolve: { alias: { '@': import.meta.dirname, '~': import.meta.dirname } },
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'axe-core', 'valibot'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                chromiumSandbox: false,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          // A browser starts in seconds, on a loaded machine in many.
          testTimeout: 30_000,
          hookTimeout: 90_000,
          // Each file drives its own browsers; two at once starve each other on two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
