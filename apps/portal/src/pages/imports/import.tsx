import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { confirmImport, dropImport, importQuery } from '../../api/imports.js';
import type { Import } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { ActionButton } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { Page, Section } from '../../components/page.js';
import { Fetched } from '../../components/states.js';
import { formatCount } from '../../format.js';
import { importKindLabels, importStateLabels } from '../../labels/structure.js';

/** One file: what it would change, then how far it is, then what it has changed. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const file = useQuery(importQuery(id));
  return (
    <Page
      title={file.data?.fileName ?? 'Fichier'}
      back={{ to: '/import', label: 'Import et export' }}
      {...(file.data ? { lead: importKindLabels[file.data.kind] } : {})}
      aside={file.data && <StateBadge code={file.data.state} labels={importStateLabels} />}
      narrow
    >
      <Fetched query={file}>{(data) => <Report file={data} />}</Fetched>
    </Page>
  );
}

function Report({ file }: { file: Import }) {
  const { id, state, kind, created, changed, unchanged, refused, problems, notices, ignoredColumns, failure } = file;
  const isWorking = state === 'checking' || state === 'importing';
  const isDone = state === 'imported';
  const hasChanges = state === 'checked' && created + changed > 0;
  return (
    <>
      {isWorking && <Reached file={file} />}
      {failure && (
        <Alert color="brick" role="alert" title="Ce fichier n’a pas pu être lu">
          {failure}
        </Alert>
      )}
      {!isWorking && !isDone && !hasChanges && <Another isEmpty={state === 'checked'} />}
      {state === 'dropped' && <Alert color="gray">Ce fichier a été abandonné&nbsp;: rien n’a changé.</Alert>}
      {!failure && state !== 'dropped' && (
        <Section title={isDone || state === 'importing' ? 'Ce qui a changé' : 'Ce qui changerait'}>
          <Facts
            facts={[
              [isDone ? 'Ajoutées' : 'À ajouter', formatCount(created, 'ligne')],
              [isDone ? 'Modifiées' : 'À modifier', formatCount(changed, 'ligne')],
              ['Sans changement', formatCount(unchanged, 'ligne')],
              ['Refusées', formatCount(refused, 'ligne')],
              ['Colonnes ignorées', ignoredColumns.join(', ')],
            ]}
          />
          {state === 'checked' && (
            <Group mt="lg">
              {hasChanges && (
                <ActionButton act={() => confirmImport(id)} done="L’import est lancé.">
                  Importer {formatCount(created + changed, 'ligne')}
                </ActionButton>
              )}
              <ActionButton
                act={() => dropImport(id)}
                done="Le fichier est abandonné."
                buttonProps={{ variant: 'default' }}
              >
                Abandonner
              </ActionButton>
            </Group>
          )}
          {isDone && kind === 'candidates' && created > 0 && (
            <Button component={Link} to="/jeunes/doublons" variant="default" mt="lg">
              Comparer les doublons
            </Button>
          )}
        </Section>
      )}
      <Sentences title="Lignes refusées" sentences={problems} more={refused > problems.length} />
      <Sentences title="À regarder" sentences={notices} />
    </>
  );
}

/** Nothing of this file can be taken: the next one is a click away. */
function Another({ isEmpty }: { isEmpty: boolean }) {
  return (
    <Group>
      {isEmpty && <Text>Ce fichier n’apporte rien de nouveau.</Text>}
      <Button component={Link} to="/import">
        Choisir un autre fichier
      </Button>
    </Group>
  );
}

function Reached({ file: { state, line, lines } }: { file: Import }) {
  const doing = state === 'checking' ? 'Vérification' : 'Import';
  return (
    <Stack gap="xs">
      <Progress value={lines === 0 ? 0 : (line / lines) * 100} size="lg" aria-label={`${doing} du fichier`} />
      <Text size="sm" role="status">
        {lines === 0 ? `${doing} en cours…` : `${doing}\u00a0: ligne ${line} sur ${lines}`}
      </Text>
    </Stack>
  );
}

function Sentences({ title, sentences, more }: { title: string; sentences: readonly string[]; more?: boolean }) {
  if (sentences.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {more && <Text c="dimmed">Seules les premières sont montrées.</Text>}
    </Section>
  );
}
