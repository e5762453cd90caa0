import { matchesOf, wishFor, type Found, type Span } from './text.js';
import type { NeedCertificate } from './types.js';

interface Certificate {
  /** The name shown; a function completes it with the category read in the text. */
  label: string | ((match: RegExpExecArray) => string);
  pattern: RegExp;
}

/** CACES families: the current recommendation (R4xx), with the former one still written in offers. */
const CACES_FAMILIES: readonly [pattern: RegExp, family: string][] = [
  [/r ?\.?(?:489|389)|cariste|chariots?/, 'R489'],
  [/r ?\.?(?:485)|gerbeurs?/, 'R485'],
  [/r ?\.?(?:486|386)|nacelles?|pemp/, 'R486'],
  [/r ?\.?(?:482|372)|engins?|pelles?|mini[- ]?pelles?/, 'R482'],
  [/r ?\.?(?:484|318)|ponts?(?: roulants?)?/, 'R484'],
  [/r ?\.?(?:490|390)|grue auxiliaire/, 'R490'],
  [/r ?\.?(?:487|377)|grue a tour/, 'R487'],
  [/r ?\.?(?:483|383)|grue mobile/, 'R483'],
];
const CACES = /\b(?:caces|permis cariste)s?\b[^.;\n]{0,45}/g;
const FAMILY_END = /,? (?:et|ou|ainsi) (?:permis|haccp|habilitation|experience|une|le|la|vous|debutant)|\b(?:exig|oblig|souhait|indispens|apprec|serait|est |sont |a jour|valide|necessaire|requis|un plus|ideal)/;

/** The label of a CACES with its family and categories, as far as the text names them: "CACES R489 catégories 1 et 3". */
function cacesLabel(match: RegExpExecArray): string {
  const whole = match[0].replace(/^permis cariste/, 'caces cariste');
  const stop = whole.search(FAMILY_END);
  const words = stop === -1 ? whole : whole.slice(0, stop);
  const family = CACES_FAMILIES.find(([pattern]) => pattern.test(words))?.[1];
  const after = words.replace(/r ?\.?\d{3}[a-z]?/g, ' ').replace(/^caces/, '');
  const categories = [...after.matchAll(/(?<![a-z0-9])(?:cat\w*\.? ?)?([1-9][ab]?|[a-g]1?)(?![a-z0-9'])/g)]
    .map((one) => one[1]!.toUpperCase())
    .filter((one, i, all) => all.indexOf(one) === i && one !== 'A' && (family !== undefined || /\d/.test(one)));
  const plural = categories.length > 1 ? 'catégories' : 'catégorie';
  const list = categories.length > 1 ? `${categories.slice(0, -1).join(', ')} et ${categories.at(-1)}` : categories[0];
  return ['CACES', family, list && `${plural} ${list}`].filter(Boolean).join(' ');
}

function electricalLabel(match: RegExpExecArray): string {
  const levels = [...match[0].matchAll(/\b([bh][0-2c][vnt]?|br|bs|be|hc|b[12][vtn]?)\b/g)].map((one) => one[1]!.toUpperCase());
  return ['Habilitation électrique', ...new Set(levels)].join(' ');
}

const CERTIFICATES: readonly Certificate[] = [
  { label: cacesLabel, pattern: CACES },
  { label: electricalLabel, pattern: /\bhabilitations? elec\w*[^.,;\n]{0,25}|\bhabilitations? [bh][012r][^.;\n]{0,15}/g },
  { label: 'HACCP', pattern: /\bhacc?p\b|\bhcapp?\b|\bhaacp\b/g },
  { label: 'BAFA', pattern: /\bbafa\b/g },
  { label: 'BAFD', pattern: /\bbafd\b/g },
  { label: 'SST (sauveteur secouriste du travail)', pattern: /\bsst\b|\bsauveteurs? secouristes?\b/g },
  { label: 'PSC1', pattern: /\bpsc ?1\b|\bpremiers secours\b(?= (?:exig|souhait|oblig|requis|serait|apprec))/g },
  { label: 'PSE1', pattern: /\bpse ?1\b/g },
  { label: 'PSE2', pattern: /\bpse ?2\b/g },
  { label: 'AFGSU', pattern: /\bafgsu\b/g },
  { label: 'BNSSA', pattern: /\bbnssa\b/g },
  { label: 'BPJEPS', pattern: /\bbp ?jeps\b/g },
  { label: 'FIMO', pattern: /\bfimo\b/g },
  { label: 'FCO', pattern: /\bfco\b/g },
  { label: 'ADR (matières dangereuses)', pattern: /\badr\b(?! ?esse)/g },
  { label: 'Carte conducteur', pattern: /\bcarte (?:de )?conducteur\b|\bcarte chrono\w*\b/g },
  { label: 'SSIAP 1', pattern: /\bssiap(?: ?1)?\b(?! ?[23])/g },
  { label: 'SSIAP 2', pattern: /\bssiap ?2\b/g },
  { label: 'Carte professionnelle de sécurité (CNAPS)', pattern: /\bcarte pro\w*\b(?= (?:de securite|cnaps|d'agent|aps|agent|valide|a jour|obligatoire))|\bcnaps\b/g },
  { label: 'CQP APS', pattern: /\bcqp[- ]?aps\b/g },
  { label: 'AIPR', pattern: /\baipr\b/g },
  { label: 'Certiphyto', pattern: /\bcerti ?phyto\b/g },
  { label: 'Permis d’exploitation', pattern: /\bpermis d'exploitation\b/g },
  { label: 'Permis feu', pattern: /\bpermis (?:de )?feu\b/g },
  { label: 'Travail en hauteur', pattern: /\b(?:habilitation|formation|attestation|certificat)s? (?:au |de )?travail en hauteur\b/g },
  { label: 'Montage d’échafaudage', pattern: /\b(?:habilitation|formation|attestation|certificat)s? (?:au montage d'|d'|de )?echafaudages?\b/g },
  { label: 'Amiante SS4', pattern: /\b(?:amiante )?ss ?4\b/g },
  { label: 'Amiante SS3', pattern: /\b(?:amiante )?ss ?3\b/g },
  { label: 'ATEX', pattern: /\b(?:habilitation|formation) atex\b/g },
  { label: 'Licence de soudure', pattern: /\b(?:licence|qualification)s? (?:de )?soud(?:age|ure|eur)\b/g },
  { label: 'CAP AEPE (petite enfance)', pattern: /\bcap (?:aepe|petite enfance)\b/g },
  { label: 'Diplôme d’État d’aide-soignant', pattern: /\bdeas\b|\bdiplome (?:d'etat )?(?:d'|de )?aide[- ]soignant/g },
  { label: 'Diplôme d’État d’accompagnant éducatif et social', pattern: /\bdeaes\b|\bdeavs\b/g },
  { label: 'ADVF (assistant de vie aux familles)', pattern: /\badvf\b/g },
];

const TALKED_ABOUT =
  /\b(?:respect\w*|regles?|normes?|procedures?|appliqu\w+|methode|demarche|plan|suivi|principes?|consignes?|protocoles?|reglement\w*|conforme\w*|selon|bonnes pratiques|hygiene)\b[^.;\n]{0,40}$/;
const HELD =
  /\b(?:titulaire|possed\w+|formation|formee?|certifi\w+|attestation|diplome|exig\w*|oblig\w*|souhait\w*|a jour|apprec\w*|un plus|indispensable|necessaire|avoir|connaissance\w*)\b/;

/** Certificates and habilitations named in the text; rules to follow ("respecter la norme HACCP") are not certificates. */
export function findCertificates(text: string): Found<NeedCertificate>[] {
  const found = new Map<string, Found<NeedCertificate>>();
  for (const { label, pattern } of CERTIFICATES) {
    for (const match of matchesOf(text, pattern)) {
      const span: Span = { start: match.start, end: match.start + named(match[0]).length };
      const name = typeof label === 'string' ? label : label(match);
      if (name === 'HACCP' && mentionedAsRule(text, span)) continue;
      const { wish, stated } = wishFor(text, span, 'required');
      if (found.has(name)) continue;
      const value: NeedCertificate = { label: name, required: wish === 'required', wish };
      found.set(name, { value, ...span, confidence: stated ? 0.95 : 0.8 });
    }
  }
  return [...found.values()];
}

/** A match may run on to catch its categories; the excerpt stops before what is said about it. */
function named(words: string): string {
  const stop = words.search(FAMILY_END);
  return (stop > 0 ? words.slice(0, stop) : words).replace(/[ ,(:-]+$/, '');
}

function mentionedAsRule(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  return TALKED_ABOUT.test(before) && !HELD.test(before.slice(-25));
}
