import { NativeSelect, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { asCode } from '../api/client.js';
import type { CardMeeting, MeetingOffer } from '../api/types.js';
import { formatDay, formatPhone } from '../format.js';
import { DayInput } from './day-input.js';
import { Facts } from './facts.js';
import { told, useForm } from './form.js';

/** A time on the clock of the structure. */
export interface LocalTime {
  day: string;
  time: string;
}

/** @example slotInWords({ day: '2026-12-08', time: '14:30' }) // mardi 8 décembre 2026 à 14 h 30 */
export function slotInWords({ day, time }: LocalTime): string {
  const [hour, minute] = time.split(':');
  return `${formatDay(day, 'long')} à ${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}

/** When and where, or between which times one chooses. */
export function MeetingFacts({ meeting, forEmployer }: { meeting: CardMeeting; forEmployer?: boolean }) {
  const { agreed, slots, minutes, place, phone, note } = meeting;
  return (
    <Facts
      facts={[
        ['Date', agreed && slotInWords(agreed)],
        ['Dates proposées', !agreed && slots.map(slotInWords).join(' · ')],
        ['Durée', `${minutes} minutes`],
        ['Adresse', place],
        [
          'Par téléphone',
          phone && `${forEmployer ? 'la personne vous appelle' : 'le jeune appelle'} au ${formatPhone(phone)}`,
        ],
        ['À savoir', note],
      ]}
    />
  );
}

const MINUTES = ['15', '30', '45', '60', '90'];

/** The form of a meeting. @param times how many to give: two to choose from, or the one that was agreed */
export function useMeetingForm(times: 1 | 2, known: Partial<CardMeeting> | null | undefined) {
  return useForm({
    slots: Array.from({ length: times }, (): LocalTime => ({ day: '', time: '' })),
    minutes: String(known?.minutes ?? 30),
    mode: known?.mode ?? 'on_site',
    place: known?.place ?? '',
    phone: known?.phone ?? '',
    note: known?.note ?? '',
  });
}
type MeetingForm = ReturnType<typeof useMeetingForm>;

export const termsOf = ({ minutes, mode, place, phone, note }: MeetingForm['values']) => ({
  minutes: Number(minutes) as MeetingOffer['minutes'],
  mode: asCode<MeetingOffer['mode']>(mode),
  ...told({ place, phone, note }),
});

const names = ['Première date possible', 'Deuxième date possible'];

export function MeetingFields({ form }: { form: MeetingForm }) {
  const { slots, mode } = form.values;
  const change = (index: number, part: Partial<LocalTime>) =>
    form.set(
      'slots',
      slots.map((slot, at) => (at === index ? { ...slot, ...part } : slot)),
    );
  return (
    <>
      {slots.map((slot, index) => {
        const name = slots.length === 1 ? 'Date' : (names[index] ?? '');
        const error = form.errorAt(`slots.${index}`) ?? form.errorAt('slot');
        return (
          <SimpleGrid key={name} cols={{ base: 1, xs: 2 }} spacing="sm">
            <DayInput label={name} required value={slot.day} error={error} onChange={(day) => change(index, { day })} />
            <TextInput
              type="time"
              step={900}
              label="Heure"
              aria-label={`Heure, ${name.toLowerCase()}`}
              required
              value={slot.time}
              error={error !== undefined}
              onChange={(event) => change(index, { time: event.currentTarget.value })}
            />
          </SimpleGrid>
        );
      })}
      <NativeSelect
        {...form.text('minutes')}
        label="Durée"
        data={MINUTES.map((value) => ({ value, label: `${value} minutes` }))}
      />
      <Radio.Group {...form.choice('mode')} label="Où&nbsp;?">
        <Stack gap="xs" mt="xs">
          <Radio value="on_site" label="Sur place" />
          <Radio value="phone" label="Par téléphone&nbsp;: la personne appelle" />
        </Stack>
      </Radio.Group>
      {mode === 'phone' ? (
        <TextInput {...form.text('phone')} label="Numéro à appeler" inputMode="tel" required maxLength={30} />
      ) : (
        <TextInput
          {...form.text('place')}
          label="Adresse où venir"
          description="Numéro, rue et commune, par exemple&nbsp;: 12 rue de la Gare, Flers"
          required
          maxLength={300}
        />
      )}
      <TextInput
        {...form.text('note')}
        label="À savoir"
        description="Facultatif&nbsp;: qui demander, quelle entrée, quelle tenue"
        maxLength={300}
      />
      {slots.length > 1 && (
        <Text size="sm" c="dimmed">
          La personne choisit une des deux dates. Le rendez-vous arrive ensuite dans votre messagerie, pour votre
          agenda.
        </Text>
      )}
    </>
  );
}
