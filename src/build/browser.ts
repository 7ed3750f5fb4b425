import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

/** Where a system browser of the Chromium family usually lies. */
const places = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser to draw and test with: `CHROME_PATH` if set, else the system's Chrome or Chromium; null for Playwright's own. */
export function findBrowser(): string | null {
  const wanted = process.env['CHROME_PATH'];
  if (wanted !== undefined && existsSync(wanted)) return wanted;
  return places.find((place) => existsSync(place)) ?? null;
}

/** Starts that browser headless. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch(executablePath === null ? {} : { executablePath });
}
