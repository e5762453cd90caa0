import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which occupation data a ranking shown was made with: a new version of ROME, or a word of the lexicon, changes who is near
 * and thus the order, though the weights stay. Rankings from before do not say.
 */
export class RankingOccupations1795372580625 implements MigrationInterface {
  name = 'RankingOccupations1795372580625';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table rankings_shown add occupations_version text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table rankings_shown drop column occupations_version');
  }
}
