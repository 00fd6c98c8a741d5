/** The walls of the house (design: rooms and what each may import). Paths are from the root; test/architecture/canary is a house where each wall is broken. */
const TESTS = '(\\.(spec|fixture)\\.tsx?$|/testing/)';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** Everything in a room except its tests may import only what `allowed` matches, and Node's own modules where it says so. */
const room = (name, path, { allowed = [], node = false }, comment) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path, pathNot: TESTS },
  to: { pathNot: [path, ...allowed], ...(node && { dependencyTypesNot: ['core'] }) },
});

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: to } });

const STEPS = ['intake', 'dispatch', 'closure', 'evaluation'];

/** A step of the case knows nothing of the other three. */
const stepsApart = (folder) =>
  STEPS.map((step) =>
    never(`${folder}-${step}-alone`, `^${folder}/${step}/`, `^${folder}/(${STEPS.filter((other) => other !== step).join('|')})/`, `${step} knows no other step; only the case does`),
  );

module.exports = {
  forbidden: [
    room('domain', '^libs/domain/', {}, 'the domain is pure: it imports itself only'),
    room('contracts', '^libs/contracts/', { allowed: ['^libs/domain/'] }, 'contracts name domain types'),
    room('regions', '^libs/regions/', { allowed: ['^libs/domain/', packages('yaml', 'ajv', 'chinese-days')], node: true }, 'region packs are read into domain values'),
    room('persistence', '^libs/persistence/', { allowed: ['^libs/(domain|contracts)/', packages('typeorm', 'mysql2', 'uuid', 'reflect-metadata')], node: true }, 'persistence knows the database, not who calls it'),
    room('workflows', '^workflows/', { allowed: ['^libs/(contracts|domain)/', packages('@temporalio/workflow')] }, 'workflows know the contracts and legal time'),
    {
      name: 'sandbox-without-rules',
      comment: 'rules never run in the workflow sandbox: of the domain only its types come in, and legal time',
      severity: 'error',
      from: { path: '^(workflows|libs/contracts)/', pathNot: TESTS },
      to: { path: '^libs/domain/', pathNot: '^libs/domain/time/', dependencyTypesNot: ['type-only'] },
    },
    never('worker-imports-workflows', '^apps/worker/', '^workflows/', 'the worker hands workflows over by path'),
    never('api-imports-workflows', '^apps/api/', '^workflows/', 'people never wait for the workflow engine'),
    never('apps-apart', '^apps/api/', '^apps/(?!api/)', 'apps share libs, never each other'),
    never('worker-imports-api', '^apps/worker/', '^apps/(?!worker/)', 'apps share libs, never each other'),
    never('web-knows-the-api-only', '^apps/web/', '^(libs|workflows|apps/(?!web/))', 'the pages know the API by its description only'),
    {
      name: 'features-apart', comment: 'what two pages need is shared, not borrowed', severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' }, to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    never('shared-knows-no-feature', '^apps/web/src/(shared|api)/', '^apps/web/src/(features|app)/', 'who is used never knows who uses it'),
    never('libs-import-apps', '^(libs|workflows)/', '^apps/', 'who is used never knows who uses it'),
    ...stepsApart('libs/domain'),
    ...stepsApart('workflows'),
    {
      name: 'case-knows-steps',
      comment: 'only the case knows its steps',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: [`^libs/domain/(case|${STEPS.join('|')})/`, '^libs/domain/index\\.ts$', TESTS] },
      to: { path: `^libs/domain/(${STEPS.join('|')})/` },
    },
    { name: 'not-to-tests', comment: 'what runs never imports its tests', severity: 'error', from: { path: '^(libs|workflows|apps)/', pathNot: TESTS }, to: { path: TESTS } },
    { name: 'no-cycles', comment: 'a cycle is one module in several files', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', comment: 'an import that leads nowhere hides the wall behind it', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // `types` first: the workspaces' package.json leads there to the source, elsewhere to dist/.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
