import { Checkbox, Group, Radio, Textarea } from '@mantine/core';
import type { CheckInForm } from '../../api/types.js';
import { told, useForm } from '../../components/form.js';
import classes from './follow-up.module.css';

const nothing: { answers: Record<string, string>; comment: string; callWanted: boolean } = {
  answers: {},
  comment: '',
  callWanted: false,
};

/** The answers to a check-in while they are given. */
export const useCheckInAnswers = () => useForm(nothing);
type Answers = ReturnType<typeof useCheckInAnswers>;

/** What is sent. */
export const givenIn = ({ values: { answers, comment, callWanted } }: Answers) => ({
  answers,
  ...told({ comment }),
  callWanted,
});

/** Three questions to tap, a free sentence, and a call if one is wished. */
export function CheckInQuestions({
  questions,
  form,
  comment,
  call,
}: {
  questions: CheckInForm['questions'];
  form: Answers;
  /** Label of the free sentence. */
  comment: string;
  /** Label of the wish for a call. */
  call: string;
}) {
  const { answers } = form.values;
  return (
    <>
      {questions.map(({ code, text, answers: offered }) => (
        <Radio.Group
          key={code}
          label={text}
          value={answers[code] ?? ''}
          onChange={(answer) => form.set('answers', { ...answers, [code]: answer })}
          error={form.errorAt(`answers.${code}`)}
          required
        >
          <div className={classes.answers}>
            {offered.map((answer) => (
              <Radio.Card key={answer.code} value={answer.code} className={classes.answer} aria-label={answer.label}>
                <Group wrap="nowrap" gap="sm">
                  <Radio.Indicator />
                  {answer.label}
                </Group>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
      ))}
      <Textarea {...form.text('comment')} label={comment} description="Facultatif" maxLength={2000} />
      <Checkbox {...form.check('callWanted')} label={call} />
    </>
  );
}
