import { fold } from '#reference';

/** What a search of names looks at; see `Candidate.foldedName`. Two people of one name and birth date may be one. */
export function foldedName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  const [first, last] = [firstName, lastName].map((name) => fold(name).trim().replace(/\s+/g, ' '));
  return `${first} ${last} ${first}`;
}
