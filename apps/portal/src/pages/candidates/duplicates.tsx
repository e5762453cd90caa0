import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { duplicatesQuery, mergeFiles } from '../../api/imports.js';
import type { LookAlike } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { ActionButton } from '../../components/dialog.js';
import { Page, Section } from '../../components/page.js';
import { Row, Rows } from '../../components/rows.js';
import { Empty, Fetched } from '../../components/states.js';
import { dayOfInstant, formatCount, formatDay, formatPhone, withCapital } from '../../format.js';
import { candidateStateLabels } from '../../labels/candidates.js';

/** Files of one name and birth date: a person compares them, and alone decides that they are one. */
export default function DuplicatesPage() {
  const duplicates = useQuery(duplicatesQuery);
  return (
    <Page
      title="Doublons"
      back={{ to: '/jeunes', label: 'Jeunes' }}
      lead="Dossiers du même nom et de la même date de naissance. Vérifiez qu’il s’agit d’une seule personne avant de réunir."
    >
      <Fetched query={duplicates}>
        {(groups) =>
          groups.length === 0 ? (
            <Empty>Aucun doublon dans votre structure.</Empty>
          ) : (
            groups.map(({ files }) => <SamePerson key={files[0]?.id} files={files} />)
          )
        }
      </Fetched>
    </Page>
  );
}

function SamePerson({ files }: { files: readonly LookAlike[] }) {
  const [first] = files;
  if (!first) return null;
  return (
    <Section title={`${first.firstName} ${first.lastName}, né(e) le ${formatDay(first.birthDate)}`} plain>
      <Rows>
        {files.map((file) => (
          <FileRow key={file.id} file={file} other={files.find(({ id }) => id !== file.id)} />
        ))}
      </Rows>
    </Section>
  );
}

/** Two files of one person often differ by their number alone; without it, by the day they were made. */
const nameOf = ({ externalId, createdAt }: LookAlike): string =>
  externalId ? `dossier ${externalId}` : `dossier sans numéro du ${formatDay(dayOfInstant(createdAt))}`;

function FileRow({ file, other }: { file: LookAlike; other: LookAlike | undefined }) {
  const { id, commune, email, phone, referent, state, createdAt, proposals, placements } = file;
  return (
    <Row
      to={`/jeunes/${id}`}
      title={withCapital(nameOf(file))}
      detail={[commune.name, phone && formatPhone(phone), email].filter(Boolean).join(' · ')}
      note={`${formatCount(proposals, 'proposition')} · ${formatCount(placements, 'contrat')} · créé le ${formatDay(dayOfInstant(createdAt))}`}
      badge={
        <>
          <Text size="sm" c="dimmed">
            {referent}
          </Text>
          <StateBadge code={state} labels={candidateStateLabels} />
        </>
      }
    >
      {other && (
        <Group gap="xs">
          <ActionButton
            act={() => mergeFiles(id, other.id)}
            done={`Les deux dossiers sont réunis dans le ${nameOf(file)}.`}
            sure={{
              title: `Garder le ${nameOf(file)}\u00a0?`,
              text: `Les propositions, les contrats et l’historique du ${nameOf(other)} y passent, puis le ${nameOf(other)} est fermé. On ne peut pas revenir en arrière.`,
              confirm: 'Réunir',
            }}
            buttonProps={{ size: 'sm', variant: 'default' }}
          >
            Garder ce dossier
          </ActionButton>
        </Group>
      )}
    </Row>
  );
}
