/** One version of what a young person reads and agrees to. Old versions stay: a consent is worth the words it was given on. */
export interface ConsentWording {
  version: string;
  /** Agreed to by the button: without it nothing goes to the company. */
  propose: string;
  /** A box of its own, left empty: one may say yes to the first line alone. */
  contact: string;
  /** What the company sees before it asks to meet. */
  companySees: readonly string[];
  ranking: string;
  looksAt: string;
  neverLooksAt: string;
  withdraw: string;
}

export const consentWording: ConsentWording = {
  version: '2026-11',
  propose: 'J’accepte que ma Mission Locale propose ma candidature, sans mon nom, à cette entreprise pour cet emploi.',
  contact:
    'Si l’entreprise veut me rencontrer, j’accepte que ma Mission Locale lui donne mon nom, mon téléphone et mon e-mail.',
  companySees: [
    'vos compétences et vos certificats',
    'votre niveau de diplôme',
    'la date à partir de laquelle vous êtes disponible',
    'une distance approximative (par exemple « 5 à 10 km »)',
    'ce qui correspond ou ce qui manque pour ce poste',
  ],
  ranking:
    'Un classement automatique aide votre conseillère ou votre conseiller. C’est toujours une personne qui décide de vous proposer. Vous pouvez demander pourquoi vous êtes proposé·e, ou pourquoi vous ne l’êtes pas.',
  looksAt:
    'Il regarde : les métiers que vous cherchez, la distance et vos moyens de transport, vos disponibilités, vos compétences, votre expérience, vos permis et diplômes, et depuis quand vous attendez. Votre âge ne sert qu’à respecter la loi.',
  neverLooksAt:
    'Il ne regarde jamais : votre sexe, votre origine, votre lieu de naissance, votre adresse ou votre quartier, votre santé, un handicap, vos revenus.',
  withdraw:
    'Vous pouvez changer d’avis tant que l’entreprise n’a pas répondu : rouvrez ce lien, ou appelez votre Mission Locale.',
};

/** The text kept with a proposal: the version and the very sentences agreed to. */
export const consentRecord = ({ version, propose, contact }: ConsentWording, contactAgreed: boolean): string =>
  [`[${version}]`, propose, ...(contactAgreed ? [contact] : [])].join('\n');
