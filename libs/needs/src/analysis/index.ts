export { analyseNeed } from './analyse-need.js';
export { findContacts, maskContacts, type Contact, type ContactKind } from './contacts.js';
export { excerpt, read, type Reading } from './text.js';
export * from './types.js';
export { findUnlawful, unlawfulRules } from './unlawful/index.js';
export { LAWFUL, sentencesIn, UNLAWFUL, wordingWords } from './unlawful/second-reading.js';
