import { Group, Text, Textarea } from '@mantine/core';
import { justifyWording } from '../../api/needs.js';
import type { FlaggedWording, Need } from '../../api/types.js';
import { DialogForm } from '../../components/dialog.js';
import { useForm } from '../../components/form.js';
import { Section } from '../../components/page.js';
import { dayOfInstant, formatDay } from '../../format.js';
import { labelOf } from '../../labels.js';
import { groundLabels } from '../../labels/needs.js';
import classes from './adviser.module.css';

/** What was flagged in the text so far and how each was settled, by whom: nothing disappears silently. */
export function FlaggedWordings({ need }: { need: Need }) {
  if (need.wordings.length === 0) return null;
  return (
    <Section title="Formulations signalées" lead="Ce qui a été relevé dans le texte, et ce que chacun en a fait.">
      <ul className={classes.flagged}>
        {need.wordings.map((wording) => (
          <li key={wording.id} data-open={wording.settlement === null}>
            <Text fw={600}>«&nbsp;{wording.excerpt}&nbsp;»</Text>
            <Text size="sm" c="dimmed">
              {labelOf(groundLabels, wording.ground)} · {wording.article} · écrit par {wording.writtenBy}, relevé le{' '}
              {formatDay(dayOfInstant(wording.flaggedAt))}
            </Text>
            <Settlement need={need} wording={wording} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Settlement({ need, wording }: { need: Need; wording: FlaggedWording }) {
  const { id, severity, settlement, settledAt, settledBy, note } = wording;
  const form = useForm({ note: '' });
  const when = settledAt ? ` le ${formatDay(dayOfInstant(settledAt))}` : '';
  if (settlement === 'changed')
    return (
      <Text size="sm">
        Changé par {settledBy}
        {when}.
      </Text>
    );
  if (settlement === 'justified')
    return (
      <Text size="sm">
        Justifié par {settledBy}
        {when}&nbsp;: {note}
      </Text>
    );
  return (
    <Group gap="sm">
      <Text size="sm" fw={600}>
        {severity === 'block' ? 'À changer dans le texte.' : 'À changer, ou à justifier.'}
      </Text>
      {severity === 'warn' && (
        <DialogForm
          button="Justifier"
          title="Pourquoi cette formulation est-elle permise&nbsp;?"
          form={form}
          send={() => justifyWording(need.id, id, form.values.note)}
          done="La justification est gardée."
          submit="Garder la justification"
          buttonProps={{ size: 'sm' }}
        >
          <Textarea
            {...form.text('note')}
            label="L’exception de la loi qui s’applique, vérifiée avec l’entreprise"
            required
            maxLength={1000}
            data-autofocus
          />
        </DialogForm>
      )}
    </Group>
  );
}
