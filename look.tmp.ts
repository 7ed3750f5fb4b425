import { chromium } from '@playwright/test';
import { findBrowser } from './src/build/browser.ts';

const b = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const shots: [string, string, number, number, string][] = JSON.parse(process.argv[2]!);
for (const [name, hash, w, h, scheme] of shots) {
  const p = await b.newPage({ viewport: { width: w, height: h }, colorScheme: scheme as 'light' });
  p.on('console', (m) => {
    if (m.type() === 'error') console.log(name, m.text());
  });
  await p.goto('http://localhost:4310/' + hash);
  await p.waitForSelector('[data-started], .stage canvas');
  await p.waitForTimeout(3000);
  await p.screenshot({ path: `/tmp/shot-${name}.png` });
  await p.close();
}
await b.close();
