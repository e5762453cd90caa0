import { findPosts, findSoughtJobs } from './positions.js';
import { read } from '../text.js';

it.each([
  ['recherche 2 serveurs', 2],
  ['cherche trois personnes pour les vendanges', 3],
  ['3 postes de manutentionnaire', 3],
  ['postes à pourvoir : 4', 4],
  ['cherche un plongeur', 1],
  ['deux postes sont à pourvoir', 2],
  ['une expérience sur un poste similaire', null],
  ['vous recherchez un emploi', null],
  ['plonge le midi', null],
])('%s → %s', (text, posts) => {
  expect(findPosts(read(text).text)?.value ?? null).toBe(posts);
});

it.each([
  [
    'cherche 2 serveurs et un cuisinier',
    [
      [2, 'serveurs'],
      [1, 'cuisinier'],
    ],
  ],
  [
    'rech. 1 plombier + 2 électriciens',
    [
      [1, 'plombier'],
      [2, 'electriciens'],
    ],
  ],
  [
    'recrute un commis de cuisine ainsi qu’une femme de chambre',
    [
      [1, 'commis de cuisine'],
      [1, 'femme de chambre'],
    ],
  ],
  ['cherche un serveur ou une serveuse', []],
  ['recherche un vendeur et une vendeuse', []],
  ['cherche quelqu’un pour la plonge et aider en cuisine', []],
  ['garde de 2 enfants et un chien', []],
])('%s', (text, jobs) => {
  expect(findSoughtJobs(read(text).text).map(({ posts, words }) => [posts, words])).toEqual(jobs);
});
