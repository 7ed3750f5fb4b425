import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** The pages that ours is held against; see `tests/bench/floors`. */
const floors = ['empty', 'bare'] as const;

/** Builds the floors for production, each into a folder of its own name below `folder`, with what Vite does by itself. */
export async function buildFloors(folder: string): Promise<void> {
  for (const floor of floors)
    await build({
      root: fileURLToPath(new URL(`../floors/${floor}/`, import.meta.url)),
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [react()],
      build: { outDir: join(folder, floor), emptyOutDir: true, chunkSizeWarningLimit: 1000 },
    });
}
