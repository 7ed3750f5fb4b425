import { test as base, expect, type Page } from '@playwright/test';
import { StagePage } from './stagePage.ts';

/**
 * What every journey holds the page to, whatever else it does: no error in the console, nothing that the content security
 * policy had to stop, and no request to anywhere but the page's own origin.
 */
function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!own) faults.push(`elsewhere: ${request.url()}`);
  });
  return faults;
}

export const test = base.extend<{ faults: string[]; stage: StagePage }>({
  faults: [
    async ({ page, baseURL }, hand) => {
      const faults = faultsOf(page, new URL(baseURL ?? '').origin);
      await page.addInitScript(() => {
        // React says what it recovered from only in the cause.
        window.addEventListener('error', ({ error }: ErrorEvent) => {
          const { cause } = (error ?? {}) as { cause?: unknown };
          if (cause instanceof Error) console.error(`caused by: ${cause.message} ${cause.stack ?? ''}`);
        });
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`stopped by the content security policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await hand(faults);
      expect(faults, 'faults of the page').toEqual([]);
    },
    { auto: true },
  ],
  stage: async ({ page }, hand) => {
    await hand(new StagePage(page));
  },
});

export { expect };
