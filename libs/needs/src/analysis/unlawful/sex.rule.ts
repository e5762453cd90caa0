import { epiceneTitles, feminineTitles, masculineTitles } from '../job-titles.js';
import { lawOf } from './law.js';
import { excluding, type Passage, type UnlawfulRule } from './rule.js';

const base = lawOf('sex');

/** "H/F", "homme ou femme", "un(e)", "vendeur/vendeuse", "vendeur·se": the job is open to both. */
const BOTH =
  /\b(?:h ?[/.\- ] ?f|f ?[/.\- ] ?h|h ?\/ ?f ?\/ ?x|m ?\/ ?[fw](?: ?\/ ?[dx])?|\(hf\)|\(fh\)|hf|(?:homme|femme|masculin|feminin)s? ?(?:ou|et|\/|-|,) ?(?:une? )?(?:femme|homme|masculin|feminin)s?|(?:poste|equipe|emploi|offre) mixte|tous genres|tout genre|quel que soit le (?:sexe|genre)|madame|mesdames)\b/;

/** Clothes, haircuts, sports and publics have a sex; the person sought has not. */
const OF_THINGS_BEFORE =
  /\b(?:coiff\w+|coupes?|rayons?|mode|pret[- ]a[- ]porter|vetements?|chaussures?|collections?|confection|parfums?|costumes?|boutiques?|magasins?|vestiaires?|toilettes?|articles?|lingerie|montres?|sacs?|accessoires|tenues?|foyer|centre|accueil\w*|accompagn\w+|aupres|aide aux?|victimes?|droits? des?|violences? (?:faites )?(?:aux|contre les)|quartier|prison|detention|football|foot|hand\w*|rugby|basket|volley|sport|club|section|ligue|championnat|sante (?:de la|des)|soins?|clientele|clients?|public|barbier|management des|conduite des|gestion des|nos|les|valeurs|entreprise|association|patientes?|internat|ecole de|hebergement|maison d'arret|garde d'une?|garder|fille de \d|enfant|soeur|fils|cours de|cours pour|cosmetiques?|soins)[ ']*(?:de|des|du|d'|les|pour|et|la|une?|,|notre)?[ ']*(?:\w+ ){0,1}$/;
const OF_THINGS_AFTER =
  /^ ?(?:victimes?|enceintes?|et enfants?|,? (?:enfants?|femmes?|hommes?) et|de menage\/|isolees?|en (?:situation|difficulte|detention|detresse|grande)|detenue?s?|battues?|(?:de|a) \d{1,2} ?ans|agee?s? de \d |au foyer qui|de l'art|sages?|orchestre|d'affaires avises?|politiques?|cle\b|et des femmes|et femmes|et hommes|ou femmes?|ou hommes?|\/)/;

/** The same clause names both; "H/F" elsewhere does not excuse "nous préférons un homme". */
const bothIn = ({ clause }: Passage): boolean => BOTH.test(clause);

function ofThings({ before, after, mentions, match }: Passage): boolean {
  if (OF_THINGS_BEFORE.test(before.slice(-45)) || OF_THINGS_AFTER.test(after)) return true;
  return (
    mentions(/\b(?:comedien\w*|acteur|actrice|figurant\w*|mannequin|modele photo|role de)\b/) &&
    !/\bserveu|vendeu/.test(match[0])
  );
}

/** "femme de ménage", "homme d'entretien": a job's old name, not a choice of sex. */
const SOME_SEX = String.raw`(?:une?|des|deux|d'une?|que des|avec des|que les|aux?|par une?|quelques) (?:(?:jeunes?|petite?s?|brave|vraie?s?|autres?) )?(?:hommes?|femmes?|filles?|garcons?|dames?|messieurs|monsieur|gars|mecs?|nanas?|demoiselles?)`;
const WANTED = String.raw`(?:recherch\w*|cherch\w*|prefer\w*|voudr\w*|voul\w*|veu[xt]|aimer\w*|souhait\w*|desir\w*|privilegi\w*|adresse\w*|convien\w*|conviendr\w*|adapte\w*|destine\w*|reserve\w*|pens\w+ a|occup\w+ par|confi\w+ a|tenu\w* par|attend\w*|besoin|ideal\w*|faut|faudrait)`;
const JOB_NAME =
  /^s? (?:de (?:menage|chambres?|service|salle|compagnie|main|peine|terrain|maison|piste|cuisine|courses?|metier)|d'(?:entretien|etage)|toutes? mains?|a tout faire|polyvalente?)/;

/** "serveuse" is completed by "serveur" or by a mark next to it: "(eur)", "/eur", "·eur". */
const COMPLETED_AFTER =
  /^s? ?[(/·.-] ?(?:e|es|se|ses|(?:euse|trice|rice|iere|ere|ne|nne|te|eur|teur|ier|er|ien|ienne)s?|h|f)\)?(?![a-z])/;

/** "apprenti coiffeur ou coiffeuse" */
const PAIR_AHEAD = /\b([a-z]{4})[a-z]* ?(?:\/|ou|et) ?(?:une? )?\1[a-z]*/;

function completed(passage: Passage, other: string): boolean {
  const { mentions, after, before, match } = passage;
  if (mentions(BOTH) || mentions(/\b(?:\w+ )?h ?\/ ?f\b/)) return true;
  if (mentions(new RegExp(String.raw`\b${other.replace(/-/g, '[- ]')}s?\b`))) return true;
  const word = match[0].split(/[ ']/).at(-1)!;
  const pair = /^s? ?(?:\/|ou|-|\() ?(?:une? |la |le )?([a-z-]+)/.exec(after);
  if (pair && pair[1]!.slice(0, 3) === word.slice(0, 3)) return true;
  if (COMPLETED_AFTER.test(after) || PAIR_AHEAD.test(after.slice(0, 50))) return true;
  const earlier = /([a-z-]+)s? ?(?:\/|ou|et) ?(?:une? |la |le )?$/.exec(before + match[0].slice(0, -word.length));
  return earlier !== null && earlier[1]!.slice(0, 3) === word.slice(0, 3);
}

const titles = (list: Iterable<string>) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((title) => title.replace(/-/g, '[- ]'))
    .join('|');
const FEMININE = titles(
  [...feminineTitles.keys()].filter((title) => !['seconde', 'chargeuse', 'commerciale', 'nounou'].includes(title)),
);
const MASCULINE = titles(
  [...masculineTitles.keys()].filter(
    (title) =>
      !['second', 'commercial', 'patron', 'skieur', 'garcon', 'facteur', 'saisonnier', 'etudiant', 'traiteur'].includes(
        title,
      ),
  ),
);
const EPICENE = titles(epiceneTitles);

const SEEK = String.raw`\b(?:recherch\w*|cherch\w*|recrut\w*|embauch\w*|besoin de?|veux|voulons|faut|engage\w*|poste de?|emploi de?|offre|urgent|prends|trouver|trouve)`;
const GAP = String.raw`(?: ?[:,!-])?(?:[ '](?:une?|des|de|la|le|sa|son|notre|nos|ma|mon|\d{1,2}|deux|trois|quatre|plusieurs|d'une?|futurs?|future?s?|bonne?s?|bons?|gentille?|serieu(?:x|ses?)|motivee?s?|experimentee?s?|petite?s?|excellente?s?|vraie?|autre|rapidement|urgent|urgemment|pour|aussi|jeunes?|quelqu'un comme|personne comme)){0,4}[ ']`;

const HEAD_OF_LINE = String.raw`^(?<!\b(?:de|la|le|les|l'|du|d'|des|une?|et|ou|avec|aux?|par|pour|que|nos|votre|vos|notre)[ ]?\n)`;

/** The title sought: at the head of a line that does not go on from the one before, or after "cherche une…". */
function titleSought(words: string): RegExp {
  return new RegExp(
    String.raw`(?:${SEEK}${GAP}|${HEAD_OF_LINE}[ \n"*-]{0,6}(?:(?:urgent|offre d'emploi|emploi|poste|cdi|cdd|interim|saison)[ :,!-]{1,4})?(?:une? |deux |\d{1,2} )?)(?<title>(?:${words})s?)\b`,
    'gm',
  );
}

const ACTS = /\b(?:comedien\w*|acteur|actrice|figurant\w*|mannequin|modeles?)\b/;
const UNSEXED_NAMES =
  /^ ?(?:a (?:bois|fibre|gazon|neige|charbon|commande)|automatique|electrique|thermique|industrielle|autoportee|de (?:terrain|neige|bureau|voirie)|hydraulique|haute pression|enfant)/;

export const sexRules: readonly UnlawfulRule[] = [
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:recherch\w*|cherch\w*|recrut\w*|embauch\w*|veux|voulons|faut|besoin d'|besoin de|prefer\w*|preference|privilegi\w*|favoris\w*|ideal\w*|plutot|uniquement|seulement|que des|reserve\w* (?:aux?|a une?)|priorite aux?|priorite a une?|profils?|personnes?|candidate?s?|etre|soyez|vous etes|offre pour|poste pour|travail pour|emploi pour|job pour|boulot pour|convien\w* (?:a|mieux a|pour)|ideal pour|adapte a|metier d'|travail d'|boulot d'|poste d'|poste de)(?: ?:)?(?: (?:une?|des|de|deux|2|3|4|les|plusieurs|d'une?|tres|bon|bonne|bons|bonnes|jeunes?|brave|gentille?|petite?|grand|vrai|plutot|profil|personne|pour|aux?|a|le|la|seul|seule|autre|robuste|fort|serieu(?:x|se)|genre|beau|belle|joli|jolie|candidatures?|profils?|candidats?|\d{1,2})){0,4}[ ']*(?<=[ '])(?:hommes?|femmes?|garcons?|filles?|dames?|messieurs|monsieur|gars|mecs?|nanas?|demoiselles?|mademoiselle|bonhomme|gaillards?|dames?)\b/g,
    lawful: (passage: Passage): boolean => {
      const { match, after, lead } = passage;
      if (JOB_NAME.test(after) || bothIn(passage) || OF_THINGS_AFTER.test(after)) return true;
      if (/\bgarcons? de (?:cafe|salle)|\bfilles? de salle/.test(match[0] + after.slice(0, 10))) return true;
      if (/^(?:recherch|cherch)\w* .*\bgarde\b/.test(match[0])) return true;
      if (/\b(?:dedie\w*|clubs?|salle|centre|magasin|boutique|fitness|gym\w*|sport\w*)\b/.test(lead.slice(-40)))
        return true;
      return (
        passage.mentions(ACTS) ||
        (/\b(?:les|des) (?:hommes|femmes)$/.test(match[0]) &&
          /^(?:etre|prefer|plutot)/.test(match[0]) &&
          ofThings(passage))
      );
    },
    rewording: 'Écrivez le nom du métier pour tous : « agent ou agente d’entretien (H/F) ».',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:hommes?|femmes?|garcons?|filles?|dames?|messieurs|mecs?|gars|nanas?|masculin|feminin|h|f)[ ,:(-]{1,3}(?:(?:de|est|serait|en|c'est|vraiment|tres|fortement|\d\d|a|-)[ ]){0,3}(?:uniquement|seulement|exclusivement|only|de preference|preference|prefere\w*|exige\w*|obligatoire\w*|imperati\w*|indispensable\w*|souhaite\w*|requis\w*|demande\w*|prioritaires?|privilegie\w*|s'abstenir|refuse\w*|non accepte\w*|pas accepte\w*|(?:accept|admis|toler)\w* (?:seulement|uniquement|si|a condition)|serait mieux|en priorite|d'abord|motivee?s?|serieu(?:x|se)s?|robustes?|costauds?|agee?s?|celibataires?|mariee?s?|dynamiques?|forts?|ayant|sachant|sans|avec|entre \d|de \d\d|\d\d ?(?:ans|-|a ))/g,
    lawful: (passage) =>
      bothIn(passage) ||
      ofThings(passage) ||
      /\b(?:h|f)$/.test(passage.before.slice(-1)) ||
      /[/'-] ?$/.test(passage.before),
    rewording:
      'Supprimez la préférence et décrivez le travail (horaires, charges, clientèle) : le poste est ouvert à tous (H/F).',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:monsieur|m\.|mr\.?|madame|mmes?\b\.?|mademoiselle|mlles?\b\.?|mesdames) ?(?:uniquement|seulement|exclusivement|only|de preference|exige\w*|obligatoire\w*|imperati\w*|s'abstenir|souhaite\w*)\b/g,
    lawful: bothIn,
  },
  {
    ...base,
    severity: 'block',
    // Any words between what is wanted and who, within the clause: "nous voudrions pour l'accueil une femme".
    pattern: new RegExp(String.raw`\b${WANTED}[^.,;:!?\n]{0,40}[ '](?<title>${SOME_SEX})\b`, 'g'),
    lawful: (passage) =>
      bothIn(passage) ||
      JOB_NAME.test(passage.after) ||
      OF_THINGS_AFTER.test(passage.after) ||
      passage.mentions(ACTS) ||
      /\b(?:accompagn\w*|aupres|aide[rz]?|garder?|accueill\w*|coiff\w*|habill\w*|vetements?|mode|foyer|equipe de|club|section|entrain\w*|soigner|occuper|victimes|encadrer|clients?|public|age|respect\w*)\b/.test(
        passage.match[0],
      ),
    rewording: 'Écrivez le nom du métier pour tous (H/F).',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:trop|pas|peu|difficile|dur|penible|lourde?|inadapte|complique|costaud|physique)[^.,;:!?\n]{0,25} pour (?:une?|des|les) (?:petites? |jeunes? )?(?:dames?|femmes?|hommes?|filles?|garcons?|mecs?|nanas?|demoiselles?|messieurs)\b|\b(?:trop|deja (?:assez|plein|beaucoup)|que|assez|manqu\w+|besoin) d(?:e |')(?:hommes|femmes|filles|garcons|mecs|nanas|gars|presence (?:feminine|masculine))\b|\bentre (?:hommes|femmes|filles|garcons|mecs|nanas)\b|\bgent (?:feminine|masculine)\b|\b(?:etait|ete|eu|ete que|eu que|prenait|embauchait) (?:une?|des) (?:dames?|femmes?|filles?|hommes?|messieurs?|garcons?)\b[^.;\n]{0,40}\b(?:meme chose|la meme|le meme|pareille?s?|idem|continuer|comme (?:elle|lui|avant))\b|\bsexe (?:oppose|feminin|masculin|faible|fort)\b|\b(?:travail|boulot|metier|job|poste) (?:de|d'|pour) ?(?:vrais? |bonnes? )?(?:mecs?|bonshommes|nanas?|gonzesses?|costauds?)\b/g,
    lawful: (passage) =>
      bothIn(passage) ||
      JOB_NAME.test(passage.after) ||
      ofThings(passage) ||
      /\b(?:egalite|parite|ecarts?|equilibre) /.test(passage.before) ||
      /\b(?:vetements?|chaussures?|parfums?|tailles?|clientele|clients?|foyer|accueil\w*|hebergement|loisirs|cours)\b/.test(
        passage.clause,
      ),
    rewording: 'Décrivez le travail (horaires, charges, clientèle) : le poste est ouvert à tous (H/F).',
  },
  {
    ...base,
    severity: 'block',
    pattern: excluding('hommes?|femmes?|garcons?|filles?|nanas?|mecs?|dames?|messieurs|gonzesses?|bonnes? femmes?'),
    lawful: (passage) =>
      bothIn(passage) ||
      JOB_NAME.test(passage.after) ||
      (ofThings(passage) && !/^(?:les|nos) $/.test(passage.before)) ||
      /\b(?:enfants|violence|distinction)\b/.test(passage.match[0]),
    rewording: 'Supprimez l’exclusion et décrivez le travail : le poste est ouvert à tous (H/F).',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:(?:de )?sexe[ :]{1,3}(?:masculin|feminin|fort|faible)|(?:profils?|candidats?|candidatures?|personnels?|presences?|touche|main d'oeuvre|equipe|poste|metier|travail|force|bras|sensibilite|voix|employes?|public recherche)s? (?:(?:plutot|exclusivement|uniquement|100 ?%|tres|plus|essentiellement|est|assez|100% ?) ?){0,2}(?:feminine?s?|masculine?s?)|equipe d(?:e |'|'une? )(?:femmes|hommes|filles|garcons|mecs|nanas)|(?:de preference|preference|plutot|uniquement|seulement|exclusivement) (?:feminine?|masculine?)s?)\b/g,
    lawful: (passage) =>
      bothIn(passage) ||
      /\b(?:de|du) (?:foot\w*|hand\w*|rugby|basket|volley|sport)|^ (?:de |du |d')(?:foot|hand|rugby|basket|volley|cyclisme|club)|encourag|bienvenu|favoris|augment|develop|ameliorer|feminis/.test(
        `${passage.before} ${passage.after}`,
      ) ||
      passage.mentions(ACTS),
    softened: ({ match }) => (/^equipe/.test(match[0]) ? 'warn' : undefined),
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:collegues?|recrues?|personnes?|profils?|candidate?s?|salariee?s?|ouvri(?:er|ere)s?|agents?|employee?s?) (?:femmes?|hommes?|filles?|garcons?)\b(?! (?:et|ou)\b)/g,
    lawful: (passage) => bothIn(passage) || ofThings(passage),
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /(?<!\bnom de )\b(?:jeunes?|belles?|jolies?|gentilles?|braves?|charmantes?) (?:hommes?|femmes?|filles?|garcons?|dames?|demoiselles?|gars|mecs?)\b/g,
    lawful: (passage) =>
      bothIn(passage) ||
      ofThings(passage) ||
      /\b(?:aupres|accompagn\w+|encadr\w+|accueil\w*|foyer|hebergement|internat|public|pour (?:les|des)|aider|autonomie|suivi|protection|insertion)\b/.test(
        passage.before.slice(-60),
      ) ||
      /^ (?:au pair a aider|accueillis|heberges|en formation|de \d|de l'internat|mineur)/.test(passage.after),
    rewording: 'Écrivez « une personne » ou le nom du métier (H/F).',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /^[ \n"*-]{0,6}(?:urgent[ :!-]{1,3})?(?:une? |des |\d )?(?:hommes?|femmes?|garcons?|filles?|dames?|monsieur|messieurs|mecs?|gars|nanas?) (?:pour|bricol\w+|manuels?|serieu\w+|motive\w*|avec|sachant|recherche\w*|demande\w*|cherche\w* pour|en cuisine|au comptoir|polyvalente?)\b/gm,
    lawful: (passage) => bothIn(passage) || JOB_NAME.test(passage.after),
    rewording: 'Écrivez le nom du métier pour tous (H/F).',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\((?:une? )?(?:femme|homme|fille|garcon|dame)s?\)|\b(?:preference|priorite|prefer\w+|privilegi\w+|recherch\w*|cherch\w*|uniquement|plutot) (?:pour |a |aux )?(?:une |des |la |les )?candidates\b(?! et candidats)|\b(?:preference|prefer\w+|plutot|cherch\w*|recherch\w*) (?:pour )?une candidate\b|\bcandidates (?:uniquement|seulement|exclusivement)\b/g,
    lawful: (passage) =>
      bothIn(passage) ||
      /\bcoiff\w+ ?$|\b(?:vetements?|mode|rayons?|vestiaires?|toilettes?|coupes?) ?$/.test(passage.before) ||
      passage.mentions(/\bcandidats\b/),
    rewording: 'Écrivez « une personne » ou « candidat ou candidate ».',
  },
  {
    ...base,
    severity: 'warn',
    pattern:
      /\b(?:femmes?|dames?) (?:de (?:menage|chambres?|service|salle|compagnie|maison)|d'etage|toutes? mains?)\b|\bfilles? (?:de salle|au pair)\b/g,
    lawful: ({ mentions, before, match, after }) =>
      mentions(BOTH) ||
      mentions(
        /\b(?:hommes?|valets?|agente?s?|employee?s?|garcons?)\b ?(?:et |ou |\/ ?|-|de menage|de chambre|d'entretien|polyvalent)/,
      ) ||
      /homme[- /]{1,3}$|hommes? toutes? mains? ?\/ ?$/.test(before) ||
      /^ ?(?:\/|ou|-|,|\() ?(?:valet|homme|employe|agent)/.test(after) ||
      /\b(?:notre|la|les|nos|aupres d\w*|equipe d\w*|avec (?:la|les)|gerer les|encadr\w+ les|planning des) $/.test(
        before,
      ) ||
      (match[0].endsWith('au pair') && mentions(/\bgarcon au pair\b/)),
    rewording: '« Agent ou agente d’entretien (H/F) », « valet ou femme de chambre (H/F) ».',
  },
  {
    ...base,
    severity: 'warn',
    pattern: titleSought(FEMININE),
    lawful: (passage: Passage): boolean => {
      const word = lastTitle(passage.match[0]);
      const masculine = feminineTitles.get(word) ?? feminineTitles.get(word.replace(/s$/, '')) ?? word;
      return (
        SEEKS.test(passage.after) ||
        completed(passage, masculine) ||
        UNSEXED_NAMES.test(passage.after) ||
        passage.mentions(ACTS) ||
        /\(e\)|\(ne\)|\.e\b|\(se\)|un ?\/ ?une|une? ?\/ ?un\b|un\(e\)|un\.e/.test(
          passage.match[0] + passage.after.slice(0, 6),
        )
      );
    },
    rewording: ({ match }, words) => bothForms(words, feminineTitles, lastTitle(match[0])),
  },
  {
    ...base,
    severity: 'warn',
    pattern: new RegExp(
      String.raw`${SEEK}(?: ?[:,!-])? (?:(?:d')?une|ma|la)(?: (?:bonne|gentille|serieuse|future|jeune|autre|petite|excellente))? (?:${EPICENE})\b`,
      'g',
    ),
    lawful: (passage) =>
      passage.mentions(BOTH) ||
      passage.mentions(/\bun(?:\(e\)| ?\/ ?une| ou une|\.e|e\/un)\b/) ||
      (/ (?:a domicile|cuisine|menagere|menager|en cuisine)?$/.test('') &&
        /\baide$/.test(passage.match[0]) &&
        !/^[ -](?:a domicile|menagere|soignante)/.test(passage.after)) ||
      /\bextra$|\bstagiaire polyvalent/.test(passage.match[0]),
    rewording: 'Écrivez « un ou une », ou ajoutez « (H/F) ».',
  },
  {
    ...base,
    severity: 'inform',
    pattern: titleSought(
      `${MASCULINE}|hommes? (?:de (?:menage|service|main|peine|piste)|d'entretien|toutes? mains?|a tout faire|polyvalent)|garcons? de (?:cafe|salle)`,
    ),
    lawful: (passage: Passage): boolean => {
      const word = lastTitle(passage.match[0]);
      const feminine = masculineTitles.get(word) ?? masculineTitles.get(word.replace(/s$/, '')) ?? word;
      if (/\b(?:homme|garcon)/.test(passage.match[0])) return passage.mentions(BOTH) || passage.mentions(/\bfemmes?\b/);
      return (
        SEEKS.test(passage.after) ||
        completed(passage, feminine) ||
        /^s? ?(?:\(|\/|·|-|\.) ?(?:e|se|euse|trice|rice|iere|ere|ne|nne|te)\b/.test(passage.after) ||
        passage.mentions(/un ?\(e\)|un ?\/ ?une|une ?\/ ?un|un ou une|un\.e|\(e\)s?\b/) ||
        passage.mentions(ACTS)
      );
    },
    exception: 'Un titre au masculin est compris comme ouvert à tous dès que « (H/F) » est ajouté.',
    rewording: ({ match }, words) =>
      `Nous ajoutons « (H/F) » au titre. ${bothForms(words, masculineTitles, lastTitle(match[0]))}`,
  },
];

/** « Écrivez « préparatrice ou préparateur (H/F) » », from the employer's own spelling of one of them. */
function bothForms(written: string, pairs: ReadonlyMap<string, string>, title: string): string {
  const plural = !pairs.has(title) && pairs.has(title.replace(/s$/, ''));
  const known = plural ? title.replace(/s$/, '') : title;
  const other = pairs.get(known);
  let shared = 0;
  while (other && shared < other.length && other[shared] === known[shared]) shared++;
  const word = written.split(/\s/).at(-1)!;
  const length = known.length + Number(plural);
  if (!other || shared < 3 || word.length !== length)
    return 'Écrivez le nom du métier pour tous, ou ajoutez « (H/F) ».';
  const second = (word.slice(0, shared).toLowerCase() + other.slice(shared).replace('-', ' '))
    .replace(/ere$/, 'ère')
    .replace(/èr$/, 'er');
  return `Écrivez « ${word} ou ${second}${plural ? 's' : ''} (H/F) ».`;
}

const LAST_TITLE = new RegExp(String.raw`\b(?:${FEMININE}|${MASCULINE})s?$`);

/** "Boulanger cherche apprenti(e)": the one who seeks, not the person sought. */
const SEEKS = /^[^.;\n]{0,60}\b(?:cherche|recherche|recrute|embauche)\b/;

function lastTitle(words: string): string {
  const known = LAST_TITLE.exec(words);
  return known ? known[0].replace(/aide soignante?/, (title) => title.replace(' ', '-')) : words;
}
