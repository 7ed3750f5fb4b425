import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { againImports } from './src/build/againImports.ts';
import { csp } from './src/build/csp.ts';
import { offline } from './src/build/offline.ts';
import { prerender } from './src/build/prerender.ts';
import { Press } from './src/build/press.ts';
import { anagen } from './src/build/vitePlugin.ts';

const press = new Press(import.meta.dirname);

export default defineConfig({
  // Relative addresses: the build also runs from a folder below a site's root.
  base: './',
  publicDir: 'src/app/static',
  plugins: [
    react(),
    anagen(import.meta.dirname, press),
    againImports(),
    csp(),
    prerender(import.meta.dirname, press),
    offline(import.meta.dirname),
  ],
  build: {
    target: 'es2022',
    // Fonts and pictures stay files, so that the content security policy needs no exception for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What ships is weighed by `size-limit`, compressed; the raw size of a chunk says little.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Routing the pictures takes its time, by design.
      checks: { pluginTimings: false },
      output: {
        // The pathway is data: a chunk of its own, fetched beside the code and kept when only the code changes.
        codeSplitting: {
          groups: [
            { name: 'pathway', test: /virtual:anagen\/pathway/ },
            { name: 'interactions', test: /virtual:anagen\/interactions/ },
            { name: 'entities', test: /virtual:anagen\/entities/ },
            { name: 'skeleton', test: /virtual:anagen\/skeleton/ },
            // What runs before the first paint stays small.
            { name: 'index', test: /src\/app\/main\.ts$|vite\/preload-helper/ },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // What else the first view waits for, in one piece with all that it imports: left to itself, the bundler cuts off what
            // other parts use too, and two dozen small files are two dozen requests.
            { name: 'boot', test: /src\/app\/boot\.tsx$/ },
            // What the inspector shares with other panels: they go on without it, should it not come.
            {
              name: 'reading',
              test: /src\/ui\/(parts\/Sheet|inspector\/(Section|SlipNotes|Remarks|StanceMark|\w+Link|Reference(Line|Marks)|FullCitation))\.|src\/evidence\/(bearing|behind)|TakeAlong\.tsx|icons\/chevron/,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
});
