import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../api/needs.js';
import type { Territory } from '../../api/types.js';
import { Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { formatCount, formatNumber } from '../../format.js';
import { FONT, HEIGHT, layOut, ringName, WIDTH } from './territory-layout.js';
import classes from './territory-map.module.css';

/** Where the young people live whom a need can reach: counted by commune, drawn around the post, the same as a table. */
export function TerritoryMap({ needId }: { needId: string }) {
  const territory = useQuery(territoryQuery(needId));
  return (
    <Section title="Où vivent ces jeunes">
      <Fetched query={territory} lines={5}>
        {(data) => (data.places.length === 0 ? <p>Aucun jeune de ce métier dans les environs.</p> : <Map {...data} />)}
      </Fetched>
    </Section>
  );
}

function Map({ commune, places }: Territory) {
  const { dots, rings } = layOut(places);
  const reachable = places.reduce((sum, place) => sum + place.reachable, 0);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return (
    <figure className={classes.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Plan simple autour de ${commune.name}\u00a0: ${formatCount(reachable, 'jeune qui correspond', 'jeunes qui correspondent')} dans ${formatCount(places.filter((place) => place.reachable > 0).length, 'commune')}. Le tableau dit lesquelles.`}
        fontSize={FONT}
        className={classes.map}
      >
        {rings.toReversed().map(({ km, r }) => (
          <circle key={km} cx={WIDTH / 2} cy={HEIGHT / 2} r={round(r)} className={classes.ring} />
        ))}
        {rings.map(({ km, r }) => (
          <text key={km} {...ringName(round(r))} textAnchor="middle" className={classes.far}>
            {km}&nbsp;km
          </text>
        ))}
        <text x={WIDTH - 8} y={16} textAnchor="end" className={classes.far}>
          Nord ↑
        </text>
        {dots.map(({ place, x, y, r }) => (
          <circle
            key={place.commune.code}
            cx={round(x)}
            cy={round(y)}
            r={round(r)}
            className={place.reachable > 0 ? classes.fits : classes.out}
          />
        ))}
        <PostSign x={WIDTH / 2} y={HEIGHT / 2} />
        {dots.map(
          ({ place, name }) =>
            name && (
              <text
                key={place.commune.code}
                x={round(name.x)}
                y={round(name.y)}
                textAnchor={name.anchor}
                className={place.reachable > 0 ? classes.name : classes.far}
              >
                {name.text}
              </text>
            ),
        )}
      </svg>
      <figcaption>
        <ul className={classes.legend}>
          <li>
            <Sign className={classes.fits} /> des jeunes qui correspondent, avec leur nombre
          </li>
          <li>
            <Sign className={classes.out} /> seulement des jeunes écartés de peu
          </li>
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <PostSign x={6} y={6} />
            </svg>
            {commune.name}, lieu du poste
          </li>
        </ul>
        <details>
          <summary>Le même en tableau ({formatCount(places.length, 'commune')})</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Commune</th>
                <th scope="col">Distance</th>
                <th scope="col">Jeunes</th>
                <th scope="col">Écartés</th>
              </tr>
            </thead>
            <tbody>
              {places.map((place) => (
                <tr key={place.commune.code}>
                  <th scope="row">{place.commune.name}</th>
                  <td>{formatNumber(place.distanceKm)}&nbsp;km</td>
                  <td>{formatNumber(place.reachable)}</td>
                  <td>{formatNumber(place.out)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}

/** A cross that is seen on a dot and on the bare map. */
const PostSign = ({ x, y }: { x: number; y: number }) => (
  <>
    {[classes.halo, classes.post].map((className) => (
      <path key={className} d={`M${x - 5} ${y}h10m-5 -5v10`} className={className} />
    ))}
  </>
);

const Sign = ({ className }: { className: string | undefined }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true">
    <circle cx={6} cy={6} r={4.5} className={className} />
  </svg>
);
