import { Anchor, Group, NativeSelect, Radio, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { asCode } from '../../api/client.js';
import { cardsQuery } from '../../api/needs.js';
import { cancelMeeting, hire, meet, proposeSlots, reject } from '../../api/proposals.js';
import type { Card, HireTerms, Need } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { DayInput } from '../../components/day-input.js';
import { told, useForm } from '../../components/form.js';
import { Mail, Phone } from '../../components/icons.js';
import { MeetingFacts, MeetingFields, termsOf, useMeetingForm } from '../../components/meeting.js';
import { Empty, Fetched } from '../../components/states.js';
import { numberOf, typedNumber } from '../../components/typed.js';
import { formatAvailable, formatPhone } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import { diplomaLabels } from '../../labels/candidates.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { cardStateLabels, rejectReasonLabels } from '../../labels/proposals.js';
import { useToday } from '../../session/session.js';
import classes from './employer.module.css';

/** Candidatures without a name, until both sides want to meet. */
export function Cards({ need }: { need: Need }) {
  const cards = useQuery(cardsQuery(need.id));
  return (
    <Fetched query={cards}>
      {(data) =>
        data.length === 0 ? (
          <Empty>
            Pas encore de candidature. Vous recevrez un e-mail dès qu’un jeune est d’accord pour vous être présenté.
          </Empty>
        ) : (
          <>
            <ul className={classes.cards}>
              {data.filter(isOpen).map((card) => (
                <OneCard key={card.proposalId} card={card} need={need} />
              ))}
            </ul>
            <Over cards={data.filter((card) => !isOpen(card))} />
          </>
        )
      }
    </Fetched>
  );
}

const isOpen = (card: Card) => ['sent', 'interview', 'hired'].includes(card.state);

/** What is over keeps only its name: nothing of the person stays on screen. */
function Over({ cards }: { cards: Card[] }) {
  if (cards.length === 0) return null;
  return (
    <ul className={classes.over} aria-label="Candidatures closes">
      {cards.map(({ proposalId, label, state }) => (
        <li key={proposalId}>
          {label} <StateBadge code={state} labels={cardStateLabels} />
        </li>
      ))}
    </ul>
  );
}

function OneCard({ card, need }: { card: Card; need: Need }) {
  const today = useToday();
  const { contact } = card;
  return (
    <li className={classes.card} data-waiting={card.state === 'sent'}>
      <div className={classes.cardHead}>
        <Title order={3}>{contact ? `${contact.firstName} ${contact.lastName}` : card.label}</Title>
        <StateBadge code={card.state} labels={cardStateLabels} />
      </div>
      {contact && (
        <Stack gap={6} className={classes.contact}>
          <Text size="sm" c="dimmed">
            {card.label} · a accepté de vous donner ses coordonnées
          </Text>
          {contact.phone && (
            <Group gap="xs" wrap="nowrap">
              <Phone />
              <Anchor href={`tel:${contact.phone}`}>{formatPhone(contact.phone)}</Anchor>
            </Group>
          )}
          {contact.email && (
            <Group gap="xs" wrap="nowrap">
              <Mail />
              <Anchor href={`mailto:${contact.email}`} style={{ overflowWrap: 'anywhere' }}>
                {contact.email}
              </Anchor>
            </Group>
          )}
        </Stack>
      )}
      {card.state === 'interview' && <TheMeeting card={card} />}
      {card.state === 'hired' && <AfterHire need={need} />}
      <Facts
        facts={[
          ['Distance', card.distanceBand],
          ['Disponible', card.availableFrom && formatAvailable(card.availableFrom, today)],
          ['Niveau', card.level === null ? null : labelOf(diplomaLabels, String(card.level))],
          ['Sait faire', card.skills.join(', ')],
        ]}
      />
      {card.reasons.length > 0 && (
        <div>
          <Text fw={600} mb={4}>
            Pourquoi cette candidature
          </Text>
          <ul className={classes.reasons}>
            {card.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <Answers card={card} need={need} />
    </li>
  );
}

/** What comes next once somebody is hired. */
function AfterHire({ need }: { need: Need }) {
  return (
    <Stack gap={6}>
      <Anchor component={Link} to={`/contrats?besoin=${need.id}`}>
        Le contrat, les aides et ce qu’il faut faire, avec les dates
      </Anchor>
      <Anchor component={Link} to="/recrutements">
        Suivre cette embauche, demander de l’aide
      </Anchor>
    </Stack>
  );
}

/** How far the meeting is, and what the employer may still change. */
function TheMeeting({ card: { proposalId, meeting, contact } }: { card: Card }) {
  const offer = useMeetingForm(2, meeting);
  const arranged = contact
    ? 'Fixez la date avec la personne, ou proposez-en deux ici.'
    : 'Votre Mission Locale organise la rencontre et revient vers vous. Vous pouvez aussi proposer deux dates ici.';
  return (
    <Stack gap="sm" className={classes.contact}>
      <Text fw={600}>{meeting?.agreed ? 'Votre rendez-vous' : 'La rencontre'}</Text>
      {meeting ? <MeetingFacts meeting={meeting} forEmployer /> : <Text>{arranged}</Text>}
      {!meeting?.past && (
        <Group gap="xs">
          <DialogForm
            button={meeting ? 'Proposer d’autres dates' : 'Proposer deux dates'}
            title="Proposer deux dates"
            form={offer}
            send={() => proposeSlots(proposalId, { slots: offer.values.slots, ...termsOf(offer.values) })}
            done="La personne est invitée à choisir&nbsp;: vous recevez la date par e-mail."
            submit="Proposer ces deux dates"
            buttonProps={{ size: 'sm' }}
          >
            <MeetingFields form={offer} />
          </DialogForm>
          {meeting && (
            <ActionButton
              act={() => cancelMeeting(proposalId)}
              done="Le rendez-vous est annulé&nbsp;: la personne est prévenue."
              sure={{
                title: 'Annuler le rendez-vous\u00a0?',
                text: 'La personne et votre Mission Locale sont prévenues. Votre réponse à cette candidature reste à donner.',
                confirm: 'Annuler le rendez-vous',
              }}
              buttonProps={{ size: 'sm', variant: 'subtle' }}
            >
              Annuler
            </ActionButton>
          )}
        </Group>
      )}
    </Stack>
  );
}

function Answers({ card, need }: { card: Card; need: Need }) {
  const { proposalId, actions, label } = card;
  const today = useToday();
  const offer = useMeetingForm(2, null);
  const refusal = useForm({ reason: '', comment: '' });
  const terms = useForm({
    contractType: asCode<HireTerms['contractType']>(need.contractType ?? 'cdi'),
    // The day the post was wanted for may be over: an empty field is noticed, a day gone by is not.
    startsOn: need.startsOn !== null && need.startsOn >= today ? need.startsOn : '',
    endsOn: '',
    weeklyHours: typedNumber(need.weeklyHours ?? 35),
  });
  if (actions.length === 0) return null;

  return (
    <div className={classes.answers}>
      {actions.includes('meet') && (
        <>
          <DialogForm
            button="Rencontrer"
            title={`Rencontrer ${label}`}
            form={offer}
            send={() => meet(proposalId, { slots: offer.values.slots, ...termsOf(offer.values) })}
            done="C’est noté&nbsp;: la personne choisit une de vos deux dates, vous la recevez par e-mail."
            submit="Proposer ces deux dates"
            buttonProps={{ variant: 'filled' }}
          >
            <Text>
              Proposez deux dates. Le nom et les coordonnées de la personne s’affichent ici si elle l’a accepté&nbsp;;
              sinon la Mission Locale fait l’intermédiaire.
            </Text>
            <MeetingFields form={offer} />
          </DialogForm>
          <ActionButton
            act={() => meet(proposalId)}
            done="C’est noté&nbsp;: la personne et votre Mission Locale sont prévenues, la date se fixe ensuite."
            sure={{
              title: `Rencontrer ${label}`,
              text: 'Nous prévenons cette personne et votre Mission Locale. Vous fixerez la date ensuite, avec elle ou avec nous.',
              confirm: 'Je veux la rencontrer',
            }}
            buttonProps={{ variant: 'default' }}
          >
            Fixer la date plus tard
          </ActionButton>
        </>
      )}
      {actions.includes('hire') && (
        <DialogForm
          button="Embaucher"
          title="Embaucher"
          form={terms}
          send={() => {
            const { contractType, startsOn, endsOn, weeklyHours } = terms.values;
            return hire(proposalId, {
              contractType,
              startsOn,
              ...told({ endsOn, weeklyHours: numberOf(weeklyHours) }),
            });
          }}
          done="Bonne nouvelle&nbsp;! L’embauche est notée. Ne signez rien avant l’appel de votre Mission Locale&nbsp;: certaines aides se demandent avant."
          submit="Confirmer l’embauche"
          {...(actions.includes('meet') ? {} : { buttonProps: { variant: 'filled' } })}
        >
          <Text>
            Dites l’essentiel&nbsp;: votre Mission Locale vérifie avec vous le contrat et les aides avant la signature.
          </Text>
          <NativeSelect {...terms.text('contractType')} label="Contrat" data={optionsOf(contractTypeLabels)} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DayInput {...terms.day('startsOn')} label="Premier jour" required />
            <DayInput {...terms.day('endsOn')} label="Dernier jour" description="Vide pour un CDI" />
          </SimpleGrid>
          <TextInput {...terms.text('weeklyHours')} label="Heures par semaine" inputMode="decimal" />
        </DialogForm>
      )}
      {actions.includes('reject') && (
        <DialogForm
          button="Ne convient pas"
          title="Cette candidature ne convient pas"
          form={refusal}
          send={() =>
            reject(proposalId, { reason: refusal.values.reason, ...told({ comment: refusal.values.comment }) })
          }
          done="Merci&nbsp;: votre Mission Locale en tient compte pour ses prochaines propositions."
          submit="Envoyer ma réponse"
        >
          <Radio.Group {...refusal.choice('reason')} label="Pour quelle raison ?" required>
            <Stack gap="sm" mt="xs">
              {optionsOf(rejectReasonLabels).map((option) => (
                <Radio key={option.value} {...option} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            {...refusal.text('comment')}
            label="Un mot pour la Mission Locale"
            description="Facultatif. Elle seule le lit ; cela aide à mieux vous proposer."
            maxLength={500}
          />
        </DialogForm>
      )}
    </div>
  );
}
