import { Alert, Button, Group, Radio, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  companyPeopleQuery,
  companyQuery,
  inviteColleague,
  removeColleague,
  updateCompany,
} from '../../api/companies.js';
import type { Company, CompanyPerson } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { ActionButton, DialogForm } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { FormProblem, useForm } from '../../components/form.js';
import { Plus } from '../../components/icons.js';
import { Page, Section } from '../../components/page.js';
import { Fetched, Settled } from '../../components/states.js';
import { formatSiret } from '../../format.js';
import { useMe } from '../../session/session.js';
import { CompanyForm } from '../companies/company-form.js';
import classes from '../structure/structure.module.css';

export default function EmployerCompanyPage() {
  const me = useMe();
  const id = me.company?.id ?? '';
  const company = useQuery({ ...companyQuery(id), enabled: me.confirmed });
  const people = useQuery({ ...companyPeopleQuery, enabled: me.confirmed });
  return (
    <Page title={me.company?.name ?? 'Mon entreprise'} lead={me.company && `SIRET ${formatSiret(me.company.siret)}`}>
      {me.confirmed ? (
        <Settled queries={[company, people]}>
          <Fetched query={company}>
            {(data) => (
              <>
                <Profile company={data} />
                <Section title="Vos collègues" aside={<Invite />}>
                  <Fetched query={people}>{(colleagues) => <Colleagues people={colleagues} />}</Fetched>
                </Section>
                <Section title="Adresse et contact">
                  <CompanyForm company={data} onSaved={() => undefined} />
                </Section>
              </>
            )}
          </Fetched>
        </Settled>
      ) : (
        <Alert color="amber">
          Vous pourrez présenter votre entreprise dès que la Mission Locale aura confirmé votre inscription.
        </Alert>
      )}
    </Page>
  );
}

const tutorChoices = { yes: true, no: false, unknown: null } as const;
type TutorChoice = keyof typeof tutorChoices;
const tutorOf = (told: boolean | null): TutorChoice => (told === null ? 'unknown' : told ? 'yes' : 'no');

/** What young people read about the company before they agree to be proposed. */
function Profile({ company }: { company: Company }) {
  const form = useForm({
    presentation: company.presentation ?? '',
    access: company.access ?? '',
    tutorAvailable: tutorOf(company.tutorAvailable),
  });
  const save = useCommand(
    () => {
      const { presentation, access, tutorAvailable } = form.values;
      return updateCompany(company.id, {
        presentation: presentation.trim() || null,
        access: access.trim() || null,
        tutorAvailable: tutorChoices[tutorAvailable],
      });
    },
    { done: 'Votre présentation est enregistrée.' },
  );
  return (
    <Section
      title="Ce que les jeunes lisent de vous"
      lead="Un jeune lit ces lignes avant d’accepter que sa candidature vous soit proposée. Deux phrases simples suffisent."
    >
      <form {...form.props(() => save.mutateAsync(undefined))}>
        <Stack gap="md">
          <Facts
            facts={[
              ['Activité', company.activity],
              ['Lieu', company.commune.name],
            ]}
          />
          <Textarea
            {...form.text('presentation')}
            label="Ce que vous faites, en deux phrases"
            description="Par exemple : « Nous sommes un restaurant de dix tables, en famille. On cuisine des produits d’ici. »"
            maxLength={400}
          />
          <Textarea
            {...form.text('access')}
            label="Comment venir ?"
            description="Bus, gare, parking, à vélo… Beaucoup de jeunes n’ont pas de voiture."
            maxLength={300}
            minRows={2}
          />
          <Radio.Group {...form.choice('tutorAvailable')} label="Quelqu’un peut-il montrer le travail au début ?">
            <Group gap="lg" mt="xs">
              <Radio value="yes" label="Oui" />
              <Radio value="no" label="Non" />
              <Radio value="unknown" label="Je ne sais pas encore" />
            </Group>
          </Radio.Group>
          <FormProblem problem={form.problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={form.busy}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Colleagues({ people }: { people: CompanyPerson[] }) {
  const me = useMe();
  return (
    <ul className={classes.team}>
      {people.map(({ membershipId, firstName, lastName, email }) => (
        <li key={membershipId}>
          <div>
            <Text fw={600}>
              {firstName} {lastName}
              {membershipId === me.membershipId && ' (vous)'}
            </Text>
            <Text size="sm" c="dimmed">
              {email}
            </Text>
          </div>
          {membershipId !== me.membershipId && (
            <ActionButton
              act={() => removeColleague(membershipId)}
              done={`${firstName} ${lastName} n’a plus accès.`}
              sure={{
                title: `Retirer l’accès de ${firstName} ${lastName}\u00a0?`,
                text: 'Cette personne ne verra plus ni vos besoins, ni les candidatures, ni vos recrues.',
                confirm: 'Retirer l’accès',
              }}
              buttonProps={{ variant: 'default', size: 'sm' }}
            >
              Retirer l’accès
            </ActionButton>
          )}
        </li>
      ))}
    </ul>
  );
}

function Invite() {
  const form = useForm({ firstName: '', lastName: '', email: '' });
  return (
    <DialogForm
      button="Inviter un collègue"
      title="Inviter un collègue"
      form={form}
      send={async () => {
        await inviteColleague(form.values);
        form.reset();
      }}
      done="Votre collègue reçoit un message et peut se connecter."
      submit="Inviter"
      buttonProps={{ leftSection: <Plus />, size: 'sm' }}
    >
      <Text>Cette personne verra vos besoins, les candidatures et vos recrues, et pourra répondre à votre place.</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...form.text('firstName')} label="Prénom" required data-autofocus />
        <TextInput {...form.text('lastName')} label="Nom" required />
      </SimpleGrid>
      <TextInput {...form.text('email')} label="E-mail" type="email" required />
    </DialogForm>
  );
}
