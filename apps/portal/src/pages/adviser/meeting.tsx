import { Alert, Checkbox, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  arrangeMeeting,
  cancelMeeting,
  chooseSlot,
  preparationQuery,
  proposeSlots,
  tickPreparation,
} from '../../api/proposals.js';
import type { Meeting, MeetingChange, PreparationLine, Proposal } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { DialogForm } from '../../components/dialog.js';
import { useForm } from '../../components/form.js';
import { History } from '../../components/history.js';
import { MeetingFacts, MeetingFields, slotInWords, termsOf, useMeetingForm } from '../../components/meeting.js';
import { Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { formatInstant, formatPhone } from '../../format.js';
import { meetingChangeLabels } from '../../labels/proposals.js';

/** The meeting of a proposal the employer said yes to: its date, what can be done about it, getting ready. */
export function MeetingSection({ proposal }: { proposal: Proposal }) {
  const { meeting, candidate, id } = proposal;
  if (proposal.state !== 'interview') return null;
  return (
    <>
      <Section title="Le rendez-vous" lead={meeting ? stateInWords(meeting) : 'Aucune date n’est encore proposée.'}>
        {meeting?.callAskedAt && (
          <Alert color="amber" mb="md">
            {candidate.firstName} demande à être appelé{candidate.phone ? ` : ${formatPhone(candidate.phone)}` : ''},
            depuis le {formatInstant(meeting.callAskedAt)}.
          </Alert>
        )}
        {meeting && <MeetingFacts meeting={meeting} />}
        {!meeting?.past && (
          <Group gap="xs" mt="md">
            {meeting?.state === 'proposed' && meeting.slots.length > 0 && <Choose id={id} meeting={meeting} />}
            <Arrange id={id} meeting={meeting} />
            <Propose id={id} meeting={meeting} />
            {meeting && <Cancel id={id} />}
          </Group>
        )}
      </Section>
      <Preparation id={id} />
    </>
  );
}

function stateInWords({ state, past }: Meeting): string {
  if (past) return 'La date est passée\u00a0: demandez à l’entreprise ce qu’elle décide.';
  return state === 'set' ? 'La date est fixée.' : 'Le jeune doit choisir une des dates.';
}

function Choose({ id, meeting }: { id: string; meeting: Meeting }) {
  const form = useForm({ at: '' });
  return (
    <DialogForm
      button="Noter la date choisie"
      title="Date choisie au téléphone"
      form={form}
      send={() => chooseSlot(id, form.values.at)}
      done="La date est fixée&nbsp;: le rendez-vous part aux agendas."
      submit="Fixer cette date"
      buttonProps={{ size: 'sm', variant: 'filled' }}
    >
      <Radio.Group {...form.choice('at')} label="Date" required>
        <Stack gap="sm" mt="xs">
          {meeting.slots.map((slot) => (
            <Radio key={slot.at} value={slot.at} label={slotInWords(slot)} />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  );
}

function Arrange({ id, meeting }: { id: string; meeting: Meeting | null }) {
  const form = useMeetingForm(1, meeting);
  return (
    <DialogForm
      button={meeting?.state === 'set' ? 'Déplacer' : 'Fixer une autre date'}
      title="Date convenue avec les deux"
      form={form}
      send={() => arrangeMeeting(id, { slot: form.values.slots[0] ?? { day: '', time: '' }, ...termsOf(form.values) })}
      done="La date est fixée&nbsp;: le rendez-vous part aux agendas."
      submit="Fixer cette date"
      buttonProps={{ size: 'sm' }}
    >
      <MeetingFields form={form} />
    </DialogForm>
  );
}

function Propose({ id, meeting }: { id: string; meeting: Meeting | null }) {
  const form = useMeetingForm(2, meeting);
  return (
    <DialogForm
      button={meeting ? 'Proposer d’autres dates' : 'Proposer deux dates'}
      title="Dates proposées par l’entreprise"
      form={form}
      send={() => proposeSlots(id, { slots: form.values.slots, ...termsOf(form.values) })}
      done="Le jeune est invité à choisir&nbsp;: sans réponse, l’appel arrive dans vos tâches."
      submit="Proposer ces deux dates"
      buttonProps={{ size: 'sm' }}
    >
      <MeetingFields form={form} />
    </DialogForm>
  );
}

function Cancel({ id }: { id: string }) {
  const form = useForm({ note: '' });
  return (
    <DialogForm
      button="Annuler"
      title="Annuler le rendez-vous"
      form={form}
      send={() => cancelMeeting(id, form.values.note)}
      done="Le rendez-vous est annulé&nbsp;: tout le monde est prévenu."
      submit="Annuler le rendez-vous"
      buttonProps={{ size: 'sm', variant: 'subtle' }}
    >
      <Text>L’entreprise et le jeune reçoivent un message, et leurs agendas sont mis à jour.</Text>
      <Textarea {...form.text('note')} label="Pourquoi" description="Facultatif, pour l’équipe." maxLength={1000} />
    </DialogForm>
  );
}

function Preparation({ id }: { id: string }) {
  const lines = useQuery(preparationQuery(id));
  return (
    <Section title="Préparer avec le jeune" lead="Cocher dit que la question a été vue, sans rien noter de la réponse.">
      <Fetched query={lines}>
        {(data) => (
          <Stack gap="sm">
            {data.map((line) => (
              <Check key={line.code} id={id} line={line} />
            ))}
          </Stack>
        )}
      </Fetched>
    </Section>
  );
}

function Check({ id, line: { code, label, doneAt, doneBy } }: { id: string; line: PreparationLine }) {
  const tick = useCommand((done: boolean) => tickPreparation(id, code, done), { tellProblems: true });
  return (
    <Checkbox
      checked={tick.isPending ? tick.variables : doneAt !== null}
      onChange={(event) => tick.mutate(event.currentTarget.checked)}
      label={label}
      description={doneAt && doneBy && `${doneBy}, ${formatInstant(doneAt)}`}
    />
  );
}

/** Dates offered, chosen, moved, called off: by whom and when. */
export function MeetingHistory({ changes }: { changes: readonly MeetingChange[] }) {
  const entries = changes.map(({ kind, times, note, ...change }) => ({
    ...{ ...change, action: kind, from: '', to: kind },
    note: [times.map(slotInWords).join(' ou '), note].filter(Boolean).join('\n'),
  }));
  return (
    <Section title="Historique du rendez-vous">
      <History entries={entries} labels={meetingChangeLabels} />
    </Section>
  );
}
