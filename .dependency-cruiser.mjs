const layer = (name) => `^src/${name}/`;

/** Every rule says why, so that a red check explains itself. */
export default {
  forbidden: [
    {
      name: 'domain-stays-pure',
      comment:
        'Rules are pure functions: the domain imports itself and the pure libraries it names, nothing that has an effect.',
      severity: 'error',
      from: { path: layer('domain') },
      to: { pathNot: ['^src/domain/', '^node_modules/(dayjs|chinese-days|pinyin-match)/'] },
    },
    {
      name: 'application-knows-the-domain-only',
      comment:
        'A use case speaks to the world through its ports; which tab or service answers is not its business. Beside the domain it knows the pure library it names.',
      severity: 'error',
      from: { path: layer('application') },
      to: { pathNot: ['^src/(application|domain)/', '^node_modules/dequal/'] },
    },
    {
      name: 'workbook-maps-and-nothing-else',
      comment: 'Only src/workbook knows tabs and columns; it serves the application and calls no Apps Script service.',
      severity: 'error',
      from: { path: layer('workbook') },
      to: { pathNot: ['^src/(workbook|application|domain)/'] },
    },
    {
      name: 'google-serves-ports',
      comment: 'Adapters of Apps Script services implement ports; they decide nothing.',
      severity: 'error',
      from: { path: layer('google') },
      to: { pathNot: ['^src/(google|application|workbook/sheets-service|domain)'] },
    },
    {
      name: 'entry-parses-calls-presents',
      comment:
        'What Apps Script calls stays thin: it parses, calls one use case, presents. Storage is out of its sight.',
      severity: 'error',
      from: { path: layer('entry') },
      to: { pathNot: ['^src/(entry|application|domain)/', '^node_modules/valibot/'] },
    },
    {
      name: 'sidebar-is-a-browser-page',
      comment: 'A form shares the pure rules and the types of the callables with the server, never its code.',
      severity: 'error',
      from: { path: layer('sidebar') },
      to: {
        pathNot: ['^src/(sidebar|domain)/', '^node_modules/(preact|papaparse)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sidebar-without-holiday-data',
      comment: 'The form gets its holidays from the server; the library would double its size.',
      severity: 'error',
      from: { path: layer('sidebar') },
      to: { path: '^node_modules/chinese-days/', reachable: true },
    },
    {
      name: 'only-main-composes',
      comment: 'What is wired to which service is decided in one place; whoever needs something is given it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/composition/'] },
      to: { path: '^src/composition/' },
    },
    {
      name: 'host-runs-the-built-bundle',
      comment: 'The host proves the very bundle that is pushed; importing its source would prove something else.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^src/' },
    },
    {
      name: 'source-does-not-know-the-host',
      comment: 'The same bundle runs on Google: nothing in it may lean on the local host.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(host|test|build)/' },
    },
    {
      name: 'no-circles',
      comment: 'Files that import each other in a circle cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'module', 'default'] },
  },
};
