import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { markMailHandled } from '../../api/follow-up.js';
import { sendToEmployer } from '../../api/proposals.js';
import { worklistQuery } from '../../api/structure.js';
import type { WorkItem } from '../../api/types.js';
import { oneByOne } from '../../components/each.js';
import { Filter } from '../../components/filter.js';
import { GiveFiles } from '../../components/give-files.js';
import { Page, Section } from '../../components/page.js';
import { Row, Rows } from '../../components/rows.js';
import { ChooseRow, ChooseSeveral, type Several, SeveralBar, useSeveral } from '../../components/several.js';
import { Empty, Fetched } from '../../components/states.js';
import { formatCount, formatDayTitle, formatNear, typeset } from '../../format.js';
import { labelOf } from '../../labels.js';
import { urgencyLabels, workKindLabels } from '../../labels/work.js';
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
  const mine = search.get('qui') === 'moi';
  const shown = items.filter((item) => (!kind || item.kind === kind) && (!mine || item.mine));
  const several = useSeveral(shown, keyOf, ({ title }) => title);
  const toSend = several.chosen.filter((item) => item.kind === 'consent_received');
  const toSettle = several.chosen.filter((item) => item.kind === 'mail_not_arrived');
  return (
    <>
      {kinds.length > 1 && (
        <Filter
          name="quoi"
          label="Sorte de tâche"
          options={kinds.map((code) => ({ value: code, label: `${labelOf(workKindLabels, code)} (${count(code)})` }))}
        />
      )}
      {items.some((item) => item.mine) && (
        <Filter
          name="qui"
          label="Qui s’en occupe"
          all="Toute l’équipe"
          options={[{ value: 'moi', label: `Moi (${items.filter((item) => item.mine).length})` }]}
        />
      )}
      <ChooseSeveral several={several} />
      {shown.length === 0 && <Empty>Aucune tâche de cette sorte pour vous.</Empty>}
      {urgencies.map((urgency) => (
        <UrgencyGroup
          key={urgency}
          urgency={urgency}
          items={shown.filter((item) => item.urgency === urgency)}
          several={several}
        />
      ))}
      <SeveralBar several={several}>
        <GiveFiles several={several} fileOf={({ file }) => file} mine={(item) => item.mine} />
        {toSend.length > 0 && (
          <Button
            size="sm"
            loading={several.busy}
            onClick={() => void several.act(toSend, (some) => oneByOne(some, ({ file }) => sendToEmployer(file!.id)))}
          >
            Envoyer les candidatures ({toSend.length})
          </Button>
        )}
        {toSettle.length > 0 && (
          <Button
            size="sm"
            loading={several.busy}
            onClick={() =>
              void several.act(toSettle, (some) => oneByOne(some, ({ path }) => markMailHandled(idOf(path))))
            }
          >
            Messages traités ({toSettle.length})
          </Button>
        )}
      </SeveralBar>
    </>
  );
}

const keyOf = ({ kind, path, title }: WorkItem): string => `${kind}${path}${title}`;
/** The last part of a path of the portal. */
const idOf = (path: string): string => path.split('/').at(-1) ?? '';

function UrgencyGroup({
  urgency,
  items,
  several,
}: {
  urgency: WorkItem['urgency'];
  items: WorkItem[];
  several: Several<WorkItem>;
}) {
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
            key={keyOf(item)}
            choice={<ChooseRow several={several} item={item} />}
            to={item.path}
            title={item.title}
            detail={
              <Text size="sm" {...(item.kind === 'mediation' ? { lineClamp: 3 } : {})}>
                <strong>{labelOf(workKindLabels, item.kind)}</strong> · {typeset(item.detail)}
              </Text>
            }
            note={[
              item.file &&
                (item.holder
                  ? item.mine
                    ? 'Suivi par vous'
                    : `Suivi par ${item.holder}`
                  : 'Personne ne s’en occupe encore'),
              item.dueOn && urgency !== 'today' && `prévu ${formatNear(item.dueOn, today)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
            tone={urgency}
          />
        ))}
      </Rows>
    </Section>
  );
}
