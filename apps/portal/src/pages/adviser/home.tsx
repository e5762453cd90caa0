import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { worklistQuery } from '../../api/structure.js';
import type { WorkItem } from '../../api/types.js';
import { Filter } from '../../components/filter.js';
import { Page, Section } from '../../components/page.js';
import { Row, Rows } from '../../components/rows.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatDayTitle, formatNear } from '../../format.js';
import { labelOf, urgencyLabels, workKindLabels } from '../../labels.js';
import { useMe, useToday } from '../../session/session.js';

const urgencies = ['urgent', 'late', 'today', 'soon'] as const;

export default function WorklistPage() {
  const me = useMe();
  const today = useToday();
  const worklist = useQuery({ ...worklistQuery, refetchInterval: 60_000 });
  return (
    <Page
      title={`Bonjour ${me.account.firstName}`}
      lead={formatDayTitle(today)}
      aside={
        <Button component={Link} to="/propositions?miennes=oui" variant="default">
          Mes propositions
        </Button>
      }
    >
      <Fetched query={worklist} lines={6}>
        {({ items }) => (items.length === 0 ? <NothingToDo /> : <Worklist items={items} />)}
      </Fetched>
    </Page>
  );
}

function NothingToDo() {
  return (
    <Empty
      action={
        <Anchor component={Link} to="/besoins?etat=open">
          Voir les besoins ouverts
        </Anchor>
      }
    >
      Rien ne vous attend. C’est le moment de chercher des jeunes pour les besoins ouverts.
    </Empty>
  );
}

function Worklist({ items }: { items: WorkItem[] }) {
  const [search] = useSearchParams();
  const kind = search.get('quoi');
  const kinds = Object.keys(workKindLabels).filter((code) => items.some((item) => item.kind === code));
  const count = (code: string) => items.filter((item) => item.kind === code).length;
  const shown = items.filter((item) => !kind || item.kind === kind);
  return (
    <>
      {kinds.length > 1 && (
        <Filter
          name="quoi"
          label="Sorte de tâche"
          options={kinds.map((code) => ({ value: code, label: `${labelOf(workKindLabels, code)} (${count(code)})` }))}
        />
      )}
      {urgencies.map((urgency) => (
        <UrgencyGroup key={urgency} urgency={urgency} items={shown.filter((item) => item.urgency === urgency)} />
      ))}
    </>
  );
}

function UrgencyGroup({ urgency, items }: { urgency: WorkItem['urgency']; items: WorkItem[] }) {
  const today = useToday();
  if (items.length === 0) return null;
  return (
    <Section
      title={labelOf(urgencyLabels, urgency)}
      plain
      aside={<Text c="dimmed">{formatCount(items.length, 'tâche')}</Text>}
    >
      <Rows>
        {items.map((item) => (
          <Row
            key={`${item.kind}${item.path}${item.title}`}
            to={item.path}
            title={item.title}
            detail={
              <>
                <strong>{labelOf(workKindLabels, item.kind)}</strong> · {item.detail}
              </>
            }
            tone={urgency}
            badge={item.dueOn && urgency !== 'today' && <Text size="sm">{formatNear(item.dueOn, today)}</Text>}
          />
        ))}
      </Rows>
    </Section>
  );
}
