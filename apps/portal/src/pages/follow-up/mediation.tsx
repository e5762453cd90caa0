import { Alert, Anchor, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import {
  acknowledgeMediation,
  addMediationNote,
  endMediationInRupture,
  mediationQuery,
  removeMediationNote,
  reopenMediation,
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
import { Remarks } from '../../components/remarks.js';
import { Fetched } from '../../components/states.js';
import { Phone } from '../../components/icons.js';
import { formatInstant, formatPhone } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import {
  checkInStateLabels,
  levelLabels,
  mediationStateLabels,
  mediationStepLabels,
  noteKindLabels,
} from '../../labels/follow-up.js';
import classes from './follow-up.module.css';
import { Plan, StillPlanned } from './mediation-plan.js';
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
            {loaded.state === 'ended_in_rupture' && <ContractEnds mediation={loaded} />}
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
              <History entries={loaded.history} labels={mediationStateLabels} steps={mediationStepLabels} />
            </Section>
          </>
        )}
      </Fetched>
    </Page>
  );
}

/** Ending the contract itself, with its reason, is noted where the contract is. */
function ContractEnds({ mediation: { placement } }: { mediation: Mediation }) {
  return (
    <Alert color="gray">
      Le contrat s’arrête&nbsp;: notez son dernier jour et pourquoi, si ce n’est pas fait, dans{' '}
      <Anchor component={Link} to={`/suivis/${placement.id}`}>
        le suivi du contrat
      </Anchor>
      .
    </Alert>
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

/** What brought the case about is the latest; what came before is there to compare. */
const LATEST = 2;

function Side({ title, said }: { title: string; said: readonly CheckIn[] }) {
  const asked = said.filter(({ state }) => state !== 'planned' && state !== 'cancelled').toReversed();
  const older = asked.length - LATEST > 1 ? asked.slice(LATEST) : [];
  return (
    <div className={classes.side}>
      <Text component="h3" fw={650}>
        {title}
      </Text>
      {asked.length === 0 && <Text c="dimmed">Aucune réponse pour le moment.</Text>}
      {asked.slice(0, asked.length - older.length).map((checkIn) => (
        <Asked key={checkIn.id} checkIn={checkIn} />
      ))}
      {older.length > 0 && (
        <details className={classes.far}>
          <summary>{older.length} points plus anciens</summary>
          {older.map((checkIn) => (
            <Asked key={checkIn.id} checkIn={checkIn} />
          ))}
        </details>
      )}
    </div>
  );
}

function Asked({ checkIn }: { checkIn: CheckIn }) {
  return (
    <div>
      <div className={classes.sideHead}>
        <Text fw={600} size="sm">
          {checkIn.title}
        </Text>
        {checkIn.state !== 'answered' && <StateBadge code={checkIn.state} labels={checkInStateLabels} />}
        {checkIn.level && <StateBadge code={checkIn.level} labels={levelLabels} />}
      </div>
      <Said checkIn={checkIn} />
    </div>
  );
}

function Notes({ mediation }: { mediation: Mediation }) {
  const form = useForm<NewMediationNote>({ text: '', kind: 'note' });
  const add = useCommand(() => addMediationNote(mediation.id, form.values), { done: 'La note est ajoutée.' });
  return (
    <Section title="Notes">
      <form
        {...form.props(async () => {
          await add.mutateAsync(undefined);
          form.reset();
        })}
      >
        <Stack gap="sm">
          <NativeSelect {...form.text('kind')} label="Ce que vous notez" data={optionsOf(noteKindLabels)} maw="20rem" />
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
      <Remarks
        remarks={mediation.notes.map(({ id, kind, text, at, by, mine }) => ({
          id,
          head: `${kind === 'note' ? '' : `${labelOf(noteKindLabels, kind)} · `}${by}, le ${formatInstant(at)}`,
          text,
          ...(mine ? { remove: () => removeMediationNote(mediation.id, id) } : {}),
        }))}
        empty="Aucune note."
      />
    </Section>
  );
}

function Actions({ mediation }: { mediation: Mediation }) {
  const { id, actions } = mediation;
  // Opened again, a case keeps what was written at its end.
  const before = { outcome: mediation.outcome ?? '', learnt: mediation.learnt ?? '' };
  const resolved = useForm(before);
  const broken = useForm(before);
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
          <StillPlanned mediation={mediation} />
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
      {actions.includes('reopen') && (
        <ActionButton
          act={() => reopenMediation(id)}
          done="La médiation est de nouveau en cours&nbsp;: vous la suivez."
          sure={{
            title: 'Rouvrir cette médiation\u00a0?',
            text: 'Elle revient dans les médiations en cours et c’est vous qui la suivez. Ce qui a été écrit reste.',
            confirm: 'Rouvrir',
          }}
          buttonProps={{ variant: 'default' }}
        >
          Rouvrir
        </ActionButton>
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
          <StillPlanned mediation={mediation} />
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
