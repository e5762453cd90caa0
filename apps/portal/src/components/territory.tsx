import type { Territory } from '../api/types.js';
import { formatCount, formatNumber } from '../format.js';
import { FONT, HEIGHT, layOut, ringName, WIDTH } from './territory-layout.js';
import classes from './territory.module.css';

/** What is counted, in words. */
interface Words {
  one: string;
  many: string;
  fits: string;
  out: string;
  middle: string;
  /** Of the table. */
  column: string;
}

/** Counts by commune around a place, drawn to scale; the same as a table for who does not see it. */
export function TerritoryPicture({
  of: { commune, places },
  words,
  radiusKm = 0,
}: {
  of: Territory;
  words: Words;
  /** How far somebody travels from the middle. */
  radiusKm?: number;
}) {
  const { dots, rings, radius } = layOut(places, radiusKm);
  const reachable = places.reduce((sum, place) => sum + place.reachable, 0);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return (
    <figure className={classes.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Plan simple autour de ${commune.name}\u00a0: ${formatCount(reachable, words.one, words.many)} dans ${formatCount(places.filter((place) => place.reachable > 0).length, 'commune')}. Le tableau dit lesquelles.`}
        fontSize={FONT}
        className={classes.map}
      >
        {radius > 0 && <circle cx={WIDTH / 2} cy={HEIGHT / 2} r={round(radius)} className={classes.radius} />}
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
            <Sign className={classes.fits} /> {words.fits}
          </li>
          <li>
            <Sign className={classes.out} /> {words.out}
          </li>
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <PostSign x={6} y={6} />
            </svg>
            {commune.name}, {words.middle}
          </li>
          {radiusKm > 0 && (
            <li>
              <Sign className={classes.radius} /> jusqu’où la personne se déplace ({formatNumber(radiusKm)}&nbsp;km)
            </li>
          )}
        </ul>
        <details>
          <summary>Le même en tableau ({formatCount(places.length, 'commune')})</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Commune</th>
                <th scope="col">Distance</th>
                <th scope="col">{words.column}</th>
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
