import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../api/needs.js';
import { Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { TerritoryPicture } from '../../components/territory.js';

const words = {
  one: 'jeune qui correspond',
  many: 'jeunes qui correspondent',
  fits: 'des jeunes qui correspondent, avec leur nombre',
  out: 'seulement des jeunes écartés de peu',
  middle: 'lieu du poste',
  column: 'Jeunes',
};

/** Where the young people live whom a need can reach: counted by commune, drawn around the post, the same as a table. */
export function TerritoryMap({ needId }: { needId: string }) {
  const territory = useQuery(territoryQuery(needId));
  return (
    <Section title="Où vivent ces jeunes">
      <Fetched query={territory} lines={5}>
        {(data) =>
          data.places.length === 0 ? (
            <p>Aucun jeune de ce métier dans les environs.</p>
          ) : (
            <TerritoryPicture of={data} words={words} />
          )
        }
      </Fetched>
    </Section>
  );
}
