import { NEED_MARKS } from './needs-marks.cases.js';
import { markedFields, scoreMarkedCases } from './needs-marks.js';

const marked = NEED_MARKS.find(
  ({ stated }) => stated.contract?.[0] === 'cdi' && stated.experienceMonths?.[0] === '24',
)!;

describe('scoreMarkedCases', () => {
  it('counts, field by field, what is stated, found and right', () => {
    const scores = scoreMarkedCases([
      { id: marked.id, title: 'Plombier H/F', description: 'CDI de 35 h par semaine, débutant accepté' },
      { id: 'not-marked', title: 'Serveur H/F', description: 'CDD de 3 mois' },
      { title: 'Plongeur H/F' },
    ]);
    expect([...scores.keys()]).toEqual(markedFields);
    expect(scores.get('contract')).toEqual({ stated: 1, found: 1, right: 1, wrong: [] });
    expect(scores.get('weeklyHours')).toEqual({
      stated: 0,
      found: 1,
      right: 0,
      wrong: [{ id: marked.id, stated: '', found: '35' }],
    });
    expect(scores.get('experienceMonths')).toMatchObject({ stated: 1, right: 0 });
    expect(scores.get('pay')).toEqual({ stated: 0, found: 0, right: 0, wrong: [] });
  });

  it('knows nothing of offers nobody marked', () => {
    expect([...scoreMarkedCases([{ id: 'x', title: 'Serveur' }]).values()].every(({ stated }) => stated === 0)).toBe(
      true,
    );
  });
});
