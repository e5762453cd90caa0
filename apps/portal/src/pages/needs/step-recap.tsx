import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { draftRealityQuery } from '../../api/needs.js';
import type { NeedAnalysis } from '../../api/types.js';
import { Facts } from '../../components/facts.js';
import { FormProblem, useForm } from '../../components/form.js';
import { ArrowLeft } from '../../components/icons.js';
import { Section } from '../../components/page.js';
import { RealityView } from '../../components/reality.js';
import { isKnown, realityQuestionOf, titleOf, topics, type NeedDraft } from './draft.js';
import classes from './needs.module.css';
import { topicViews } from './topics.js';

/** Everything once more before it leaves. */
export function StepRecap({
  draft,
  update,
  analysis,
  onBack,
  send,
  submit,
}: {
  draft: NeedDraft;
  update: (change: Partial<NeedDraft>) => void;
  analysis: NeedAnalysis | null;
  onBack: () => void;
  send: () => Promise<unknown>;
  submit: string;
}) {
  const form = useForm({ title: titleOf(draft) });
  const reality = useQuery(draftRealityQuery(realityQuestionOf(draft)));
  const bothSexes =
    analysis?.questions.some(({ about }) => about === 'genderMention') && !/\(H\/F\)/.test(form.values.title);
  const setTitle = (title: string) => {
    form.set('title', title);
    update({ title });
  };
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
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {bothSexes && (
            <Button
              variant="default"
              size="sm"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => setTitle(`${form.values.title.trim()} (H/F)`)}
            >
              Ajouter (H/F) au titre
            </Button>
          )}
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
        {reality.data && (
          <Section title="Est-ce réaliste&nbsp;?" lead="Vous pouvez revenir en arrière et changer une réponse.">
            <RealityView reality={reality.data} />
          </Section>
        )}
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
