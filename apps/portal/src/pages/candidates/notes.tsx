import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { candidateNotesQuery, removeNote, writeNote } from '../../api/candidates.js';
import { useCommand } from '../../components/command.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Section } from '../../components/page.js';
import { Remarks } from '../../components/remarks.js';
import { Fetched } from '../../components/states.js';
import { formatInstant } from '../../format.js';

/** Between colleagues: what the next one ought to know. */
export function Notes({ candidateId }: { candidateId: string }) {
  const notes = useQuery(candidateNotesQuery(candidateId));
  const form = useForm({ text: '' });
  const write = useCommand(() => writeNote(candidateId, form.values.text), { done: 'La note est enregistrée.' });
  return (
    <Section
      title="Notes entre collègues"
      lead="Jamais montrées à une entreprise. Le jeune peut demander à les lire : restez aux faits utiles."
    >
      <Fetched query={notes}>
        {(data) => (
          <Remarks
            remarks={data.map(({ id, by, at, text, mine }) => ({
              id,
              head: `${by}, le ${formatInstant(at)}`,
              text,
              ...(mine ? { remove: () => removeNote(candidateId, id) } : {}),
            }))}
            empty="Aucune note."
          />
        )}
      </Fetched>
      <form
        {...form.props(async () => {
          await write.mutateAsync(undefined);
          form.reset();
        })}
      >
        <Stack gap="sm">
          <Textarea {...form.text('text')} label="Ajouter une note" maxLength={2000} minRows={2} />
          <FormProblem problem={form.problem} />
          <Group justify="flex-end">
            <Button type="submit" variant="default" loading={form.busy}>
              Enregistrer la note
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
