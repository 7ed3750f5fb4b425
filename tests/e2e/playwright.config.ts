import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/build/browser.ts';
import { judgesAreAsked } from './judges.ts';

/**
 * Browser journeys on the built page, served as `npm start` serves it. With `ANAGEN_URL` they run against a page that is
 * already served there.
 */
const root = new URL('../../', import.meta.url).pathname;
const served = process.env['ANAGEN_URL'];
const port = process.env['PORT'] ?? '4273';
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testIgnore: judgesAreAsked() ? [] : ['judged.spec.ts'],
  outputDir: `${root}test-results/journeys`,
  reporter: [['list'], ['json', { outputFile: `${root}test-results/playwright.json` }]],
  workers: 2,
  fullyParallel: true,
  // A shared machine can stall for seconds; what fails twice is broken, and the report names what passed only then.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: served ?? `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    // Keeping the site for a time without a network has journeys of its own.
    serviceWorkers: 'block',
    video: 'off',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(served === undefined && {
    webServer: {
      command: 'tsx src/cli/start.ts',
      cwd: root,
      env: { PORT: port },
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
      // The build before it may have to route every picture.
      timeout: 300_000,
    },
  }),
});
