import type { ContractType } from '../types.js';
import { lawOf } from './law.js';
import { choosing, excluding, INFORMATION_ASKED, OFFER, type Passage, type UnlawfulRule } from './rule.js';

/** Legal age bounds (years), both ends as people write them: "moins de 30 ans" or "29 ans révolus". */
const LEGAL_BOUNDS: Partial<Record<ContractType, { lower: readonly number[]; upper: readonly number[] }>> = {
  // art. L6222-1
  apprenticeship: { lower: [15, 16], upper: [29, 30] },
  // art. L6325-1
  professionalisation: { lower: [16], upper: [25, 26] },
  // art. L120-1 and L120-18 of the Code du service national
  civic_service: { lower: [16, 18], upper: [25, 26, 30] },
};

/** People served, not sought: their age describes the work. */
const PUBLIC =
  /\b(?:enfants?|ados?|adolescents?|eleves?|collegiens?|lyceens?|bebes?|residents?|usagers?|patients?|clients?|clientele|public|personnes? agees?|seniors? (?:dependants|a domicile|isoles)|beneficiaires?|adherents?|habitants?|stagiaires?|mineurs|majeurs proteges|accueil\w*|accompagn\w+|encadr\w+|aupres d\w*|anim(?:er|ation|ations|ateur|atrice)|insertion|suivi|prise en charge|garder?|garde d\w*|sorties?|sejours?|colonies?|foyer|service jeunesse|centre de loisirs|club|equipes? (?:de|u)\d|licencies|section|internat|mission locale|chambres?|vehicules?|batiments?|voitures?|materiel|maisons?|immeubles?|arbres?|whisky|vins?|machines?|credit|pret|garantie|assurance|abonnement|carte)\b/;
/** How long something has existed or lasted. */
const ELAPSED =
  /\b(?:depuis|existe\w*|il y a|fort\w* d\w*|experience\w*|anciennete|cree\w*|fond\w+|leader|savoir-faire|implant\w+|tradition|present\w*|specialis\w+|active|activite|entreprise (?:familiale|de plus)|societe (?:familiale|de plus)|passion|metier|permis|titulaire|diplome|crdit|duree|bail|histoire|anniversaire|ensemble)\b/;
const DURATION_AFTER =
  /^ ?(?:\w+ )?(?:d'experience|d'exp\b|experience|d'anciennete|d'existence|de metier|de pratique|de permis|de savoir|d'activite|de conduite|de carriere|de passion|a nos cotes|de service|de garantie|d'expertise|dans (?:le|la|un))/;
/** Work the law closes to minors: the age of 18 is then a legal condition. */
const CLOSED_TO_MINORS =
  /\b(?:nuits?|machines?|caces|cariste|chariots?|engins?|nacelle|hauteur|echafaud\w+|toiture|couvreur|alcools?|bar|barman|barmaid|boissons|discotheque|casino|jeux|tabac|securite|surveill\w+|gardiennage|permis|conduite|conduire|chauffeur|livr\w+|chimiques?|phyto\w*|amiante|electri\w+|tension|abattoir|scie\w*|tronconneuse|trancheuse|presse|demolition|soud\w+|bafd|direction|vol|pyrotechnie|lourdes?|laser|radio\w+|loi|legal\w*|reglement\w*|legislation|garde d'enfants?|3x8|2x8|22h|23h|minuit|[45] ?h du matin|armes?|funeraire|toxiques?|dangereu\w+)\b/;
const HEAVY_VEHICLES =
  /\b(?:permis (?:d|ce|c|de|pl|spl)\b|transports? (?:en commun|de voyageurs|de personnes|scolaires?)|bus|autocars?|cars?|poids lourds?|super lourds?|spl|bafd|directeur|directrice|taxi|vtc|internat)\b/;
/** Contrat adulte-relais: from 26 (art. L5134-102, age set by decree). */
const MEDIATION_CONTRACT = /\badultes?[- ]relais\b/;

const APPRENTICESHIP = /\bapprenti\w*|\bapprentissage|\balternan\w+/;
const PROFESSIONALISATION = /\bprofessionnalisation|\bcontrats? pro\b|\balternan\w+/;
const CIVIC_SERVICE = /\bservices? civiques?/;

/** The contracts with legal age bounds that are offered, as given or as named in the text. */
function agedContracts({ contract, mentions }: Passage): ContractType[] {
  const named: ContractType[] = contract === null ? [] : [contract];
  if (mentions(APPRENTICESHIP)) named.push('apprenticeship');
  if (mentions(PROFESSIONALISATION)) named.push('professionalisation');
  if (mentions(CIVIC_SERVICE)) named.push('civic_service');
  return named;
}

/** The range stated is the one the law sets for the contract offered; art. L5134-20 sets none for a PEC. */
function legalRange(passage: Passage, lower: number | undefined, upper: number | undefined): boolean {
  const offered = agedContracts(passage);
  if (offered.includes('pec') || (lower === undefined && upper === undefined)) return false;
  return offered.some((type) => {
    const bounds = LEGAL_BOUNDS[type];
    if (!bounds) return false;
    const lowerFits = lower === undefined || bounds.lower.includes(lower);
    return lowerFits && (upper === undefined || bounds.upper.includes(upper));
  });
}

const number = (value: string | undefined) => (value === undefined ? undefined : Number(value));
const anAge = (age: number | undefined) => age !== undefined && age >= 15 && age <= 75;

const SOMEONE =
  /^(?:personnes?|candidat\w*|profils?|gens|jeunes?|hommes?|femmes?|filles?|garcons?|salarie\w*|individus?|employe\w*|recrues?|renforts?|collegues?|equipes?|etudiant\w*|apprenti\w*|commis|agee?s?|aide|main|\w+(?:eurs?|euses?|iers?|ieres?|istes?|ants?|antes?|iens?|iennes?|trices?))$/;
/** "bateaux de plus de 20 ans": what comes just before is not someone. */
function ofAThing(before: string): boolean {
  const noun = /([a-z]{4,}) (?:de|ayant|datant de|vieux de) $/.exec(before)?.[1];
  return noun !== undefined && !SOMEONE.test(noun);
}

/** Not the age of the person sought: years of something else, or the age of people served. */
const PEOPLE_SERVED =
  /\b(?:enfants?|ados?|adolescents?|eleves?|residents?|usagers?|patients?|personnes agees|beneficiaires?|publics?|stagiaires|adultes|jeunes|mineurs|seniors?|clients?)[ (]*$/;
/** The people served are named in the clause, or just before its comma: "un groupe d'enfants, de 3 à 6 ans". */
function ofThePublic({ before, lead, after }: Passage): boolean {
  if (/^ ?(?:(?:a|et|-) \d+ )?(?:ans )?(?:accueilli|accompagn|encadr|heberg|suivi|pris)\w*/.test(after)) return true;
  if (PUBLIC.test(lead.slice(-60))) return true;
  return (
    !/[a-z]{4}/.test(lead) &&
    PEOPLE_SERVED.test(before.slice(-60, before.length - lead.length).replace(/[,;:(] *$/, ''))
  );
}

function anotherAge(passage: Passage): boolean {
  const { before, after } = passage;
  return DURATION_AFTER.test(after) || ofAThing(before) || ELAPSED.test(before.slice(-45)) || ofThePublic(passage);
}

function upperBoundLawful(passage: Passage): boolean {
  const [, a, b, c] = passage.match;
  const upper = number(a ?? b ?? c);
  if (!anAge(upper) || anotherAge(passage)) return true;
  const lower = number(
    /(?<!(?:-|\ba|\bet) ?)(?<!\d)(\d\d) ans? ?(?:revolus )?(?:minimum |mini )?(?:et|a|,|-)? ?$/.exec(
      passage.before,
    )?.[1],
  );
  return legalRange(passage, lower, upper);
}

function rangeLawful(passage: Passage): boolean {
  const lower = number(passage.match[1]);
  const upper = number(passage.match[2]);
  if (!anAge(lower) || !anAge(upper) || lower! >= upper! || anotherAge(passage)) return true;
  return legalRange(passage, lower, upper);
}

/** "jusqu'à 25 ans révolus" is the other rule's. */
const UPPER_BOUND_BEFORE = /(?:jusqu'?a|moins de|pas plus de|max(?:imum|i)?|\d (?:a|et)|-) ?$/;

function lowerBoundLawful(passage: Passage): boolean {
  const lower = number(passage.match.slice(1).find((group) => group !== undefined));
  if (!anAge(lower) || anotherAge(passage)) return true;
  if (lower === 15 || lower === 16 || UPPER_BOUND_BEFORE.test(passage.before)) return true;
  if (lower === 18) return passage.mentions(CLOSED_TO_MINORS);
  if (passage.mentions(MEDIATION_CONTRACT)) return true;
  if (lower! <= 24 && passage.mentions(HEAVY_VEHICLES)) return true;
  return /\b(?:s'abstenir|max)/.test(passage.after.slice(0, 15));
}

const base = lawOf('age');

/** A young person is welcome as such where the law sets the age of the contract. */
function agedContract(passage: Passage): boolean {
  return agedContracts(passage).some((type) => LEGAL_BOUNDS[type] !== undefined);
}

const YOUNG_PUBLIC =
  /\b(?:educat\w+|puericult\w+|creche|halte|eje|animat\w+|anime[rz]?|animation|protection|foyer|service|point|info|maison|pole|espace|accueil|auberge|aupres|accompagn\w*|encadr\w*|enfants?|insertion|pour les|avec (?:des|les)|secteur|travailler avec|former|formation de|suivi|aider|soutien|mecs|ime|itep|club|public|clientele|marque|vetements?|mode|pret a porter|sportifs?|joueurs?|plants?|pousses?|arbres?|animaux|chevaux|bovins|veaux|vignes?|volailles?|parents|mission locale|tuteur|mentor|transmettre|integr\w+ (?:de|des))\b/;

/** The words of the same clause just before the match. */
const justBefore = ({ before }: Passage) => before.slice(-30).split(/[,;:]/).at(-1)!;

export const ageRules: readonly UnlawfulRule[] = [
  {
    ...base,
    severity: 'block',
    pattern:
      /(?:\bmoins de|(?<!\d ?|ans ?)[-<](?: ?de)?|\binferieure? a|\bjusqu'?a|\bpas plus de|\bau[- ]dela de|\bau plus|\bplafond(?: de)?|\bmax(?:imum|i)?(?: de)?|\bpas depasser|\bplus jeune que|\bplus (?:vieux|vieille|agee?) que|\ben dessous de|\b(?:sous|avant) (?:la|les)|\blimite(?: a| :)?) ?(?:l'age de )?(\d\d) ?ans?\b|\b(\d\d) ?ans? ?(?:grand |au |revolus )?(?:max(?:imum|i)?|plafond|au plus|dernier delai|pas plus)\b/g,
    lawful: upperBoundLawful,
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:entre |de |age[es]* (?:de |entre )?|ages? ?:? ?)?(\d\d) ?(?:ans)? ?(?:-|a|et|\/|jusqu'a) ?(\d\d) ?ans?\b(?! d'exp)/g,
    lawful: rangeLawful,
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /(?:\bplus de|\+ ?de|\+) ?(\d\d) ?ans? ?(?:[,:-] )?(?:(?:ne|sont|seront|merci de) ){0,3}(?:[a-z]+ pas\b|inutile|oubliez|s'abstenir|s abstenir|exclus?|pas (?:retenu|accept|pris)\w*|ne pas postuler|refuse\w*|pas la peine|non\b|ne pas postuler|passe[rz] votre chemin)|\bpas (?:de|les|de personnes de) ?\+? ?(?:plus de )?(\d\d) ?ans\b|\bsauf (?:les )?(?:plus|\+) de (\d\d) ans\b/g,
    lawful: (passage) => PUBLIC.test(passage.lead.slice(-40)) || DURATION_AFTER.test(passage.after),
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /(?:\bplus de|\ba partir de|\bau moins|\bmin(?:imum|i|\.)?(?: de)?|\bau dessus de|\b(?:agee?s? d'au moins)|[>+](?: ?de)?) ?(?:l'age de )?(\d\d) ?ans?\b(?! minimum d'exp)|\b(\d\d) ?ans? ?(?:revolus )?(?:min(?:imum|i)?|au moins|et plus|et \+|ou plus)(?!\w)|\b(\d\d) ans (?:revolus|accomplis|passes|requis|exiges?|obligatoires?)\b/g,
    lawful: lowerBoundLawful,
    softened: ({ match }) => (/\b18\b/.test(match[0]) ? 'inform' : undefined),
  },
  {
    ...base,
    severity: 'inform',
    pattern:
      /\b(?:etre|personnes?|candidate?s?|imperativement|obligatoirement|vous etes|quelqu'un de|majeure? et) (?:obligatoirement |imperativement )?majeure?s?\b|\bmajeure?s? (?:exige\w*|obligatoire\w*|imperati\w*|uniquement|seulement|requis\w*|minimum)\b|\b(?:pas de|aucun) mineurs?\b|\bmineurs? (?:s'abstenir|refuse\w*|non accepte\w*)\b/g,
    lawful: (passage) =>
      passage.mentions(CLOSED_TO_MINORS) ||
      PUBLIC.test(passage.before.slice(-30)) ||
      / proteges?/.test(passage.after.slice(0, 12)),
    exception:
      'La majorité peut être exigée si le travail est interdit aux mineurs (nuit, machines dangereuses, alcool…) : précisez-le.',
    rewording: 'Indiquez la raison : « travail de nuit, interdit aux mineurs ».',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:limite d'age|age (?:max(?:i|imum|imal)?|limite|ideal|souhaite|requis|exige|recherche|demande)|age (?:compris )?(?:entre|de|:) ?\d\d|agee?s? (?:de|entre) \d\d|(?:dans |d'une |age d'une |a |de )?la (?:petite |jeune )?(?:vingtaine|trentaine|quarantaine|cinquantaine)|\b(?:vingtaine|trentaine|quarantaine|cinquantaine) d'annees|trentenaires?|quadras?|quadragenaires?|quinquas?|quinquagenaires?|sexagenaires?|(?<!sans )condition d'age|tranche d'age|ne(?:e|es|s|\(e\)s?|\.e)? (?:apres|avant|entre|a partir de|depuis) (?:19|20)\d\d)\b/g,
    lawful: (passage: Passage): boolean => {
      const { before, after, match } = passage;
      const bound = number(/(\d\d)/.exec(match[0])?.[1]);
      if (
        /\b(?:pas|aucune?|sans|ni|derogation)\b[^,.]{0,12}$/.test(before) &&
        /\b(?:limite|condition|tranche|age)\b/.test(match[0])
      )
        return true;
      if (/(?:taine)/.test(match[0]) && /^ (?:de|d')/.test(after) && !/^ d'annees/.test(after)) return true;
      if (anotherAge(passage)) return true;
      const upper = number(/^ ?(?:ans )?(?:et|a|-) (\d\d)/.exec(after)?.[1]);
      if (bound !== undefined) return legalRange(passage, upper === undefined ? undefined : bound, upper ?? bound);
      const stated = number(/^[^.;\n]{0,12}?(\d\d)/.exec(after)?.[1]);
      return stated !== undefined && legalRange(passage, undefined, stated);
    },
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:(?:de |a |vers |environ |autour de |ayant )(\d\d) ans (?:environ|a peu pres|ou moins)|(?:une? |personne |homme |femme |fille |garcon |candidate? )(?:d'environ |de )(\d\d) ans)\b/g,
    lawful: (passage) => anotherAge(passage) || !anAge(number(passage.match[1] ?? passage.match[2])),
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\bjeunes?(?:,? et| &|,) (?:tres )?(?:dynamiques?|motivee?s?|jolie?s?|sportifs?|sportives?|volontaires?|serieu(?:x|se)s?|ambitieu(?:x|se)s?|energiques?|souriante?s?)\b|\b(?:dynamiques?|motivee?s?|souriante?s?|serieu(?:x|se)s?|belle|beau) et jeunes?\b/g,
    lawful: (passage) =>
      TEAM.test(passage.before.slice(-45)) || agedContract(passage) || YOUNG_PUBLIC.test(justBefore(passage)),
  },
  {
    ...base,
    severity: 'inform',
    pattern:
      /\b(?:equipes?|entreprises? a l'equipe|collectif|collegues|ambiance|structure|troupe|brigade|salaries) (?:(?:plutot|tres|de|toute|assez|et) ){0,2}jeunes?\b(?! publics?)|\bmoyenne d'age\b|\bjeunes? equipes?\b/g,
    lawful: ({ after }) =>
      / enfants|^ (?:et )?ancien/.test(after.slice(0, 14)) ||
      /\b(?:client\w*|residents?|publics?|patients?|usagers?|adherents?)\b/.test(after.slice(0, 40)),
    exception: 'Décrire l’équipe n’est pas interdit, mais fait comprendre qu’un âge est attendu.',
    rewording: 'Préférez « équipe soudée », « équipe dynamique ».',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:recherch\w*|cherch\w*|recrut\w*|embauch\w*|veux|voulons|faut|besoin d'|besoin de|prefer\w*|preference|plutot|uniquement|seulement|que des|reserve\w* aux?|priorite aux?|place aux?|ideal(?:ement)?|profils?|personnes?|quelqu'un de|candidate?s?|etre|soyez|vous etes|tu es|offre pour|poste pour|emploi pour|job pour|convien\w* (?:a|pour)|poste ouvert aux?|accueil\w* un|prendre un|prendrai|former une?|donner? (?:sa|leur|une) chance a)(?: ?:)?(?: (?:une?|un\(e\)|des|de|deux|2|3|les|plusieurs|le|d'un|tres|assez|encore|notre|nos|une personne|quelqu'un de|plutot|profil|personne|petit|petite|toujours|aussi|vraiment)){0,3} (?:jeunes?|ados?)(?! (?:enfants?|pousses?|plants?|diplome|talents? (?:confirme|ou)|marque|societe|entreprise|entrepris|startup|start-up|association|cabinet|structure|groupe|ecole|club|et moins|travailleurs|publics?|retraite|parents))\b/g,
    lawful: (passage) =>
      agedContract(passage) ||
      YOUNG_PUBLIC.test(justBefore(passage)) ||
      YOUNG_PUBLIC.test(passage.match[0]) ||
      /^ (?:de \d\d? (?:a|et) \d|suivis?|accompagn\w+|en (?:difficulte|insertion|situation|decrochage|service civique)|ou (?:moins|senior|experiment|confirme|adulte)|et (?:moins|adultes?))/.test(
        passage.after,
      ),
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /(?<!\bnom de )\bjeunes? (?:(?:homme|femme|fille|garcon|gars|mec|dame|vendeu(?:r|se)|serveu(?:r|se)|personnes?|gens|employee?|ouvriere?|cuisiniere?|commis|manoeuvre|macon|mecano|mecanicien|coiffeu(?:r|se)|chauffeur|livreur|hotesse|secretaire|assistante?|aide|collaborat(?:eur|rice)|candidate?|profil|commercial|plongeur|maraicher|agent|boulangere?|patissier|boucher|salariee?|technicien|electricien|peintre|plombier|menuisier|caissiere?|magasinier|barman|developpeur|recrue|diplomee? de moins)s?|uniquement|seulement|de preference|exige\w*|obligatoire\w*|imperati\w*|souhaite\w*|motivee?s? (?:souhait|recherch|pour|uniq|exig)\w*)\b/g,
    lawful: (passage) => agedContract(passage) || YOUNG_PUBLIC.test(justBefore(passage)),
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /^[ \n"*-]{0,6}(?:urgent[ :!-]{1,3})?(?:une? |un ou une |des |\d )?jeunes? (?:h ?\/ ?f|pour|motivee?s?|serieu\w+|avec|sachant|en cdi|en cdd|recherche\w*)\b/gm,
    lawful: agedContract,
  },
  {
    ...base,
    severity: 'warn',
    pattern:
      /\bjeunes? diplomee?s?\b|\bfraichement diplomee?s?\b|\bdigital natives?\b|\bgeneration [xyz]\b|\bmillennials?\b|\bjunior (?:uniquement|seulement|exclusivement)\b|\bprofils? jeunes?\b|\bassez jeune pour\b/g,
    lawful: ({ clause }) =>
      /\b(?:ou|et) (?:\w+ )?(?:experiment|confirm|senior|debutant)|\baccept\w+|bienvenu|ouvert|experimente/.test(
        clause,
      ),
    exception:
      'Le niveau de formation se demande ; l’âge qu’il laisse entendre, non (discrimination indirecte, art. L1132-1).',
    rewording: 'Demandez le diplôme ou le niveau : « bac pro ou équivalent, débutant accepté ».',
  },
  {
    ...base,
    severity: 'warn',
    pattern:
      /\b(?:(\d{1,2}|un|deux|trois|cinq) ans? (?:max(?:imum|i)?|au plus|pas plus) d'experience|(?:moins de|max(?:imum|i)?) ?(\d{1,2}|deux|trois|cinq) ans? d'experience|(?:\d{1,2}|un|deux|trois|cinq) ans? d'experience (?:max(?:imum|i)?|au plus|pas plus)|experience (?:de )?(\d{1,2}) ans? (?:max(?:imum|i)?|au plus))\b/g,
    exception:
      'Plafonner l’expérience écarte les plus âgés (discrimination indirecte) : il faut une raison liée au travail.',
    rewording: '« Débutant accepté, formation assurée ».',
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:personnes?|candidate?s?|profils?|collaborat(?:eur|rice)s?|collegues?|recrues?|quelqu'un d[e']|employee?s?|salariee?s?|vendeu(?:r|se)s?|serveu(?:r|se)s?|gens|equipiere?s?) (?:(?:plutot|tres|assez|de preference|si possible|encore|serieu(?:x|se)|motivee?|et) ){0,2}jeunes?\b(?! (?:publics?|enfants?|travailleurs?|et moins))/g,
    lawful: (passage) => agedContract(passage) || YOUNG_PUBLIC.test(justBefore(passage)),
  },
  {
    ...base,
    severity: 'block',
    pattern: excluding(
      String.raw`seniors?|(?:candidats?|profils?|gens) ages?|vieux|vieilles?|ag[e]es?|agees?|anciens|retraitee?s?|quinquas?|quadras?|personnes? agees?|trop vieux|trop agee?s?|cinquantenaires?|papys?|mamies?|jeunes?|ados?`,
    ),
    lawful: ({ match, after, before }) =>
      /\b(?:foyer|maison|residence|aupres|service)\b/.test(before.slice(-25)) ||
      /^(?:sans|hors|aucun)\b.*\bancien|^(?:sans|hors) /.test(match[0]) ||
      /^ (?:enfants?|locaux|batiment|materiel|meubles?|plants?|vehicules?|pousses|travailleurs)/.test(after),
  },
  {
    ...base,
    severity: 'warn',
    pattern: /\bjeunes? retraitee?s?\b/g,
    lawful: (passage) => PUBLIC.test(passage.lead.slice(-40)),
  },
  {
    ...base,
    severity: 'warn',
    pattern:
      /\b(?:ideal|idealement|parfait|recherche|cherche|convient|conviendrait|pour|priorite aux?|prefer\w+|reserve\w* aux?)(?: (?:pour|a|un|une|des|les|aux?|bien|profil|jeune)){0,3} (?:retraitee?s?|seniors?|pre-?retraitee?s?|plus de 50 ans|\+ ?de 50 ans)\b/g,
    lawful: ({ before, after, match }) =>
      /\b(?:residence|foyer|maison|service|aide|activites?|ateliers?|animation|sorties?|cours|gym|logements?|voyages?|domicile|visites?)\b/.test(
        before.slice(-30),
      ) ||
      /^ (?:dependants?|isoles?|a domicile)/.test(after) ||
      (/^pour/.test(match[0]) && PUBLIC.test(before)),
  },
  {
    ground: 'age',
    severity: 'warn',
    pattern:
      /\b(?:(?:indiqu|precis|donn|mentionn|envoy|joind|communiqu|faire parvenir|merci d)\w*[^.;\n]{0,50}\b(?:votre|l'|vos|son|leur|d')? ?(?:age|date de naissance|annee de naissance)|(?:cv|candidature|lettre)[^.;\n]{0,45}\b(?:age|date de naissance)|age sur (?:le )?cv|quel age avez)\b/g,
    lawful: ({ match, before }) =>
      /\b(?:ne pas|sans|inutile|pas besoin)\b/.test(`${before.slice(-20)} ${match[0]}`) ||
      /personnes|gens|\bage des\b|jeune age/.test(match[0]),
    article: INFORMATION_ASKED,
    exception:
      'Ne demandez que ce qui a un lien direct et nécessaire avec l’emploi ; l’âge ne se vérifie qu’à l’embauche.',
    rewording: '« Envoyez un CV ou quelques lignes sur votre parcours ».',
  },
  {
    ...base,
    severity: 'block',
    pattern: /\b(?:tu as|t'as|vous avez|ayant|avoir) (?:environ |bientot |a peine |autour de )?(\d\d) (?:ans|piges)\b/g,
    lawful: (passage) =>
      Number(passage.match[1]) < 19 ||
      anotherAge(passage) ||
      /^ ?(?:et plus|ou plus|minimum|mini|revolus|de )/.test(passage.after) ||
      passage.mentions(HEAVY_VEHICLES),
  },
  {
    ...base,
    severity: 'block',
    pattern:
      /\b(?:ideal|parfait|convien\w*|s'adress\w*|destine\w*|fait|poste|job|boulot|place) (?:pour|a) (?:une? |des )jeunes?(?! (?:enfants?|publics?|apprenti|en service|en alternance|parents?|retraite))\b/g,
    lawful: (passage) => agedContract(passage) || YOUNG_PUBLIC.test(justBefore(passage)),
  },
  {
    ...base,
    severity: 'block',
    pattern: choosing(
      "dans la fleur de l'age|pas trop (?:vieux|vieille|agee?)|pas trop jeune|assez murs?|d'age mur|d'un certain age|mur et pose",
    ),
    article: OFFER,
  },
];

const TEAM =
  /\b(?:equipe|entreprise|societe|ambiance|structure|collectif|collegues|start-?up|association|cabinet|groupe|marque|clientele|agence|boite|troupe|brigade)\b[^.;,\n]{0,25}$/;
