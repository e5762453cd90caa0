import { DomainError, type FieldProblem } from '#platform';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** French sentences by class-validator constraint; a DTO may give its own with `{ message }`. */
const sentences: Readonly<Record<string, string>> = {
  isDefined: 'Ce champ est obligatoire.',
  isNotEmpty: 'Ce champ est obligatoire.',
  isString: 'Ce champ doit être un texte.',
  isInt: 'Ce champ doit être un nombre entier.',
  isNumber: 'Ce champ doit être un nombre.',
  isBoolean: 'Ce champ doit être vrai ou faux.',
  isEmail: 'Cette adresse e-mail n’est pas valable.',
  isUuid: 'Cet identifiant n’est pas valable.',
  isArray: 'Ce champ doit être une liste.',
  isObject: 'Ce champ doit être un objet.',
  isIn: 'Cette valeur n’est pas dans la liste.',
  isEnum: 'Cette valeur n’est pas dans la liste.',
  min: 'Ce nombre est trop petit.',
  max: 'Ce nombre est trop grand.',
  minLength: 'Ce texte est trop court.',
  maxLength: 'Ce texte est trop long.',
  isLength: 'Ce texte n’a pas la bonne longueur.',
  arrayMaxSize: 'Cette liste est trop longue.',
  arrayMinSize: 'Cette liste est vide.',
  arrayUnique: 'Cette liste contient un doublon.',
  matches: 'Ce champ n’a pas la forme attendue.',
  isIsoDay: 'Cette date n’existe pas.',
  isCommune: 'Cette commune n’existe pas.',
  nestedValidation: 'Ce champ n’a pas la forme attendue.',
  whitelistValidation: 'Ce champ n’est pas connu.',
};

/** class-validator's default messages are English and start with the property's name: ours replace them. */
const isDefault = (message: string, property: string): boolean =>
  message.startsWith(property) ||
  message.startsWith('property ') ||
  message.startsWith('each value') ||
  message.startsWith('nested') ||
  message.startsWith('Validation failed') ||
  message.startsWith('All ');

/** An empty field is told that it is missing, not that nothing is badly written. */
function sentenceOf(code: string, { value }: ValidationError): string {
  const empty = value === undefined || value === null || value === '';
  const said = empty && code !== 'whitelistValidation' ? 'isDefined' : code;
  return sentences[said] ?? 'Ce champ n’est pas valable.';
}

const problemsOf = (errors: readonly ValidationError[], path = ''): FieldProblem[] =>
  errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
      field,
      code,
      message: isDefault(message, error.property) ? sentenceOf(code, error) : message,
    }));
    return [...own.slice(0, 1), ...problemsOf(error.children ?? [], field)];
  });

/** Checks bodies and queries against their DTO; unknown fields are refused rather than silently dropped. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      new DomainError('invalid', 'invalid_request', 'Certains champs ne sont pas valables.', problemsOf(errors)),
  });
