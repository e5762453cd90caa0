import type { FiguresDto } from './figures.dto.js';

/** Every figure as a line: first day, last day, what, how many; nothing where there is nothing to say. */
export function figureLines({ from, to, ...figures }: FiguresDto): string[][] {
  const { firstProposal, consents, answers, alerts } = figures;
  const lines: [string, number | null][] = [
    ...figures.needs.map(({ month, received }): [string, number] => [`Besoins reçus ${month}`, received]),
    ['Besoins reçus', firstProposal.needs],
    ['Besoins avec une proposition', firstProposal.proposed],
    ['Jours avant la première proposition (médiane)', firstProposal.medianDays],
    ['Accords demandés à des jeunes', consents.asked],
    ['Accords donnés', consents.agreed],
    ['Accords refusés', consents.declined],
    ['Propositions envoyées', answers.sent],
    ['Rencontres voulues', answers.meetings],
    ['Propositions refusées par l’entreprise', answers.rejected],
    ['Propositions sans réponse', answers.silent],
    ['Jours avant la réponse (médiane)', answers.medianDays],
    ...figures.hires.map(({ label, count }): [string, number] => [`Contrats commencés\u00a0: ${label}`, count]),
    ...figures.kept.flatMap(({ months, reached, kept }): [string, number][] => [
      [`Contrats arrivés à ${months} mois`, reached],
      [`Contrats maintenus à ${months} mois`, kept],
    ]),
    ['Alertes ouvertes', alerts.opened],
    ['Alertes prises en charge à temps', alerts.inTime],
    ['Alertes en retard', alerts.late],
    ['Alertes en attente, dans les temps', alerts.waiting],
  ];
  return lines.map(([what, value]) => [from, to, what, value === null ? '' : String(value).replace('.', ',')]);
}
