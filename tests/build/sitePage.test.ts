import { describe, expect, test } from 'vitest';
import { pageOf, type SitePage, siteFrom } from '../../src/build/sitePage.ts';

const frame = '<html lang="en-GB"><head><title></title></head><body><div id="root"></div></body></html>';
const page: SitePage = {
  path: 'figures/fig-2a/4/',
  sceneId: 'fig-2a',
  step: 4,
  title: 'Step 4',
  description: 'What happens.',
  body: '',
  text: '',
};
const imageOf = (html: string) => /og:image" content="([^"]*)"/.exec(html)?.[1];

describe('where a page says that it stands', () => {
  test('is nowhere in particular, unless the build is told: its picture is found from the page', () => {
    const html = pageOf(frame, page);
    expect(imageOf(html)).toBe('../../../previews/fig-2a.png');
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('og:url');
  });

  test('is told with whole addresses where the site is known, with or without a slash at its end', () => {
    for (const address of ['https://example.org/anagen/', 'https://example.org/anagen']) {
      const html = pageOf(frame, page, undefined, siteFrom(address));
      expect(imageOf(html)).toBe('https://example.org/anagen/previews/fig-2a.png');
      expect(html).toContain('<meta property="og:url" content="https://example.org/anagen/figures/fig-2a/4/" />');
      expect(html).toContain('<link rel="canonical" href="https://example.org/anagen/figures/fig-2a/4/" />');
    }
  });

  test('is refused where it is no web address', () => {
    expect(siteFrom(undefined)).toBeNull();
    expect(siteFrom('')).toBeNull();
    for (const address of ['example.org/anagen', 'file:///srv/anagen/', '/anagen/'])
      expect(() => siteFrom(address)).toThrow('ANAGEN_SITE');
  });
});

describe('what a page asks for', () => {
  const full = frame.replace(
    '</head>',
    '    <script src="./early.js"></script>\n    <script type="module" crossorigin src="./assets/index.js"></script>\n  </head>',
  );

  test('what is painted comes before what is run, and nothing waits behind the script that holds up the page', () => {
    const ahead = { styles: ['assets/player.css'], fetched: ['assets/index.js', 'assets/player.js'] };
    const html = pageOf(full, page, ahead);
    const [head = ''] = html.split('</head>');
    expect(head).toContain('<link rel="stylesheet" crossorigin href="../../../assets/player.css" />');
    const [, fetchedWhenItFits = ''] = /<template id="ahead">(.*?)<\/template>/.exec(head) ?? [];
    expect(fetchedWhenItFits).toBe('<link rel="prefetch" as="script" crossorigin href="../../../assets/player.js" />');
    // What the frame asks for already is asked for once.
    expect(head.match(/assets\/index\.js/g)).toHaveLength(1);
    expect(head).toContain('<script type="module" fetchpriority="low" crossorigin src="../../../assets/index.js">');
    expect(head.trim().endsWith('<script src="../../../early.js"></script>')).toBe(true);
    expect(head.match(/early\.js/g)).toHaveLength(1);
  });
});
