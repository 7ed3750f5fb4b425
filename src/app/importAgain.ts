/**
 * Browsers remember that a module could not be fetched, and do not ask the network again for as long as the page stands; under
 * another name they do. The build sends every `import()` of the page through here (`src/build/againImports.ts`), so that what
 * failed while the line was down comes when it is tried again.
 */

/** The names under which modules that failed are asked for now. */
const names = new Map<string, string>();
let count = 0;

/** Imports a module of the build: the first time by `load`, after a failure under a new name. Rejects as `import()` does. */
async function importAgain(load: () => Promise<unknown>, name: string): Promise<unknown> {
  const other = names.get(name);
  try {
    return await (other === undefined ? load() : import(/* @vite-ignore */ new URL(other, import.meta.url).href));
  } catch (fault) {
    count += 1;
    names.set(name, `${name}?again=${count}`);
    throw fault;
  }
}

Object.assign(globalThis, { anagenImport: importAgain });
