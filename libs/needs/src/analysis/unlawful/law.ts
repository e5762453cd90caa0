import type { Ground } from '../types.js';

/** What the employer is told about a ground: the articles, when the law allows it, and what to write instead. */
export interface LawOfGround {
  ground: Ground;
  article: string;
  exception: string;
  rewording: string;
}

/** L5321-2 binds the placement service itself: it may not publish such an offer. */
const OFFER = 'L1132-1 et L5321-2 du Code du travail';
const SILENT = 'Supprimez cette phrase : elle n’a pas de lien avec le travail.';
const FITNESS =
  'L’aptitude au poste est l’affaire du médecin du travail (art. L1133-3), après la proposition d’embauche.';
const EFFORT = 'Décrivez le travail : « station debout, port de sacs de 20 kg, diable à disposition ».';
const PRIVATE = 'La vie privée n’est jamais un critère d’embauche.';

/** One row for each ground. */
const LAWS = {
  age: {
    article: 'L1132-1, L5321-2 et L5331-2 du Code du travail',
    exception:
      'Une limite d’âge n’est permise que si la loi la fixe : apprentissage (16 à 29 ans), contrat de professionnalisation (16 à 25 ans), service civique (16 à 25 ans, 30 ans en cas de handicap), travaux interdits aux mineurs (art. L1133-2).',
    rewording:
      'Décrivez le travail et le niveau attendu : « débutant accepté », « formation assurée », « poste de jour ».',
  },
  bank_domiciliation: {
    article: OFFER,
    exception: 'La banque de la personne n’est jamais un critère ; un RIB se demande après l’embauche, pour payer.',
    rewording: 'Supprimez cette phrase : le RIB se demande une fois la personne embauchée.',
  },
  customs: {
    article: OFFER,
    exception: PRIVATE,
    rewording: 'Décrivez le comportement attendu au travail : ponctualité, respect des clients.',
  },
  economic_vulnerability: {
    article: OFFER,
    exception:
      'Les mesures en faveur de personnes vulnérables économiquement (insertion, parcours emploi compétences) sont permises (art. L1133-6).',
    rewording: 'Supprimez cette phrase : la situation économique d’une personne n’est pas un critère.',
  },
  elected_mandate: {
    article: OFFER,
    exception: 'Un mandat d’élu local n’est jamais un motif d’écarter une candidature.',
    rewording: SILENT,
  },
  disability: {
    article: 'L1132-1, L5213-6 et L5321-2 du Code du travail',
    exception:
      'Seul le médecin du travail peut constater une inaptitude (art. L1133-3). Les mesures en faveur des personnes handicapées sont permises (art. L1133-4).',
    rewording:
      'Décrivez le travail et les lieux (étage, port de charges) ; ajoutez si vous le souhaitez « poste ouvert à tous, aménagement possible ».',
  },
  family_status: {
    article: 'L1142-1, L1132-1 et L5321-2 du Code du travail',
    exception: 'La situation de famille n’est jamais un critère d’embauche.',
    rewording:
      'Dites les horaires et les déplacements : « travail tôt le matin », « déplacements à la semaine ». Chacun jugera s’il est disponible.',
  },
  gender_identity: { article: OFFER, exception: PRIVATE, rewording: SILENT },
  genetics: {
    article: 'L1132-1 du Code du travail ; art. 16-13 du Code civil',
    exception: 'Les caractéristiques génétiques ne peuvent jamais être demandées.',
    rewording: 'Supprimez cette demande.',
  },
  health: {
    article: OFFER,
    exception: FITNESS,
    rewording: EFFORT,
  },
  jury_duty: {
    article: 'L1132-3-1 et L5321-2 du Code du travail',
    exception: 'Être juré ou citoyen assesseur n’est jamais un motif d’écarter une candidature.',
    rewording: SILENT,
  },
  language: {
    article: OFFER,
    exception:
      'Savoir une autre langue que le français n’est jamais un défaut ; une langue utile au travail peut être demandée.',
    rewording:
      '« Français courant pour les consignes de sécurité » : dites quelle langue sert au travail, et pourquoi.',
  },
  loss_of_autonomy: {
    article: OFFER,
    exception: FITNESS,
    rewording: EFFORT,
  },
  nationality: {
    article: OFFER,
    exception:
      'La nationalité ne se demande que pour les emplois que la loi réserve (souveraineté, fonction publique titulaire, défense). L’employeur vérifie seulement le droit de travailler en France (art. L8251-1).',
    rewording: '« Être autorisé à travailler en France ».',
  },
  origin: {
    article: OFFER,
    exception: 'L’origine, vraie ou supposée, n’est jamais un critère d’embauche.',
    rewording:
      'Supprimez la mention de l’origine. Si le français compte, écrivez pourquoi : « prendre les commandes au téléphone ».',
  },
  parental_project: {
    article: 'L1225-3-1, L1132-1 et L5321-2 du Code du travail',
    exception: 'Le projet parental (enfant, PMA, adoption) n’est jamais un critère d’embauche.',
    rewording: 'Supprimez cette phrase.',
  },
  physical_appearance: {
    article: OFFER,
    exception:
      'Permis seulement si c’est une exigence professionnelle essentielle et déterminante, avec un but légitime et une exigence proportionnée (art. L1133-1).',
    rewording: 'Décrivez la tenue ou l’hygiène utiles au travail : « tenue fournie », « cheveux attachés en cuisine ».',
  },
  place_of_residence: {
    article: OFFER,
    exception:
      'Le lieu d’habitation ne se demande que si le travail l’exige (astreinte, logement de fonction, urgence) ; une mesure en faveur d’habitants de quartiers prioritaires est permise (art. L1133-5).',
    rewording: 'Donnez les horaires et l’accès : « prise de poste à 5 h, pas de bus à cette heure, parking ».',
  },
  political_opinion: {
    article: OFFER,
    exception: 'Les opinions politiques ne sont jamais un critère d’embauche, sauf emploi au service d’un parti.',
    rewording: SILENT,
  },
  pregnancy: {
    article: 'L1225-1, L1132-1 et L5321-2 du Code du travail',
    exception:
      'Aucune question sur la grossesse n’est permise ; seuls les travaux interdits aux femmes enceintes s’adaptent après l’embauche (art. L1225-12).',
    rewording: 'Supprimez cette phrase : la grossesse ne se demande ni ne s’exclut.',
  },
  religion: {
    article: OFFER,
    exception:
      'Une neutralité ne s’impose que dans le service public, ou par une clause générale du règlement intérieur, justifiée et proportionnée (art. L1321-2-1).',
    rewording: 'Décrivez la tenue utile au travail : « tenue fournie, cheveux attachés pour l’hygiène ».',
  },
  sex: {
    article: 'L1142-1, L1132-1 et L5321-2 du Code du travail',
    exception:
      'Le sexe ne peut être demandé que pour un rôle d’acteur ou d’actrice, ou pour un mannequin ou modèle (art. R1142-1).',
    rewording: 'Supprimez la mention du sexe : le poste est ouvert à tous (H/F).',
  },
  sexual_orientation: { article: OFFER, exception: PRIVATE, rewording: SILENT },
  strike: {
    article: 'L1132-2 et L5321-2 du Code du travail',
    exception: 'L’exercice normal du droit de grève ne peut jamais être sanctionné ni exclu.',
    rewording: SILENT,
  },
  surname: {
    article: OFFER,
    exception: 'Le nom de famille n’est jamais un critère d’embauche.',
    rewording: 'Supprimez cette phrase.',
  },
  union_activity: {
    article: 'L1132-1, L2141-5 et L5321-2 du Code du travail',
    exception: 'L’appartenance ou l’activité syndicale n’est jamais un critère d’embauche.',
    rewording: SILENT,
  },
  whistleblowing: {
    article: 'L1132-3-3, L1132-1 et L5321-2 du Code du travail',
    exception:
      'Avoir lancé une alerte, aidé un lanceur d’alerte ou saisi un juge n’est jamais un motif d’écarter une candidature.',
    rewording: SILENT,
  },
} as const satisfies Record<Ground, Omit<LawOfGround, 'ground'>>;

export function lawOf(ground: Ground): LawOfGround {
  return { ground, ...LAWS[ground] };
}
