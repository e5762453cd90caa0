import { lawOf } from './law.js';
import type { UnlawfulRule } from './rule.js';

const LANGUAGES = String.raw`(?:arabe|berbere|kabyle|turc|portugais|espagnol|anglais|chinois|roumain|polonais|russe|italien|allemand|creole|wolof|bambara|peul|tamoul|kurde|albanais|breton|basque|patois|dialectes?|(?:une? |d'|les |leur |sa |la )?(?:autres? )?langues? (?:etrangeres?|maternelles?|d'origine|du pays)|(?:une? |d'|les )autres? langues?|leur langue|sa langue)`;

/** The law protects the ability to speak another language than French; asking for a useful language is lawful. */
export const languageRules: readonly UnlawfulRule[] = [
  {
    ...lawOf('language'),
    severity: 'block',
    pattern: new RegExp(
      [
        String.raw`\b(?:ne (?:pas )?parl(?:er|e|ent|ant)\b|ne doit pas parler|interdi\w+ de parler|defense de parler|interdiction de parler|pas (?:de |le droit de |question de )?parl\w+|sans parler|eviter de parler|qui ne parl\w+)(?: (?:pas|ni|que|aucune|du tout|entre [a-z]+|en))* ?(?:l'|le |la |de l'|d')?${LANGUAGES}\b`,
        String.raw`\b(?:ne )?parl\w+ (?:que|uniquement|seulement|exclusivement) (?:le )?francais\b`,
        String.raw`\bfrancais (?:et )?(?:uniquement|seulement|exclusivement|rien que|only) (?:au travail|entre collegues|dans l'equipe|parle|sur le chantier)`,
        String.raw`\bpas (?:de |d')(?:personnes? |gens |candidats? |profils? )?(?:bilingues?|arabophones?|lusophones?|hispanophones?|turcophones?|anglophones?|non[- ]francophones?|(?:qui parlent?|parlant) (?:arabe|turc|portugais|roumain|une autre langue))`,
        String.raw`\b(?:bilingues?|arabophones?|lusophones?|turcophones?)(?: [a-z]+)? (?:s'abstenir|exclus?|refuses?)`,
        String.raw`\b(?:personne|candidat|profil)s? (?:parlant|qui parle\w*) (?:une autre langue|${LANGUAGES})[^.;,\n]{0,15}\b(?:s'abstenir|exclu\w*|refus\w*|ecarte\w*)`,
        String.raw`\b(?:langues? etrangeres?|autres? langues?|arabe|turc|portugais|creole)(?: [a-z]+){0,2} (?:interdite?s?|proscrite?s?|bannie?s?)`,
        String.raw`\blangues? (?:etrangeres?|maternelles?)[^.;\n]{0,30}\b(?:c'est non|on n'en veut pas|hors de question)`,
      ].join('|'),
      'g',
    ),
    lawful: ({ before, sentence }) =>
      /\b(?:enfants?|clients?|clientele|public|residents?|eleves?|patients?|usagers?|migrants|apprenants|personnes (?:qui ne|ne) parl)\b/.test(
        before.slice(-50),
      ) ||
      /\b(?:accueil\w*|aide\w*|accompagn\w+|aupres) [^.]{0,40}ne parl\w+ pas/.test(sentence) ||
      /\b(?:pas grave|peu importe|pas besoin|n'est pas (?:obligatoire|necessaire)|pas obligatoire|aucun probleme)\b/.test(
        sentence,
      ),
  },
];
