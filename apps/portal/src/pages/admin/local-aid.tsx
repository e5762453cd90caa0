import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import {
  changeLocalAid,
  createLocalAid,
  endLocalAid,
  localAidHistoryQuery,
  localAidsQuery,
  tryLocalAid,
} from '../../api/local-aids.js';
import type { LocalAid, LocalAidVersion } from '../../api/types.js';
import { messageOf, useCommand } from '../../components/command.js';
import { DayInput } from '../../components/day-input.js';
import { DialogForm } from '../../components/dialog.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatInstant } from '../../format.js';
import { useToday } from '../../session/session.js';
import { NotFound } from '../not-found.js';
import { bringsInWords, draftOf, emptyDraft, periodInWords, termsOf } from './local-aid-draft.js';
import { LocalAidFields } from './local-aid-form.js';
import { actionLabels } from './local-aid-labels.js';

const LIST = '/administration/aides-locales';

/** One aid of a place: written down, tried on example hires, changed, ended. */
export default function LocalAidPage() {
  const { id } = useParams();
  const aids = useQuery(localAidsQuery);
  if (id === undefined) return <Editor aid={null} />;
  return (
    <Fetched query={aids}>
      {(data) => {
        const aid = data.find((one) => one.id === id);
        return aid ? <Editor key={aid.version} aid={aid} /> : <NotFound />;
      }}
    </Fetched>
  );
}

function Editor({ aid }: { aid: LocalAid | null }) {
  const navigate = useNavigate();
  const form = useForm(aid ? draftOf(aid.terms) : emptyDraft);
  const terms = termsOf(form.values);
  const save = useCommand(
    async () => {
      if (aid) await changeLocalAid(aid.id, aid.version, terms);
      else await createLocalAid(terms);
    },
    { done: 'L’aide est enregistrée.' },
  );
  return (
    <Page
      title={aid ? aid.terms.label : 'Ajouter une aide locale'}
      lead={aid && `${bringsInWords(aid.terms)}, ${periodInWords(aid.terms)}`}
      back={{ to: LIST, label: 'Aides locales' }}
      aside={aid && aid.state !== 'ended' && <End aid={aid} />}
      narrow
    >
      <form
        {...form.props(async () => {
          await save.mutateAsync(undefined);
          if (!aid) await navigate(LIST);
        })}
      >
        <Stack gap="lg">
          <LocalAidFields form={form} />
          <Trial key={JSON.stringify(terms)} terms={terms} replaces={aid?.id ?? null} />
          <FormProblem problem={form.problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={form.busy}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
      {aid && <Versions id={aid.id} />}
    </Page>
  );
}

/** Which example hires the aid touches, before it is saved. */
function Trial({ terms, replaces }: { terms: LocalAid['terms']; replaces: string | null }) {
  const trial = useMutation({ mutationFn: () => tryLocalAid(terms, replaces) });
  return (
    <Section
      title="Ce que cela change"
      lead="Six embauches d’exemple dans le territoire de l’aide, avant et après. Rien n’est enregistré."
    >
      <Stack gap="md" aria-live="polite">
        <Button
          variant="default"
          onClick={() => trial.mutate()}
          loading={trial.isPending}
          style={{ alignSelf: 'start' }}
        >
          Essayer
        </Button>
        {trial.isError && <FormProblem problem={messageOf(trial.error)} />}
        {trial.data?.length === 0 && <Text>Aucune de ces embauches n’est touchée.</Text>}
        {trial.data && trial.data.length > 0 && (
          <List spacing="sm">
            {trial.data.map(({ example, contractLabel, before, after }) => (
              <List.Item key={`${example} ${contractLabel} ${after}`}>
                <Text fw={600}>{example}</Text>
                <Text size="sm">
                  Avant&nbsp;: {before}. Après&nbsp;: <strong>{after}</strong>.
                </Text>
              </List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Section>
  );
}

function End({ aid }: { aid: LocalAid }) {
  const form = useForm({ on: useToday() });
  return (
    <DialogForm
      button="Mettre fin"
      title="Mettre fin à cette aide"
      form={form}
      send={() => endLocalAid(aid.id, form.values.on)}
      done="L’aide a une fin. Elle reste dans la liste."
      submit="Mettre fin"
    >
      <Text>Les contrats signés après ce jour n’auront plus l’aide. Les comparaisons diront depuis quand.</Text>
      <DayInput {...form.day('on')} label="Dernier jour" required />
    </DialogForm>
  );
}

function Versions({ id }: { id: string }) {
  const history = useQuery(localAidHistoryQuery(id));
  return (
    <Section title="Historique" lead="Qui a écrit quoi, et quand.">
      <Fetched query={history}>
        {(versions) =>
          versions.length === 0 ? <Empty>Rien n’a encore été noté.</Empty> : <Stack>{versions.map(toLine)}</Stack>
        }
      </Fetched>
    </Section>
  );
}

const toLine = ({ at, action, by, terms }: LocalAidVersion) => (
  <div key={at}>
    <Text fw={600}>{actionLabels[action]}</Text>
    <Text size="sm">
      {bringsInWords(terms)}, {periodInWords(terms)}, {terms.sourceRef}
    </Text>
    <Text size="sm" c="dimmed">
      {formatInstant(at)} · {by}
    </Text>
  </div>
);
