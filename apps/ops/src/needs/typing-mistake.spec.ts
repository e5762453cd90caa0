import { withTypingMistake } from './typing-mistake.js';

describe('withTypingMistake', () => {
  it.each([
    ['as de nuit', 'as de nuit'.length],
    ['ash', 3],
    ['', 0],
  ])('of %s keeps about %i letters', (text, letters) => {
    for (let number = 0; number < 8; number++)
      expect(Math.abs(withTypingMistake(text, number).length - letters)).toBeLessThan(text.length < 4 ? 1 : 2);
  });

  it('changes the longest word and no other', () => {
    for (let number = 0; number < 40; number++) {
      const [first, second] = withTypingMistake('chef plombier', number).split(' ');
      expect(first).toBe('chef');
      expect(Math.abs(second!.length - 'plombier'.length)).toBeLessThan(2);
    }
  });
});
