// `npm run migration:generate -- <name>`: writes the migration from the newest schema to what the entities say, for a
// person to read, complete (data, partial or covering indexes) and commit. An empty database is migrated to compare.
import './services/require-node.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { built, root } from './services/checkout.mjs';
import { prepare } from './services/install.mjs';
import { main, Refusal, say } from './services/terminal.mjs';

const folder = 'libs/platform/src/database/migrations';

main(async () => {
  const name = process.argv[2];
  if (!/^[a-z][a-z0-9-]+$/.test(name ?? ''))
    throw new Refusal('Donnez un nom en minuscules et tirets : npm run migration:generate -- company-notes');
  await prepare(['server']);
  const { ensureDatabase, startPostgres } = await import('./services/postgres.mjs');
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'passerelle-migration-'));
  fs.chmodSync(temporary, 0o755); // as root, Postgres runs as another user
  const server = await startPostgres({ folder: temporary, durable: false });
  try {
    const { up, down } = await difference(await ensureDatabase(server.url, 'migration'));
    if (up.length === 0) throw new Refusal('Les entités et le schéma sont déjà d’accord.');
    say(write(name, Date.now(), up, down));
  } finally {
    await server.stop();
    fs.rmSync(temporary, { recursive: true, force: true });
  }
});

/** What TypeORM would run, and what would undo it. */
async function difference(url) {
  await import('reflect-metadata');
  const { DataSource } = await import('typeorm');
  const { dataSourceOptions } = await import(built('libs/platform/src/database/data-source.js'));
  const { migrate } = await import(built('libs/platform/src/database/migrate.js'));
  await migrate(url, { queueSchema: false });
  const modules = await Promise.all(entityFiles().map((file) => import(built(file.replace(/\.ts$/, '.js')))));
  const entities = modules.flatMap((module) => Object.values(module).filter(isClass));
  const dataSource = await new DataSource({ ...dataSourceOptions(url, 2), entities }).initialize();
  try {
    const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
    const texts = (queries) => queries.map(({ query }) => query).filter((query) => !/CREATE EXTENSION/.test(query));
    return { up: texts(upQueries), down: texts(downQueries).reverse() };
  } finally {
    await dataSource.destroy();
  }
}

const entityFiles = () =>
  fs
    .readdirSync(path.join(root, 'libs'), { recursive: true })
    .filter((file) => /(^|\/)src\/.*\.(entity|entities)\.ts$/.test(file.split(path.sep).join('/')))
    .map((file) => path.join('libs', file));

const isClass = (value) => typeof value === 'function' && /^class/.test(Function.prototype.toString.call(value));

function write(name, now, up, down) {
  const className = `${name.replace(/(^|-)([a-z0-9])/g, (_, dash, letter) => letter.toUpperCase())}${now}`;
  const file = path.join(folder, `${now}-${name}.ts`);
  const sql = (queries) => queries.map((query) => `${query.replace(/[\\`]|\$\{/g, '\\$&')};`).join('\n');
  fs.writeFileSync(
    path.join(root, file),
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What changes and why: for the author to write. */
export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${sql(up)}
\`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${sql(down)}
\`);
  }
}
`,
  );
  return `${file} est écrit : lisez-le, puis ajoutez ${className} à ${folder}/index.ts.`;
}
