import { Anchor, Text, Title } from '@mantine/core';
import type { ContractCost, ContractOption, ContractSubsidy, LegalReason } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Outside } from '../../components/icons.js';
import { formatDay, formatEuros } from '../../format.js';
import { subsidyStatusLabels } from '../../labels/contracts.js';
import type { PaperSource } from './comparison.js';
import classes from './contracts.module.css';
import { costLines } from './cost.js';
import { Papers, Steps } from './steps.js';

/** Everything about one contract: cost, conditions, aids, steps, sources. */
export function ContractDetail({
  contract,
  cost,
  proposalId,
  papers,
}: {
  contract: ContractOption;
  cost: ContractCost | null;
  proposalId?: string;
  papers?: PaperSource;
}) {
  const { type, reasons, inWriting, trial, minimumPayMonthly, subsidies, steps } = contract;
  // The general reduction is in the cost already, and a statement about the apprentice's own share is no aid.
  const aids = subsidies.filter(({ paidAs }) => paidAs === 'payment');
  const useful = aids.filter(({ status }) => status === 'eligible' || status === 'needs_information');
  const exemptions = subsidies.filter(
    ({ paidAs, status, code }) =>
      paidAs === 'exemption' &&
      code !== 'general_reduction' &&
      (status === 'eligible' || status === 'needs_information'),
  );
  const others = subsidies.filter(({ status }) => status === 'not_eligible' || status === 'closed');
  return (
    <div className={classes.detail}>
      {cost && <Facts facts={costLines(cost)} />}
      <Facts
        facts={[
          [
            'Période d’essai',
            trial ? `${trial.label}${trial.lastDay ? `, jusqu’au ${formatDay(trial.lastDay)}` : ''}` : 'Aucune',
          ],
          [
            'Pour y mettre fin à temps',
            trial?.noticeBy && trial.noticeBy !== trial.lastDay
              ? `prévenir le ${formatDay(trial.noticeBy)} au plus tard`
              : null,
          ],
          ['Salaire brut minimal', minimumPayMonthly ? `${formatEuros(minimumPayMonthly)} par mois à 35\u00a0h` : null],
        ]}
      />
      <Reasons reasons={reasons} />
      {inWriting.length > 0 && (
        <div className={classes.block}>
          <Title order={4}>Ce qui doit être écrit</Title>
          <Reasons reasons={inWriting} />
        </div>
      )}
      {[...useful, ...exemptions].length > 0 && (
        <div className={classes.block}>
          <Title order={4}>Aides</Title>
          {[...useful, ...exemptions].map((subsidy) => (
            <Aid key={subsidy.code} subsidy={subsidy} />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <details>
          <summary>Aides qui ne s’appliquent pas ({others.length})</summary>
          <ul className={classes.plain}>
            {others.map(({ code, label, closedSince, reasons: why }) => (
              <li key={code}>
                <Text size="sm">
                  {label}
                  {closedSince ? `, terminée depuis le ${formatDay(closedSince)}` : why[0] && `\u00a0: ${why[0].text}`}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
      {steps.length > 0 && (
        <div className={classes.block}>
          <Title order={4}>À faire, et avant quand</Title>
          <Steps steps={steps} {...(proposalId ? { proposalId } : {})} />
        </div>
      )}
      {papers && <Papers type={type} of={papers} />}
    </div>
  );
}

function Reasons({ reasons }: { reasons: readonly LegalReason[] }) {
  return (
    <ul className={classes.list}>
      {reasons.map(({ text, article, url, toVerify }) => (
        <li key={text}>
          {text}
          {article && (
            <Text component="span" size="sm" c="dimmed">
              {' '}
              (
              {url ? (
                <Anchor href={url} target="_blank" rel="noreferrer" inherit>
                  {article}
                </Anchor>
              ) : (
                article
              )}
              )
            </Text>
          )}
          {toVerify && (
            <Text component="span" size="sm" fw={600}>
              {' '}
              À vérifier
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function Aid({ subsidy }: { subsidy: ContractSubsidy }) {
  const { label, status, amount, reasons, sources, toReverify, toConfirm, duration, payment, excludes } = subsidy;
  return (
    <div className={classes.aid} data-status={status}>
      <div className={classes.head}>
        <Text fw={600}>{label}</Text>
        {amount ? (
          <span className={classes.amount}>jusqu’à {formatEuros(amount)}</span>
        ) : status === 'needs_information' ? (
          <StateBadge code={status} labels={subsidyStatusLabels} />
        ) : null}
      </div>
      {reasons.length > 0 && <Text size="sm">{reasons.map(({ text }) => text).join(' · ')}</Text>}
      {toConfirm && (
        <Text size="sm" fw={600} c="amber.9">
          {toConfirm}
        </Text>
      )}
      {duration && (
        <Text size="sm" c="dimmed">
          {duration}. {payment}.{excludes.length > 0 && ` Sans cumul avec : ${excludes.join(', ')}.`}
        </Text>
      )}
      <details className={classes.sources}>
        <summary>Sources{toReverify ? ', à vérifier avant de s’y fier' : ''}</summary>
        {sources.map(({ ref, url, verifiedOn, evidenceLabel }) => (
          <Text key={ref} size="sm">
            <Anchor href={url} target="_blank" rel="noreferrer" inherit>
              {ref} <Outside />
            </Anchor>{' '}
            ({evidenceLabel}, vérifié le {formatDay(verifiedOn)})
          </Text>
        ))}
      </details>
    </div>
  );
}
