import type { LexiconEntry } from './lexicon/index.js';
import { buildOccupationIndex } from './occupation-index.js';
import type { RomeData } from './rome.js';

const entry = (code: string, label: string, names: string[], tasks: string[], cues: string[] = []): LexiconEntry => ({
  code,
  label,
  names,
  tasks,
  skills: [],
  near: [],
  cues,
});

const lexicon: LexiconEntry[] = [
  entry(
    'G1605',
    'Plongeur / Plongeuse de restaurant',
    ['plongeur', 'plonge', 'aide de cuisine'],
    ['laver la vaisselle'],
    ['vaisselle', 'batterie'],
  ),
  entry(
    'G1803',
    'Serveur / Serveuse',
    ['serveur', 'serveuse', 'service en salle', 'chef de rang'],
    ['servir les clients à table'],
    ['salle', 'plateau'],
  ),
  entry(
    'G1602',
    'Cuisinier / Cuisinière',
    ['cuisinier', 'commis de cuisine', 'cuistot'],
    ['cuire les viandes', 'dresser les assiettes'],
  ),
  entry('D1209', 'Fleuriste', ['fleuriste', 'vendeur en fleurs'], ['composer des bouquets'], ['fleurs']),
  entry(
    'F1603',
    'Plombier / Plombière',
    ['plombier', 'plombier chauffagiste'],
    ['poser des sanitaires'],
    ['chaudière'],
  ),
  entry(
    'K1304',
    'Employé familial / Employée familiale',
    ['aide à domicile', 'aide ménagère'],
    ['faire le ménage'],
    ['domicile'],
  ),
];
const index = buildOccupationIndex({ lexicon, places: new Set(['flers', 'tinchebray']) });
const best = (text: string, options?: Parameters<typeof index.find>[1]) => index.find(text, options)[0]?.code;

describe('an occupation found by the lexicon alone', () => {
  it.each([
    ['Serveuse', 'G1803'],
    ['SERVEUR(SE) H/F', 'G1803'],
    ['serveur CDD temps plein urgent', 'G1803'],
    ['Plombière', 'F1603'],
    ['plombbier', 'F1603'],
    ['polmbier chaufagiste', 'F1603'],
    ['cherche qqn pr la plonge, midi du lundi au samedi', 'G1605'],
    ['comis de cuisine', 'G1602'],
    ['aide menagere', 'K1304'],
    ['Serveur Flers', 'G1803'],
    ['fleuriste à Tinchebray', 'D1209'],
  ])('%s is %s', (text, code) => {
    expect(best(text)).toBe(code);
  });

  it('decides by the description when the title does not', () => {
    expect(best('Renfort', { description: 'Vous servirez les clients en salle, au plateau.' })).toBe('G1803');
    expect(best('Renfort', { description: 'Laver la vaisselle et la batterie.' })).toBe('G1605');
  });

  it('knows an occupation by the label it had before', () => {
    const [first, ...others] = lexicon;
    const renamed = buildOccupationIndex({
      lexicon: [{ ...first!, formerLabel: 'Plonge en restauration' }, ...others],
    });
    expect(renamed.find('Plonge en restauration')[0]!.code).toBe('G1605');
  });

  it('reads the beginning of the description when there is no title', () => {
    expect(best('', { description: 'Nous recherchons un plombier pour une petite entreprise familiale.' })).toBe(
      'F1603',
    );
  });

  it('takes the activity of the company for a hint', () => {
    expect(best('vendeur', { naf: '47.76Z' })).toBe('D1209');
  });

  it('gives different codes, best first, with scores that share one whole', () => {
    const found = index.find('aide de cuisine', { limit: 10 });
    const scores = found.map(({ score }) => score);
    expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score)).toBeCloseTo(1, 5);
    expect(index.find('aide de cuisine', { limit: 2 })).toHaveLength(2);
  });

  it('says which words decided, as they were written, and has no official title', () => {
    const [match] = index.find('Plombière expérimentée à Flers');
    expect(match).toEqual({
      code: 'F1603',
      label: 'Plombier / Plombière',
      score: expect.any(Number) as number,
      sure: expect.any(Boolean) as boolean,
      likely: true,
      words: ['plombière'],
    });
  });

  it.each(['', '   ', '🙂🙂', '35 h 12,50 €', '<b></b>', 'wxqzk'])('finds nothing in %j', (text) => {
    expect(index.find(text)).toEqual([]);
  });

  it('stands a text of a million characters', () => {
    expect(best('plombier '.repeat(120_000))).toBe('F1603');
  });
});

describe('with the official files', () => {
  const rome: RomeData = {
    fiches: [
      { code: 'G1605', parentCode: 'G1605', label: 'Plongeur / Plongeuse de restaurant' },
      { code: 'G1607', parentCode: 'G1605', label: 'Aide de cuisine de collectivité' },
      { code: 'J1501', parentCode: 'J1501', label: 'Aide-soignant / Aide-soignante' },
    ],
    appellations: [
      { ogr: 1, label: 'Plongeur / Plongeuse en restauration', fiche: 'G1605', parentCode: 'G1605', principal: false },
      { ogr: 2, label: 'Plongeur / Plongeuse', fiche: 'G1605', parentCode: 'G1605', principal: true },
      { ogr: 6, label: 'Responsable de la plonge', fiche: 'G1605', parentCode: 'G1605', principal: false },
      { ogr: 3, label: 'Employé / Employée de cantine', fiche: 'G1607', parentCode: 'G1605', principal: true },
      { ogr: 4, label: 'Aide-soignant / Aide-soignante', fiche: 'J1501', parentCode: 'J1501', principal: true },
      { ogr: 5, label: 'Brancardier / Brancardière', fiche: 'J1501', parentCode: 'J1305', principal: false },
    ],
    skills: [
      { code: 10, label: 'Servir les repas des enfants' },
      { code: 11, label: 'Aider à la toilette' },
    ],
    ficheSkills: [
      { fiche: 'G1607', skill: 10, core: true },
      { fiche: 'J1501', skill: 11, core: true },
    ],
    mobility: [],
  };
  const official = buildOccupationIndex({ lexicon, rome });

  it.each([
    ['employée de cantine', 'G1605', 'G1607', 3],
    ['plongeuse', 'G1605', 'G1605', 2],
    ['plongeur en restauration', 'G1605', 'G1605', 1],
    ['aide soignante', 'J1501', 'J1501', 4],
  ])('%s is %s, fiche %s, appellation %i', (text, code, fiche, ogr) => {
    expect(official.find(text)[0]).toMatchObject({ code, fiche, appellation: { ogr } });
  });

  it('shows a title of the rank that was asked for', () => {
    expect(official.find('plonge')[0]!.appellation!.label).not.toMatch(/^Responsable/);
    expect(official.find('responsable de la plonge')[0]!.appellation!.label).toMatch(/^Responsable/);
  });

  it('follows the code a title had before the fiches were split', () => {
    expect(official.find('brancardier')[0]).toMatchObject({ code: 'J1305', fiche: 'J1501' });
  });

  it('works without any lexicon', () => {
    const [match] = buildOccupationIndex({ lexicon: [], rome }).find('emploi', {
      description: 'aider à la toilette des patients',
    });
    expect(match).toMatchObject({ code: 'J1501', label: 'Aide-soignant / Aide-soignante', appellation: { ogr: 4 } });
  });
});
