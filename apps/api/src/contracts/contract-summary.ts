import {
  type ContractAnswer,
  contractTypeLabels,
  type EmployerCost,
  euros,
  frenchDate,
  type Step,
  trialLabel,
} from '#contracts';
import PDFDocument from 'pdfkit';

export interface Summary {
  company: string;
  jobTitle: string;
  contract: ContractAnswer;
  cost: EmployerCost;
  steps: readonly Step[];
  /** The day it was made: what it says is the law of that day. */
  on: string;
}

const MARGIN = 48;
const MOST_REASONS = 3;
const MOST_STEPS = 8;
const doers: Record<Step['who'], string> = {
  employer: 'entreprise',
  structure: 'Mission Locale',
  young_person: 'jeune',
};

/** One A4 page for the employer. The young person is not named: the page travels by mail. */
export function contractSummary(summary: Summary): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'fr-FR',
    displayTitle: true,
    info: {
      Title: contractTypeLabels[summary.contract.type],
      Author: 'Passerelle',
      CreationDate: new Date(summary.on),
    },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  write(document, summary);
  document.end();
  return finished;
}

/** The standard fonts know the narrow no-break space of French numbers under another name. */
const printable = (text: string): string => text.replaceAll('\u202f', '\u00a0');

function write(document: PDFKit.PDFDocument, { company, jobTitle, contract, cost, steps, on }: Summary): void {
  const title = (text: string) =>
    document
      .moveDown(0.7)
      .font('Helvetica-Bold')
      .fontSize(12)
      .fillColor('#1d5c4d')
      .text(printable(text))
      .moveDown(0.25);
  const line = (text: string) => document.font('Helvetica').fontSize(10).fillColor('#22201d').text(printable(text));
  const item = (text: string) => line(`•  ${text}`);

  document.font('Helvetica-Bold').fontSize(18).fillColor('#22201d').text(contractTypeLabels[contract.type]);
  document.moveDown(0.2);
  line(`${jobTitle} · ${company}`);

  title('Pourquoi ce contrat');
  contract.reasons.slice(0, MOST_REASONS).forEach(({ text, article }) => item(article ? `${text} (${article})` : text));
  if (contract.trial) {
    const until = contract.trial.lastDay ? `, jusqu’au ${frenchDate(contract.trial.lastDay)}` : '';
    const noticeBy = contract.trial.noticeBy === contract.trial.lastDay ? null : contract.trial.noticeBy;
    const notice = noticeBy ? ` ; pour y mettre fin, prévenir le ${frenchDate(noticeBy)} au plus tard` : '';
    item(`Période d’essai : ${trialLabel(contract.trial)}${until}${notice}`);
  }
  if (contract.minimumPayMonthly) item(`Salaire brut minimal : ${euros(contract.minimumPayMonthly)} à 35 h`);

  title('Ce que cela coûte par mois');
  costLines(cost).forEach(item);

  // The general reduction is in the cost already.
  const aids = contract.subsidies.filter(
    ({ status, code }) => (status === 'eligible' || status === 'needs_information') && code !== 'general_reduction',
  );
  if (aids.length > 0) title('Aides');
  for (const { label, amount, status, toConfirm } of aids) {
    const sum = amount === null ? 'montant à confirmer' : `jusqu’à ${euros(amount)} la première année`;
    const open = toConfirm ?? (status === 'needs_information' ? 'à vérifier' : null);
    item(`${label} : ${sum}${open ? ` (${open})` : ''}`);
  }

  if (steps.length > 0) title('À faire, et avant quand');
  for (const { what, who, by, optional } of steps.slice(0, MOST_STEPS)) {
    item(`${frenchDate(by)} : ${what} (${doers[who]}${optional ? ', facultatif' : ''})`);
  }

  document.moveDown(1).font('Helvetica').fontSize(8).fillColor('#5b564f');
  document.text(
    printable(
      `Établi le ${frenchDate(on)} d’après les règles connues ce jour. Information, sans valeur d’engagement : ` +
        'vérifiez les montants auprès de l’organisme qui paie avant de signer.',
    ),
  );
}

function costLines(cost: EmployerCost): string[] {
  if (cost.notComputed || cost.costMonthly === null || cost.grossMonthly === null) {
    return [`Non calculé : ${cost.notComputed ?? 'faits manquants'}`];
  }
  if (cost.costMonthly === 0) return ['Pas de salaire à payer'];
  const after = cost.costAfterAidsMonthly;
  return [
    `Salaire brut : ${euros(cost.grossMonthly)}`,
    `Coût pour l’entreprise : ${euros(cost.costMonthly)}${cost.estimate ? ` (estimation, ${cost.estimate})` : ''}`,
    ...(after !== null && after < cost.costMonthly ? [`Aides déduites, la première année : ${euros(after)}`] : []),
  ];
}
