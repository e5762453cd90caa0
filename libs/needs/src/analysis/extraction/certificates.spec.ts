import { findCertificates } from './certificates.js';
import { read } from '../text.js';

it.each([
  ['formation HACCP exigée', ['HACCP required']],
  ['HACCP serait un plus', ['HACCP welcome']],
  ['BAFA souhaité', ['BAFA welcome']],
  ['CACES 1, 3 et 5', ['CACES catégories 1, 3 et 5 required']],
  ['caces R489 cat 3 apprécié', ['CACES R489 catégorie 3 welcome']],
  ['CACES nacelle', ['CACES R486 required']],
  ['permis cariste 5', ['CACES catégorie 5 required']],
  ['caces pas obligatoire', ['CACES not_required']],
  ['habilitation électrique B1V BR', ['Habilitation électrique B1V BR required']],
  ['habilitations H0V/B2V', ['Habilitation électrique H0V B2V required']],
  ['SST à jour', ['SST (sauveteur secouriste du travail) required']],
  ['FIMO et FCO à jour', ['FCO required', 'FIMO required']],
  ['CAP petite enfance', ['CAP AEPE (petite enfance) required']],
  ['respecter les règles d’hygiène HACCP', []],
  ['appliquer la méthode HACCP', []],
  ['serveur débutant accepté', []],
])('%s', (text, expected) => {
  const found = findCertificates(read(text).text).map(({ value }) => `${value.label} ${value.wish}`);
  expect(found.sort()).toEqual(expected);
});
