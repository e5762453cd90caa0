import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { NeedAnalysis } from '../../api/types.js';
import { ArrowLeft, ArrowRight, Pencil } from '../../components/icons.js';
import { Section } from '../../components/page.js';
import { isKnown, nextTopic, topics, type NeedDraft, type Topic } from './draft.js';
import classes from './needs.module.css';
import { OtherJobs } from './other-jobs.js';
import { ReachSoFar } from './reach-so-far.js';
import { excerptOf, otherQuestions, questionOf, topicViews } from './topics.js';

/** What was understood, to confirm or change, and what is missing, one question at a time. */
export function StepCheck({
  draft,
  update,
  analysis,
  onBack,
  onDone,
}: {
  draft: NeedDraft;
  update: (change: Partial<NeedDraft>) => void;
  analysis: NeedAnalysis | null;
  onBack: () => void;
  onDone: () => void;
}) {
  const [chosen, setChosen] = useState<Topic | null>(null);
  // What is being answered stays on screen until it is confirmed, however complete it already is.
  const [asking, setAsking] = useState<Topic | undefined>(() => nextTopic(draft));
  const [moved, setMoved] = useState(false);
  const current = chosen ?? asking;
  const onward = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (moved && !current) onward.current?.focus();
  }, [moved, current]);
  // What was put off stays here too, to be answered after all.
  const answered = topics.filter(
    (topic) => topic !== current && (isKnown(draft, topic) || draft.settled.includes(topic)),
  );
  const left = topics.filter(
    (topic) => topic !== 'positions' && !draft.settled.includes(topic) && !isKnown(draft, topic),
  );

  function settle(topic: Topic) {
    const settled = [...new Set([...draft.settled, topic])];
    update({ settled });
    setMoved(true);
    setChosen(null);
    setAsking(nextTopic({ ...draft, settled }));
  }

  /** An answer given and not confirmed is an answer all the same: leaving the page keeps it. */
  function leave(onward: () => void) {
    if (current && isKnown(draft, current)) update({ settled: [...new Set([...draft.settled, current])] });
    onward();
  }

  return (
    <Stack gap="lg">
      <ReachSoFar draft={draft} />
      {current && (
        <Question
          key={current}
          topic={current}
          draft={draft}
          update={update}
          analysis={analysis}
          left={left.length}
          changing={chosen !== null}
          takeFocus={moved}
          onSettle={() => settle(current)}
        />
      )}
      {answered.length > 0 && (
        <Section title="Ce que nous avons compris" lead="Une erreur ? Changez-la.">
          <dl className={classes.answers}>
            {answered.map((topic) => (
              <Answer
                key={topic}
                topic={topic}
                draft={draft}
                analysis={analysis}
                onChange={() => {
                  setMoved(true);
                  setChosen(topic);
                }}
              />
            ))}
          </dl>
        </Section>
      )}
      <OtherJobs draft={draft} update={update} analysis={analysis} />
      <OtherQuestions analysis={analysis} />
      <div className={classes.onward}>
        <Button variant="subtle" onClick={() => leave(onBack)} leftSection={<ArrowLeft />}>
          Revenir au texte
        </Button>
        <Button
          ref={onward}
          size="lg"
          variant={current ? 'default' : 'filled'}
          onClick={() => leave(onDone)}
          rightSection={<ArrowRight />}
        >
          {current ? 'Passer au récapitulatif' : 'Continuer'}
        </Button>
      </div>
    </Stack>
  );
}

function Question({
  topic,
  draft,
  update,
  analysis,
  left,
  changing,
  takeFocus,
  onSettle,
}: {
  topic: Topic;
  draft: NeedDraft;
  update: (change: Partial<NeedDraft>) => void;
  analysis: NeedAnalysis | null;
  left: number;
  changing: boolean;
  /** False for the first question: the page’s title has the focus then. */
  takeFocus: boolean;
  onSettle: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { Editor } = topicViews[topic];
  const known = isKnown(draft, topic) || topic === 'positions';
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);

  return (
    <section className={classes.question} aria-labelledby="question">
      {!changing && (
        <Text size="sm" c="dimmed">
          {left > 1 ? `Encore ${left} questions` : 'Dernière question'}
        </Text>
      )}
      <Title order={2} id="question" ref={heading} tabIndex={-1}>
        {questionOf(topic, analysis)}
      </Title>
      <Editor draft={draft} update={update} analysis={analysis} />
      <Group gap="sm">
        <Button variant={known ? 'filled' : 'default'} onClick={onSettle}>
          {known ? 'Valider' : 'Je ne sais pas encore'}
        </Button>
      </Group>
    </section>
  );
}

function Answer({
  topic,
  draft,
  analysis,
  onChange,
}: {
  topic: Topic;
  draft: NeedDraft;
  analysis: NeedAnalysis | null;
  onChange: () => void;
}) {
  const { name, value } = topicViews[topic];
  const known = isKnown(draft, topic) || topic === 'positions';
  const excerpt = draft.settled.includes(topic) ? undefined : excerptOf(topic, analysis);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>
          {known ? value(draft) : 'À voir ensemble'} {excerpt && <q>{excerpt}</q>}
        </span>
        <Button
          variant="subtle"
          size="sm"
          px="xs"
          leftSection={<Pencil />}
          onClick={onChange}
          aria-label={`${known ? 'Modifier' : 'Répondre'}\u00a0: ${name}`}
        >
          {known ? 'Modifier' : 'Répondre'}
        </Button>
      </dd>
    </div>
  );
}

function OtherQuestions({ analysis }: { analysis: NeedAnalysis | null }) {
  const questions = otherQuestions(analysis);
  if (questions.length === 0) return null;
  return (
    <Section
      title="À voir avec votre Mission Locale"
      lead="Elle vous le demandera peut-être. Vous pouvez aussi l’ajouter à votre texte."
    >
      <List>
        {questions.map((question) => (
          <List.Item key={question}>{question}</List.Item>
        ))}
      </List>
    </Section>
  );
}
