import { NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { absencesQuery, announceAbsence, cancelAbsence, peopleQuery } from '../../api/structure.js';
import type { Absence, Person } from '../../api/types.js';
import { DayInput } from '../../components/day-input.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { useForm } from '../../components/form.js';
import { Plus } from '../../components/icons.js';
import { Page } from '../../components/page.js';
import { Empty, Fetched, Settled } from '../../components/states.js';
import { formatDay } from '../../format.js';
import { useMe, useToday } from '../../session/session.js';
import classes from './structure.module.css';

export default function AbsencesPage() {
  const me = useMe();
  const today = useToday();
  const absences = useQuery(absencesQuery);
  const people = useQuery(peopleQuery);
  return (
    <Page
      title="Absences"
      lead="Les jours notés, les nouvelles alertes vont à la personne qui remplace. Le travail à faire reste visible de toute l’équipe."
      aside={people.data && <Announce people={people.data} />}
    >
      <Settled queries={[absences, people]}>
        <Fetched query={absences}>
          {(data) =>
            data.length === 0 ? (
              <Empty>Aucune absence notée. Des congés prévus ? Dites qui vous remplace.</Empty>
            ) : (
              <ul className={classes.team}>
                {data.map((absence) => (
                  <li key={absence.id}>
                    <div>
                      <Text fw={600}>{absence.name}</Text>
                      <Text size="sm">
                        {daysOf(absence)}
                        {absence.fromDay <= today && ' · en ce moment'}
                      </Text>
                      <Text size="sm" c="dimmed">
                        Remplacement : {absence.substituteName}
                      </Text>
                    </div>
                    {(me.role === 'director' || absence.accountId === me.account.id) && (
                      <ActionButton
                        act={() => cancelAbsence(absence.id)}
                        done="L’absence est supprimée."
                        buttonProps={{ variant: 'default', size: 'sm' }}
                      >
                        Supprimer
                      </ActionButton>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Fetched>
      </Settled>
    </Page>
  );
}

const daysOf = ({ fromDay, toDay }: Absence): string =>
  fromDay === toDay ? `Le ${formatDay(fromDay)}` : `Du ${formatDay(fromDay)} au ${formatDay(toDay)}`;

function Announce({ people }: { people: Person[] }) {
  const me = useMe();
  const today = useToday();
  const form = useForm({ accountId: me.account.id, substituteAccountId: '', fromDay: today, toDay: today });
  const choices = people.map(({ accountId, firstName, lastName }) => ({
    value: accountId,
    label: `${firstName} ${lastName}`,
  }));
  return (
    <DialogForm
      button="Noter une absence"
      title="Noter une absence"
      form={form}
      send={async () => {
        await announceAbsence(form.values);
        form.reset();
      }}
      done="L’absence est notée."
      submit="Noter"
      buttonProps={{ leftSection: <Plus />, variant: 'filled' }}
    >
      {me.role === 'director' && (
        <NativeSelect {...form.text('accountId')} label="Qui est absent ?" data={choices} data-autofocus />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DayInput {...form.day('fromDay')} label="Premier jour" required />
        <DayInput {...form.day('toDay')} label="Dernier jour" required />
      </SimpleGrid>
      <NativeSelect
        {...form.text('substituteAccountId')}
        label="Qui remplace ?"
        data={[{ value: '', label: 'Choisir' }, ...choices.filter(({ value }) => value !== form.values.accountId)]}
        required
      />
    </DialogForm>
  );
}
