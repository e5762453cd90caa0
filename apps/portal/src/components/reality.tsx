import { Text } from '@mantine/core';
import type { MarketFigure, Reality, TrainingRoute } from '../api/types.js';
import { formatCount, formatDay, formatNumber } from '../format.js';
import classes from './reality.module.css';

const unknown = {
  no_occupation: 'Choisissez d’abord le métier\u00a0: nous compterons ensuite les jeunes qui correspondent.',
  no_structure: 'Aucune Mission Locale ne sert encore cette commune\u00a0: nous ne pouvons pas compter.',
  no_position: 'Nous ne savons pas où se trouve cette commune\u00a0: choisissez une commune voisine.',
} as const;

/** How realistic a need is, in numbers and in words: who can come, what would widen it, what the market says. */
export function RealityView({ reality }: { reality: Reality }) {
  if (reality.unknown) return <Text>{unknown[reality.unknown]}</Text>;
  return (
    <div className={classes.reality}>
      <Headline reality={reality} />
      <Widening reality={reality} />
      <Training reality={reality} />
      <Market figures={reality.market} />
    </div>
  );
}

function Headline({ reality: { reachable, ready, lacking } }: { reality: Reality }) {
  const count = reachable ?? 0;
  return (
    <div className={classes.headline}>
      <b aria-hidden="true">{formatNumber(count)}</b>
      <div>
        <Text fw={650}>{formatCount(count, 'jeune correspond', 'jeunes correspondent')} à ce besoin.</Text>
        <Text c="dimmed">
          {count === 0
            ? 'Regardez ci-dessous ce qui peut être assoupli, ou parlez-en avec la Mission Locale.'
            : lacking.length > 0
              ? ready === 0
                ? 'Aucun n’a encore toutes les compétences demandées.'
                : `Dont ${formatNumber(ready)} avec toutes les compétences demandées.`
              : 'Chaque jeune donne son accord avant d’être présenté.'}
        </Text>
      </div>
    </div>
  );
}

function Widening({ reality: { reachable, widening } }: { reality: Reality }) {
  if (widening.length === 0) return null;
  const most = Math.max(...widening.map(({ total }) => total), 1);
  const share = (count: number) => `${(count / most) * 100}%`;
  return (
    <div>
      <h3 className={classes.title}>Ce qui en amènerait plus</h3>
      <ul className={classes.widening}>
        {widening.map(({ code, total, condition }) => (
          <li key={code}>
            <strong>{formatNumber(total)}</strong> <span>{condition}</span>
            <div aria-hidden="true" className={classes.bar}>
              <div style={{ width: share(reachable ?? 0) }} />
              <div style={{ width: share(total - (reachable ?? 0)) }} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Training({ reality: { lacking, training } }: { reality: Reality }) {
  if (lacking.length === 0 && !training) return null;
  return (
    <div>
      <h3 className={classes.title}>Avec une formation</h3>
      <ul className={classes.training}>
        {training && (
          <li>
            <Text>
              <strong>{formatNumber(training.more)} de plus</strong> parmi les jeunes qui visent un métier voisin
              {hoursOf(training.routes)}.
            </Text>
            <Routes routes={training.routes} />
          </li>
        )}
        {lacking.map(({ kind, label, people, routes }) => (
          <li key={`${kind}-${label}`}>
            <Text>
              À <strong>{formatCount(people, 'jeune', 'jeunes')}</strong> il ne manque que&nbsp;: {label}
              {kind === 'certificate' && hoursOf(routes)}.
            </Text>
            <Routes routes={routes} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** « , avec 70 h de formation avant l’embauche (POEI) » */
function hoursOf(routes: readonly TrainingRoute[]): string {
  const before = routes.find(({ type, hours }) => type === 'poei' && hours !== null);
  return before ? `, avec ${before.hours} h de formation avant l’embauche (POEI)` : '';
}

function Routes({ routes }: { routes: readonly TrainingRoute[] }) {
  if (routes.length === 0) return null;
  return (
    <details className={classes.routes}>
      <summary>Comment faire</summary>
      <ul>
        {routes.map(({ type, sentence }) => (
          <li key={type}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

const measures = {
  yearly_offers: (value: number) => `${formatCount(value, 'offre')} dans l’année`,
  live_offers: (value: number) => `${formatCount(value, 'offre')} en ligne`,
  job_seekers: (value: number) => formatCount(value, 'demandeur d’emploi', 'demandeurs d’emploi'),
  hirings: (value: number) => formatCount(value, 'embauche'),
  open_to_beginners: (value: number) => `${Math.round(value * 100)} % des offres acceptent un débutant`,
} as const;

function Market({ figures }: { figures: readonly MarketFigure[] }) {
  if (figures.length === 0) return null;
  const when = (period: string) => (period.length === 4 ? period : formatDay(period));
  const lines = (local: boolean) =>
    figures
      .filter(({ area }) => (area !== null) === local)
      .map(({ measure, value, period }) => `${measures[measure](value)} (${when(period)})`);
  const departement = figures.find(({ area }) => area !== null)?.area;
  return (
    <details className={classes.routes}>
      <summary>Le marché de ce métier</summary>
      <dl>
        {departement && (
          <>
            <dt>Dans le département {departement}</dt>
            <dd>{lines(true).join(' · ')}</dd>
          </>
        )}
        <dt>En France</dt>
        <dd>{lines(false).join(' · ')}</dd>
      </dl>
    </details>
  );
}
