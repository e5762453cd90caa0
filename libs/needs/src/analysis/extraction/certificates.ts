import { matchesOf, wishFor, type Found, type Span } from '../text.js';
import type { NeedCertificate } from '../types.js';

interface Certificate {
  label: string;
  pattern: RegExp;
  /** Completes the label with the family or level read after the name, and tells how far it was read. */
  complete?: (words: string) => { detail: string; length: number };
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
const STOP =
  /,? (?:et|ou|ainsi) (?:permis|haccp|habilitation|experience|une|le|la|vous|debutant|d')|\b(?:exig|oblig|souhait|indispens|apprec|serait|est |sont |a jour|valide|necessaire|requis|un plus|ideal)|\bh\/f\b/;
const CACES_CATEGORY = /(?<![a-z0-9])(?:cat\w*\.? ?|n ?° ?)?([1-9][ab]?|[b-g]1?|a)(?![a-z0-9'])/g;
const ELECTRICAL_LEVEL = /(?<![a-z0-9])([bh]0?[0-2]?[vnt]{1,2}|[bh][0-2][vnt]?|br|bs|be|bc|hc)(?![a-z0-9])/g;

/** Family and categories of a CACES: "R489 catégories 1 et 3". */
function cacesDetail(words: string): { detail: string; length: number } {
  const stop = words.search(STOP);
  const heard = stop === -1 ? words : words.slice(0, stop);
  const family = CACES_FAMILIES.map(([pattern, name]) => ({ name, match: pattern.exec(heard) })).find(
    ({ match }) => match,
  );
  const numberless = heard.replace(/r ?\.?\d{3}[a-z]?/g, (name) => ' '.repeat(name.length));
  const matches = [...matchesOf(numberless, CACES_CATEGORY)].filter(({ 1: one }) => family || /\d/.test(one!));
  const categories = [...new Set(matches.map(({ 1: one }) => one!.toUpperCase()))];
  const list = categories.length > 1 ? `${categories.slice(0, -1).join(', ')} et ${categories.at(-1)}` : categories[0];
  const detail = [family?.name, list && `${categories.length > 1 ? 'catégories' : 'catégorie'} ${list}`];
  const familyEnd = family?.match ? family.match.index + family.match[0].length : 0;
  return { detail: detail.filter(Boolean).join(' '), length: Math.max(familyEnd, matches.at(-1)?.end ?? 0) };
}

function electricalDetail(words: string): { detail: string; length: number } {
  const levels = [...matchesOf(words, ELECTRICAL_LEVEL)];
  return {
    detail: [...new Set(levels.map(({ 1: one }) => one!.toUpperCase()))].join(' '),
    length: levels.at(-1)?.end ?? 0,
  };
}

const CERTIFICATES: readonly Certificate[] = [
  { label: 'CACES', pattern: /\b(?:caces|permis cariste)\b/g, complete: cacesDetail },
  {
    label: 'Habilitation électrique',
    pattern: /\bhabilitations? (?:electri\w*|elec)\b|\bhabilitations?(?= (?:[bh][0-2]|br\b))/g,
    complete: electricalDetail,
  },
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
  {
    label: 'Carte professionnelle de sécurité (CNAPS)',
    pattern: /\bcarte pro\w*\b(?= (?:de securite|cnaps|d'agent|aps|agent|valide|a jour|obligatoire))|\bcnaps\b/g,
  },
  { label: 'CQP APS', pattern: /\bcqp[- ]?aps\b/g },
  { label: 'AIPR', pattern: /\baipr\b/g },
  { label: 'Certiphyto', pattern: /\bcerti ?phyto\b/g },
  { label: 'Permis d’exploitation', pattern: /\bpermis d'exploitation\b/g },
  { label: 'Permis feu', pattern: /\bpermis (?:de )?feu\b/g },
  {
    label: 'Travail en hauteur',
    pattern: /\b(?:habilitation|formation|attestation|certificat)s? (?:au |de )?travail en hauteur\b/g,
  },
  {
    label: 'Montage d’échafaudage',
    pattern: /\b(?:habilitation|formation|attestation|certificat)s? (?:au montage d'|d'|de )?echafaudages?\b/g,
  },
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
  /\b(?:respect\w*|regles?|normes?|methodologies?|procedures?|appliqu\w+|methode|demarche|plan|suivi|principes?|consignes?|protocoles?|reglement\w*|conforme\w*|selon|bonnes pratiques|hygiene)\b[^.;\n]{0,40}$/;
const HELD =
  /\b(?:titulaire|possed\w+|formation|formee?|certifi\w+|attestation|diplome|exig\w*|oblig\w*|souhait\w*|a jour|apprec\w*|un plus|indispensable|necessaire|avoir|connaissance\w*)\b/;

/** How far after its name a family, category or level is looked for. */
const DETAIL_REACH = 40;

/** Certificates and habilitations named in the text; rules to follow ("respecter la norme HACCP") are not certificates. */
export function findCertificates(text: string): Found<NeedCertificate>[] {
  const found = new Map<string, Found<NeedCertificate>>();
  for (const { label, pattern, complete } of CERTIFICATES) {
    for (const match of matchesOf(text, pattern)) {
      const rest = text.slice(match.end, match.end + DETAIL_REACH).split(/[.;\n]/)[0]!;
      const { detail, length } = complete?.(rest) ?? { detail: '', length: 0 };
      const span: Span = { start: match.start, end: match.end + length };
      if (label === 'HACCP' && mentionedAsRule(text, span)) continue;
      const { wish, stated } = wishFor(text, span, 'required');
      const name = detail ? `${label} ${detail}` : label;
      if (found.has(name)) continue;
      const value: NeedCertificate = { label: name, required: wish === 'required', wish };
      found.set(name, { value, ...span, confidence: stated ? 0.95 : 0.8 });
    }
  }
  return [...found.values()].filter(
    ({ value }, _, all) => !all.some((other) => other.value.label.startsWith(`${value.label} `)),
  );
}

function mentionedAsRule(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  return TALKED_ABOUT.test(before) && !HELD.test(before.slice(-25));
}
