import { announcedJob, workPassages } from './announcement.js';

describe('announcedJob', () => {
  it.each([
    ['Nous recherchons un plombier chauffagiste. CDI.', 'plombier chauffagiste'],
    ['Notre client recrute pour son site de Lyon un cariste', 'cariste'],
    ['Poste de secrétaire médicale (H/F)', 'secretaire medicale'],
    ['Petite entreprise familiale, ambiance agréable.', ''],
    ['', ''],
  ])('%s: %s', (text, job) => {
    expect(announcedJob(text).trim()).toBe(job);
  });
});

describe('workPassages', () => {
  it.each([
    ['Notre groupe, créé en 1967, compte 500 collaborateurs', 'rest'],
    ['Salaire : 13 € brut, mutuelle, tickets restaurant', 'rest'],
    ['Vous assurez la maintenance des machines', 'work'],
    ['Notre agence vous confie ces missions : poser des sanitaires', 'work'],
    ['Pétrir et cuire le pain', 'work'],
  ] as const)('%s is about %s', (sentence, where) => {
    expect(workPassages(sentence)[where]).toBe(sentence);
  });
});
