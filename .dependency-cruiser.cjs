/** Who may import whom: the house of `src/DECISIONS.md`, held by a checker. */
const core = 'model|evidence|player|layout|formats|link|trace|mirror|lecture';
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/(${from})/` },
  to: { path: '^src/', pathNot: [`^src/(${from})/`, ...allowed.map((each) => `^src/(${each})/`)] },
});
const noPackages = (name, from, packages, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/(${from})/` },
  to: { path: `^node_modules/(${packages})` },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('model-stands-alone', 'model', [], 'The model imports only the schema library.'),
    only(
      'core-on-model',
      'evidence|layout|formats|trace',
      ['model', 'evidence', 'layout', 'player'],
      'The core imports the core.',
    ),
    only('link-on-core', 'link', ['model', 'evidence', 'trace'], 'A link may hold a trace.'),
    only('player-on-core', 'player', ['model', 'trace', 'evidence'], 'The player may use the trace.'),
    only('offline-on-link', 'offline', ['link'], 'The service worker knows how a link is written.'),
    only('store-on-core', 'store', [core], 'The store imports the core.'),
    only('canvas-below-app', 'canvas', ['store', core], 'The canvas knows the store and the core, never the ui.'),
    only('ui-below-app', 'ui', ['store', core], 'The ui knows the store and the core, never the canvas.'),
    only('build-on-core', 'build', [core, 'offline'], 'The build knows the core, the service worker and Node.'),
    only('cli-on-core', 'cli', ['build', core], 'The command line knows the build and the core.'),
    noPackages(
      'core-has-no-framework',
      core,
      '(react|react-dom|cytoscape|zustand|@react)',
      'The core knows no framework.',
    ),
    noPackages(
      'only-canvas-knows-cytoscape',
      'ui|store|app|build|cli',
      'cytoscape',
      'Only the canvas knows Cytoscape.',
    ),
    {
      name: 'core-has-no-node',
      severity: 'error',
      from: { path: `^src/(${core}|store|canvas|ui)/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-package-on-the-page',
      severity: 'error',
      from: { path: `^src/(${core}|store|canvas|ui|app)/`, pathNot: '\\.d\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^virtual:' },
  },
};
