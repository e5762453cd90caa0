/** What French job offers hardly ever lack, in folded text. */
const FRENCH =
  /\b(?:le|la|les|des|du|un|une|et|pour|dans|avec|vous|nous|notre|est|au|aux|en|sur|de|je|qui|h\/f|cherche|recherche|recrute|poste|travail|urgent)\b/g;
/** Small words of English, German, Spanish, Italian and Portuguese. */
const FOREIGN =
  /\b(?:the|and|for|you|with|our|are|we|is|to|of|und|der|die|das|wir|mit|sie|ein|eine|el|los|las|para|con|por|una|y|que se|il|di|per|della|sono|em|uma|com)\b/g;
/** What only an offer in one of these languages says: each counts twice. */
const FOREIGN_OFFER =
  /\b(?:wanted|hiring|looking for|we need|suchen|gesucht|mitarbeiter|busca|buscamos|buscan|necesita|necesitamos|trabajo|experiencia|camareros?|camareras?|cerchiamo|cercasi|lavoro|esperienza|procuramos|procura-se|precisa-se|trabalho)\b/g;
/** A name in quotes (« The Lion and the Crown ») says nothing of the language around it. */
const QUOTED = /"[^"\n]{0,60}"/g;
const LOOKED_AT = 3_000;

/**
 * Whether a text seems to be written in another language than French: its words cannot be trusted to name a job, and
 * an offer must be in French (Code du travail, art. L5331-4).
 *
 * @param raw what was written, to tell other scripts
 * @param text the same, folded
 */
export function isOtherLanguage({ raw, text }: { raw: string; text: string }): boolean {
  const start = raw.slice(0, LOOKED_AT);
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters - latin > latin) return true;
  const words = text.slice(0, LOOKED_AT).replace(QUOTED, ' ');
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
  const foreign = count(FOREIGN) + 2 * count(FOREIGN_OFFER);
  return foreign >= 2 && foreign > count(FRENCH);
}
