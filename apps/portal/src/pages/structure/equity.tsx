import { Button, Group, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { equityExportPath, equityReportQuery, type Months, shownRankingsQuery } from '../../api/equity.js';
import type { EquityDimension, EquityFigure, EquityReport, ShownRanking } from '../../api/types.js';
import { Page, Section } from '../../components/page.js';
import { PagedRows } from '../../components/rows.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatInstant, formatNumber, withCapital } from '../../format.js';
import { equityStepLabels } from '../../labels/structure.js';
import { useToday } from '../../session/session.js';
import classes from './figures.module.css';

type Step = keyof typeof equityStepLabels;
const steps = Object.keys(equityStepLabels) as Step[];
const MONTHS_BACK = 36;
const YEAR = 12;
/** Below four fifths of the most favoured group’s share, a difference asks for a look. */
const TO_LOOK_AT = 0.8;

/** Exposure and selection by group, and every ranking that was shown. */
export default function EquityPage() {
  const months = monthsUntil(useToday());
  const [period, setPeriod] = useState<Months>({ from: months[YEAR - 1]!.value, to: months[0]!.value });
  const report = useQuery(equityReportQuery(period));
  return (
    <Page
      title="Rapport d’équité"
      lead="Qui est montré aux conseillers, proposé et choisi par les entreprises."
      back={{ to: '/structure', label: 'Structure' }}
      aside={
        <Button component="a" href={equityExportPath(period)} download="equite.csv" variant="default">
          Télécharger le tableau (CSV)
        </Button>
      }
    >
      <Section
        title="Période"
        lead="Par mois entiers : deux périodes presque pareilles diraient qui est arrivé entre les deux."
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            label="De"
            data={months}
            value={period.from}
            onChange={(event) => {
              const from = event.currentTarget.value;
              setPeriod(({ to }) => ({ from, to: to < from ? from : to }));
            }}
          />
          <NativeSelect
            label="À"
            data={months}
            value={period.to}
            onChange={(event) => {
              const to = event.currentTarget.value;
              setPeriod(({ from }) => ({ from: from > to ? to : from, to }));
            }}
          />
        </SimpleGrid>
      </Section>
      <Fetched query={report} lines={6}>
        {(data) => <Report report={data} />}
      </Fetched>
      <Shown period={period} />
    </Page>
  );
}

function Report({ report: { everyone, dimensions } }: { report: EquityReport }) {
  if (everyone.followed === null)
    return (
      <Empty>
        Moins de onze jeunes suivis dans cette période : rien ne peut être montré sans dire qui. Choisissez une période
        plus longue.
      </Empty>
    );
  return (
    <>
      <Section
        title="Ensemble"
        lead={`${formatCount(everyone.followed, 'jeune suivi', 'jeunes suivis')} dans la période.`}
      >
        <Bars
          title="Part de tous les jeunes suivis"
          rows={steps.map((step) => ({ name: stepName(step), figure: everyone.steps[step] }))}
        />
        <Text size="sm" c="dimmed" mt="md">
          «&nbsp;Montrés&nbsp;» : parmi les dix premiers d’un classement qu’un conseiller a ouvert. Une part est
          comparée à celle du groupe le plus favorisé (ratio) ; en dessous de 0,8, l’écart mérite qu’on en cherche la
          cause. Ce qui concerne moins de 11 personnes est caché, et avec lui ce qui le ferait deviner.
        </Text>
      </Section>
      {dimensions.map((dimension) => (
        <Dimension key={dimension.code} dimension={dimension} />
      ))}
    </>
  );
}

const stepName = (step: Step): string => withCapital(equityStepLabels[step]);

function Dimension({ dimension: { label: title, groups } }: { dimension: EquityDimension }) {
  const [step, setStep] = useState<Step>('shown');
  if (groups.every((group) => group.code === null))
    return (
      <Section title={title}>
        <Empty>
          Personne n’a renseigné cette information : elle se remplit sur le dossier de chaque jeune, ou par import.
        </Empty>
      </Section>
    );
  return (
    <Section title={title}>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={`Tableau\u00a0: ${title}`}>
        {/* Said again: a phone shows one group under the other, and browsers then forget that it is a table. */}
        <table className={`${classes.figures} ${classes.stacked}`} role="table">
          <caption>Combien de jeunes de chaque groupe, leur part, et le ratio au groupe le plus favorisé.</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Groupe
              </th>
              <th scope="col" role="columnheader">
                Suivis
              </th>
              {steps.map((one) => (
                <th key={one} scope="col" role="columnheader">
                  {stepName(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {groups.map((group) => (
              <tr key={group.code ?? ''} role="row">
                <th scope="row" role="rowheader">
                  {group.label}
                </th>
                <td role="cell" data-name="Suivis">
                  {group.followed === null ? <Hidden /> : formatNumber(group.followed)}
                </td>
                {steps.map((one) => (
                  <td key={one} role="cell" data-name={stepName(one)}>
                    <Figure figure={group.steps[one]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Group mt="md" mb="sm">
        <NativeSelect
          label="En images"
          value={step}
          onChange={(event) => setStep(event.currentTarget.value as Step)}
          data={steps.map((value) => ({ value, label: `Part des jeunes ${equityStepLabels[value]}` }))}
        />
      </Group>
      <Bars
        title={`${title}, part des jeunes ${equityStepLabels[step]}`}
        rows={groups.map((group) => ({ name: group.label, figure: group.steps[step] }))}
      />
    </Section>
  );
}

const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
const ratioFormat = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, minimumFractionDigits: 2 });

const Hidden = () => (
  <span className={classes.hidden} title="Concerne moins de 11 personnes, ou les ferait deviner">
    caché
  </span>
);

function Figure({ figure: { count, rate, ratio } }: { figure: EquityFigure }) {
  if (count === null || rate === null) return <Hidden />;
  const isLow = ratio !== null && ratio < TO_LOOK_AT;
  return (
    <>
      {formatNumber(count)} <span className={classes.hidden}>({percent.format(rate)})</span>
      {ratio !== null && (
        <div className={classes.ratio} data-low={isLow}>
          ratio {ratioFormat.format(ratio)}
          {isLow && ', à regarder'}
        </div>
      )}
    </>
  );
}

/** Bars whose lengths are also written: the picture adds nothing that a screen reader would miss. */
function Bars({ title, rows }: { title: string; rows: { name: string; figure: EquityFigure }[] }) {
  const longest = Math.max(0.001, ...rows.map(({ figure }) => figure.rate ?? 0));
  return (
    <ul className={classes.bars} aria-label={title}>
      {rows.map(({ name, figure: { rate } }) => (
        <li key={name}>
          <span>{name}</span>
          <i aria-hidden="true" style={{ width: `${((rate ?? 0) / longest) * 100}%` }} />
          <span>{rate === null ? <Hidden /> : percent.format(rate)}</span>
        </li>
      ))}
    </ul>
  );
}

function Shown({ period }: { period: Months }) {
  const shown = useInfiniteQuery(shownRankingsQuery(period));
  return (
    <Section
      title="Classements montrés"
      lead="Qui a vu quelle liste, quand, avec quelle version du calcul. Gardé pour pouvoir l’expliquer plus tard."
      plain
    >
      <PagedRows
        query={shown}
        empty={<Empty>Aucun classement n’a été ouvert dans cette période.</Empty>}
        row={(ranking) => <ShownRow key={ranking.id} ranking={ranking} />}
      />
    </Section>
  );
}

function ShownRow({ ranking }: { ranking: ShownRanking }) {
  const {
    needId,
    needTitle,
    companyName,
    by,
    at,
    weightsVersion,
    settingsVersion,
    occupationsVersion,
    equityWeight,
    trial,
    total,
    people,
  } = ranking;
  return (
    <li className={classes.shown}>
      <div>
        <Link to={`/besoins/${needId}?vue=jeunes`}>{needTitle}</Link>, {companyName}
      </div>
      <Text size="sm" c="dimmed">
        {formatInstant(at)} · {trial ? `Essai d’un réglage par ${by}` : `Vu par ${by}`} · calcul n°&nbsp;
        {weightsVersion}, {settingsVersion === 0 ? 'réglages d’origine' : `réglages n°\u00a0${settingsVersion}`},{' '}
        {formatCount(equityWeight, 'point')} d’équité au plus
        {occupationsVersion !== null && `, métiers ${occupationsVersion}`}
      </Text>
      <details>
        <summary>
          {formatCount(people.length, 'personne affichée', 'personnes affichées')} sur {total}
        </summary>
        <ol>
          {people.map(({ id, name }) => (
            <li key={id}>{name ? <Link to={`/jeunes/${id}`}>{name}</Link> : 'Dossier effacé'}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}

/** The months one may choose, the newest first. */
function monthsUntil(today: string): { value: string; label: string }[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const format = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const day = new Date(Date.UTC(year, month - 1 - back, 1));
    return { value: day.toISOString().slice(0, 7), label: format.format(day) };
  });
}
