import { Anchor, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import {
  acknowledgeMediation,
  addMediationNote,
  endMediationInRupture,
  mediationQuery,
  resolveMediation,
  workOnMediation,
} from '../../api/follow-up.js';
import type { CheckIn, Mediation, NewMediationNote } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { useCommand } from '../../components/command.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { FormProblem, useForm } from '../../components/form.js';
import { History } from '../../components/history.js';
import { Page, Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { Phone } from '../../components/icons.js';
import { formatInstant, formatPhone } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import { checkInStateLabels, levelLabels, mediationStateLabels, noteKindLabels } from '../../labels/follow-up.js';
import classes from './follow-up.module.css';
import { Plan } from './mediation-plan.js';
import { Said } from './timeline.js';

export default function MediationPage() {
  const { id = '' } = useParams();
  const mediation = useQuery(mediationQuery(id));
  const { data } = mediation;
  return (
    <Page
      title={
        data
          ? `${data.placement.candidate.firstName} ${data.placement.candidate.lastName} · ${data.placement.company.name}`
          : 'Médiation'
      }
      back={{ to: '/mediations', label: 'Médiations' }}
      lead={
        data && (
          <Group gap="xs">
            <StateBadge code={data.level} labels={levelLabels} />
            <StateBadge
              code={data.state}
              labels={mediationStateLabels}
              {...(data.state === 'open' ? { colour: 'amber' } : {})}
            />
          </Group>
        )
      }
      aside={data && <Actions mediation={data} />}
    >
      <Fetched query={mediation} lines={6}>
        {(loaded) => (
          <>
            <Why mediation={loaded} />
            <Section
              title="Ce que dit chaque côté"
              lead="Confidentiel : ne répétez pas à l’un ce que l’autre a écrit sans son accord."
            >
              <div className={classes.sides}>
                <Side title="L’entreprise" said={loaded.bothSides.employer} />
                <Side title="Le jeune" said={loaded.bothSides.candidate} />
              </div>
            </Section>
            <Plan mediation={loaded} />
            <Notes mediation={loaded} />
            <Section title="Historique">
              <History entries={loaded.history} labels={mediationStateLabels} />
            </Section>
          </>
        )}
      </Fetched>
    </Page>
  );
}

function Why({ mediation }: { mediation: Mediation }) {
  const { placement, state } = mediation;
  return (
    <Section title="Pourquoi">
      <ul className={classes.reasons}>
        {mediation.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Phones mediation={mediation} />
      <Facts
        facts={[
          ['Suivi par', mediation.assignedTo],
          ['Ouverte le', formatInstant(mediation.openedAt)],
          ['À prendre en charge avant', state === 'open' && formatInstant(mediation.dueAt)],
          [
            'Contrat',
            <Anchor key="placement" component={Link} to={`/suivis/${placement.id}`}>
              {placement.jobTitle}
            </Anchor>,
          ],
          [
            'Jeune',
            <Anchor key="young" component={Link} to={`/jeunes/${placement.candidate.id}`}>
              {placement.candidate.firstName} {placement.candidate.lastName}
            </Anchor>,
          ],
          [
            'Entreprise',
            <Anchor key="company" component={Link} to={`/entreprises/${placement.company.id}`}>
              {placement.company.name}
            </Anchor>,
          ],
          ['Résultat', mediation.outcome],
          ['À retenir', mediation.learnt],
        ]}
      />
    </Section>
  );
}

/** Both numbers, to press on a phone. */
function Phones({ mediation: { phones, placement } }: { mediation: Mediation }) {
  const numbers = [
    [`${placement.candidate.firstName} ${placement.candidate.lastName}`, phones.candidate],
    [`${phones.contactName}, ${placement.company.name}`, phones.employer],
  ] as const;
  return (
    <Group gap="sm" mb="md">
      {numbers.map(([name, phone]) =>
        phone ? (
          <Button key={name} component="a" href={`tel:${phone}`} variant="default" leftSection={<Phone />}>
            {name}&nbsp;: {formatPhone(phone)}
          </Button>
        ) : (
          <Text key={name} c="dimmed">
            {name}&nbsp;: pas de numéro
          </Text>
        ),
      )}
    </Group>
  );
}

function Side({ title, said }: { title: string; said: readonly CheckIn[] }) {
  const asked = said.filter(({ state }) => state !== 'planned' && state !== 'cancelled');
  return (
    <div className={classes.side}>
      <Text component="h3" fw={650}>
        {title}
      </Text>
      {asked.length === 0 && <Text c="dimmed">Aucune réponse pour le moment.</Text>}
      {asked.map((checkIn) => (
        <div key={checkIn.id}>
          <div className={classes.sideHead}>
            <Text fw={600} size="sm">
              {checkIn.title}
            </Text>
            {checkIn.state !== 'answered' && <StateBadge code={checkIn.state} labels={checkInStateLabels} />}
            {checkIn.level && <StateBadge code={checkIn.level} labels={levelLabels} />}
          </div>
          <Said checkIn={checkIn} />
        </div>
      ))}
    </div>
  );
}

function Notes({ mediation }: { mediation: Mediation }) {
  const form = useForm<NewMediationNote>({ text: '', kind: 'note' });
  const add = useCommand(() => addMediationNote(mediation.id, form.values), { done: 'La note est ajoutée.' });
  return (
    <Section title="Notes">
      {mediation.notes.length > 0 && (
        <ol className={classes.notes}>
          {mediation.notes.map(({ id, kind, text, at, by }) => (
            <li key={id}>
              {kind !== 'note' && (
                <Text fw={600} size="sm">
                  {labelOf(noteKindLabels, kind)}
                </Text>
              )}
              <Text className="as-written">{text}</Text>
              <Text size="sm" c="dimmed">
                {by}, {formatInstant(at)}
              </Text>
            </li>
          ))}
        </ol>
      )}
      <form
        {...form.props(async () => {
          await add.mutateAsync(undefined);
          form.set('text', '');
        })}
      >
        <Stack gap="sm">
          <NativeSelect {...form.text('kind')} label="C’est" data={optionsOf(noteKindLabels)} maw="20rem" />
          <Textarea
            {...form.text('text')}
            label="Ajouter une note"
            description="Appel, visite, décision. Seule l’équipe la lit."
            maxLength={4000}
          />
          <FormProblem problem={form.problem} />
          <Group justify="flex-end">
            <Button type="submit" variant="default" loading={form.busy}>
              Ajouter la note
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Actions({ mediation }: { mediation: Mediation }) {
  const { id, actions } = mediation;
  const resolved = useForm({ outcome: '', learnt: '' });
  const broken = useForm({ outcome: '', learnt: '' });
  const endOf = ({ outcome, learnt }: { outcome: string; learnt: string }) => ({ outcome, learnt: learnt || null });
  return (
    <>
      {actions.includes('acknowledge') && (
        <ActionButton act={() => acknowledgeMediation(id)} done="C’est noté : vous vous en occupez.">
          Je m’en occupe
        </ActionButton>
      )}
      {actions.includes('work') && (
        <ActionButton
          act={() => workOnMediation(id)}
          done="La médiation est en cours&nbsp;: prévoyez une action, ou notez ce qui se dit."
          buttonProps={{ variant: 'default' }}
        >
          Commencer
        </ActionButton>
      )}
      {actions.includes('resolve') && (
        <DialogForm
          button="C’est résolu"
          title="Médiation résolue"
          form={resolved}
          send={() => resolveMediation(id, endOf(resolved.values))}
          done="La médiation est résolue&nbsp;: le suivi du contrat continue."
          submit="Clore la médiation"
        >
          <Textarea
            {...resolved.text('outcome')}
            label="Qu’est-ce qui a été convenu ?"
            required
            maxLength={2000}
            data-autofocus
          />
          <Learnt form={resolved} />
        </DialogForm>
      )}
      {actions.includes('end_in_rupture') && (
        <DialogForm
          button="Le contrat s’arrête"
          title="Le contrat s’arrête"
          form={broken}
          send={() => endMediationInRupture(id, endOf(broken.values))}
          done="La médiation est close. Notez aussi la fin du contrat dans le suivi."
          submit="Clore la médiation"
        >
          <Textarea {...broken.text('outcome')} label="Que s’est-il passé ?" required maxLength={2000} data-autofocus />
          <Learnt form={broken} />
        </DialogForm>
      )}
    </>
  );
}

function Learnt({ form }: { form: ReturnType<typeof useForm<{ outcome: string; learnt: string }>> }) {
  return (
    <Textarea
      {...form.text('learnt')}
      label={'Qu’avons-nous appris\u00a0?'}
      description="Facultatif. Pour la prochaine fois, seule l’équipe le lit."
      maxLength={2000}
    />
  );
}
