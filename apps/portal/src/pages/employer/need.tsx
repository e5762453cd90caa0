import { Alert, Anchor, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import {
  cardsQuery,
  closeNeed,
  copyNeed,
  extendNeed,
  needQuery,
  pauseNeed,
  realityQuery,
  renewNeed,
  resumeNeed,
  submitNeed,
} from '../../api/needs.js';
import type { Need } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { needFacts } from '../../components/describe-need.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { useForm } from '../../components/form.js';
import { useInStep } from '../../components/in-step.js';
import { Page, Section } from '../../components/page.js';
import { RealityView } from '../../components/reality.js';
import { Fetched, Settled } from '../../components/states.js';
import { formatDay } from '../../format.js';
import { optionsOf } from '../../labels.js';
import { closeReasonLabels, needStatesForEmployers } from '../../labels/needs.js';
import { useMe } from '../../session/session.js';
import { Cards } from './cards.js';

const back = { to: '/besoins', label: 'Mes besoins' };

export default function EmployerNeedPage() {
  const { id = '' } = useParams();
  const need = useQuery(needQuery(id));
  return (
    <Page
      title={need.data?.title ?? 'Besoin'}
      back={back}
      lead={need.data && <StateBadge code={need.data.state} labels={needStatesForEmployers} />}
    >
      <Fetched query={need}>{(data) => <Parts need={data} />}</Fetched>
    </Page>
  );
}

/** Young people were asked for it, so there may be cards. */
const isSearched = ({ state }: Need): boolean => ['open', 'paused', 'filled'].includes(state);

function Parts({ need }: { need: Need }) {
  const { confirmed } = useMe();
  const searched = isSearched(need);
  const assessed = ['submitted', 'open', 'paused'].includes(need.state);
  const cards = useQuery({ ...cardsQuery(need.id), enabled: searched && confirmed });
  const reality = useQuery({ ...realityQuery(need.id), enabled: assessed });
  useInStep(need, cards.data);
  return (
    <Settled queries={[cards, reality]}>
      <WhereItStands need={need} />
      {searched && <Proposals need={need} />}
      {assessed && <RealitySection needId={need.id} />}
      <Section title="Quel contrat, quelles aides&nbsp;?">
        <Anchor component={Link} to={`/contrats?besoin=${need.id}`}>
          Comparer les contrats, leurs aides et leur coût pour ce besoin
        </Anchor>
      </Section>
      <Section title="Votre besoin">
        <Facts facts={needFacts({ ...need, place: need.commune.name, occupation: need.occupation?.label })} />
        <Text className="as-written">{need.description}</Text>
      </Section>
      <Actions need={need} />
    </Settled>
  );
}

/** What happens now, and who moves next. */
function WhereItStands({ need }: { need: Need }) {
  if (need.state === 'draft') {
    const note = need.history.findLast(({ action }) => action === 'send_back')?.note;
    return (
      <Alert
        color="amber"
        title={note ? 'Votre Mission Locale vous demande de compléter' : 'Ce besoin n’est pas encore envoyé'}
      >
        {note && (
          <Text mb="sm" className="as-written">
            «&nbsp;{note}&nbsp;»
          </Text>
        )}
        <Group gap="sm">
          <Button component={Link} to={`/besoins/${need.id}/modifier`} size="sm">
            Compléter
          </Button>
          {need.actions.includes('submit') && (
            <ActionButton
              act={() => submitNeed(need.id)}
              done="Votre besoin est envoyé&nbsp;: votre Mission Locale le lit et revient vers vous."
              buttonProps={{ size: 'sm', variant: 'default' }}
            >
              Envoyer tel quel
            </ActionButton>
          )}
        </Group>
      </Alert>
    );
  }
  const sentences: Record<string, string> = {
    submitted:
      'Votre Mission Locale lit votre besoin et vous rappelle si quelque chose manque. Vous n’avez rien à faire.',
    paused: 'La recherche est en pause : aucune nouvelle candidature ne vous sera proposée.',
    filled: 'Le poste est pourvu. Bravo !',
    expired: 'Ce besoin a dépassé sa date. S’il est toujours d’actualité, renouvelez-le.',
    closed: 'Ce besoin est fermé.',
  };
  const sentence = sentences[need.state];
  return sentence ? <Alert color={need.state === 'expired' ? 'amber' : 'pine'}>{sentence}</Alert> : null;
}

function RealitySection({ needId }: { needId: string }) {
  const reality = useQuery(realityQuery(needId));
  return (
    <Section title="Est-ce réaliste ?">
      <Fetched query={reality}>{(data) => <RealityView reality={data} />}</Fetched>
    </Section>
  );
}

function Proposals({ need }: { need: Need }) {
  const { confirmed } = useMe();
  return (
    <>
      <Section title="Les candidatures proposées" plain>
        {confirmed ? (
          <Cards need={need} />
        ) : (
          <Alert color="amber">
            Les candidatures seront visibles dès que la Mission Locale aura confirmé votre inscription.
          </Alert>
        )}
      </Section>
    </>
  );
}

function Actions({ need }: { need: Need }) {
  const { id, actions } = need;
  const searched = isSearched(need);
  const close = useForm({ reason: '' });
  const navigate = useNavigate();
  return (
    <Section title="Gérer ce besoin">
      {need.expiresOn && need.state === 'open' && (
        <Text c="dimmed">Sans nouvelle de vous, ce besoin expire le {formatDay(need.expiresOn)}.</Text>
      )}
      <Group gap="sm">
        {need.state === 'submitted' && (
          <Button component={Link} to={`/besoins/${id}/modifier`} variant="default">
            Modifier
          </Button>
        )}
        {actions.includes('renew') && (
          <ActionButton act={() => renewNeed(id)} done="Votre besoin est renouvelé.">
            Renouveler
          </ActionButton>
        )}
        {actions.includes('extend') && (
          <ActionButton
            act={() => extendNeed(id)}
            done="La recherche est prolongée de trois mois."
            buttonProps={{ variant: 'default' }}
          >
            Prolonger de trois mois
          </ActionButton>
        )}
        {need.state !== 'draft' && (
          <ActionButton
            act={async () => {
              const copy = await copyNeed(id);
              await navigate(`/besoins/${copy.id}/modifier?etape=3`);
            }}
            done="Le besoin est recopié&nbsp;: vérifiez-le, puis envoyez-le."
            buttonProps={{ variant: 'default' }}
          >
            Refaire le même besoin
          </ActionButton>
        )}
        {actions.includes('resume') && (
          <ActionButton act={() => resumeNeed(id)} done="La recherche reprend.">
            Reprendre la recherche
          </ActionButton>
        )}
        {actions.includes('pause') && (
          <ActionButton
            act={() => pauseNeed(id)}
            done="La recherche est en pause."
            buttonProps={{ variant: 'default' }}
          >
            Mettre en pause
          </ActionButton>
        )}
        {actions.includes('close') && (
          <DialogForm
            button="Fermer ce besoin"
            title="Fermer ce besoin"
            form={close}
            send={() => closeNeed(id, close.values.reason)}
            done="Le besoin est fermé."
            submit="Fermer le besoin"
          >
            <Text>
              {searched && 'Les jeunes proposés seront prévenus. '}Un besoin fermé ne se rouvre pas, mais vous pourrez
              le refaire en un clic.
            </Text>
            <Radio.Group {...close.choice('reason')} label="Pour quelle raison ?" required>
              <Stack gap="sm" mt="xs">
                {optionsOf(closeReasonLabels).map((option) => (
                  <Radio key={option.value} {...option} />
                ))}
              </Stack>
            </Radio.Group>
          </DialogForm>
        )}
      </Group>
    </Section>
  );
}
