import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { analysisQuery } from '../../api/needs.js';
import type { NeedAnalysis, Unlawful } from '../../api/types.js';
import { FormProblem, useForm } from '../../components/form.js';
import { ArrowRight } from '../../components/icons.js';
import { placeOf, withFlagged, type NeedDraft } from './draft.js';
import classes from './needs.module.css';
import type { Fix } from './rewording.js';
import { Understood } from './understood.js';
import { blocking, bySeverity } from './severity.js';
import { UnlawfulWordings } from './unlawful.js';

const READ_AFTER_MS = 700;
const WORTH_READING = 12;
const example =
  'Exemple : cherche quelqu’un pour la plonge et aider en cuisine, le midi du lundi au samedi, à Flers, début mi-janvier.';

/** The employer’s own words, read as they come. */
export function StepWords({
  draft,
  update,
  onRead,
}: {
  draft: NeedDraft;
  update: (change: Partial<NeedDraft>) => void;
  onRead: (analysis: NeedAnalysis) => void;
}) {
  const queryClient = useQueryClient();
  const form = useForm({ text: draft.description });
  const warnings = useRef<HTMLDivElement>(null);
  const description = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLInputElement>(null);
  // The title is asked for at the end; one that exists is read with the text and can be corrected with it.
  const [titled] = useState(draft.title !== '');
  const words = { title: draft.title.trim(), text: draft.description.trim(), companyId: draft.companyId };
  const [pausedAt] = useDebouncedValue(words.title + '\n' + words.text, READ_AFTER_MS);
  const settled = pausedAt === words.title + '\n' + words.text;
  const live = useQuery({
    ...analysisQuery(words),
    enabled: settled && words.text.length >= WORTH_READING,
    placeholderData: keepPreviousData,
  });
  const unlawful = words.text.length >= WORTH_READING ? bySeverity(live.data?.unlawful ?? []) : [];

  /** Selects the words where they stand: what comes instead is the person’s to write. */
  function show(finding: Unlawful) {
    const place = placeOf(draft, finding);
    const input = place?.field === 'title' ? title.current : description.current;
    input?.focus();
    if (place) input?.setSelectionRange(place.start, place.end);
  }
  /** The wording disappears with its buttons: the focus goes back to the text. */
  function fix(chosen: Fix) {
    update({ ...chosen.apply(draft), flagged: withFlagged(draft, unlawful) });
    description.current?.focus();
  }

  async function read() {
    if (words.text === '') {
      form.setError('text', 'Décrivez le poste en quelques mots.');
      return;
    }
    const analysis = await queryClient.fetchQuery(analysisQuery(words));
    update({ flagged: withFlagged(draft, analysis.unlawful) });
    if (blocking(analysis.unlawful).length > 0) warnings.current?.focus();
    else onRead(analysis);
  }

  return (
    <form {...form.props(read)}>
      <Stack gap="lg">
        <Textarea
          ref={description}
          name="text"
          label="Votre besoin, avec vos mots"
          description={example}
          error={form.text('text').error}
          value={draft.description}
          onChange={(event) => {
            update({ description: event.currentTarget.value });
            form.set('text', event.currentTarget.value);
          }}
          minRows={6}
          maxLength={20_000}
          required
          spellCheck
        />
        {titled && (
          <TextInput
            ref={title}
            label="Un titre"
            description="Facultatif"
            value={draft.title}
            maxLength={200}
            onChange={(event) => update({ title: event.currentTarget.value })}
            autoComplete="off"
          />
        )}
        <div
          ref={warnings}
          tabIndex={-1}
          role="group"
          aria-label="Formulations à corriger"
          style={{ outline: 'none' }}
          hidden={unlawful.length === 0}
        >
          <Stack gap="sm">
            {blocking(unlawful).length > 0 && (
              <Text fw={600}>Avant de continuer, changez ce que la loi interdit dans une offre&nbsp;:</Text>
            )}
            <UnlawfulWordings found={unlawful} onShow={show} onFix={fix} />
          </Stack>
        </div>
        <div aria-live="polite">
          {live.data && words.text.length >= WORTH_READING && <Understood analysis={live.data} />}
          {live.isLoading && <Text c="dimmed">Nous lisons votre texte…</Text>}
        </div>
        <FormProblem problem={form.problem} />
        <div className={classes.onward}>
          <span />
          <Button type="submit" size="lg" loading={form.busy} rightSection={<ArrowRight />}>
            Continuer
          </Button>
        </div>
      </Stack>
    </form>
  );
}
