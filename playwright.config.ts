import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tools/browser.mjs';

// The end-to-end tests use the built page, served by Vite's preview with the headers of tools/headers.ts, never a development server
// and never with `bypassCSP`. `npm test` sets PORT and CHROMIUM; by hand: `npm run build && npx playwright test`.

const port = Number(process.env.PORT) || 4273;
const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  // The generator's own test beside them is vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine must not fail a run by chance. `npm test` names every story that took a second try: docs/decisions/0015-second-try.md.
  retries: 1,
  // How long is waited for what must come, not how soon it must come: a story that holds a limit measures it. At a load of 25 on two
  // processors the service worker alone took more than the usual five seconds to be there, and a story more than thirty.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { args: browserFlags(), ...(executablePath && { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --logLevel warn`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
