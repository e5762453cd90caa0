import { type CheckInAnswer, type CheckInForm, MAX_COMMENT, type StructureReach } from '#follow-up';
import type { FieldProblem } from '#platform';
import type { ReactNode } from 'react';
import { Tel } from './answer-form.js';
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
 * The answer to the first question that was touched in the mail: it is marked on the page, and counts once the page is
 * sent. A mail program that opens every link changes nothing.
 * @param told what the address says; undefined: nothing that is offered.
 */
export function touchedIn({ questions: [first] }: CheckInForm, told: unknown): CheckInAnswer | undefined {
  const offered = first?.answers.find(({ code }) => code === told);
  return first && offered && { answers: { [first.code]: offered.code }, comment: null, callWanted: false };
}

/**
 * Three questions and a free sentence for one side, without account nor script. Opening it does nothing.
 * @param props.reach whom to call instead.
 * @param props.values what was posted, shown again when something is missing, or touched in the mail.
 * @param props.done the answer has just been kept.
 */
export function CheckInPage({
  form,
  reach,
  values,
  errors = [],
  done = false,
}: {
  form: CheckInForm;
  reach: StructureReach;
  values?: CheckInAnswer;
  errors?: readonly FieldProblem[];
  done?: boolean;
}): ReactNode {
  if (done) return <Thanks callWanted={values?.callWanted ?? false} reach={reach} />;
  if (form.closed) return <Closed because={form.closed} reach={reach} />;
  const commentError = errors.find(({ field }) => field === 'comment');
  return (
    <Layout title={form.title}>
      <p>
        {values && errors.length === 0
          ? 'Votre réponse est cochée. Encore deux questions, puis envoyez.'
          : 'Trois questions, moins d’une minute.'}{' '}
        {form.confidentiality}
      </p>
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
      <Reach reach={reach} />
      <p className="note">
        En cas de danger, appelez tout de suite le <Tel number="112">112</Tel>.
      </p>
    </Layout>
  );
}

function Thanks({ callWanted, reach }: { callWanted: boolean; reach: StructureReach }): ReactNode {
  return (
    <Layout title="Merci pour votre réponse">
      <p>C’est noté. Vous pouvez fermer cette page.</p>
      {callWanted && <p>Votre Mission Locale va vous appeler.</p>}
      <Reach reach={reach} />
    </Layout>
  );
}

function Closed({ because, reach }: { because: 'answered' | 'cancelled'; reach: StructureReach }): ReactNode {
  return because === 'answered' ? (
    <Layout title="Vous avez déjà répondu">
      <p>Merci&nbsp;! Votre réponse est bien arrivée. Pour ajouter quelque chose, appelez votre Mission Locale.</p>
      <Reach reach={reach} />
    </Layout>
  ) : (
    <Layout title="Cette question n’est plus utile">
      <p>La situation a changé depuis notre message. Vous n’avez rien à faire.</p>
      <Reach reach={reach} />
    </Layout>
  );
}

function Reach({ reach: { structureName, structurePhone } }: { reach: StructureReach }): ReactNode {
  return (
    <p className="note">
      Une question, un souci&nbsp;? {structureName}
      {structurePhone && (
        <>
          , <Tel number={structurePhone} />
        </>
      )}
    </p>
  );
}
