// `npm run check:data`: holds our own lexicon and analysis against the official files, which are not committed.
import './services/require-node.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { built, root } from './services/checkout.mjs';
import { prepare } from './services/install.mjs';
import { main, Refusal } from './services/terminal.mjs';

const folder = path.join(root, '../shared/data');

await main(async () => {
  if (!fs.existsSync(folder))
    throw new Refusal(`npm run check:data compare avec les fichiers de ${folder} : ce dossier manque.`);
  await prepare(['server']);
  const { checkData } = await import(built('apps/ops/src/reference/check-data.js'));
  const problems = await checkData(folder);
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) throw new Refusal(`Données : ${problems.length} problème(s).`);
  console.log('Données : conformes.');
});
