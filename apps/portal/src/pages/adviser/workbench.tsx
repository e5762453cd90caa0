import { Alert, Anchor, Group, Radio, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import {
  closeNeed,
  extendNeed,
  needProposalsQuery,
  needQuery,
  openNeed,
  pauseNeed,
  renewNeed,
  resumeNeed,
  sendBackNeed,
  submitNeed,
} from '../../api/needs.js';
import type { Need } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { useForm } from '../../components/form.js';
import { History } from '../../components/history.js';
import { useInStep } from '../../components/in-step.js';
import { Page, Section } from '../../components/page.js';
import { Fetched, Loading } from '../../components/states.js';
import { formatDay } from '../../format.js';
import { labelOf, optionsOf } from '../../labels.js';
import { closeReasonLabels, needStateLabels } from '../../labels/needs.js';

// One view is looked at at a time, and each brings much along.
const Contracts = lazy(async () => ({ default: (await import('./contracts-tab.js')).Contracts }));
const ProposalBoard = lazy(async () => ({ default: (await import('./proposals-tab.js')).ProposalBoard }));
const Qualification = lazy(async () => ({ default: (await import('./qualification-tab.js')).Qualification }));
const RankingTab = lazy(async () => ({ default: (await import('./ranking-tab.js')).RankingTab }));

/** What stays visible of the tab before, in pixels. */
const SIDE = 48;

const back = { to: '/besoins', label: 'Besoins' };

export default function WorkbenchPage() {
  const { id = '' } = useParams();
  const need = useQuery(needQuery(id));
  const { data } = need;
  const [isUnsaved, setUnsaved] = useState(false);
  return (
    <Page
      title={data?.title ?? 'Besoin'}
      back={back}
      lead={
        data && (
          <Group gap="xs">
            <StateBadge code={data.state} labels={needStateLabels} />
            <span>
              <Anchor component={Link} to={`/entreprises/${data.company.id}`}>
                {data.company.name}
              </Anchor>{' '}
              · {data.commune.name}
            </span>
          </Group>
        )
      }
      aside={data && <NeedActions need={data} isUnsaved={isUnsaved} />}
    >
      <Fetched query={need} lines={6}>
        {(loaded) => <Workbench key={loaded.id} need={loaded} onUnsaved={setUnsaved} />}
      </Fetched>
    </Page>
  );
}

function Workbench({ need, onUnsaved }: { need: Need; onUnsaved: (isUnsaved: boolean) => void }) {
  const [search, setSearch] = useSearchParams();
  const searching = ['open', 'paused', 'filled'].includes(need.state);
  const tab = search.get('vue') ?? (searching ? 'jeunes' : 'besoin');
  const proposals = useQuery({ ...needProposalsQuery(need.id), enabled: searching });
  useInStep(need, proposals.data);
  const tabs = useRef<HTMLDivElement>(null);
  // On a phone the tabs are one line to swipe: the one that holds is brought into sight.
  useEffect(() => {
    const chosen = tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (chosen && tabs.current) tabs.current.scrollLeft = chosen.offsetLeft - SIDE;
  }, [tab]);
  const count = proposals.data?.length ?? 0;
  // What was typed there stays while another view is looked at.
  const [isQualified, setQualified] = useState(tab === 'besoin');
  if (tab === 'besoin' && !isQualified) setQualified(true);

  return (
    <>
      <StateNote need={need} />
      <Tabs
        value={tab}
        onChange={(next) => setSearch(next ? { vue: next } : {}, { replace: true, preventScrollReset: true })}
        keepMounted={false}
      >
        <Tabs.List mb="lg" ref={tabs}>
          <Tabs.Tab value="besoin">Le besoin</Tabs.Tab>
          {searching && <Tabs.Tab value="jeunes">Jeunes qui correspondent</Tabs.Tab>}
          {searching && <Tabs.Tab value="propositions">Propositions{count > 0 ? ` (${count})` : ''}</Tabs.Tab>}
          {searching && count > 0 && <Tabs.Tab value="contrats">Contrats et aides</Tabs.Tab>}
          <Tabs.Tab value="historique">Historique</Tabs.Tab>
        </Tabs.List>
        <Suspense fallback={<Loading lines={6} />}>
          <Tabs.Panel value="besoin" keepMounted={isQualified}>
            <Qualification need={need} onUnsaved={onUnsaved} />
          </Tabs.Panel>
          <Tabs.Panel value="jeunes">
            <RankingTab needId={need.id} open={need.state === 'open'} />
          </Tabs.Panel>
          <Tabs.Panel value="propositions">
            <ProposalBoard needId={need.id} />
          </Tabs.Panel>
          <Tabs.Panel value="contrats">
            <Contracts need={need} />
          </Tabs.Panel>
          <Tabs.Panel value="historique">
            <Section title="Historique">
              <History entries={need.history} labels={needStateLabels} />
            </Section>
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </>
  );
}

function StateNote({ need }: { need: Need }) {
  if (need.state === 'submitted') {
    return (
      <Alert color="amber">
        À qualifier&nbsp;: vérifiez le métier et les conditions, appelez l’entreprise si besoin, puis ouvrez le besoin.
      </Alert>
    );
  }
  if (need.state === 'closed' && need.closedReason) {
    return <Alert color="gray">Fermé&nbsp;: {labelOf(closeReasonLabels, need.closedReason)}.</Alert>;
  }
  if (need.state === 'open' && need.expiresOn) {
    return <Text c="dimmed">Sans nouvelle de l’entreprise, ce besoin expire le {formatDay(need.expiresOn)}.</Text>;
  }
  return null;
}

/** Opening a need must not leave behind what was corrected a moment ago. */
const unsaved = (confirm: string) => ({
  sure: {
    title: 'Vos changements ne sont pas enregistrés',
    text: 'Annulez, puis enregistrez, sous «\u00a0Ce qu’il faut chercher\u00a0». Sinon le besoin part comme il était avant.',
    confirm,
  },
});

function NeedActions({ need, isUnsaved }: { need: Need; isUnsaved: boolean }) {
  const { id, actions } = need;
  const note = useForm({ note: '' });
  const close = useForm({ reason: '' });
  return (
    <>
      {actions.includes('submit') && (
        <ActionButton
          act={() => submitNeed(id)}
          done="Le besoin est à qualifier."
          {...(isUnsaved ? unsaved('Envoyer sans enregistrer') : {})}
        >
          Envoyer
        </ActionButton>
      )}
      {actions.includes('open') && (
        <ActionButton
          act={() => openNeed(id)}
          done="Le besoin est ouvert : vous pouvez proposer des jeunes."
          {...(isUnsaved ? unsaved('Ouvrir sans enregistrer') : {})}
        >
          Ouvrir le besoin
        </ActionButton>
      )}
      {actions.includes('renew') && (
        <ActionButton act={() => renewNeed(id)} done="Le besoin est renouvelé.">
          Renouveler
        </ActionButton>
      )}
      {actions.includes('extend') && (
        <ActionButton
          act={() => extendNeed(id)}
          done="Le besoin est prolongé de trois mois."
          buttonProps={{ variant: 'default' }}
        >
          Prolonger
        </ActionButton>
      )}
      {actions.includes('resume') && (
        <ActionButton act={() => resumeNeed(id)} done="La recherche reprend.">
          Reprendre
        </ActionButton>
      )}
      {actions.includes('send_back') && (
        <DialogForm
          button="Renvoyer à l’entreprise"
          title="Demander à l’entreprise de compléter"
          form={note}
          send={() => sendBackNeed(id, note.values.note)}
          done="L’entreprise est prévenue."
          submit="Renvoyer"
        >
          <Textarea {...note.text('note')} label="Que doit-elle compléter ?" required maxLength={1000} data-autofocus />
        </DialogForm>
      )}
      {actions.includes('pause') && (
        <ActionButton act={() => pauseNeed(id)} done="Le besoin est en pause." buttonProps={{ variant: 'default' }}>
          Mettre en pause
        </ActionButton>
      )}
      {actions.includes('close') && (
        <DialogForm
          button="Fermer"
          title="Fermer ce besoin"
          form={close}
          send={() => closeNeed(id, close.values.reason)}
          done="Le besoin est fermé."
          submit="Fermer le besoin"
        >
          <Radio.Group {...close.choice('reason')} label="Pour quelle raison ?" required>
            <Stack gap="sm" mt="xs">
              {optionsOf(closeReasonLabels).map((option) => (
                <Radio key={option.value} {...option} />
              ))}
            </Stack>
          </Radio.Group>
        </DialogForm>
      )}
    </>
  );
}
