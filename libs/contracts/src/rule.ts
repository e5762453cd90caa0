import { type Article, articleUrl } from './sources.js';
import type { Answer } from './verdict.js';

/** What every rule is written with, of a contract as of an aid. */

export interface Reason {
  text: string;
  article?: Article;
  url?: string;
  /** Nobody has held it against the text yet: shown as such. */
  toVerify?: true;
}

export function because(text: string, article?: Article): Reason {
  return article ? { text, article, url: articleUrl(article) } : { text };
}

/** A statement that awaits somebody who reads it in the text. */
export const unverified = (text: string, article?: Article): Reason => ({ ...because(text, article), toVerify: true });

/** Something the law demands of the hire. `requires` says it in words, whether it is met or not. */
export interface Condition {
  holds: Answer;
  requires: string;
  article?: Article;
}

export interface Deadline {
  code:
    | 'before_signature'
    | 'before_hire'
    | 'before_start'
    | 'working_days_after_start'
    | 'days_after_signature'
    | 'months_after_signature';
  what: string;
  who: 'employer' | 'structure' | 'young_person';
  days?: number;
  /** `working`: jours ouvrables, every day but Sundays and public holidays. */
  dayKind?: 'working' | 'calendar';
  months?: number;
  article?: Article;
}
