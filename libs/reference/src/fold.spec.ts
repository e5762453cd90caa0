import { fold } from './fold.js';

describe('fold', () => {
  it.each([
    ['Éléctricien', 'electricien'],
    ['BŒUF', 'boeuf'],
    ['chef d’équipe', "chef d'equipe"],
    ['L`Haÿ-les-Roses', "l'hay-les-roses"],
    ['Saint-Denis, 93', 'saint-denis, 93'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
