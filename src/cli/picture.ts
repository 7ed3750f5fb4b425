import { readFile, writeFile } from 'node:fs/promises';
import { argv, cwd, exit } from 'node:process';
import { makePicture } from '../build/atlas.ts';
import { launchBrowser } from '../build/browser.ts';
import { fontFile } from '../build/font.ts';
import { loadMeasure } from '../build/measure.ts';
import { readPack } from '../build/readPack.ts';
import { writeSvg } from '../formats/svg.ts';
import { lightTheme } from '../formats/svgTheme.ts';

/**
 * `npm run picture -- <map | scene id> [out.png]`: draws one picture as SVG and PNG (twice the size of the stage) and
 * prints what is wrong with it. Exit code 1 if something is.
 */
const [id, out = `${id}.png`] = argv.slice(2);
if (id === undefined) {
  console.error('usage: npm run picture -- <map | scene id> [out.png]');
  exit(2);
}

const { pathway, layouts } = await readPack(cwd());
const layout = layouts.find((each) => each.id === id);
if (layout === undefined) {
  console.error(
    `there is no readable layout "${id}"; there are: ${layouts.map((each) => each.id).join(', ') || 'none'}`,
  );
  exit(2);
}

const started = Date.now();
const { picture, problems } = await makePicture(layout, pathway, await loadMeasure());
console.log(`${picture.nodes.length} nodes, ${picture.routes.length} arrows, ${Date.now() - started} ms`);

const font = (await readFile(fontFile)).toString('base64');
const css = `@font-face{font-family:Inter;font-weight:400 700;src:url(data:font/woff2;base64,${font})}`;
const svg = writeSvg(picture, pathway, { theme: lightTheme, refuted: true, css });
await writeFile(out.replace(/(\.png)?$/, '.svg'), svg);

const browser = await launchBrowser();
const page = await browser.newPage({
  viewport: { width: Math.ceil(picture.width), height: Math.ceil(picture.height) },
  deviceScaleFactor: 2,
});
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: out });
await browser.close();

for (const problem of problems) console.log(problem);
console.log(`${out}: ${problems.length === 0 ? 'nothing wrong' : `${problems.length} problems`}`);
exit(problems.length === 0 ? 0 : 1);
