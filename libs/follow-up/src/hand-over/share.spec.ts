import fc from 'fast-check';
import { shareOut } from './share.js';

const file = (id: string, key: string, owner = true) => ({ id, key, owner });

describe('sharing out somebody’s files', () => {
  it('goes in turns, and what belongs together goes together', () => {
    const rows = [
      file('placement', 'ana', false),
      file('ana', 'ana'),
      file('eli', 'eli'),
      file('noa', 'noa'),
      file('proposal of noa', 'noa', false),
    ];
    expect(Object.fromEntries(shareOut(rows, ['Karim', 'Lise']))).toEqual({
      ana: 'Karim',
      placement: 'Karim',
      eli: 'Lise',
      noa: 'Karim',
      'proposal of noa': 'Karim',
    });
  });

  it('gives every file to one colleague, and none of them more than one young person more than another', () => {
    const files = fc.uniqueArray(fc.nat(999), { maxLength: 60 });
    const colleagues = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(files, colleagues, (numbers, count) => {
        const takers = Array.from({ length: count }, (_, place) => `colleague ${place}`);
        const rows = numbers.map((number) => file(`file ${number}`, `person ${number}`));
        const shared = shareOut(rows, takers);
        const loads = takers.map((taker) => [...shared.values()].filter((one) => one === taker).length);
        expect(shared.size).toBe(rows.length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('needs somebody to take over', () => expect(() => shareOut([], [])).toThrow('nobody takes over'));
});
