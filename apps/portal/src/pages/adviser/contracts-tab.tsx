import { NativeSelect, SimpleGrid } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ChangeEvent } from 'react';
import { needProposalsQuery } from '../../api/needs.js';
import { proposalContractsQuery, proposalCostsQuery, type ToldFacts } from '../../api/proposals.js';
import type { Need, Proposal } from '../../api/types.js';
import { DayInput } from '../../components/day-input.js';
import { Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import classes from './adviser.module.css';
import { employers, needs, options, trainings } from '../contracts/choices.js';
import { Comparison } from '../contracts/comparison.js';

const fromTheFile = { value: '', label: 'D’après le besoin' };
const unknown = { value: '', label: 'Pas encore dit' };

const alive = ['hired', 'interview', 'sent', 'consented', 'consent_asked', 'shortlisted'];

/** Which contract for whom, with which aids: the facts come from the need, the company and the young person. */
export function Contracts({ need }: { need: Need }) {
  const proposals = useQuery(needProposalsQuery(need.id));
  return (
    <Fetched query={proposals}>
      {(data) => {
        const open = alive.flatMap((state) => data.filter((proposal) => proposal.state === state));
        return open.length === 0 ? (
          <Empty>Aucune proposition en cours à comparer.</Empty>
        ) : (
          <ForProposal proposals={open} need={need} />
        );
      }}
    </Fetched>
  );
}

function ForProposal({ proposals, need }: { proposals: Proposal[]; need: Need }) {
  const [id, setId] = useState(proposals[0]?.id ?? '');
  const [answers, setAnswers] = useState({ startsOn: need.startsOn ?? '', need: '', legalNature: '', training: '' });
  const told: ToldFacts = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''));
  const set = (key: keyof typeof answers) => (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
    const { value } = event.currentTarget;
    setAnswers((before) => ({ ...before, [key]: value }));
  };
  const recommendation = useQuery({
    ...proposalContractsQuery(id, told),
    placeholderData: keepPreviousData,
  });
  const costs = useQuery(proposalCostsQuery(id, told));
  return (
    <div className={classes.column}>
      <Section title="Pour qui, et quand ?">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            label="Jeune"
            value={id}
            onChange={(event) => setId(event.currentTarget.value)}
            data={proposals.map(({ id: value, candidate }) => ({
              value,
              label: `${candidate.firstName} ${candidate.lastName}, ${candidate.age} ans`,
            }))}
          />
          <DayInput
            label="Début du contrat"
            value={answers.startsOn}
            onChange={(startsOn) => setAnswers((before) => ({ ...before, startsOn }))}
          />
          <NativeSelect
            label="Pourquoi ce recrutement ?"
            value={answers.need}
            onChange={set('need')}
            data={[fromTheFile, ...options(needs)]}
          />
          <NativeSelect
            label="Nature de l’employeur"
            value={answers.legalNature}
            onChange={set('legalNature')}
            data={[unknown, ...options(employers)]}
          />
          <NativeSelect
            label="Formation prévue"
            value={answers.training}
            onChange={set('training')}
            data={[unknown, ...options(trainings)]}
          />
        </SimpleGrid>
      </Section>
      <Fetched query={recommendation}>
        {(data) => (
          <Comparison
            recommendation={data}
            costs={costs.data?.costs ?? null}
            assumptions={costs.data?.assumptions ?? []}
            proposalId={id}
            papers={{ path: `/api/proposals/${id}`, told }}
          />
        )}
      </Fetched>
    </div>
  );
}
