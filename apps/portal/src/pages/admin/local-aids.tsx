import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { localAidsQuery } from '../../api/local-aids.js';
import { StateBadge } from '../../components/badge.js';
import { Plus } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatDay } from '../../format.js';
import classes from '../structure/structure.module.css';
import { bringsInWords, periodInWords } from './local-aid-draft.js';
import { funderLabels, stateLabels } from './local-aid-labels.js';

const PATH = '/administration/aides-locales';

/** The aids of places that the recommendations read, ended ones included. */
export default function LocalAidsPage() {
  const aids = useQuery(localAidsQuery);
  return (
    <Page
      title="Aides locales"
      lead="Région, département, intercommunalité, OPCO, taux du PEC : ce qui est écrit ici entre dans chaque comparaison de contrats du territoire. Rien n’est supprimé."
      back={{ to: '/administration', label: 'Administration' }}
      aside={
        <Button component={Link} to={`${PATH}/nouvelle`} leftSection={<Plus />}>
          Ajouter une aide
        </Button>
      }
    >
      <Section title="Toutes les aides">
        <Fetched query={aids}>
          {(data) =>
            data.length === 0 ? (
              <Empty>Aucune aide locale n’est écrite. Les comparaisons ne montrent que les aides nationales.</Empty>
            ) : (
              <ul className={classes.team}>
                {data.map(({ id, terms, state, toReverify }) => (
                  <li key={id}>
                    <div>
                      <Anchor component={Link} to={`${PATH}/${id}`} fw={600}>
                        {terms.label}
                      </Anchor>
                      <Text size="sm" c="dimmed">
                        {funderLabels[terms.funder]} · {bringsInWords(terms)} · {periodInWords(terms)}
                      </Text>
                      {toReverify && state !== 'ended' && (
                        <Text size="sm" fw={600} c="amber.9">
                          Vérifiée le {formatDay(terms.verifiedOn)}, il y a plus de six mois&nbsp;: à vérifier de
                          nouveau
                        </Text>
                      )}
                    </div>
                    <StateBadge code={state} labels={stateLabels} />
                  </li>
                ))}
              </ul>
            )
          }
        </Fetched>
      </Section>
    </Page>
  );
}
