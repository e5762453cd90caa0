import { conflict, type DomainError, type Tx } from '#platform';
import { openEnds, type ProposalAction } from './proposal.states.js';

/** What a colleague did who was faster, said to the second one. Steps nobody of the staff takes are not here. */
const did: Readonly<Partial<Record<string, string>>> = {
  ask_consent: 'a demandé l’accord du jeune',
  remind_candidate: 'a relancé le jeune',
  agree: 'a noté l’accord du jeune',
  decline: 'a noté le refus du jeune',
  send: 'a envoyé la candidature à l’entreprise',
  remind_employer: 'a relancé l’entreprise',
  meet: 'a noté que l’entreprise veut une rencontre',
  reject: 'a noté le refus de l’entreprise',
  hire: 'a noté l’embauche',
  withdraw: 'a retiré la proposition',
} satisfies Partial<Record<ProposalAction, string>>;

/** Who took the last step of a proposal instead of the caller, in a sentence; null when it was no colleague. */
export async function fasterColleague(tx: Tx, proposalId: string, accountId: string): Promise<DomainError | null> {
  const [last] = await tx.query<{ action: string; accountId: string; name: string }[]>(
    `select h.action, h.account_id as "accountId", a.first_name || ' ' || a.last_name as name
     from state_changes h join accounts a on a.id = h.account_id
     where h.subject_id = $1 order by h.at desc, h.id desc limit 1`,
    [proposalId],
  );
  const what = last && did[last.action];
  if (!what || last.accountId === accountId) return null;
  return conflict('colleague_was_faster', `Entre-temps, ${last.name} ${what}. Rechargez la page.`);
}

/** Who of these people is on the shortlist already, and who put them there. */
export async function alreadyProposed(tx: Tx, needId: string, candidateIds: readonly string[]): Promise<DomainError> {
  const rows = await tx.query<{ candidate: string; adviser: string }[]>(
    `select c.first_name || ' ' || c.last_name as candidate, a.first_name || ' ' || a.last_name as adviser
     from proposals p join candidates c on c.id = p.candidate_id join accounts a on a.id = p.adviser_account_id
     where p.need_id = $1 and p.candidate_id = any($2) and p.state <> all($3) order by p.created_at, p.id`,
    [needId, candidateIds, openEnds],
  );
  const who = rows.map(({ candidate, adviser }) => `${candidate} (par ${adviser})`).join(', ');
  return conflict('already_proposed', `Déjà dans la présélection\u00a0: ${who}. Rechargez la page.`);
}
