import type { IsoDate } from './hire.js';

/** How sure a source is: the legal text itself, an official page, someone else's page, or nobody has checked. */
export type Evidence = 'text' | 'official_page' | 'secondary' | 'to_verify';

export interface Source {
  ref: string;
  url: string;
  /** The day up to which the source was known to say so. */
  verifiedOn: IsoDate;
  evidence: Evidence;
}

/** Articles the rules rest on, as numbered on Légifrance, with the version that was read. */
const labourCode = {
  'L1242-3': 'LEGIARTI000052437237',
  'L1251-5': 'LEGIARTI000006901254',
  'L1251-6': 'LEGIARTI000035652955',
  'L1251-7': 'LEGIARTI000048589866',
  'L1251-9': 'LEGIARTI000035653070',
  'L1251-12-1': 'LEGIARTI000035638866',
  'L1251-14': 'LEGIARTI000006901265',
  'L1251-18': 'LEGIARTI000006901269',
  'L1251-32': 'LEGIARTI000006901285',
  'L5132-5': 'LEGIARTI000042674165',
  'R5132-1-7': 'LEGIARTI000043995978',
  'L5134-65': 'LEGIARTI000026549817',
  'L5134-66': 'LEGIARTI000028698753',
  'L5134-68': 'LEGIARTI000027573669',
  'L5134-70-1': 'LEGIARTI000031087292',
  'L5134-72': 'LEGIARTI000026549836',
  'L6243-2': 'LEGIARTI000051284811',
  'D6243-5': 'LEGIARTI000051400212',
  'L6227-8-1': 'LEGIARTI000037854159',
  'D6325-23': 'LEGIARTI000042323655',
  'L5213-11': 'LEGIARTI000048590298',
  'L1221-10': 'LEGIARTI000006900849',
  'L5134-31': 'LEGIARTI000053278893',
  'L1221-2': 'LEGIARTI000019071087',
  'R1221-4': 'LEGIARTI000024214323',
  'L1221-19': 'LEGIARTI000019071113',
  'L1221-21': 'LEGIARTI000019071109',
  'L1242-1': 'LEGIARTI000006901194',
  'L1242-2': 'LEGIARTI000037312980',
  'L1242-5': 'LEGIARTI000035653074',
  'L1242-8-1': 'LEGIARTI000035643961',
  'L1242-10': 'LEGIARTI000006901204',
  'L1242-12': 'LEGIARTI000006901206',
  'L1242-13': 'LEGIARTI000006901207',
  'L1243-8': 'LEGIARTI000006901219',
  'L1243-10': 'LEGIARTI000006901221',
  'L1243-13-1': 'LEGIARTI000035639380',
  'L3123-7': 'LEGIARTI000047453545',
  'L3123-27': 'LEGIARTI000033019953',
  'L3162-1': 'LEGIARTI000037385958',
  'L3163-2': 'LEGIARTI000006902790',
  'L3231-2': 'LEGIARTI000006902832',
  'D3231-3': 'LEGIARTI000018533884',
  'L4153-1': 'LEGIARTI000037386047',
  'L4153-8': 'LEGIARTI000006903187',
  'D4153-17': 'LEGIARTI000030680306',
  'D4153-18': 'LEGIARTI000028058842',
  'D4153-24': 'LEGIARTI000028058815',
  'D4153-25': 'LEGIARTI000028058811',
  'D4153-27': 'LEGIARTI000028058805',
  'D4153-28': 'LEGIARTI000028058800',
  'D4153-30': 'LEGIARTI000030493270',
  'D4153-31': 'LEGIARTI000030493278',
  'D4153-34': 'LEGIARTI000028058780',
  'D4153-36': 'LEGIARTI000028058771',
  'D4153-37': 'LEGIARTI000028058766',
  'R4153-41': 'LEGIARTI000043128597',
  'R4153-52': 'LEGIARTI000028057961',
  'D4154-1': 'LEGIARTI000037001003',
  'R4624-18': 'LEGIARTI000033769047',
  'L5134-20': 'LEGIARTI000028698696',
  'L5134-21': 'LEGIARTI000029321367',
  'L5134-25': 'LEGIARTI000036261978',
  'L5134-25-1': 'LEGIARTI000031087287',
  'L5134-26': 'LEGIARTI000026549784',
  'R5134-26': 'LEGIARTI000026566068',
  'L5134-27': 'LEGIARTI000026549781',
  'L5134-30-1': 'LEGIARTI000028417835',
  'R5134-38': 'LEGIARTI000026566037',
  'R5134-42': 'LEGIARTI000021338180',
  'L5135-1': 'LEGIARTI000028698639',
  'D5135-3': 'LEGIARTI000029763898',
  'L5135-3': 'LEGIARTI000028687433',
  'L5135-4': 'LEGIARTI000028687435',
  'L5135-7': 'LEGIARTI000033024604',
  'L6211-1': 'LEGIARTI000047926230',
  'L6222-1': 'LEGIARTI000037385936',
  'L6222-2': 'LEGIARTI000037385933',
  'L6222-7-1': 'LEGIARTI000038951821',
  'L6222-18': 'LEGIARTI000037386025',
  'D6222-26': 'LEGIARTI000038033238',
  'D6222-31': 'LEGIARTI000041770354',
  'L6223-8-1': 'LEGIARTI000038951795',
  'D6224-1': 'LEGIARTI000039789635',
  'D6243-1': 'LEGIARTI000041461005',
  'L6243-1': 'LEGIARTI000037386341',
  'D6243-2': 'LEGIARTI000052476041',
  'L6314-1': 'LEGIARTI000038951760',
  'D6325-1': 'LEGIARTI000049854565',
  'L6325-1': 'LEGIARTI000031088014',
  'D6325-6': 'LEGIARTI000029408683',
  'L6325-11': 'LEGIARTI000037386541',
  'L6325-13': 'LEGIARTI000033024376',
  'D6325-15': 'LEGIARTI000018522997',
  'D6326-1': 'LEGIARTI000049750326',
  'L6326-1': 'LEGIARTI000048600387',
  'L6326-2': 'LEGIARTI000048600384',
  'R6332-25-1': 'LEGIARTI000051818943',
} as const;

const socialSecurityCode = {
  'L241-13': 'LEGIARTI000053280526',
  'D241-7': 'LEGIARTI000053302444',
} as const;

/** Read through the ministry's sheet on internships, which cites them: its address stands for theirs. */
const educationCode = ['L124-1', 'L124-5', 'L124-6', 'L124-7'] as const;
type EducationArticle = (typeof educationCode)[number];

export type Article = keyof typeof labourCode | keyof typeof socialSecurityCode | EducationArticle;

export const ministryInternships: Source = {
  ref: 'Code de l’éducation, articles L124-1 à L124-20 (fiche « Les stages étudiants » du ministère du Travail)',
  url: 'https://travail-emploi.gouv.fr/les-stages-etudiants-en-milieu-professionnel',
  verifiedOn: '2026-01-09',
  evidence: 'official_page',
};

/** States of the consolidated codes that were read. */
const LABOUR_CODE_READ_ON = '2026-03-27';
const SOCIAL_SECURITY_CODE_READ_ON = '2026-03-14';

function isLabourCode(article: Article): article is keyof typeof labourCode {
  return article in labourCode;
}

function isEducationCode(article: Article): article is EducationArticle {
  return (educationCode as readonly string[]).includes(article);
}

/** Address of the article on Légifrance, in the version that was read. */
export function articleUrl(article: Article): string {
  if (isEducationCode(article)) return ministryInternships.url;
  const id = isLabourCode(article) ? labourCode[article] : socialSecurityCode[article];
  return `https://www.legifrance.gouv.fr/codes/article_lc/${id}`;
}

export function articleSource(article: Article): Source {
  if (isEducationCode(article)) return { ...ministryInternships, ref: `Code de l’éducation, article ${article}` };
  return {
    ref: `${isLabourCode(article) ? 'Code du travail' : 'Code de la sécurité sociale'}, article ${article}`,
    url: articleUrl(article),
    verifiedOn: isLabourCode(article) ? LABOUR_CODE_READ_ON : SOCIAL_SECURITY_CODE_READ_ON,
    evidence: 'text',
  };
}

export const ministryApprenticeshipAid: Source = {
  ref: 'Décret n° 2026-168 du 6 mars 2026, décret n° 2025-174 du 22 février 2025 (fiche du ministère du Travail)',
  url: 'https://travail-emploi.gouv.fr/une-aide-exceptionnelle-aux-employeurs-qui-recrutent-en-apprentissage',
  verifiedOn: '2026-03-13',
  evidence: 'official_page',
};

export const ministryAidsQuestions: Source = {
  ref: 'Questions-réponses sur les aides à l’embauche d’alternants (ministère du Travail)',
  url: 'https://travail-emploi.gouv.fr/laide-exceptionnelle-aux-employeurs-de-salaries-en-contrat-de-professionnalisation',
  verifiedOn: '2025-12-30',
  evidence: 'official_page',
};

export const ministryMinimumWage: Source = {
  ref: 'Décret n° 2025-1228 du 17 décembre 2025 (fiche « Le SMIC » du ministère du Travail)',
  url: 'https://travail-emploi.gouv.fr/le-smic-salaire-minimum-de-croissance',
  verifiedOn: '2025-12-24',
  evidence: 'official_page',
};

/** The June 2026 figures come from two public calculators that agree, not from the decree. */
export const calculatorsMinimumWage: Source = {
  ref: 'SMIC au 1er juin 2026 (modele-social 11.1.0, concordant avec La bonne alternance)',
  url: 'https://www.npmjs.com/package/modele-social/v/11.1.0',
  verifiedOn: '2026-07-16',
  evidence: 'secondary',
};

export const senateBudget: Source = {
  ref: 'Loi de finances pour 2025 : crédits des CIE éteints (rapport du Sénat n° 139, 2025-2026)',
  url: 'https://www.senat.fr/rap/l25-139-331/l25-139-331.html',
  // The facts were gathered up to August 2026, without the day of this page.
  verifiedOn: '2026-08-01',
  evidence: 'secondary',
};

export const agefiphOldScale: Source = {
  ref: 'Aides de l’Agefiph à l’alternance : barème 2026 non trouvé, montant à demander à l’Agefiph',
  url: 'https://www.agefiph.fr/aides-handicap',
  verifiedOn: '2026-08-01',
  evidence: 'to_verify',
};

export const businessServiceZfrr: Source = {
  ref: 'Exonération de cotisations en ZFRR (entreprendre.service-public, fiche F31048)',
  url: 'https://entreprendre.service-public.gouv.fr/vosdroits/F31048',
  verifiedOn: '2026-08-01',
  evidence: 'secondary',
};

export const geiqOrder: Source = {
  ref: 'Arrêté du 10 mars 2022 sur l’aide aux GEIQ (montants lus dans un logiciel public d’insertion)',
  url: 'https://github.com/gip-inclusion/les-emplois',
  verifiedOn: '2026-08-21',
  evidence: 'secondary',
};

export const insertionAidOrder: Source = {
  ref: 'Arrêté du 13 avril 2026 sur les montants des aides au poste d’insertion (d’après hayot-expertise.fr)',
  url: 'https://www.hayot-expertise.fr',
  verifiedOn: '2026-08-01',
  evidence: 'secondary',
};

export const ministryLicenceAid: Source = {
  ref: 'Aide au permis des apprentis (fiche du ministère du Travail)',
  url: 'https://travail-emploi.gouv.fr/lapprentissage',
  verifiedOn: '2026-03-11',
  evidence: 'official_page',
};
