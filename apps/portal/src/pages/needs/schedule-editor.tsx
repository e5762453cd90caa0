import { Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { asCode } from '../../api/client.js';
import type { DayPart, Weekday } from '../../api/types.js';
import { optionsOf } from '../../labels.js';
import { dayLabels, dayPartLabels } from '../../labels/needs.js';
import type { NeedDraft } from './draft.js';

type ScheduleFields = Pick<NeedDraft, 'days' | 'parts' | 'from' | 'to' | 'night'>;

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
      <Checkbox.Group
        value={draft.parts}
        onChange={(parts) => update({ parts: parts.map((part) => asCode<DayPart>(part)) })}
        label="Moments de la journée"
        description="Si vous ne savez pas encore les heures."
      >
        <Group gap="xs" mt="xs">
          {/* Night has a box of its own below: the law and the search look at it. */}
          {optionsOf(dayPartLabels)
            .filter(({ value }) => value !== 'night')
            .map(({ value, label }) => (
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
