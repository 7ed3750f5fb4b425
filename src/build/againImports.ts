import type { Plugin } from 'vite';

const dynamicImport = /(?<![.\w$])import\((["'`])(\.\/[^"'`]+\.js)\1\)/g;

/** Sends every `import()` of the built page through `src/app/importAgain.ts`, which also says why. */
export function againImports(): Plugin {
  return {
    name: 'anagen-again-imports',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const each of Object.values(bundle))
        if (each.type === 'chunk')
          each.code = each.code.replaceAll(dynamicImport, 'globalThis.anagenImport(()=>import($1$2$1),$1$2$1)');
    },
  };
}
