import { Anchor, Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { ApiProblem } from '../../api/client.js';
import { changeRole, handOver, heldFilesQuery, removePerson } from '../../api/structure.js';
import type { HeldFiles, NewColleague, Person } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Sheet } from '../../components/sheet.js';
import { Fetched } from '../../components/states.js';
import { formatCount, formatList } from '../../format.js';
import { staffRoles } from '../../labels.js';

/** What somebody may do and looks after. Who leaves: their files go to colleagues first, then their access ends. */
export function Leave({ person, people }: { person: Person; people: Person[] }) {
  const [opened, { open, close }] = useDisclosure(false);
  const [isGone, setGone] = useState(false);
  const name = `${person.firstName} ${person.lastName}`;
  return (
    <>
      <Button variant="default" size="sm" onClick={open} aria-label={`Dossiers et accès de ${name}`}>
        Dossiers et accès
      </Button>
      <Sheet opened={opened} onClose={close} title={name} size="lg">
        {!isGone && (
          <Stack gap="xl">
            <Role person={person} />
            <Held
              person={person}
              colleagues={people.filter(({ accountId }) => accountId !== person.accountId)}
              leave={() => {
                // At once: what is read again next must not ask for the files of somebody who is no longer there.
                flushSync(() => setGone(true));
                close();
              }}
            />
          </Stack>
        )}
      </Sheet>
    </>
  );
}

function Role({ person }: { person: Person }) {
  const form = useForm<{ role: NewColleague['role'] }>({
    role: person.role === 'director' ? 'director' : 'adviser',
  });
  const { role } = form.values;
  const change = useCommand(() => changeRole(person.membershipId, role), {
    done: `${person.firstName} ${person.lastName}\u00a0: le rôle est changé.`,
  });
  return (
    <form {...form.props(() => change.mutateAsync(undefined))}>
      <Stack gap="sm">
        <NativeSelect
          {...form.text('role')}
          label="Rôle"
          description="La direction voit aussi les chiffres, les réglages et l’équipe."
          data={staffRoles}
        />
        <FormProblem problem={form.problem} />
        {role !== person.role && (
          <Group justify="flex-end">
            <Button type="submit" variant="default" loading={form.busy}>
              Changer le rôle
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

function Held({ person, colleagues, leave }: { person: Person; colleagues: Person[]; leave: () => void }) {
  const held = useQuery(heldFilesQuery(person.membershipId));
  return (
    <Fetched query={held}>
      {(files) =>
        Object.values(files).some((count) => count > 0) ? (
          <HandOver person={person} colleagues={colleagues} files={files} />
        ) : (
          <EndAccess person={person} leave={leave} />
        )
      }
    </Fetched>
  );
}

const inWords = ({ candidates, needs, proposals, placements, mediations }: HeldFiles): string[] =>
  [
    candidates > 0 && formatCount(candidates, 'jeune suivi', 'jeunes suivis'),
    needs > 0 && formatCount(needs, 'besoin en cours', 'besoins en cours'),
    proposals > 0 && formatCount(proposals, 'proposition en cours', 'propositions en cours'),
    placements > 0 && formatCount(placements, 'contrat suivi', 'contrats suivis'),
    mediations > 0 && formatCount(mediations, 'médiation ouverte', 'médiations ouvertes'),
  ].filter((line) => line !== false);

function HandOver({ person, colleagues, files }: { person: Person; colleagues: Person[]; files: HeldFiles }) {
  const form = useForm<{ toMembershipIds: string[] }>({ toMembershipIds: [] });
  const { toMembershipIds: chosen } = form.values;
  const give = useCommand(() => handOver(person.membershipId, chosen), {
    done: `Les dossiers de ${person.firstName} ${person.lastName} sont confiés.`,
  });
  return (
    <form {...form.props(() => give.mutateAsync(undefined))}>
      <Stack gap="md">
        <div>
          <Text>{person.firstName} suit en ce moment&nbsp;:</Text>
          <ul>
            {inWords(files).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <Checkbox.Group
          {...form.choice('toMembershipIds')}
          label="À qui confier ces dossiers&nbsp;?"
          description="Plusieurs personnes&nbsp;: les jeunes sont répartis également, et tout ce qui concerne un jeune va à la même."
        >
          <Stack gap="xs" mt="sm">
            {colleagues.map(({ membershipId, firstName, lastName }) => (
              <Checkbox key={membershipId} value={membershipId} label={`${firstName} ${lastName}`} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Text role="status">{chosen.length > 0 && preview(files, chosen, colleagues)}</Text>
        <Text size="sm" c="dimmed">
          Une ligne est ajoutée à l’historique de chaque dossier. L’accès de {person.firstName} ne change pas encore.
        </Text>
        <FormProblem problem={form.problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={form.busy}>
            Confier les dossiers
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function preview({ candidates }: HeldFiles, chosen: string[], colleagues: Person[]): string {
  const names = colleagues
    .filter(({ membershipId }) => chosen.includes(membershipId))
    .map(({ firstName }) => firstName);
  const least = Math.floor(candidates / chosen.length);
  const most = Math.ceil(candidates / chosen.length);
  const each = least === most ? formatCount(least, 'jeune') : `${least} ou ${formatCount(most, 'jeune')}`;
  return `${formatList(names)}${chosen.length > 1 ? '\u00a0: chaque personne reçoit ' : ' reçoit '}${each}.`;
}

/** Two presses: the button comes where another one was a moment ago, and there is no way back. */
function EndAccess({ person, leave }: { person: Person; leave: () => void }) {
  const name = `${person.firstName} ${person.lastName}`;
  const [isSure, setSure] = useState(false);
  const form = useForm({});
  const end = useCommand(
    async () => {
      await removePerson(person.membershipId);
      leave();
    },
    { done: `${name} n’a plus accès.` },
  );
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <form {...form.props(() => end.mutateAsync(undefined))}>
      <Stack gap="md">
        <Text ref={text} tabIndex={-1}>
          {person.firstName} ne suit aucun dossier en cours. Si cette personne quitte la structure, retirez son
          accès&nbsp;: il s’arrête tout de suite, l’historique reste.
        </Text>
        <FormProblem problem={form.problem}>
          {end.error instanceof ApiProblem && end.error.code === 'stands_in' && (
            <>
              {' '}
              <Anchor component={Link} to="/absences">
                Ouvrir les absences
              </Anchor>
            </>
          )}
        </FormProblem>
        <Group justify="flex-end">
          {isSure ? (
            <>
              <Button variant="subtle" onClick={() => setSure(false)}>
                Annuler
              </Button>
              <Button type="submit" color="brick" loading={form.busy} key="end" data-autofocus>
                Oui, retirer l’accès de {person.firstName}
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={() => setSure(true)}>
              Retirer l’accès
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
