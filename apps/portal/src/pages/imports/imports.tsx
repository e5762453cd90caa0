import { Button, FileInput, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { asCode } from '../../api/client.js';
import { bringFile, importsQuery } from '../../api/imports.js';
import type { ImportKind } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Page, Section } from '../../components/page.js';
import { Row, Rows } from '../../components/rows.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatInstant } from '../../format.js';
import { importKindLabels, importStateLabels } from '../../labels/structure.js';

const kinds = Object.entries(importKindLabels).map(([value, label]) => ({ value, label }));

export default function ImportsPage() {
  const imports = useQuery(importsQuery);
  return (
    <Page
      title="Import et export"
      lead="Commencez avec les fichiers que vous avez déjà. Rien ne change avant que vous ayez lu et confirmé ce qui changerait."
    >
      <Section title="Importer un fichier CSV">
        <Bring />
      </Section>
      <Section title="Derniers fichiers" plain>
        <Fetched query={imports}>
          {(files) =>
            files.length === 0 ? (
              <Empty>Aucun fichier pour l’instant.</Empty>
            ) : (
              <Rows>
                {files.map(({ id, kind, state, fileName, createdAt, created, changed, refused }) => (
                  <Row
                    key={id}
                    to={`/import/${id}`}
                    title={fileName}
                    detail={`${importKindLabels[kind]} · ${formatInstant(createdAt)}`}
                    note={[
                      formatCount(created, 'ajout'),
                      formatCount(changed, 'modification'),
                      formatCount(refused, 'ligne refusée', 'lignes refusées'),
                    ].join(' · ')}
                    badge={<StateBadge code={state} labels={importStateLabels} />}
                  />
                ))}
              </Rows>
            )
          }
        </Fetched>
      </Section>
      <Section
        title="Exporter"
        lead="Les mêmes colonnes que pour l’import. Ces fichiers nomment des personnes&nbsp;: gardez-les en lieu sûr, puis effacez-les."
      >
        <Group gap="sm">
          {kinds.map(({ value, label }) => (
            <Button
              key={value}
              component="a"
              href={`/api/exports/${value}`}
              download={`${label.toLowerCase()}.csv`}
              variant="default"
            >
              {label} (CSV)
            </Button>
          ))}
        </Group>
      </Section>
    </Page>
  );
}

function Bring() {
  const navigate = useNavigate();
  const form = useForm({ kind: 'candidates' });
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const send = async () => {
    setMissing(file === null);
    if (file === null) return;
    const { id } = await bringFile(asCode<ImportKind>(form.values.kind), file);
    await navigate(`/import/${id}`);
  };
  return (
    <form {...form.props(send)}>
      <Stack gap="md" maw="32rem">
        <NativeSelect {...form.text('kind')} label="Ce que contient le fichier" data={kinds} />
        <FileInput
          label="Fichier"
          description="CSV, séparé par des points-virgules ou des virgules. L’export ci-dessous montre les colonnes."
          placeholder="Choisir un fichier"
          accept=".csv,text/csv"
          value={file}
          onChange={setFile}
          error={isMissing && !file ? 'Choisissez un fichier.' : undefined}
        />
        <FormProblem problem={form.problem} />
        <Group>
          <Button type="submit" loading={form.busy}>
            Vérifier le fichier
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          D’abord les entreprises et les jeunes, puis les contrats en cours, qui les nomment.
        </Text>
      </Stack>
    </form>
  );
}
