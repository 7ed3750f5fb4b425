import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatIssue, type Issue } from '../model/issue.ts';
import { skeletonOf } from '../model/skeleton.ts';
import { answerLayoutRequest, layoutEndpoint } from './layoutEndpoint.ts';
import { pictureStyle } from './pictureStyle.ts';
import { Press } from './press.ts';
import { readSoftware } from './software.ts';

/** What the page imports of the pathway, by what it needs first: each module's text. */
const modules: Record<string, (press: Press, root: string) => Promise<string>> = {
  'virtual:anagen/skeleton': async (press) => {
    const { pathway, pictures } = (await press.atlas()).atlas;
    return jsonModule({ skeleton: skeletonOf(pathway), map: pictures['map'] });
  },
  'virtual:anagen/entities': async (press) => jsonModule({ entities: (await press.atlas()).atlas.pathway.entities }),
  'virtual:anagen/interactions': async (press) => {
    const { interactions } = (await press.atlas()).atlas.pathway;
    return textModule({ interactions });
  },
  'virtual:anagen/pathway': async (press) => {
    const parts = Object.entries((await press.atlas()).atlas.pathway);
    return textModule(Object.fromEntries(parts.filter(([part]) => part !== 'entities' && part !== 'interactions')));
  },
  'virtual:anagen/scenes': async (press) => {
    const { pictures } = (await press.atlas()).atlas;
    return jsonModule({ scenes: Object.fromEntries(Object.entries(pictures).filter(([id]) => id !== 'map')) });
  },
  'virtual:anagen/overview': async (press) => jsonModule({ overview: (await press.overview())?.onPage() }),
  'virtual:anagen/software': async (_, root) => jsonModule({ software: await readSoftware(root) }),
  'virtual:anagen/pictures.css': async (press) => {
    const { pictures } = (await press.atlas()).atlas;
    return `${pictureStyle(Object.values(pictures))}\n${(await press.overview())?.styleSheet() ?? ''}`;
  },
};
const resolved = (id: string) => `\0${id}`;

/** Event that the development server sends when a picture was laid out anew: `{ picture, issues }`. */
const pictureEvent = 'anagen:picture';

/** A module that exports each value under its name. Parsing JSON is faster than parsing the same as JavaScript. */
function jsonModule(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value ?? null))});`)
    .join('\n');
}

/** A module with the record `parts`, which holds each value as JSON, for who parses one after the other. */
function textModule(values: Record<string, unknown>): string {
  const texts = Object.entries(values).map(([field, value]) => [field, JSON.stringify(value)]);
  return `export const parts = ${JSON.stringify(Object.fromEntries(texts))};`;
}

function listed(issues: readonly Issue[]): string {
  return `the data is broken (${issues.length}):\n${issues.map(formatIssue).join('\n')}`;
}

/**
 * Gives the page its pathway and pictures as the modules `virtual:anagen/…`. A build fails on broken data with every issue;
 * the development server warns and goes on with what is good, reloads on changes below `data/`, and saves nodes that a
 * curator moves. `root` is the repository's root; `press` may be shared with what else needs the pictures.
 */
export function anagen(root: string, press = new Press(root)): Plugin {
  const dataFolder = join(root, 'data');
  let building = false;
  return {
    name: 'anagen',
    configResolved(config) {
      building = config.command === 'build';
    },
    async buildStart() {
      if (!building) return;
      press.forget();
      const { issues } = await press.atlas();
      if (issues.length > 0) this.error(listed(issues));
    },
    resolveId: (id) => (id in modules ? resolved(id) : null),
    async load(id) {
      const write = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!write) return null;
      const { issues } = await press.atlas();
      if (!building && issues.length > 0) this.warn(listed(issues));
      return write(press, root);
    },
    configureServer(server) {
      watchData(server, dataFolder, press);
    },
  };
}

function watchData(server: ViteDevServer, dataFolder: string, press: Press): void {
  /** Files that the server itself has just written: the page that asked for it must not be reloaded. */
  const own = new Set<string>();
  const forget = () => {
    press.forget();
    for (const id of Object.keys(modules)) {
      const module = server.moduleGraph.getModuleById(resolved(id));
      if (module) server.moduleGraph.invalidateModule(module);
    }
  };
  server.watcher.add(dataFolder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(dataFolder + sep) || !/\.(yaml|json)$/.test(file)) return;
    if (own.delete(file)) return;
    forget();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    if (request.url?.startsWith(layoutEndpoint) !== true) return next();
    const path = request.url.slice(layoutEndpoint.length);
    const saved = async (id: string, file: string) => {
      own.add(file);
      forget();
      const { atlas, issues } = await press.atlas();
      const about = {
        picture: atlas.pictures[id],
        issues: issues.filter((issue) => issue.path.endsWith(`/${id}.yaml`)),
      };
      server.ws.send({ type: 'custom', event: pictureEvent, data: about });
      return about;
    };
    const folder = join(dataFolder, 'alopecia-areata', 'layouts');
    answerLayoutRequest(request, response, folder, path, saved).catch(next);
  });
}
