import type { ClosingReason } from '#needs';
import type { NeedFields } from '#needs';
import type { CompanyKey } from './companies.js';
import { moreNeeds } from './more-needs.js';
import type { AdviserKey } from './structure.js';

/** What an adviser makes of the employer's words, once they have spoken to each other. */
interface Qualified extends Partial<Omit<NeedFields, 'startsOn' | 'skills'>> {
  occupationCode: string;
  /** Working days from the day the demo is loaded. */
  startsIn?: number;
}

export interface DemoNeed {
  company: CompanyKey;
  /** Most needs come by phone: the adviser then writes what the company says. */
  writtenBy: 'employer' | AdviserKey;
  title: string;
  text: string;
  positions?: number;
  /** Working days from the day the demo is loaded: written and, unless it stays a draft, submitted. */
  writtenOn: number;
  staysDraft?: true;
  /** The next working day the adviser opens it. */
  opened?: { by: AdviserKey; as: Qualified };
  then?: { on: number; action: 'pause' } | { on: number; action: 'close'; reason: ClosingReason };
}

/** Written the way small employers write: short, spoken, with slips of the keyboard. */
const rows = {
  plonge: {
    company: 'relais',
    writtenBy: 'employer',
    title: 'qqn pour la plonge',
    text: 'Bjr, cherche quelqu’un de sérieux pour la plonge et aider en cuisine (épluchage, préparation des entrées), le midi du lundi au samedi 10h-15h, Flers centre. Permis pas obligé. Debut dès que possible',
    writtenOn: -12,
    opened: {
      by: 'karim',
      as: {
        occupationCode: 'G1605',
        contractType: 'cdi',
        weeklyHours: 25,
        startsIn: 6,
        schedule: { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '10:00', to: '15:00' },
        licences: [],
      },
    },
  },
  manoeuvre: {
    company: 'bati',
    writtenBy: 'sophie',
    title: 'Manœuvre bâtiment',
    text: 'Besoin d’un manœuvre pour le chantier de l’école à Athis : approvisionner les maçons, gâcher le mortier, nettoyer le chantier. 35h, 7h30 rdv au dépôt. CDD 6 mois, on peut garder la personne après si ça se passe bien. Débutant ok si volontaire',
    writtenOn: -55,
    opened: {
      by: 'sophie',
      as: {
        occupationCode: 'F1704',
        contractType: 'cdd',
        durationMonths: 6,
        weeklyHours: 35,
        startsIn: -40,
        licences: [],
      },
    },
  },
  bureaux: {
    company: 'net',
    writtenBy: 'employer',
    title: 'Agent d’entretien H/F bureaux',
    text: 'Entretien de bureaux à Flers et St Georges, 5h30 à 8h30 du lundi au vendredi + 2 soirs par semaine (20h par sem.). Il faut pouvoir venir tot le matin. Débutants acceptés, on forme. 2 postes',
    positions: 2,
    writtenOn: -50,
    opened: {
      by: 'karim',
      as: {
        occupationCode: 'K2204',
        contractType: 'cdi',
        weeklyHours: 20,
        startsIn: -38,
        schedule: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '05:30', to: '08:30' },
        licences: [],
      },
    },
    then: { on: -12, action: 'pause' },
  },
  conditionnement: {
    company: 'salaisons',
    writtenBy: 'karim',
    title: 'Opérateurs de conditionnement x3',
    text: '3 personnes au conditionnement (mise en barquette, étiquetage, mise en carton) pour la saison, CDD 4 mois, équipe 2x8 5h-13h / 13h-21h, travail au froid 4 degrés. Pas besoin de diplome, être ponctuel et motivé. Car de ramassage depuis Flers',
    positions: 3,
    writtenOn: -31,
    opened: {
      by: 'karim',
      as: {
        occupationCode: 'H3302',
        contractType: 'cdd',
        durationMonths: 4,
        weeklyHours: 35,
        startsIn: -18,
        licences: [],
      },
    },
  },
  mecanique: {
    company: 'garage',
    writtenBy: 'employer',
    title: 'apprenti mécano',
    text: 'on prend un apprenti (CAP ou bac pro maintenance des véhicules), petit garage familial 4 mécanos, vidange freins pneus pour commencer. il faut etre curieux et propre. rentrée au CFA des que possible',
    writtenOn: -15,
    opened: {
      by: 'sophie',
      as: {
        occupationCode: 'I1604',
        contractType: 'apprenticeship',
        durationMonths: 24,
        weeklyHours: 35,
        startsIn: 25,
        licences: [],
      },
    },
  },
  jardins: {
    company: 'jardins',
    writtenBy: 'sophie',
    title: 'Ouvrier paysagiste (tonte, taille)',
    text: 'Cherche une personne pour m’aider sur les chantiers d’entretien : tonte, taille de haies, débroussaillage, ramassage des feuilles. Permis B souhaité car tournées avec le camion mais pas obligatoire. 35h CDD 5 mois renouvelable, départ du dépôt à 8h',
    writtenOn: -24,
    opened: {
      by: 'sophie',
      as: {
        occupationCode: 'A1203',
        contractType: 'cdd',
        durationMonths: 5,
        weeklyHours: 35,
        startsIn: 7,
        licences: [{ code: 'B', required: false }],
      },
    },
  },
  residence: {
    company: 'residence',
    writtenBy: 'sophie',
    title: 'Agent de service ménage et repas',
    text: 'Remplacement congé maternité à partir du mois prochain : ménage des chambres et des parties communes, service des repas en salle. 28h, 1 week-end sur 2. Patience et douceur avec les résidents. On peut faire une immersion avant',
    writtenOn: -10,
    opened: {
      by: 'sophie',
      as: {
        occupationCode: 'K2204',
        contractType: 'cdd',
        durationMonths: 5,
        weeklyHours: 28,
        startsIn: 18,
        licences: [],
      },
    },
  },
  rayon: {
    company: 'superette',
    writtenBy: 'employer',
    title: 'mise en rayon et caisse',
    text: 'Recherche employé(e) polyvalent pour la mise en rayon le matin (6h) et la caisse, 30h du mardi au samedi, Tinchebray. SMIC. Il faut aimer le contact client. Pas de fautes de caisse svp :)',
    writtenOn: -1,
  },
  livraison: {
    company: 'superette',
    writtenBy: 'employer',
    title: 'Livreur courses à domicile',
    text: 'livraison des courses chez les personnes agées, 15h/sem, camionnette fournie, permis B obligatoire depuis + de 1 an. mardi jeudi et samedi matin',
    writtenOn: -69,
    opened: {
      by: 'karim',
      as: {
        occupationCode: 'N4105',
        contractType: 'cdi',
        weeklyHours: 15,
        startsIn: -55,
        schedule: { days: ['tue', 'thu', 'sat'] },
        licences: [{ code: 'B', required: true }],
      },
    },
  },
  vente: {
    company: 'boulangerie',
    writtenBy: 'employer',
    title: 'vendeuse en boulangerie',
    text: 'Cherche jeune femme souriante, moins de 25 ans, pour la vente le matin 6h30-13h et le week-end. Bonne présentation exigée. 25h par semaine, CDD 3 mois pour commencer',
    writtenOn: -2,
    staysDraft: true,
  },
  fournil: {
    company: 'boulangerie',
    writtenBy: 'sophie',
    title: 'Apprenti boulanger',
    text: 'Place d’apprenti au fournil, CAP boulanger. Début de journée à 4h donc il faut habiter pas trop loin ou avoir un scooter. Repos dimanche et lundi',
    writtenOn: -48,
    opened: {
      by: 'sophie',
      as: {
        occupationCode: 'D1102',
        contractType: 'apprenticeship',
        durationMonths: 24,
        weeklyHours: 35,
        startsIn: -30,
        licences: [],
      },
    },
    then: { on: -30, action: 'close', reason: 'filled_elsewhere' },
  },
  salle: {
    company: 'creperie',
    writtenBy: 'employer',
    title: 'serveur / serveuse',
    text: 'Service en salle midi et soir du vendredi au dimanche, 15 à 20 h. On débute ensemble, pas d’expérience demandée, juste le sourire. Possibilité de plus d’heures l’été',
    writtenOn: 0,
  },
} as const satisfies Record<string, DemoNeed>;

export type NeedKey = keyof typeof rows | keyof typeof moreNeeds;
export const needs: Readonly<Record<NeedKey, DemoNeed>> = { ...rows, ...moreNeeds };
