import { type CheckInAnswer, type CheckInForm, MAX_COMMENT } from '#follow-up';
import type { FieldProblem } from '#platform';
import type { ReactNode } from 'react';
import { Choice, Layout } from './layout.js';

const FIELD = 'answers.';

/** Reads the posted form; what is missing or not offered is for the service to say. */
export function parseCheckIn(body: Record<string, unknown>): CheckInAnswer {
  const { comment, call } = body;
  const answers = Object.entries(body).filter(
    (entry): entry is [string, string] => entry[0].startsWith(FIELD) && typeof entry[1] === 'string',
  );
  return {
    answers: Object.fromEntries(answers.map(([name, value]) => [name.slice(FIELD.length), value])),
    comment: typeof comment === 'string' ? comment : null,
    callWanted: call === 'yes',
  };
}

/**
 * Three questions and a free sentence for one side, without account nor script. Opening it does nothing.
 * @param props.values what was posted, shown again when something is missing.
 * @param props.done the answer has just been kept.
 */
export function CheckInPage({
  form,
  values,
  errors = [],
  done = false,
}: {
  form: CheckInForm;
  values?: CheckInAnswer;
  errors?: readonly FieldProblem[];
  done?: boolean;
}): ReactNode {
  if (done) return <Thanks callWanted={values?.callWanted ?? false} />;
  if (form.closed) return <Closed because={form.closed} />;
  const commentError = errors.find(({ field }) => field === 'comment');
  return (
    <Layout title={form.title}>
      <p>Trois questions, moins d’une minute. {form.confidentiality}</p>
      {errors.length > 0 && (
        <p className="error" role="alert">
          Il reste quelque chose à corriger&nbsp;: regardez plus bas.
        </p>
      )}
      <form method="post">
        {form.questions.map(({ code, text, answers }) => {
          const name = `${FIELD}${code}`;
          const error = errors.find(({ field }) => field === name);
          return (
            <fieldset key={code} aria-describedby={error && `${code}-error`}>
              <legend>{text}</legend>
              {error && (
                <p className="error" id={`${code}-error`}>
                  {error.message}
                </p>
              )}
              {answers.map((answer) => (
                <Choice
                  key={answer.code}
                  name={name}
                  value={answer.code}
                  label={answer.label}
                  checked={values?.answers[code] === answer.code}
                  required
                />
              ))}
            </fieldset>
          );
        })}
        <label className="field" htmlFor="comment">
          Voulez-vous ajouter quelque chose&nbsp;? (facultatif)
        </label>
        {commentError && <p className="error">{commentError.message}</p>}
        <textarea id="comment" name="comment" rows={3} maxLength={MAX_COMMENT} defaultValue={values?.comment ?? ''} />
        <Choice
          type="checkbox"
          name="call"
          value="yes"
          label="J’aimerais que la Mission Locale m’appelle"
          checked={values?.callWanted ?? false}
        />
        <button>Envoyer mes réponses</button>
      </form>
      <p className="note">En cas de danger, appelez tout de suite le 112.</p>
    </Layout>
  );
}

function Thanks({ callWanted }: { callWanted: boolean }): ReactNode {
  return (
    <Layout title="Merci pour votre réponse">
      <p>C’est noté. Vous pouvez fermer cette page.</p>
      {callWanted && <p>Votre Mission Locale va vous appeler.</p>}
    </Layout>
  );
}

function Closed({ because }: { because: 'answered' | 'cancelled' }): ReactNode {
  return because === 'answered' ? (
    <Layout title="Vous avez déjà répondu">
      <p>Merci&nbsp;! Votre réponse est bien arrivée. Pour ajouter quelque chose, appelez votre Mission Locale.</p>
    </Layout>
  ) : (
    <Layout title="Cette question n’est plus utile">
      <p>La situation a changé depuis notre message. Vous n’avez rien à faire.</p>
    </Layout>
  );
}
