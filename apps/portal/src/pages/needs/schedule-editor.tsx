import { Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { asCode } from '../../api/client.js';
import type { Weekday } from '../../api/types.js';
import { dayLabels, optionsOf } from '../../labels.js';
import type { NeedDraft } from './draft.js';

type ScheduleFields = Pick<NeedDraft, 'days' | 'from' | 'to' | 'night'>;

/** Days and times of work. */
export function ScheduleEditor({
  draft,
  update,
}: {
  draft: ScheduleFields;
  update: (change: Partial<ScheduleFields>) => void;
}) {
  return (
    <Stack gap="sm">
      <Checkbox.Group
        value={draft.days}
        onChange={(days) => update({ days: days.map((day) => asCode<Weekday>(day)) })}
        label="Jours travaillés"
      >
        <Group gap="xs" mt="xs">
          {optionsOf(dayLabels).map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} p={6} />
          ))}
        </Group>
      </Checkbox.Group>
      <SimpleGrid cols={2} maw="20rem">
        <TextInput
          label="De"
          type="time"
          value={draft.from}
          onChange={(event) => update({ from: event.currentTarget.value })}
        />
        <TextInput
          label="À"
          type="time"
          value={draft.to}
          onChange={(event) => update({ to: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Checkbox
        label="Travail de nuit (entre 21 h et 6 h)"
        checked={draft.night}
        onChange={(event) => update({ night: event.currentTarget.checked })}
      />
    </Stack>
  );
}
