import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { giveFiles, peopleQuery } from '../api/structure.js';
import type { FileRef } from '../api/types.js';
import { formatCount } from '../format.js';
import { useMe } from '../session/session.js';
import type { Several } from './several.js';
import { Sheet } from './sheet.js';

/** Chosen rows are taken by whoever is signed in, or given to a colleague. */
export function GiveFiles<Item>({
  several,
  fileOf,
  mine,
}: {
  several: Several<Item>;
  /** What changes hands with a row; null: nothing. */
  fileOf: (item: Item) => FileRef | null;
  /** Already looked after by whoever is signed in. */
  mine?: (item: Item) => boolean;
}) {
  const me = useMe();
  const [opened, { open, close }] = useDisclosure(false);
  const movable = several.chosen.filter((item) => fileOf(item));
  const toTake = movable.filter((item) => !mine?.(item));
  const give = (items: readonly Item[], toMembershipId: string) =>
    several.act(items, async (some) => {
      const files = some.map((item) => fileOf(item)!);
      // Two rows may be about the same file.
      const given = await giveFiles(toMembershipId, [...new Map(files.map((file) => [file.id, file])).values()]);
      return files.map(({ id }) => given.find((one) => one.id === id)?.problem ?? null);
    });
  if (movable.length === 0) return null;
  return (
    <>
      {toTake.length > 0 && (
        <Button variant="default" size="sm" loading={several.busy} onClick={() => void give(toTake, me.membershipId)}>
          Prendre ({toTake.length})
        </Button>
      )}
      <Button variant="default" size="sm" loading={several.busy} onClick={open}>
        Confier ({movable.length})
      </Button>
      <Sheet opened={opened} onClose={close} title="À qui confier&nbsp;?">
        <Colleagues
          count={movable.length}
          close={close}
          give={(to) => {
            close();
            void give(movable, to);
          }}
        />
      </Sheet>
    </>
  );
}

function Colleagues({
  count,
  close,
  give,
}: {
  count: number;
  close: () => void;
  give: (toMembershipId: string) => void;
}) {
  const me = useMe();
  const people = useQuery(peopleQuery);
  const colleagues = (people.data ?? []).filter(({ membershipId }) => membershipId !== me.membershipId);
  const [chosen, setChosen] = useState('');
  const to = chosen || (colleagues[0]?.membershipId ?? '');
  return (
    <Stack gap="md">
      <NativeSelect
        label="Collègue"
        data={colleagues.map(({ membershipId, firstName, lastName }) => ({
          value: membershipId,
          label: `${firstName} ${lastName}`,
        }))}
        value={to}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data-autofocus
      />
      <Text size="sm" c="dimmed">
        {formatCount(count, 'ligne choisie', 'lignes choisies')}. L’historique de chaque dossier le dit, et ce qui est
        en cours pour un jeune le suit.
      </Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="subtle" onClick={close}>
          Annuler
        </Button>
        <Button disabled={to === ''} onClick={() => give(to)}>
          Confier
        </Button>
      </Group>
    </Stack>
  );
}
