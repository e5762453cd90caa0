import { Alert, Anchor, NativeSelect, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { asCode } from '../../api/client.js';
import { decideNextStep, endPlacement, placementQuery, updatePlacement } from '../../api/follow-up.js';
import type { Placement, PlacementEnd, PlacementNextStep } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { DialogForm } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { DayInput } from '../../components/day-input.js';
import { useForm } from '../../components/form.js';
import { History } from '../../components/history.js';
import { Page, Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { numberOf, typedNumber } from '../../components/typed.js';
import { formatDay, formatMonths, formatNumber } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import {
  endReasonLabels,
  keptLabels,
  levelLabels,
  mediationStateLabels,
  nextStepLabels,
  originLabels,
  placementStateLabels,
} from '../../labels/follow-up.js';
import { useToday } from '../../session/session.js';
import { Timeline } from './timeline.js';

export default function PlacementPage() {
  const { id = '' } = useParams();
  const placement = useQuery(placementQuery(id));
  const { data } = placement;
  return (
    <Page
      title={data ? `${data.candidate.firstName} ${data.candidate.lastName}` : 'Suivi'}
      back={{ to: '/suivis', label: 'Suivis' }}
      lead={data && <StateBadge code={data.state} labels={placementStateLabels} />}
      aside={
        data && (
          <>
            {data.actions.includes('change') && <ChangeTerms placement={data} />}
            {data.actions.includes('end') && <End placement={data} />}
            {data.actions.includes('next') && <Next placement={data} />}
          </>
        )
      }
    >
      <Fetched query={placement} lines={6}>
        {(loaded) => (
          <>
            <Mediation placement={loaded} />
            <Terms placement={loaded} />
            <Outcome placement={loaded} />
            <Section
              title="Les points avec chacun"
              lead="Chaque côté a son formulaire et ne voit pas les réponses de l’autre."
            >
              <Timeline placement={loaded} />
            </Section>
            <Section title="Historique">
              <History entries={loaded.history} labels={placementStateLabels} />
            </Section>
          </>
        )}
      </Fetched>
    </Page>
  );
}

function Mediation({ placement }: { placement: Placement }) {
  const { mediation } = placement;
  if (!mediation) return null;
  return (
    <Alert
      color="brick"
      title={`${labelOf(levelLabels, mediation.level)}\u00a0: ${labelOf(mediationStateLabels, mediation.state).toLowerCase()}`}
    >
      <Anchor component={Link} to={`/mediations/${mediation.id}`}>
        Ouvrir la médiation
      </Anchor>
    </Alert>
  );
}

function Terms({ placement }: { placement: Placement }) {
  const { candidate, company } = placement;
  return (
    <Section title="Le contrat">
      <Facts
        facts={[
          ['Poste', placement.jobTitle],
          [
            'Entreprise',
            <Anchor key="company" component={Link} to={`/entreprises/${company.id}`}>
              {company.name}
            </Anchor>,
          ],
          [
            'Jeune',
            <Anchor key="young" component={Link} to={`/jeunes/${candidate.id}`}>
              {candidate.firstName} {candidate.lastName}
            </Anchor>,
          ],
          ['Contrat', labelOf(contractTypeLabels, placement.contractType)],
          ['Premier jour', formatDay(placement.startsOn)],
          ['Dernier jour', placement.endsOn ? formatDay(placement.endsOn) : 'Sans fin prévue'],
          ['Fin de la période d’essai', placement.trialEndsOn && formatDay(placement.trialEndsOn)],
          ['Heures par semaine', placement.weeklyHours && `${formatNumber(placement.weeklyHours)} h`],
          ['Métier', placement.occupation && `${placement.occupation.label} (${placement.occupation.code})`],
          ['Origine', labelOf(originLabels, placement.origin)],
          ['Terminé le', placement.endedOn && formatDay(placement.endedOn)],
          ['Pourquoi', placement.endReasonLabel],
          ['La suite', labelOf(nextStepLabels, placement.nextStep)],
          ['Ce qui a marché', placement.whatWorked],
        ]}
      />
    </Section>
  );
}

const yesOrNo = (answer: boolean | null): string =>
  answer === null ? 'À préciser\u00a0: pas de fin prévue' : answer ? 'Oui' : 'Non';

/** What became of the job, renewals included. */
function Outcome({ placement: { outcome } }: { placement: Placement }) {
  if (!outcome) return null;
  return (
    <Section title="Dans la durée">
      <Facts
        facts={[
          ...outcome.kept.map(
            ({ months, state }) => [`Après ${months} mois`, labelOf(keptLabels, state)] as [string, string],
          ),
          ['Emploi durable (CDI ou plus de 6 mois)', yesOrNo(outcome.lastingOverSixMonths)],
          ['CDI ou 6 mois et plus', yesOrNo(outcome.lastingSixMonthsOrMore)],
          ['Durée prévue', outcome.agreedDays !== null && formatMonths(outcome.agreedDays)],
          ['Durée réelle', outcome.workedDays !== null && formatMonths(outcome.workedDays)],
        ]}
      />
    </Section>
  );
}

/** Once it is over: back to the proposals in one click, with what worked. */
function Next({ placement }: { placement: Placement }) {
  const form = useForm<PlacementNextStep & { whatWorked: string }>({
    nextStep: placement.nextStep ?? 'proposals',
    whatWorked: placement.whatWorked ?? '',
  });
  return (
    <DialogForm
      button={placement.nextStep ? 'Changer la suite' : 'Préparer la suite'}
      title={`La suite pour ${placement.candidate.firstName}`}
      form={form}
      send={() =>
        decideNextStep(placement.id, { nextStep: form.values.nextStep, whatWorked: form.values.whatWorked || null })
      }
      done="C’est noté. Ce métier compte maintenant comme expérience."
      submit="Enregistrer"
      buttonProps={{ variant: placement.nextStep ? 'default' : 'filled' }}
    >
      <NativeSelect {...form.text('nextStep')} label="Et maintenant" data={optionsOf(nextStepLabels)} />
      <Textarea
        {...form.text('whatWorked')}
        label="Ce qui a marché"
        description="Facultatif. Utile pour les prochaines propositions, l’équipe seule le lit."
        maxLength={1000}
      />
    </DialogForm>
  );
}

function ChangeTerms({ placement }: { placement: Placement }) {
  const form = useForm({
    contractType: placement.contractType,
    startsOn: placement.startsOn,
    endsOn: placement.endsOn ?? '',
    weeklyHours: typedNumber(placement.weeklyHours),
  });
  const { values } = form;
  return (
    <DialogForm
      button="Changer les dates"
      title="Changer le contrat"
      form={form}
      send={() =>
        updatePlacement(placement.id, {
          contractType: values.contractType,
          startsOn: values.startsOn,
          endsOn: values.endsOn || null,
          weeklyHours: numberOf(values.weeklyHours) ?? null,
        })
      }
      done="Le contrat est à jour ; les points à venir sont reprogrammés."
      submit="Enregistrer"
    >
      <Text>Les points déjà demandés restent&nbsp;; ceux à venir suivent les nouvelles dates.</Text>
      <NativeSelect {...form.text('contractType')} label="Contrat" data={optionsOf(contractTypeLabels)} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DayInput {...form.day('startsOn')} label="Premier jour" required />
        <DayInput {...form.day('endsOn')} label="Dernier jour" />
      </SimpleGrid>
      <TextInput {...form.text('weeklyHours')} label="Heures par semaine" inputMode="decimal" />
    </DialogForm>
  );
}

function End({ placement }: { placement: Placement }) {
  const today = useToday();
  const form = useForm({ endedOn: today, reason: '' });
  return (
    <DialogForm
      button="Noter la fin"
      title="Fin du contrat"
      form={form}
      send={() =>
        endPlacement(placement.id, {
          endedOn: form.values.endedOn,
          reason: asCode<PlacementEnd['reason']>(form.values.reason),
        })
      }
      done="La fin du contrat est notée. Préparez maintenant la suite."
      submit="Noter la fin"
    >
      <DayInput {...form.day('endedOn')} label="Dernier jour travaillé" required />
      <NativeSelect
        {...form.text('reason')}
        label="Pourquoi"
        data={[{ value: '', label: 'Choisir' }, ...optionsOf(endReasonLabels)]}
        required
      />
    </DialogForm>
  );
}
