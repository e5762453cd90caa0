import { Button, Stack, Text, TextInput } from '@mantine/core';
import { Facts } from '../../components/facts.js';
import { FormProblem, useForm } from '../../components/form.js';
import { ArrowLeft } from '../../components/icons.js';
import { Section } from '../../components/page.js';
import { isKnown, titleOf, topics, type NeedDraft } from './draft.js';
import classes from './needs.module.css';
import { topicViews } from './topics.js';

/** Everything once more before it leaves. */
export function StepRecap({
  draft,
  update,
  onBack,
  send,
  submit,
}: {
  draft: NeedDraft;
  update: (change: Partial<NeedDraft>) => void;
  onBack: () => void;
  send: () => Promise<unknown>;
  submit: string;
}) {
  const form = useForm({ title: titleOf(draft) });
  return (
    <form {...form.props(send)}>
      <Stack gap="lg">
        <Section title="Votre besoin">
          <TextInput
            {...form.text('title')}
            label="Titre"
            description="C’est ce que les jeunes liront en premier."
            required
            maxLength={200}
            onChange={(event) => {
              form.set('title', event.currentTarget.value);
              update({ title: event.currentTarget.value });
            }}
          />
          <Facts
            facts={topics.map(
              (topic) =>
                [
                  topicViews[topic].name,
                  isKnown(draft, topic) || topic === 'positions' ? topicViews[topic].value(draft) : 'À voir ensemble',
                ] as const,
            )}
          />
          <Text className="as-written">{draft.description.trim()}</Text>
        </Section>
        <Text c="dimmed">
          Une conseillère ou un conseiller de la Mission Locale lit votre besoin, le complète avec vous si nécessaire,
          puis cherche des jeunes et leur demande leur accord.
        </Text>
        <FormProblem problem={form.problem} />
        <div className={classes.onward}>
          <Button variant="subtle" onClick={onBack} leftSection={<ArrowLeft />}>
            Vérifier encore
          </Button>
          <Button type="submit" size="lg" loading={form.busy}>
            {submit}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
