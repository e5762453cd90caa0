import { Anchor, NativeSelect, NumberInput, SimpleGrid, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { asCode } from '../../api/client.js';
import { needContractsQuery, needCostsQuery, type ToldOfNeed } from '../../api/contracts.js';
import { needsQuery } from '../../api/needs.js';
import type { NeedSummary } from '../../api/types.js';
import { DayInput } from '../../components/day-input.js';
import { told } from '../../components/form.js';
import { useInAddress } from '../../components/in-address.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Failure, Fetched, Loading } from '../../components/states.js';
import { employers, needs as motives, options, trainings } from './choices.js';
import { Comparison } from './comparison.js';

/** Which contract for one of the company’s needs: comparison, aids, cost, steps, and the papers to take away. */
export default function NeedContractsPage() {
  const needs = useInfiniteQuery(needsQuery({}));
  const list = needs.data?.pages.flatMap(({ items }) => items);
  return (
    <Page
      title="Quel contrat, quelles aides, combien ?"
      lead="Choisissez un de vos besoins. Votre Mission Locale vérifie avec vous avant que rien ne soit signé."
    >
      {!list && needs.isError && <Failure problem={needs.error} retry={() => void needs.refetch()} />}
      {!list && !needs.isError && <Loading />}
      {list?.length === 0 && (
        <Empty action={<Link to="/simulateur">Essayer sans besoin, en six questions</Link>}>
          Vous n’avez pas encore de besoin à comparer.
        </Empty>
      )}
      {list && list.length > 0 && <Chosen needs={list} />}
    </Page>
  );
}

function Chosen({ needs }: { needs: NeedSummary[] }) {
  const [parameters, setParameters] = useInAddress();
  const need = needs.find(({ id }) => id === parameters.get('besoin')) ?? needs[0]!;
  return (
    <>
      <Section title="Votre besoin">
        <NativeSelect
          label="Besoin"
          value={need.id}
          onChange={(event) => setParameters({ besoin: event.currentTarget.value })}
          data={needs.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Text size="sm" mt="xs">
          <Anchor component={Link} to={`/besoins/${need.id}`} inherit>
            Revoir ce besoin
          </Anchor>
        </Text>
      </Section>
      <ForNeed key={need.id} need={need} />
    </>
  );
}

function ForNeed({ need }: { need: NeedSummary }) {
  const [answers, setAnswers] = useState({
    startsOn: need.startsOn ?? '',
    need: '',
    legalNature: 'private_market',
    training: '',
    age: 19,
  });
  const set = (key: keyof typeof answers, value: string | number) =>
    setAnswers((before) => ({ ...before, [key]: value }));
  const query: ToldOfNeed = {
    ...told({
      startsOn: answers.startsOn,
      need: asCode<NonNullable<ToldOfNeed['need']>>(answers.need),
      legalNature: asCode<NonNullable<ToldOfNeed['legalNature']>>(answers.legalNature),
      training: asCode<NonNullable<ToldOfNeed['training']>>(answers.training),
    }),
    age: Math.min(30, Math.max(15, answers.age)),
  };
  const recommendation = useQuery({ ...needContractsQuery(need.id, query), placeholderData: keepPreviousData });
  const costs = useQuery(needCostsQuery(need.id, query));
  return (
    <>
      <Section title="Précisez, si vous le savez">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            label="Pourquoi recrutez-vous ?"
            value={answers.need}
            onChange={(event) => set('need', event.currentTarget.value)}
            data={[{ value: '', label: 'D’après le besoin' }, ...options(motives)]}
          />
          <NativeSelect
            label="Quelle formation va avec l’emploi ?"
            value={answers.training}
            onChange={(event) => set('training', event.currentTarget.value)}
            data={[{ value: '', label: 'Je ne sais pas encore' }, ...options(trainings)]}
          />
          <NativeSelect
            label="Qui êtes-vous ?"
            value={answers.legalNature}
            onChange={(event) => set('legalNature', event.currentTarget.value)}
            data={options(employers)}
          />
          <DayInput label="Début du contrat" value={answers.startsOn} onChange={(day) => set('startsOn', day)} />
          <NumberInput
            label="Âge du jeune, pour l’exemple"
            description="Le salaire minimal en dépend. Ce n’est pas un critère de choix."
            value={answers.age}
            onChange={(value) => set('age', Number(value))}
            min={15}
            max={30}
            allowDecimal={false}
          />
        </SimpleGrid>
      </Section>
      <Fetched query={recommendation}>
        {(data) => (
          <Comparison
            recommendation={data}
            costs={costs.data?.costs ?? null}
            assumptions={costs.data?.assumptions ?? []}
            papers={{ path: `/api/needs/${need.id}`, told: query }}
          />
        )}
      </Fetched>
    </>
  );
}
