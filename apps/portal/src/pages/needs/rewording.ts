import type { Unlawful } from '../../api/types.js';
import { withCapital } from '../../format.js';
import { placeOf, withoutWords, type NeedDraft } from './draft.js';

/** One way to settle a wording, in one tap. */
export interface Fix {
  label: string;
  apply: (draft: Words) => Partial<Words>;
}

type Words = Pick<NeedDraft, 'title' | 'description'>;

const BOTH_SEXES = '(H/F)';
/** Words to put in place of the others. After « le nom du métier » or « écrivez pourquoi » quoted words are an example only. */
const PROPOSES = /^(?:(?:Préférez |Écrivez )?«|(?:Décrivez|Demandez|Indiquez|Donnez)[^«.]*:\s«)/;

/** Somebody named by sex or age, at the end of the wording; « jeune » alone may speak of a team or a mood. */
const SOMEBODY =
  /(?:\b(un|une)\s+)?(?:(?:jeunes?\s+)?\b(?:homme|femme|fille|gars|garçon|dame|mec|nana)(s?)|(?<=\b(?:une?|des|\d+|deux|trois|quatre)\s+)jeune(s?))$/iu;

/** The same wording about anybody. @example « cherche une jeune femme » → « cherche une personne »; null: not about a person */
export function aboutAnybody(excerpt: string): string | null {
  if (!SOMEBODY.test(excerpt)) return null;
  return excerpt
    .replace(
      SOMEBODY,
      (_, article?: string, plural?: string, plural2?: string) =>
        `${article ? 'une ' : ''}personne${plural || plural2 || ''}`,
    )
    .replace(/\bun(?= personne)/iu, 'une');
}

/** Words in « guillemets », without the spaces beside them. */
const quoted = (text: string): string[] =>
  [...text.matchAll(/«\s*([^»]+?)\s*»/g)].map(([, words = '']) => words).filter((words) => words.length > 0);

/**
 * What can be done about a wording without writing: take one of the lawful wordings proposed, add « (H/F) », or take
 * the words or their sentence out. The text stays in the person’s hands: everything can be written over.
 */
export function fixesOf(finding: Unlawful): Fix[] {
  const proposed = quoted(finding.rewording);
  const fixes: Fix[] = [];
  const anybody = ['sex', 'age'].includes(finding.ground) ? aboutAnybody(finding.excerpt) : null;
  if (anybody) fixes.push(instead(finding, anybody));
  if (proposed.includes(BOTH_SEXES))
    fixes.push({
      label: 'Ajouter (H/F)',
      apply: (draft) => replace(draft, finding, () => `${finding.excerpt} ${BOTH_SEXES}`),
    });
  else if (PROPOSES.test(finding.rewording)) for (const words of proposed) fixes.push(instead(finding, words));
  if (finding.severity !== 'inform') fixes.push(removal(finding));
  return fixes;
}

const instead = (finding: Unlawful, words: string): Fix => ({
  label: `Écrire «\u00a0${words}\u00a0»`,
  apply: (draft) => replace(draft, finding, (text, start) => (opensSentence(text, start) ? withCapital(words) : words)),
});

const removal = (finding: Unlawful): Fix =>
  /^Supprimez cette phrase/.test(finding.rewording)
    ? { label: 'Supprimer cette phrase', apply: (draft) => withoutSentence(draft, finding) }
    : {
        label: 'Supprimer ces mots',
        apply: (draft) => {
          const place = placeOf(draft, finding);
          return place ? { [place.field]: withoutWords(draft[place.field], place) } : {};
        },
      };

function replace(draft: Words, finding: Unlawful, by: (text: string, start: number) => string): Partial<Words> {
  const place = placeOf(draft, finding);
  if (!place) return {};
  const text = draft[place.field];
  return { [place.field]: text.slice(0, place.start) + by(text, place.start) + text.slice(place.end) };
}

const opensSentence = (text: string, start: number): boolean => /(?:^|[.!?\n]\s*)$/.test(text.slice(0, start));

/** A text without the sentence some words stand in: from the stop before them to the next one. */
function withoutSentence(draft: Words, finding: Unlawful): Partial<Words> {
  const place = placeOf(draft, finding);
  if (!place) return {};
  const text = draft[place.field];
  const start = Math.max(...['.', '!', '?', '\n'].map((stop) => text.lastIndexOf(stop, place.start - 1))) + 1;
  const stop = text.slice(place.end).search(/[.!?\n]/);
  const end = stop === -1 ? text.length : place.end + stop + 1;
  return { [place.field]: `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim() };
}
