import type { NeedAnalysis, NeedQuestion } from './types.js';

/** What a question is decided from: the analysis before its questions, and what else the text says. */
export interface QuestionFacts {
  analysis: Omit<NeedAnalysis, 'questions'>;
  /** The folded text, title included. */
  text: string;
  /** The text was too long to be read to its end. */
  cut: boolean;
  /** The text does not seem to be in French. */
  otherLanguage: boolean;
}

interface Question {
  about: string;
  /** Asked when it gives a sentence. */
  ask: (facts: QuestionFacts) => string | undefined | false;
}

/** Below this share of confidence, the occupation is asked for rather than assumed. */
const SURE_OF_OCCUPATION = 0.6;

const CRIMINAL_RECORD = /\b(?:casier(?: judiciaire)? vierge|casier judiciaire|extrait de casier|bulletin n)/;

/**
 * Questions in the order of what their answer changes: the job, then what keeps most young people out (place, licence),
 * then contract and hours, then what the law asks for.
 */
const QUESTIONS: readonly Question[] = [
  {
    about: 'text',
    ask: ({ text, cut, otherLanguage }) => {
      if (otherLanguage) return 'Ce texte ne semble pas être écrit en français : pouvez-vous le traduire ?';
      if (cut) return 'Ce texte est très long, seul son début a été lu : pouvez-vous garder une seule offre ?';
      return !/[a-z]{2}/.test(text) && 'Décrivez le poste en une phrase : quel travail, où, quand ?';
    },
  },
  {
    about: 'occupation',
    ask: ({ analysis: { occupation, alternatives }, text }) => {
      if (!/[a-z]{2}/.test(text)) return undefined;
      if (!occupation) return 'Quel est le métier, ou que fera la personne dans sa journée ?';
      if (occupation.sure ?? occupation.confidence >= SURE_OF_OCCUPATION) return undefined;
      const [next] = alternatives;
      if (!next) return `S’agit-il bien de « ${occupation.label} » ?`;
      return `S’agit-il plutôt de « ${occupation.label} » ou de « ${next.label} » ?`;
    },
  },
  {
    about: 'others',
    ask: ({ analysis: { others } }) =>
      others.length > 0 && 'Vous cherchez plusieurs métiers : faut-il en faire plusieurs annonces ?',
  },
  {
    about: 'place',
    ask: ({ analysis: { place } }) => {
      if (!place?.commune) return 'Dans quelle commune se passe le travail ?';
      return place.assumed === true && `Le travail se passe-t-il bien à ${place.text} ?`;
    },
  },
  {
    about: 'licences',
    ask: ({ analysis: { licences, driving } }) => {
      const car = licences.find(({ code }) => code === 'B');
      if (car && (car.wish === 'not_required' || driving?.use)) return undefined;
      if (car) return 'Le permis sert-il pendant le travail, ou seulement pour venir ?';
      if (driving?.vehicle === 'required') return 'La voiture sert-elle pendant le travail, ou seulement pour venir ?';
      return licences.length === 0 && 'Faut-il le permis B pour faire ce travail ?';
    },
  },
  {
    about: 'contract',
    ask: ({ analysis: { contract }, text }) => {
      if (!contract?.type) return 'Quel contrat proposez-vous : CDI, CDD, apprentissage… ?';
      if (contract.alternatives?.length) return 'Plusieurs contrats sont cités : lequel proposez-vous d’abord ?';
      const alternance = /\balternan/.test(text) && !/\bapprenti|\bprofessionnalisation|\bcontrat pro\b/.test(text);
      return alternance && 'En alternance : contrat d’apprentissage ou contrat de professionnalisation ?';
    },
  },
  {
    about: 'durationMonths',
    ask: ({ analysis: { contract } }) => {
      const limited =
        contract?.type != null &&
        ['cdd', 'temporary_agency', 'internship', 'civic_service', 'pmsmp'].includes(contract.type);
      return limited && contract.durationMonths === undefined && 'Pour combien de temps ?';
    },
  },
  {
    about: 'weeklyHours',
    ask: ({ analysis: { weeklyHours } }) => weeklyHours === null && 'Combien d’heures par semaine ?',
  },
  {
    about: 'schedule',
    ask: ({ analysis: { schedule } }) => {
      if (!schedule) return 'Quels jours et à quelles heures ?';
      if (schedule.days.length === 0) return 'Quels jours de la semaine ?';
      const times = schedule.from !== undefined || schedule.parts !== undefined || schedule.shifts !== undefined;
      return !times && 'À quelles heures commence et finit la journée ?';
    },
  },
  {
    about: 'startsOn',
    ask: ({ analysis: { startsOn } }) => startsOn === null && 'À quelle date commence le travail ?',
  },
  {
    about: 'experience',
    ask: ({ analysis: { experience } }) => experience === null && 'Un débutant peut-il convenir, si vous le formez ?',
  },
  {
    about: 'minimumAge',
    ask: ({ analysis: { conditions, schedule, unlawful } }) =>
      (conditions.length > 0 ||
        schedule?.night === true ||
        unlawful.some(({ ground, severity }) => ground === 'age' && severity === 'inform')) &&
      'Ce travail est-il possible avant 18 ans (pas de nuit, ni de machines ou produits dangereux) ?',
  },
  {
    about: 'criminalRecord',
    ask: ({ text }) =>
      CRIMINAL_RECORD.test(text) &&
      'Un texte impose-t-il un casier vierge pour ce poste (enfants, sécurité…) ? Sinon, retirez cette demande.',
  },
  {
    about: 'pay',
    ask: ({ analysis: { pay } }) => {
      if (!pay) return 'Quel salaire proposez-vous, par heure ou par mois (brut) ?';
      if (pay.amount !== null && pay.per === null) return 'Ce salaire est-il par heure, par mois ou par an ?';
      return pay.net === true && 'Le salaire indiqué est net : quel est le montant brut ?';
    },
  },
  {
    about: 'genderMention',
    ask: ({ text }) =>
      /[a-z]{2}/.test(text) &&
      !/\bh ?[/.-] ?f\b|\bf ?[/.-] ?h\b|\((?:hf|fh)\)|\bhomme ?(?:ou|\/) ?femme|\bfemme ?(?:ou|\/) ?homme/.test(text) &&
      'Pouvons-nous ajouter « (H/F) » au titre de l’offre ?',
  },
];

/** What to ask next, most decisive first; each answer may make later questions unnecessary. */
export function questionsFor(facts: QuestionFacts): NeedQuestion[] {
  return QUESTIONS.flatMap(({ about, ask }) => {
    const text = ask(facts);
    return text ? [{ about, text }] : [];
  });
}
