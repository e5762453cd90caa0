import { Button, Group, List, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { needsQuery } from '../../api/needs.js';
import { changeProposalSettings, proposalSettingsQuery, weightTrialQuery } from '../../api/proposal-settings.js';
import type { ProposalSettings, WeightTrial } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import { numberOf } from '../../components/typed.js';
import { formatCount, formatInstant } from '../../format.js';
import classes from './figures.module.css';

const MOST_EQUITY = 10;

/** What the direction decides of proposals: the weight of equity, and how many people at a time. */
export default function ProposalSettingsPage() {
  const settings = useQuery(proposalSettingsQuery);
  return (
    <Page
      title="Réglages des propositions"
      lead="Pour toute la structure. Chaque changement est gardé, avec son auteur."
      back={{ to: '/structure', label: 'Structure' }}
    >
      <Fetched query={settings}>
        {(data) => (
          <>
            <Settings key={data.version} settings={data} />
            <Changes settings={data} />
          </>
        )}
      </Fetched>
    </Page>
  );
}

function Settings({ settings }: { settings: ProposalSettings }) {
  const form = useForm({
    equityWeight: settings.equityWeight,
    sentPerPost: String(settings.sentPerPost),
    openPerCandidate: String(settings.openPerCandidate),
  });
  const { values } = form;
  const save = useCommand(
    () =>
      changeProposalSettings({
        version: settings.version,
        equityWeight: values.equityWeight,
        sentPerPost: numberOf(values.sentPerPost) ?? 0,
        openPerCandidate: numberOf(values.openPerCandidate) ?? 0,
      }),
    { done: 'Les réglages sont en vigueur.' },
  );
  return (
    <form {...form.props(() => save.mutateAsync(undefined))}>
      <Stack gap="lg">
        <Section
          title="L’équité dans le classement"
          lead="Pour que les mêmes jeunes ne soient pas toujours en tête : des points pour qui attend depuis longtemps ou a été peu proposé."
        >
          <div className={classes.trial}>
            <Stack gap="md">
              <label className={classes.range}>
                <Text component="span" fw={600}>
                  Points d’équité, au plus{'\u00a0'}: {values.equityWeight}
                </Text>
                <input
                  type="range"
                  min={0}
                  max={MOST_EQUITY}
                  step={1}
                  value={values.equityWeight}
                  onChange={(event) => form.set('equityWeight', Number(event.currentTarget.value))}
                />
              </label>
              <List size="sm" spacing={4}>
                <List.Item>Tous les autres critères réunis valent 96 points.</List.Item>
                <List.Item>À 0, l’attente ne compte pas.</List.Item>
                <List.Item>
                  À 10, une personne qui attend depuis six mois et n’a jamais été proposée gagne 10 points : elle passe
                  devant qui convient à peine mieux, jamais devant qui convient nettement mieux.
                </List.Item>
                <List.Item>
                  Ces points sont écrits dans l’explication de chaque personne. Le sexe, l’âge, l’origine ou le quartier
                  n’y entrent jamais.
                </List.Item>
              </List>
            </Stack>
            <Trial equityWeight={values.equityWeight} inForce={settings.equityWeight} />
          </div>
        </Section>
        <Section title="Combien à la fois">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              {...form.text('sentPerPost')}
              label="Candidatures à regarder par poste"
              description="Pour que l’entreprise regarde vraiment chacune. De 1 à 10 ; 5 conviennent d’habitude."
              inputMode="numeric"
              required
            />
            <TextInput
              {...form.text('openPerCandidate')}
              label="Propositions en cours par jeune"
              description="Pour que personne ne soit tiré de tous les côtés, et que d’autres aient leur tour. De 1 à 6 ; 3 d’habitude."
              inputMode="numeric"
              required
            />
          </SimpleGrid>
        </Section>
        <FormProblem problem={form.problem} />
        <Group justify="flex-end">
          <Button type="submit" size="lg" loading={form.busy}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The first places of an open need, as they are and as they would be. */
function Trial({ equityWeight, inForce }: { equityWeight: number; inForce: number }) {
  const [needId, setNeedId] = useState('');
  const [tried] = useDebouncedValue(equityWeight, 300);
  const needs = useInfiniteQuery(needsQuery({ state: 'open' }));
  const trial = useQuery(weightTrialQuery(needId, tried));
  const open = (needs.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Stack gap="md">
      <NativeSelect
        label="Essayer sur un besoin ouvert"
        description="Rien ne change tant que vous n’enregistrez pas."
        value={needId}
        onChange={(event) => setNeedId(event.currentTarget.value)}
        data={[
          { value: '', label: 'Choisir un besoin' },
          ...open.map(({ id, title, company }) => ({ value: id, label: `${title}, ${company.name}` })),
        ]}
      />
      {needId !== '' && (
        <Fetched query={trial}>{(data) => <Places trial={data} tried={tried} inForce={inForce} />}</Fetched>
      )}
    </Stack>
  );
}

function Places({ trial, tried, inForce }: { trial: WeightTrial; tried: number; inForce: number }) {
  if (trial.rows.length === 0) return <Empty>Aucun jeune ne correspond à ce besoin aujourd’hui.</Empty>;
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label="Premières places">
      <table className={classes.figures}>
        <caption>
          {tried === inForce
            ? `Les premiers de la liste, avec les ${formatCount(inForce, 'point')} d’aujourd’hui.`
            : `Les premiers de la liste, avec ${formatCount(tried, 'point')} d’équité au lieu de ${inForce}.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Jeune</th>
            <th scope="col">Aujourd’hui</th>
            <th scope="col">Essai</th>
          </tr>
        </thead>
        <tbody>
          {trial.rows.map(({ candidateId, firstName, lastName, before, after }) => (
            <tr key={candidateId}>
              <th scope="row">
                {firstName} {lastName}
              </th>
              <td>
                <Place standing={before} />
              </td>
              <td>
                <Place standing={after} />
                {before && after && <div className={classes.ratio}>{moved(before.place, after.place)}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Place({ standing }: { standing: WeightTrial['rows'][number]['before'] }) {
  if (!standing) return '–';
  return (
    <>
      {standing.place} <span className={classes.points}>({standing.score} pts)</span>
    </>
  );
}

const moved = (before: number, after: number): string =>
  before === after ? '' : before > after ? `monte de ${before - after}` : `descend de ${after - before}`;

function Changes({ settings }: { settings: ProposalSettings }) {
  return (
    <Section title="Les changements">
      {settings.history.length === 0 ? (
        <Empty>Aucun changement : les réglages sont ceux d’origine.</Empty>
      ) : (
        <ol className={classes.changes}>
          {settings.history.map(({ version, equityWeight, sentPerPost, openPerCandidate, by, at }) => (
            <li key={version}>
              <Text>
                Réglage n°{'\u00a0'}
                {version}, {formatInstant(at)}, {by}
              </Text>
              <Text size="sm" c="dimmed">
                Équité {equityWeight} · {sentPerPost} par poste · {openPerCandidate} par jeune
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
