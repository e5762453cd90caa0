import { agedAtStart, ageOn } from './age.js';
import { exampleHire } from './testing/example-hire.js';

describe('age', () => {
  it.each([
    ['the day before a birthday', '2010-12-02', '2026-12-01', 15],
    ['on the birthday', '2010-12-01', '2026-12-01', 16],
    ['born on 29 February, at its end in a common year', '2008-02-29', '2026-03-01', 18],
  ])('%s', (_, birthDate, day, age) => expect(ageOn(birthDate, day)).toBe(age));

  it('looks at the start, not at the signature', () => {
    const hire = exampleHire({
      hire: { signedOn: '2026-11-21', startsOn: '2026-12-01' },
      youth: { birthDate: '2008-11-30' },
    });
    expect(agedAtStart(hire, (age) => age >= 18)).toBe(true);
  });

  it.each([
    ['birth date', { youth: { birthDate: null } }, ['youth.birthDate']],
    ['start', { hire: { startsOn: null } }, ['hire.startsOn']],
  ])('says that the %s is missing', (_, changes, fields) =>
    expect(agedAtStart(exampleHire(changes), () => true)).toEqual({ missing: fields }),
  );
});
