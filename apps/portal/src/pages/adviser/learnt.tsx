import { useInfiniteQuery } from '@tanstack/react-query';
import { forgetLearnt, learntQuery, restoreLearnt } from '../../api/needs.js';
import type { LearntOccupation } from '../../api/types.js';
import { ActionButton } from '../../components/dialog.js';
import { Page } from '../../components/page.js';
import { PagedRows, Row } from '../../components/rows.js';
import { Empty } from '../../components/states.js';
import { dayOfInstant, formatDay } from '../../format.js';

/** What corrections taught the analysis, each to be forgotten or taken up again. */
export default function LearntPage() {
  const learnt = useInfiniteQuery(learntQuery);
  return (
    <Page
      title="Ce que Passerelle a appris"
      back={{ to: '/besoins', label: 'Besoins' }}
      lead="Quand vous changez le métier trouvé dans un texte, votre choix sert d’exemple. Il compte dès que deux exemples sont d’accord, et peut être oublié."
    >
      <PagedRows
        query={learnt}
        empty={<Empty>Rien encore&nbsp;: l’analyse apprendra de vos corrections de métier.</Empty>}
        row={(example) => <Example key={example.id} example={example} />}
      />
    </Page>
  );
}

function Example({ example }: { example: LearntOccupation }) {
  const { id, needId, words, guessed, occupation, state, learntBy, learntAt, changedBy, changedAt } = example;
  const undone = state === 'undone';
  const changed =
    changedAt && ` · ${undone ? 'oublié' : 'repris'} par ${changedBy} le ${formatDay(dayOfInstant(changedAt))}`;
  return (
    <Row
      to={`/besoins/${needId}`}
      title={`«\u00a0${words}\u00a0» veut dire ${occupation.label} (${occupation.code})`}
      detail={guessed ? `L’analyse disait\u00a0: ${guessed.label} (${guessed.code})` : 'L’analyse n’avait rien trouvé'}
      note={`Corrigé par ${learntBy} le ${formatDay(dayOfInstant(learntAt))}${changed ?? ''}`}
      badge={
        <ActionButton
          act={() => (undone ? restoreLearnt(id) : forgetLearnt(id))}
          done={undone ? 'L’exemple compte de nouveau.' : 'L’exemple est oublié.'}
          buttonProps={{ size: 'sm', variant: 'default' }}
        >
          {undone ? 'Reprendre' : 'Oublier'}
        </ActionButton>
      }
    />
  );
}
