import { Anchor, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { askConsent, type BoardFilter, boardColumnQuery, sendToEmployer } from '../../api/proposals.js';
import type { Board, BoardCard } from '../../api/types.js';
import { StateBadge } from '../../components/badge.js';
import { ActionButton } from '../../components/dialog.js';
import { slotInWords } from '../../components/meeting.js';
import { Tick } from '../../components/several.js';
import { Failure, Loading } from '../../components/states.js';
import { dayOfInstant, formatDay } from '../../format.js';
import { labelOf } from '../../labels.js';
import { boardColumnLabels, proposalNextLabels, proposalStateLabels } from '../../labels/proposals.js';
import classes from './board.module.css';
import { RemindButton, WithdrawButton } from './proposal-actions.js';
import type { BulkStep } from './proposal-steps.js';

interface Choosing {
  isChosen: (id: string) => boolean;
  toggle: (card: BoardCard, step: BulkStep) => void;
}

/** One column of the board, read page by page. */
export function BoardColumnList({
  of: { column, count, late },
  filter,
  ...choosing
}: { of: Board['columns'][number]; filter: BoardFilter } & Choosing) {
  const query = useInfiniteQuery(boardColumnQuery(column, filter));
  const id = useId();
  const cards = query.data?.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby={id} className={classes.column}>
      <Title order={2} size="h4" id={id}>
        {labelOf(boardColumnLabels, column)} ({count})
      </Title>
      {late > 0 && (
        <Text size="sm" className={classes.late}>
          {late} en retard
        </Text>
      )}
      {query.isError && !cards ? (
        <Failure problem={query.error} retry={() => void query.refetch()} />
      ) : !cards ? (
        <Loading lines={3} />
      ) : cards.length === 0 ? (
        <Text size="sm" c="dimmed">
          Personne.
        </Text>
      ) : (
        <ul className={classes.cards}>
          {cards.map((card) => (
            <BoardCardItem key={card.id} card={card} {...choosing} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          size="sm"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Afficher la suite
        </Button>
      )}
    </section>
  );
}

function BoardCardItem({ card, isChosen, toggle }: { card: BoardCard } & Choosing) {
  const { id, candidate, need, adviser, since, next, state, actions } = card;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const step = (['ask_consent', 'send'] as const).find((one) => actions.includes(one));
  return (
    <li className={classes.card} data-late={next?.late}>
      <div className={classes.head}>
        <Anchor component={Link} to={`/propositions/${id}`} fw={650} className="alone">
          {name}
        </Anchor>
        {step && <Tick name={name} checked={isChosen(id)} onChange={() => toggle(card, step)} />}
      </div>
      <Text size="sm">
        <Anchor component={Link} to={`/besoins/${need.id}?vue=propositions`} inherit>
          {need.title}
        </Anchor>
        <br />
        {need.company.name}
      </Text>
      {next ? <Next next={next} /> : <StateBadge code={state} labels={proposalStateLabels} />}
      <Text size="xs" c="dimmed">
        Depuis le {formatDay(dayOfInstant(since), 'short')} · {adviser}
      </Text>
      {actions.length > 0 && (
        <Group gap={6}>
          {actions.includes('ask_consent') && (
            <ActionButton act={() => askConsent(id)} done="La demande est notée." buttonProps={{ size: 'xs' }}>
              <Short word="Demander" rest={` son accord à ${name}`} />
            </ActionButton>
          )}
          {actions.includes('send') && (
            <ActionButton
              act={() => sendToEmployer(id)}
              done="La fiche sans nom est envoyée à l’entreprise."
              buttonProps={{ size: 'xs' }}
            >
              <Short word="Envoyer" rest={` la candidature de ${name}`} />
            </ActionButton>
          )}
          <RemindButton id={id} actions={actions} size="xs">
            <Short word="Relancer" rest={` pour ${name}`} />
          </RemindButton>
          {actions.includes('withdraw') && (
            <WithdrawButton id={id} size="xs">
              <Short word="Retirer" rest={` ${name}`} />
            </WithdrawButton>
          )}
        </Group>
      )}
    </li>
  );
}

/** A button among many alike: one word to the eye, whom it is about to everybody else. */
const Short = ({ word, rest }: { word: string; rest: string }) => (
  <>
    {word}
    <VisuallyHidden component="span">{rest}</VisuallyHidden>
  </>
);

/** What comes next, by when, and whether it is late. */
function Next({ next: { step, dueOn, late, closesOn, meeting } }: { next: NonNullable<BoardCard['next']> }) {
  const until = closesOn
    ? `au plus tard le ${formatDay(closesOn, 'short')}`
    : meeting
      ? slotInWords(meeting)
      : dueOn && !late && `avant le ${formatDay(dueOn, 'short')}`;
  return (
    <div>
      <Text size="sm">
        <b>{labelOf(proposalNextLabels, step)}</b>
        {until && `, ${until}`}
      </Text>
      {late && dueOn && (
        <Text size="sm" fw={600} className={classes.late}>
          {/* An answer may still come in time; what is late is asking again. */}
          {closesOn ? 'À relancer' : 'En retard'} depuis le {formatDay(dueOn, 'short')}
        </Text>
      )}
    </div>
  );
}
