import { Alert, Group, NativeSelect, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import {
  cancelMediationAction,
  finishMediationAction,
  moveMediationAction,
  planMediationAction,
} from '../../api/follow-up.js';
import type { Mediation, MediationAction, NewMediationAction } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { DayInput } from '../../components/day-input.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { useForm } from '../../components/form.js';
import { slotInWords } from '../../components/meeting.js';
import { Section } from '../../components/page.js';
import { formatDay } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import { mediationActionLabels, mediationActionStateLabels } from '../../labels/follow-up.js';
import classes from './follow-up.module.css';

const appointments = ['joint_meeting', 'company_review'];
const running = ['open', 'acknowledged', 'in_progress'];

/** Ending a case calls nothing off: both sides would still come. */
export function StillPlanned({ mediation: { plan } }: { mediation: Mediation }) {
  const planned = plan.filter(({ state }) => state === 'planned');
  if (planned.length === 0) return null;
  return (
    <Alert color="amber" title="Encore prévu">
      {planned.map((action) => (
        <Text key={action.id} size="sm">
          {labelOf(mediationActionLabels, action.kind)}&nbsp;: {whenOf(action)}
        </Text>
      ))}
      <Text size="sm" mt="xs">
        Clore n’annule rien&nbsp;: annulez d’abord ce qui n’aura pas lieu.
      </Text>
    </Alert>
  );
}

/** What is planned and done about a case. */
export function Plan({ mediation }: { mediation: Mediation }) {
  const { plan, state } = mediation;
  return (
    <Section title="Actions" aside={running.includes(state) && <NewAction mediation={mediation} />}>
      {plan.length === 0 && (
        <Text c="dimmed">Rien de prévu. Une rencontre, une aide, un autre tuteur… notez ce que vous faites.</Text>
      )}
      <ul className={classes.notes}>
        {plan.map((action) => (
          <li key={action.id}>
            <Group gap="xs">
              <Text fw={650}>{labelOf(mediationActionLabels, action.kind)}</Text>
              <StateBadge code={action.state} labels={mediationActionStateLabels} />
            </Group>
            <Text size="sm" c="dimmed">
              {whenOf(action)} · {action.by}
            </Text>
            {action.note && <Text className="as-written">{action.note}</Text>}
            {action.report && (
              <Text className="as-written">
                <strong>Compte rendu&nbsp;:</strong> {action.report}
              </Text>
            )}
            {action.state === 'planned' && <Steps action={action} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const whenOf = ({ startsAt, durationMinutes, place, dueOn }: MediationAction): string => {
  if (startsAt) return `${slotInWords(startsAt)}, ${durationMinutes} minutes, ${place ?? ''}`;
  return dueOn ? `avant le ${formatDay(dueOn)}` : 'sans date';
};

const blank = {
  kind: 'joint_meeting' as NewMediationAction['kind'],
  dueOn: '',
  slot: { day: '', time: '14:00' },
  durationMinutes: '45',
  place: '',
  note: '',
};
type Typed = typeof blank;

const whenSent = ({ kind, dueOn, slot, durationMinutes, place }: Typed) =>
  appointments.includes(kind)
    ? { dueOn: null, slot, durationMinutes: Number(durationMinutes), place: place || null }
    : { dueOn: dueOn || null, slot: null, durationMinutes: null, place: null };

function NewAction({ mediation }: { mediation: Mediation }) {
  const form = useForm(blank);
  return (
    <DialogForm
      button="Prévoir une action"
      title="Prévoir une action"
      form={form}
      send={() =>
        planMediationAction(mediation.id, {
          kind: form.values.kind,
          note: form.values.note || null,
          accountId: null,
          ...whenSent(form.values),
        })
      }
      done={
        appointments.includes(form.values.kind)
          ? 'Le rendez-vous est noté, l’entreprise et le jeune sont prévenus.'
          : 'L’action est notée.'
      }
      submit="Noter"
      buttonProps={{ size: 'sm' }}
    >
      <NativeSelect {...form.text('kind')} label="Action" data={optionsOf(mediationActionLabels)} data-autofocus />
      <When form={form} />
      <Textarea
        {...form.text('note')}
        label="Pour l’équipe"
        description="Facultatif. Ni l’entreprise ni le jeune ne le lisent."
        maxLength={2000}
      />
    </DialogForm>
  );
}

const MINUTES = ['30', '45', '60', '90'];
/** Other programs may have planned another length: it stays until somebody changes it. */
const minutesOffered = (planned: string): string[] => (MINUTES.includes(planned) ? MINUTES : [planned, ...MINUTES]);

function When({ form }: { form: ReturnType<typeof useForm<Typed>> }) {
  if (!appointments.includes(form.values.kind)) {
    return <DayInput {...form.day('dueOn')} label="Avant le" description="Facultatif" />;
  }
  const { slot } = form.values;
  const error = form.choice('slot').error;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DayInput
          label="Jour"
          required
          value={slot.day}
          error={error}
          onChange={(day) => form.set('slot', { ...slot, day })}
        />
        <TextInput
          label="Heure"
          type="time"
          required
          value={slot.time}
          error={error !== undefined}
          onChange={(event) => form.set('slot', { ...slot, time: event.currentTarget.value })}
        />
      </SimpleGrid>
      <NativeSelect
        {...form.text('durationMinutes')}
        label="Durée"
        data={minutesOffered(form.values.durationMinutes).map((value) => ({ value, label: `${value} minutes` }))}
      />
      <TextInput
        {...form.text('place')}
        label="Lieu"
        description="L’entreprise et le jeune reçoivent le jour, l’heure et le lieu, rien d’autre."
        maxLength={200}
        required
      />
    </>
  );
}

function Steps({ action }: { action: MediationAction }) {
  const { id, kind, startsAt, dueOn, durationMinutes, place } = action;
  const review = kind === 'company_review';
  const done = useForm({ report: '' });
  const moved = useForm<Typed>({
    kind,
    dueOn: dueOn ?? '',
    slot: { day: startsAt?.day ?? '', time: startsAt?.time ?? '' },
    durationMinutes: String(durationMinutes ?? ''),
    place: place ?? '',
    note: '',
  });
  const small = { size: 'xs' as const };
  return (
    <Group gap="xs" mt="xs">
      <DialogForm
        button="C’est fait"
        title={`${labelOf(mediationActionLabels, kind)}\u00a0: c’est fait`}
        form={done}
        send={() => finishMediationAction(id, done.values.report || null)}
        done="C’est noté."
        submit="Enregistrer"
        buttonProps={small}
      >
        <Textarea
          {...done.text('report')}
          label={review ? 'Compte rendu du bilan' : 'Ce que cela a donné'}
          description={review ? 'Seule l’équipe le lit.' : 'Facultatif. Seule l’équipe le lit.'}
          required={review}
          maxLength={4000}
          minRows={4}
          autosize
          data-autofocus
        />
      </DialogForm>
      <DialogForm
        button="Déplacer"
        title="Déplacer"
        form={moved}
        send={() => moveMediationAction(id, whenSent(moved.values))}
        done={startsAt ? 'C’est déplacé, les deux côtés sont prévenus.' : 'C’est déplacé.'}
        submit="Déplacer"
        buttonProps={small}
      >
        <When form={moved} />
      </DialogForm>
      <ActionButton
        act={() => cancelMediationAction(id)}
        done={startsAt ? 'Le rendez-vous est annulé, les deux côtés sont prévenus.' : 'L’action est annulée.'}
        sure={{
          title: 'Annuler cette action\u00a0?',
          text: startsAt ? 'L’entreprise et le jeune reçoivent un message.' : 'Elle reste visible, comme annulée.',
          confirm: 'Annuler l’action',
        }}
        buttonProps={{ ...small, variant: 'default' }}
      >
        Annuler
      </ActionButton>
    </Group>
  );
}
