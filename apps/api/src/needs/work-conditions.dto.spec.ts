import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { LicenceDto } from './work-conditions.dto.js';

const problems = (code: string) => validate(plainToInstance(LicenceDto, { code, required: true }));

describe('a driving licence', () => {
  it.each(['AM', 'A1', 'A2', 'A', 'B1', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'])(
    '%s is a category of the law',
    async (code) => expect(await problems(code)).toEqual([]),
  );

  it.each(['', 'b', 'F', 'A3', 'AE', 'B2', 'BB', 'C2', 'CDE', 'permis B'])('« %s » is none', async (code) =>
    expect((await problems(code))[0]?.constraints).toEqual({ matches: 'Ce permis n’existe pas.' }),
  );
});
