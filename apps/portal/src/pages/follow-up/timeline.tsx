import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { CheckIn, Placement } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { formatCount, formatDay, formatDayTitle, formatInstant } from '../../format.js';
import { labelOf } from '../../labels.js';
import { checkInStateLabels, levelLabels, respondentLabels } from '../../labels/follow-up.js';
import classes from './follow-up.module.css';
import { momentsOf, nearAndFar } from './moments.js';

const sides = ['employer', 'candidate'] as const;
const fillable = ['planned', 'asked', 'unanswered'];

/** The check-ins of a placement, moment by moment, both sides beside each other. */
export function Timeline({ placement }: { placement: Placement }) {
  const moments = momentsOf(placement.checkIns);
  if (moments.length === 0) return <Text c="dimmed">Aucun point n’est prévu.</Text>;
  const { near, far } = nearAndFar(moments);
  const last = far.at(-1)?.[0];
  return (
    <>
      <Moments moments={near} placementId={placement.id} />
      {last && (
        <details className={classes.far}>
          <summary>
            {formatCount(far.length, 'autre point prévu', 'autres points prévus')}, jusqu’au {formatDay(last.dueOn)}
          </summary>
          <Moments moments={far} placementId={placement.id} />
        </details>
      )}
    </>
  );
}

function Moments({ moments, placementId }: { moments: readonly CheckIn[][]; placementId: string }) {
  return (
    <ol className={classes.timeline}>
      {moments.map((both) => {
        const [first] = both;
        return (
          <li key={first?.id}>
            <Text fw={650}>{first?.title}</Text>
            <Text size="sm" c="dimmed" mb={6}>
              {first && formatDayTitle(first.dueOn)}
            </Text>
            <div className={classes.sides}>
              {sides.map((side) => {
                const checkIn = both.find(({ respondent }) => respondent === side);
                return checkIn && <OneSide key={side} checkIn={checkIn} placementId={placementId} />;
              })}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function OneSide({ checkIn, placementId }: { checkIn: CheckIn; placementId: string }) {
  const { id, respondent, state, channel, reminders, title } = checkIn;
  return (
    <div className={classes.side}>
      <div className={classes.sideHead}>
        <Text fw={600}>{labelOf(respondentLabels, respondent)}</Text>
        <StateBadge code={state} labels={checkInStateLabels} />
        {checkIn.level && checkIn.level !== 'none' && <StateBadge code={checkIn.level} labels={levelLabels} />}
      </div>
      <Said checkIn={checkIn} />
      {state === 'planned' && (
        <Text size="sm" c="dimmed">
          {channel === 'call' ? 'Au téléphone' : 'Par e-mail'}
        </Text>
      )}
      {state === 'asked' && reminders > 0 && (
        <Text size="sm" c="dimmed">
          {reminders === 1 ? 'Une relance envoyée' : `${reminders} relances envoyées`}
        </Text>
      )}
      {fillable.includes(state) && (
        <Anchor
          component={Link}
          to={`/appels/${id}?suivi=${placementId}`}
          size="sm"
          className="alone"
          aria-label={`Remplir au téléphone\u00a0: ${title}, ${labelOf(respondentLabels, respondent)}`}
        >
          Remplir au téléphone
        </Anchor>
      )}
    </div>
  );
}

/** What one side answered, in the words of the form. */
export function Said({ checkIn }: { checkIn: CheckIn }) {
  if (checkIn.state !== 'answered') return null;
  return (
    <div className={classes.said}>
      {checkIn.answers.map(({ question, answer }) => (
        <Text key={question} size="sm">
          {question} <strong>{answer}</strong>
        </Text>
      ))}
      {checkIn.comment && (
        <Text size="sm" className="as-written">
          «&nbsp;{checkIn.comment}&nbsp;»
        </Text>
      )}
      {checkIn.callWanted && (
        <Text size="sm" fw={600}>
          Souhaite être rappelé.
        </Text>
      )}
      {checkIn.answeredAt && (
        <Text size="sm" c="dimmed">
          {formatInstant(checkIn.answeredAt)}
        </Text>
      )}
    </div>
  );
}
