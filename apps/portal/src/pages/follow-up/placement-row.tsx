import type { PlacementSummary } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { Row } from '../../components/rows.js';
import { formatDay, formatNear } from '../../format.js';
import { labelOf } from '../../labels.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { levelLabels, placementStateLabels } from '../../labels/follow-up.js';

/** A placement in a list; with a mediation under way, it shows first. */
export function PlacementRow({ placement, today }: { placement: PlacementSummary; today: string }) {
  const { id, candidate, company, jobTitle, contractType, startsOn, endsOn, nextCheckInOn, mediation, state } =
    placement;
  return (
    <Row
      to={`/suivis/${id}`}
      title={`${candidate.firstName} ${candidate.lastName}`}
      detail={`${jobTitle} · ${company.name} · ${labelOf(contractTypeLabels, contractType)}`}
      note={[
        endsOn
          ? `du ${formatDay(startsOn, 'short')} au ${formatDay(endsOn)}`
          : `${startsOn > today ? 'à partir du' : 'depuis le'} ${formatDay(startsOn)}`,
        nextCheckInOn && `prochain point ${formatNear(nextCheckInOn, today)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      tone={mediation ? 'urgent' : undefined}
      badge={
        <>
          {mediation && <StateBadge code={mediation.level} labels={levelLabels} />}
          <StateBadge code={state} labels={placementStateLabels} />
        </>
      }
    />
  );
}
