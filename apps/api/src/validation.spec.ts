import 'reflect-metadata';
import { DomainError } from '#platform';
import { IsEmail, IsIn, IsOptional } from 'class-validator';
import { validationPipe } from './validation.js';
import { IsCommune, Trimmed } from './validators.js';

class FormDto {
  @Trimmed()
  @IsEmail()
  email!: string;
  @IsCommune()
  communeCode!: string;
  @IsOptional()
  @IsIn(['cdi', 'cdd'], { message: 'Choisissez un contrat.' })
  contract?: string;
}

const WELL = { email: 'lou@example.org', communeCode: '61169' };

/** What is said about each refused field. */
async function said(form: object): Promise<Record<string, string>> {
  try {
    await validationPipe().transform(form, { type: 'body', metatype: FormDto });
    return {};
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    return Object.fromEntries(refusal.fields.map(({ field, message }) => [field, message]));
  }
}

describe('a form that is refused', () => {
  const email = (message: string) => ({ email: message });
  it.each([
    ['nothing', WELL, {}],
    ['an empty field', { ...WELL, email: '' }, email('Ce champ est obligatoire.')],
    ['a field of white space', { ...WELL, email: '  ' }, email('Ce champ est obligatoire.')],
    ['a field left out', { communeCode: '61169' }, email('Ce champ est obligatoire.')],
    ['a commune not chosen', { ...WELL, communeCode: '' }, { communeCode: 'Ce champ est obligatoire.' }],
    ['a commune nobody knows', { ...WELL, communeCode: '99999' }, { communeCode: 'Cette commune n’existe pas.' }],
    ['an address badly written', { ...WELL, email: 'lou@' }, email('Cette adresse e-mail n’est pas valable.')],
    ['a sentence of its own', { ...WELL, contract: '' }, { contract: 'Choisissez un contrat.' }],
    ['a field nobody knows', { ...WELL, admin: null }, { admin: 'Ce champ n’est pas connu.' }],
  ])('says what is wrong with %s', async (_, form, expected) => expect(await said(form)).toEqual(expected));
});
