import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { needProposalsQuery } from '../../api/needs.js';
import { proposalContractsQuery, proposalCostsQuery } from '../../api/proposals.js';
import type { Need, Proposal } from '../../api/types.js';
import { Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import classes from './adviser.module.css';
import { Comparison } from '../contracts/comparison.js';

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
  const [startsOn, setStartsOn] = useState(need.startsOn ?? '');
  const recommendation = useQuery({
    ...proposalContractsQuery(id, startsOn || undefined),
    placeholderData: keepPreviousData,
  });
  const costs = useQuery(proposalCostsQuery(id, startsOn || undefined));
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
          <TextInput
            label="Début du contrat"
            type="date"
            value={startsOn}
            onChange={(event) => setStartsOn(event.currentTarget.value)}
          />
        </SimpleGrid>
      </Section>
      <Fetched query={recommendation}>
        {(data) => (
          <Comparison
            recommendation={data}
            costs={costs.data?.costs ?? null}
            assumptions={costs.data?.assumptions ?? []}
            proposal={{ id, startsOn: startsOn || undefined }}
          />
        )}
      </Fetched>
    </div>
  );
}
