import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { launchBrowser } from '../../src/build/browser.ts';

export interface StagePages {
  /** Opens the stage's page and waits until it stands still. */
  open(query?: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** Waits until the stage has drawn and nothing on it moves. */
export async function stands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { picture, settled } = document.getElementById('stage')?.dataset ?? {};
    return picture !== undefined && picture !== '' && settled === 'true';
  });
}

/** Serves the stage's page and starts a browser for it. The caller closes both. */
export async function openStagePages(): Promise<StagePages> {
  const root = fileURLToPath(new URL('../bench/page/', import.meta.url));
  const server: ViteDevServer = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../node_modules/.cache/anagen-stage/', import.meta.url)),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser: Browser = await launchBrowser();
  return {
    open: async (query = '', size = { width: 1280, height: 800 }) => {
      const page = await browser.newPage({ viewport: size });
      await page.goto(`${address}${query}`);
      await stands(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
