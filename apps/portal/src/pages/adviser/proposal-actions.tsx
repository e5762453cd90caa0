import type { ReactNode } from 'react';
import {
  Checkbox,
  Group,
  List,
  NativeSelect,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import {
  agree,
  askConsent,
  decline,
  hire,
  meet,
  reject,
  remind,
  sendToEmployer,
  withdraw,
} from '../../api/proposals.js';
import type { HireTerms, Proposal } from '../../api/types.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { DayInput } from '../../components/day-input.js';
import { told, useForm } from '../../components/form.js';
import { numberOf } from '../../components/typed.js';
import { optionsOf } from '../../labels.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { declineReasonLabels, rejectReasonLabels } from '../../labels/proposals.js';

/** What may be done with a proposal now, the next step first; the API says what. */
export function ProposalActions({ proposal }: { proposal: Proposal }) {
  const { id, actions, candidate } = proposal;
  const has = (action: Proposal['actions'][number]) => actions.includes(action);
  return (
    <Group gap="xs">
      {has('ask_consent') && (
        <ActionButton
          act={() => askConsent(id)}
          done={candidate.email ? 'La demande est partie par e-mail.' : 'Pas d’e-mail : l’appel est dans vos tâches.'}
          buttonProps={{ size: 'sm' }}
        >
          {candidate.email ? 'Demander l’accord' : 'Demander l’accord par téléphone'}
        </ActionButton>
      )}
      {has('agree') && <Agree proposal={proposal} />}
      {has('send') && (
        <ActionButton
          act={() => sendToEmployer(id)}
          done="La fiche sans nom est envoyée à l’entreprise."
          buttonProps={{ size: 'sm' }}
        >
          Envoyer à l’entreprise
        </ActionButton>
      )}
      <RemindButton id={id} actions={actions} size="sm" />
      {has('meet') && (
        <ActionButton
          act={() => meet(id)}
          done="C’est noté : l’entreprise veut la rencontrer."
          buttonProps={{ size: 'sm', variant: 'default' }}
        >
          L’entreprise veut rencontrer
        </ActionButton>
      )}
      {has('hire') && <Hire proposal={proposal} />}
      {has('reject') && <Reject proposal={proposal} />}
      {has('decline') && <Decline proposal={proposal} />}
      {has('withdraw') && <WithdrawButton id={id} size="sm" />}
    </Group>
  );
}

/** Asks whoever is waited for again, when a reminder may leave today. */
export function RemindButton({
  id,
  actions,
  size,
  children,
}: Pick<Proposal, 'id' | 'actions'> & { size: 'xs' | 'sm'; children?: ReactNode }) {
  const toCandidate = actions.includes('remind_candidate');
  if (!toCandidate && !actions.includes('remind_employer')) return null;
  return (
    <ActionButton act={() => remind(id)} done="Le rappel est parti." buttonProps={{ size, variant: 'default' }}>
      {children ?? (toCandidate ? 'Relancer le jeune' : 'Relancer l’entreprise')}
    </ActionButton>
  );
}

export function WithdrawButton({ id, size, children }: { id: string; size: 'xs' | 'sm'; children?: ReactNode }) {
  return (
    <ActionButton
      act={() => withdraw(id)}
      done="La proposition est retirée."
      sure={{
        title: 'Retirer cette proposition\u00a0?',
        text: 'L’entreprise ne la verra plus. Le jeune pourra être proposé ailleurs.',
        confirm: 'Retirer',
      }}
      buttonProps={{ size, variant: 'subtle' }}
    >
      {children ?? 'Retirer'}
    </ActionButton>
  );
}

function Agree({ proposal }: { proposal: Proposal }) {
  const form = useForm({ contactAgreed: true });
  return (
    <DialogForm
      button="Noter son accord"
      title="Accord donné au téléphone"
      form={form}
      send={() => agree(proposal.id, form.values.contactAgreed)}
      done="L’accord est noté&nbsp;: vous pouvez envoyer la candidature."
      submit="Noter l’accord"
      buttonProps={{ size: 'sm', variant: 'filled' }}
    >
      <Text>Lisez ces phrases à {proposal.candidate.firstName} et notez sa réponse&nbsp;:</Text>
      <List>
        {proposal.consentLines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Checkbox
        {...form.check('contactAgreed')}
        label="Accepte aussi que son nom et ses coordonnées soient donnés si l’entreprise veut la rencontrer"
      />
    </DialogForm>
  );
}

function Decline({ proposal }: { proposal: Proposal }) {
  const form = useForm({ reason: '', comment: '' });
  return (
    <DialogForm
      button="Noter un refus du jeune"
      title="Le jeune ne souhaite pas cette proposition"
      form={form}
      send={() => decline(proposal.id, { reason: form.values.reason, ...told({ comment: form.values.comment }) })}
      done="Le refus est noté."
      submit="Noter le refus"
      buttonProps={{ size: 'sm' }}
    >
      <Reasons form={form} labels={declineReasonLabels} />
    </DialogForm>
  );
}

function Reject({ proposal }: { proposal: Proposal }) {
  const form = useForm({ reason: '', comment: '' });
  return (
    <DialogForm
      button="Noter un refus de l’entreprise"
      title="L’entreprise ne retient pas cette candidature"
      form={form}
      send={() => reject(proposal.id, { reason: form.values.reason, ...told({ comment: form.values.comment }) })}
      done="La réponse est notée."
      submit="Noter la réponse"
      buttonProps={{ size: 'sm' }}
    >
      <Reasons form={form} labels={rejectReasonLabels} />
    </DialogForm>
  );
}

function Reasons({
  form,
  labels,
}: {
  form: ReturnType<typeof useForm<{ reason: string; comment: string }>>;
  labels: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <Radio.Group {...form.choice('reason')} label="Raison" required>
        <Stack gap="sm" mt="xs">
          {optionsOf(labels).map((option) => (
            <Radio key={option.value} {...option} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        {...form.text('comment')}
        label="Commentaire"
        description="Facultatif, pour l’équipe."
        maxLength={1000}
      />
    </>
  );
}

function Hire({ proposal }: { proposal: Proposal }) {
  const form = useForm<{
    contractType: HireTerms['contractType'];
    startsOn: string;
    endsOn: string;
    weeklyHours: string;
  }>({
    contractType: 'cdi',
    startsOn: '',
    endsOn: '',
    weeklyHours: '35',
  });
  const { values } = form;
  return (
    <DialogForm
      button="Noter l’embauche"
      title={`Embauche de ${proposal.candidate.firstName}`}
      form={form}
      send={() =>
        hire(proposal.id, {
          contractType: values.contractType,
          startsOn: values.startsOn,
          ...told({ endsOn: values.endsOn, weeklyHours: numberOf(values.weeklyHours) }),
        })
      }
      done="Embauche notée : le suivi est programmé."
      submit="Noter l’embauche"
      buttonProps={{ size: 'sm' }}
    >
      <NativeSelect {...form.text('contractType')} label="Contrat" data={optionsOf(contractTypeLabels)} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DayInput {...form.day('startsOn')} label="Premier jour" required />
        <DayInput {...form.day('endsOn')} label="Dernier jour" description="Vide pour un CDI" />
      </SimpleGrid>
      <TextInput {...form.text('weeklyHours')} label="Heures par semaine" inputMode="decimal" />
    </DialogForm>
  );
}
