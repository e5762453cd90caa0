import { Database, PlatformModule } from '#platform';
import { importRome, readRomeFolder, ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';

@Module({ imports: [PlatformModule, ReferenceModule] })
class ReferenceOnly {}

/** Replaces the imported ROME; an import that fails leaves the former one. */
export const referenceImportRome: Command = {
  name: 'reference:import-rome',
  description: 'Importe les fichiers officiels du ROME 4.0 : reference:import-rome <dossier>',
  offline: false,
  run: async ([folder, ...rest]) => {
    if (folder === undefined || folder.startsWith('-') || rest.length > 0)
      throw new UsageError('Usage : reference:import-rome <dossier>');
    const rome = await readRomeFolder(folder);
    await withApplication(ReferenceOnly, async (app) => {
      await app.get(Database).transaction((tx) => importRome(tx, rome));
    });
    const { fiches, appellations, skills, ficheSkills, mobility } = rome;
    const counts = [
      `${inFigures(fiches.length)} fiches`,
      `${inFigures(appellations.length)} appellations`,
      `${inFigures(skills.length)} compétences et savoirs`,
      `${inFigures(ficheSkills.length)} liens entre fiches et compétences`,
      `${inFigures(mobility.length)} mobilités`,
    ];
    process.stdout.write(
      `ROME importé : ${counts.join(', ')}.\nRedémarrez l’application et le worker pour qu’ils s’en servent.\n`,
    );
  },
};

const inFigures = (count: number): string => count.toLocaleString('fr-FR');
