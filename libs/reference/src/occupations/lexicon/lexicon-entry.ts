/**
 * What Passerelle knows of an occupation beyond its official label: the words employers, advisers and young people
 * really use. The words are the project’s own; only `code` and `label` are facts of the official list (ROME 4.0).
 */
export interface LexiconEntry {
  /** ROME code, one of the 532 of the parent level. */
  code: string;
  /** Official label of ROME 4.0, masculine and feminine as published. */
  label: string;
  /** The label before ROME 4.0, which names the activity: « Nettoyage de locaux ». */
  formerLabel?: string;
  /**
   * Names people write, lower case, accented: everyday, regional, abbreviated, feminine, misspelt. A name belongs to one
   * code only, whatever its accents and hyphens, and never to a code the official list contradicts.
   */
  names: string[];
  /** Usual tasks in an employer’s words, to show and to match (« faire la plonge »). */
  tasks: string[];
  /** Skills and knowledge an adviser may tick. */
  skills: string[];
  /** Codes of occupations someone of this one could hold, nearest first. */
  near: string[];
  /** Words of the trade (tools, places, products) that point here when they stand in a description. */
  cues: string[];
}

/**
 * Tag for a comma-separated list over several lines: an entry stays short enough to be read and amended by someone of
 * the trade. Line breaks count as spaces; no-break spaces are kept.
 */
export function list(text: TemplateStringsArray): string[] {
  return text
    .join('')
    .split(',')
    .map((item) => item.replace(/[ \r\n]+/g, ' ').trim());
}
