/** Who may import whom. The reasons are in docs/decisions; `npm run check` holds the code to them. */

/** Each lib may use the doors of those before it. */
const order = [
  'platform',
  'reference',
  'accounts',
  'local-aids',
  'companies',
  'needs',
  'candidates',
  'proposals',
  'follow-up',
  'imports',
];
const upward = order.map((lib, index) => ({
  name: `no-upward-import-from-${lib}`,
  comment: `${lib} tells an event when a higher lib must act; it never imports it.`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/(${[...order.slice(index + 1), 'notifications'].join('|')})/` },
}));

const pure = '(?<!\\.(entity|entities|service|queries|module|spec|fixture))\\.tsx?$';

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-circular',
      comment: 'A cycle of values hides which part rests on which. Entities refer to each other by type only.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'through-the-door',
      comment: 'A lib is used through its index.ts.',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps/[^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$|testing/index\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'Libs know the work, apps know the outside world.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stay-apart',
      comment: 'API and worker meet in the database and the queue only.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'contracts-is-pure',
      comment: 'The law is facts in, verdicts out: no database, no framework.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs/(?!contracts|reference)|node_modules/(@nestjs|typeorm|bullmq))' },
    },
    {
      name: 'pure-files',
      comment: 'A file without a layer in its name decides; it needs neither Nest nor TypeORM.',
      severity: 'error',
      from: { path: `^libs/(contracts|local-aids|needs|candidates|proposals|follow-up|imports)/src/.*${pure}` },
      to: { path: '^node_modules/(@nestjs|typeorm|bullmq|ioredis|nodemailer)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-jobs-knows-bullmq',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^libs/platform/src/(jobs/|database/migrate\\.ts)' },
      to: { path: '^node_modules/(bullmq|ioredis)/' },
    },
    {
      name: 'only-notifications-knows-nodemailer',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^libs/notifications/' },
      to: { path: '^node_modules/nodemailer/' },
    },
    {
      name: 'doors-touch-no-repository',
      comment: 'Controllers and handlers call services and queries; they own no row.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^node_modules/(typeorm|@nestjs/typeorm)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^apps/portal/|\\.mjs$)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
    },
  },
};
