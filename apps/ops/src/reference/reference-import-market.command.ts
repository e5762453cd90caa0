import { importMarket, MarketFolderError, readMarketFolder } from '#needs';
import { Database, PlatformModule } from '#platform';
import { Module } from '@nestjs/common';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';

@Module({ imports: [PlatformModule] })
class PlatformOnly {}

/** Replaces the market figures; an import that fails leaves the former ones. */
export const referenceImportMarket: Command = {
  name: 'reference:import-market',
  description: 'Importe les chiffres du marché du travail par métier : reference:import-market <dossier>',
  offline: false,
  run: async ([folder, ...rest]) => {
    if (folder === undefined || folder.startsWith('-') || rest.length > 0)
      throw new UsageError('Usage : reference:import-market <dossier>');
    const figures = read(folder);
    await withApplication(PlatformOnly, async (app) => {
      await app.get(Database).transaction((tx) => importMarket(tx, figures));
    });
    const count = (of: (figure: (typeof figures)[number]) => string): string =>
      new Set(figures.map(of)).size.toLocaleString('fr-FR');
    process.stdout.write(
      `Marché importé : ${figures.length.toLocaleString('fr-FR')} chiffres sur ${count((figure) => figure.occupationCode)} métiers et ${count((figure) => figure.area)} territoires.\n`,
    );
  },
};

function read(folder: string): ReturnType<typeof readMarketFolder> {
  try {
    return readMarketFolder(folder);
  } catch (error) {
    if (error instanceof MarketFolderError) throw new UsageError(error.message);
    throw error;
  }
}
