import { siretProblem } from './siret.js';

describe('a SIRET while it is typed', () => {
  it.each(['732 829 320 00074', '73282932000074', '35600000000048', '35600000049837'])('accepts %s', (siret) => {
    expect(siretProblem(siret)).toBeNull();
  });

  it.each([
    ['7328293200007', /il en manque 1/],
    ['732829320000745', /il y en a trop/],
    ['7328293200007A', /que des chiffres/],
    ['73282932000075', /pas valable/],
    ['35600000049838', /pas valable/],
  ])('says what is wrong with %s', (siret, problem) => expect(siretProblem(siret)).toMatch(problem));
});
