import { Spelling } from './spelling.js';

describe('Spelling', () => {
  const spelling = new Spelling();
  for (const word of ['plombier', 'plombier', 'boulanger', 'macon', 'serveur', 'fleuriste']) spelling.add(word);

  it.each([
    ['plombbier', 'plombier', 'a letter too many'],
    ['plobier', 'plombier', 'a letter lost'],
    ['plomvier', 'plombier', 'a letter for another'],
    ['polmbier', 'plombier', 'two letters swapped'],
    ['bboulanger', 'boulanger', 'at the beginning'],
    ['boulangeur', 'boulanger', 'near the end'],
  ])('%s was meant to be %s (%s)', (wrong, right) => {
    expect(spelling.correct(wrong)).toBe(right);
  });

  it.each([
    ['ploombbier', 'two slips'],
    ['maco', 'too short to tell'],
    ['informaticien', 'like nothing known'],
    ['', 'nothing'],
  ])('leaves %j (%s)', (word) => {
    expect(spelling.correct(word)).toBeNull();
  });

  it('prefers the more used of two', () => {
    const both = new Spelling();
    for (const word of ['peintre', 'ceintre', 'ceintre']) both.add(word);
    expect(both.correct('leintre')).toBe('ceintre');
  });

  it.each([
    ['compt', true],
    ['comptabl', false],
    ['comptable', false],
    ['conpt', false],
  ])('of « %s », says whether a longer word begins so: %s', (word, begun) => {
    const words = new Spelling();
    words.add('comptable');
    expect(words.begins(word)).toBe(begun);
  });
});
