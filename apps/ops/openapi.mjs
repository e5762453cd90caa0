// Writes what is generated from the API's code: the metadata swc cannot compute (types, comments, validators), then the
// portal's typed client, and the table of who may call what. With --check, writes nothing and fails when a committed file is out of date.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const check = process.argv.includes('--check');
const metadataFile = path.join(root, 'apps/api/src/metadata.ts');
const schemaFile = path.join(root, 'apps/portal/src/api/schema.d.ts');
const accessFile = path.join(root, 'docs/access.md');
const before = Object.fromEntries(
  [metadataFile, schemaFile, accessFile].map((file) => [
    file,
    fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '',
  ]),
);

await writeMetadata();
sortEnums();
execFileSync(process.execPath, [path.join(root, 'node_modules/@nestjs/cli/bin/nest.js'), 'build', 'api'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
await writeSchema();

if (check) {
  const stale = Object.entries(before).filter(([file, text]) => fs.readFileSync(file, 'utf8') !== text);
  for (const [file, text] of stale) {
    fs.writeFileSync(file, text);
    console.error(`${path.relative(root, file)} is out of date: run npm run openapi`);
  }
  process.exit(stale.length > 0 ? 1 : 0);
}

async function writeMetadata() {
  // The generator checks types, the old file's too: a stub lets a renamed DTO through.
  fs.writeFileSync(metadataFile, 'export default async (): Promise<Record<string, never>> => ({});\n');
  const { PluginMetadataGenerator } = await import('@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js');
  const { ReadonlyVisitor } = await import('@nestjs/swagger/plugin');
  new PluginMetadataGenerator().generate({
    visitors: [
      new ReadonlyVisitor({
        dtoFileNameSuffix: ['.dto.ts'],
        introspectComments: true,
        classValidatorShim: true,
        esmCompatible: true,
        pathToSource: path.join(root, 'apps/api/src'),
      }),
    ],
    outputDir: path.dirname(metadataFile),
    tsconfigPath: 'apps/api/tsconfig.json',
  });
}

/** The order of a union's members depends on what else the compiler has read: sorted, two machines write the same file. */
function sortEnums() {
  const sorted = (list) =>
    JSON.parse(`[${list}]`)
      .sort()
      .map((value) => JSON.stringify(value));
  const text = fs.readFileSync(metadataFile, 'utf8');
  fs.writeFileSync(
    metadataFile,
    text.replace(/enum: \[([^\]]*)\]/g, (_, list) => `enum: [${sorted(list).join(', ')}]`),
  );
}

async function writeSchema() {
  const { writeOpenApi } = await import(path.join(root, 'dist/apps/api/src/write-openapi.js'));
  const document = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'passerelle-openapi-')), 'openapi.json');
  await writeOpenApi(document);
  const { accessTable } = await import(path.join(root, 'dist/apps/api/src/access/access-table.js'));
  fs.writeFileSync(accessFile, accessTable(JSON.parse(fs.readFileSync(document, 'utf8'))));
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/openapi-typescript/bin/cli.js'), document, '-o', schemaFile],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  fs.rmSync(path.dirname(document), { recursive: true });
}
