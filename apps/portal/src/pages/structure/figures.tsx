import { Button, SimpleGrid, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { figuresQuery } from '../../api/structure.js';
import type { Figures } from '../../api/types.js';
import { Bars } from '../../components/bars.js';
import { DayInput } from '../../components/day-input.js';
import { dayTyped } from '../../components/day.js';
import { Filter } from '../../components/filter.js';
import { useInAddress } from '../../components/in-address.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatDay, formatNumber } from '../../format.js';
import { useToday } from '../../session/session.js';
import { daysOf, periods } from './period.js';
import classes from './month-figures.module.css';

export default function FiguresPage() {
  const [search, setSearch] = useInAddress();
  const today = useToday();
  const named = daysOf(search.get('periode') ?? 'mois', today);
  const from = dayTyped(search.get('du') ?? '') ?? named.from;
  const to = dayTyped(search.get('au') ?? '') ?? named.to;
  const figures = useQuery({ ...figuresQuery({ from, to }), placeholderData: keepPreviousData });
  const choose = (du: string, au: string) => setSearch({ du, au });
  const exportPath = `/api/structure/figures/export?${new URLSearchParams({ from, to }).toString()}`;
  return (
    <Page
      title="Les chiffres"
      lead={`Votre structure, du ${formatDay(from)} au ${formatDay(to)}.`}
      back={{ to: '/structure', label: 'Structure' }}
      aside={
        <Button component="a" href={exportPath} download={`chiffres-${from}-${to}.csv`} variant="default">
          Télécharger (tableur)
        </Button>
      }
    >
      <Filter name="periode" label="Période" options={periods.slice(1)} all={periods[0].label} drops={['du', 'au']} />
      <div className={classes.days}>
        <DayInput label="Du" value={from} onChange={(day) => dayTyped(day) && choose(day, to)} />
        <DayInput label="Au" value={to} onChange={(day) => dayTyped(day) && choose(from, day)} />
      </div>
      <Fetched query={figures} lines={6}>
        {(data) => (nothingIn(data) ? <Nothing /> : <AllFigures figures={data} />)}
      </Fetched>
    </Page>
  );
}

const nothingIn = ({ firstProposal, consents, answers, hires, kept, alerts }: Figures): boolean =>
  [firstProposal.needs, consents.asked, answers.sent, hires.length, alerts.opened].every((count) => count === 0) &&
  kept.every(({ reached }) => reached === 0);

function Nothing() {
  return (
    <Empty>
      Rien ne s’est passé sur ces jours&nbsp;: ni besoin reçu, ni proposition, ni contrat. Choisissez une période plus
      longue.
    </Empty>
  );
}

const monthLabel = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthOf = (month: string): string => monthLabel.format(new Date(`${month}-01T00:00:00Z`));
const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `sur ${formatNumber(whole)}, soit ${formatNumber(Math.round((part / whole) * 100))}\u00a0%`;

/** A median says more than it knows with its decimals. */
const inDays = (days: number): string => formatCount(Math.max(1, Math.round(days)), 'jour');

function AllFigures({ figures }: { figures: Figures }) {
  const { needs, firstProposal, consents, answers, hires, kept, alerts } = figures;
  const begun = hires.reduce((sum, { count }) => sum + count, 0);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Section title="Besoins reçus">
        <Headline value={formatCount(firstProposal.needs, 'besoin')}>
          {firstProposal.needs === 0
            ? 'Aucun n’est arrivé sur ces jours.'
            : firstProposal.medianDays === null
              ? 'Aucun n’a encore reçu de proposition.'
              : `La moitié a reçu une première proposition en ${inDays(firstProposal.medianDays)} ou moins.`}
        </Headline>
        <Bars
          caption="Besoins reçus par mois"
          what="Mois"
          unit="Besoins"
          bars={needs.map(({ month, received }) => ({ label: monthOf(month), value: received }))}
        />
        <Bars
          caption="Besoins avec une proposition"
          what="Besoins"
          unit="Nombre"
          bars={[
            {
              label: 'Avec une proposition',
              value: firstProposal.proposed,
              of: firstProposal.needs,
              note: share(firstProposal.proposed, firstProposal.needs),
            },
          ]}
        />
      </Section>
      <Section title="Réponses">
        <Headline value={formatCount(answers.sent, 'proposition envoyée', 'propositions envoyées')}>
          {answers.medianDays === null
            ? 'Aucune entreprise n’a encore répondu.'
            : `La moitié des entreprises répond en ${inDays(answers.medianDays)} ou moins.`}
        </Headline>
        <Bars
          caption="Ce que les entreprises ont répondu"
          what="Réponse"
          unit="Propositions"
          bars={[
            { label: 'Veut rencontrer', value: answers.meetings, of: answers.sent },
            { label: 'Ne donne pas suite', value: answers.rejected, of: answers.sent },
            { label: 'Pas de réponse', value: answers.silent, of: answers.sent },
            {
              label: 'Retirée après réponse',
              value: answers.sent - answers.meetings - answers.rejected - answers.silent,
              of: answers.sent,
            },
          ]}
        />
        <Bars
          caption="Ce que les jeunes ont répondu"
          what="Réponse"
          unit="Jeunes"
          bars={[
            {
              label: 'Jeunes d’accord pour être proposés',
              value: consents.agreed,
              of: consents.asked,
              note: share(consents.agreed, consents.asked),
            },
            { label: 'Ont dit non', value: consents.declined, of: consents.asked },
          ]}
        />
      </Section>
      <Section title="Contrats commencés">
        <Headline value={formatCount(begun, 'contrat ou immersion', 'contrats et immersions')} />
        {hires.length > 0 ? (
          <Bars
            caption="Contrats commencés, par type"
            what="Contrat"
            unit="Nombre"
            bars={hires.map(({ label, count }) => ({ label, value: count }))}
          />
        ) : (
          <Text c="dimmed">Aucun sur cette période.</Text>
        )}
      </Section>
      <Section
        title="Toujours en poste"
        lead="Emplois commencés un, trois ou six mois avant ces jours. Deux contrats qui se suivent dans une entreprise comptent pour un."
      >
        <Bars
          caption="Contrats qui durent"
          what="Après"
          unit="Contrats"
          bars={kept.map(({ months, reached, kept: still }) => ({
            label: `${months} mois`,
            value: still,
            of: reached,
            note: reached === 0 ? '(aucun contrat n’y est arrivé)' : share(still, reached),
          }))}
        />
      </Section>
      <Section title="Alertes">
        <Headline value={formatCount(alerts.opened, 'alerte ouverte', 'alertes ouvertes')} />
        <Bars
          caption="Alertes prises en charge"
          what="Alertes"
          unit="Nombre"
          bars={[
            {
              label: 'Prises en charge à temps',
              value: alerts.inTime,
              of: alerts.opened,
              // What still waits is neither in time nor late.
              note: share(alerts.inTime, alerts.inTime + alerts.late),
            },
            { label: 'En retard', value: alerts.late, of: alerts.opened },
            { label: 'En attente, dans les temps', value: alerts.waiting, of: alerts.opened },
          ]}
        />
      </Section>
    </SimpleGrid>
  );
}

function Headline({ value, children }: { value: string; children?: string }) {
  return (
    <div className={classes.headline}>
      <strong>{value}</strong>
      {children && <Text>{children}</Text>}
    </div>
  );
}
