import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { candidateQuery } from '../../api/candidates.js';
import { createPlacement } from '../../api/follow-up.js';
import type { NewPlacement } from '../../api/types.js';
import { useCommand } from '../../components/command.js';
import { DayInput } from '../../components/day-input.js';
import { FormProblem, told, useForm } from '../../components/form.js';
import { Page, Section } from '../../components/page.js';
import { CandidatePicker, CompanyPicker, OccupationPicker, type Choice } from '../../components/pickers.js';
import { numberOf } from '../../components/typed.js';
import { optionsOf } from '../../labels.js';
import { contractTypeLabels } from '../../labels/contracts.js';
import { originLabels } from '../../labels/follow-up.js';

/** A hire through a proposal makes its own placement; here come the others. */
const recorded = optionsOf(originLabels).filter(({ value }) => value !== 'proposal');

/** `school`: weeks at school of every so many, `1/3`. */
type Fields = Required<Omit<NewPlacement, 'weeklyHours' | 'rhythm'>> & { weeklyHours: string; school: string };

const schoolRhythms = [
  { value: '', label: 'Je ne sais pas encore' },
  { value: '1/2', label: '1 semaine sur 2' },
  { value: '1/3', label: '1 semaine sur 3' },
  { value: '1/4', label: '1 semaine sur 4' },
  { value: '2/4', label: '2 semaines sur 4' },
  { value: '2/6', label: '2 semaines sur 6' },
];

const rhythmOf = (school: string) => {
  const [schoolWeeks = 0, everyWeeks = 0] = school.split('/').map(Number);
  return { schoolWeeks, everyWeeks, firstSchoolWeekOn: null };
};

export default function NewPlacementPage() {
  const [search] = useSearchParams();
  const known = search.get('jeune') ?? '';
  const candidate = useQuery({ ...candidateQuery(known), enabled: known !== '' });
  const chosen = candidate.data
    ? { value: known, label: `${candidate.data.firstName} ${candidate.data.lastName}` }
    : null;
  return (
    <Page
      title="Noter un contrat"
      lead="Un emploi trouvé seul, une immersion, une mission d’intérim : le suivi se programme tout de suite."
      back={known ? { to: `/jeunes/${known}`, label: 'Dossier du jeune' } : { to: '/suivis', label: 'Suivis' }}
      narrow
    >
      <NewPlacementForm key={chosen?.value ?? ''} chosen={chosen} />
    </Page>
  );
}

function NewPlacementForm({ chosen }: { chosen: Choice | null }) {
  const navigate = useNavigate();
  const [candidate, setCandidate] = useState(chosen);
  const [company, setCompany] = useState<Choice | null>(null);
  const [occupation, setOccupation] = useState<Choice | null>(null);
  const form = useForm<Fields>({
    candidateId: chosen?.value ?? '',
    companyId: '',
    origin: 'found_alone',
    jobTitle: '',
    occupationCode: '',
    contractType: 'cdd',
    startsOn: '',
    endsOn: '',
    weeklyHours: '35',
    school: '',
  });
  const { values } = form;
  const save = useCommand(
    () => {
      const { occupationCode, endsOn, weeklyHours, school, ...required } = values;
      const rhythm = values.contractType === 'apprenticeship' && school !== '' ? { rhythm: rhythmOf(school) } : {};
      const said = told({ occupationCode, endsOn, weeklyHours: numberOf(weeklyHours) });
      return createPlacement({ ...required, ...said, ...rhythm });
    },
    { done: 'Le contrat est noté et le suivi programmé.' },
  );
  return (
    <Section title="Le contrat">
      <form {...form.props(async () => navigate(`/suivis/${(await save.mutateAsync(undefined)).id}`))}>
        <Stack gap="md">
          <CandidatePicker
            label="Jeune"
            required
            error={form.choice('candidateId').error}
            chosen={candidate}
            onChoose={(choice) => {
              setCandidate(choice);
              form.set('candidateId', choice?.value ?? '');
            }}
          />
          <CompanyPicker
            label="Entreprise"
            description="Pas dans la liste ? Ajoutez-la d’abord dans Entreprises."
            required
            error={form.choice('companyId').error}
            chosen={company}
            onChoose={(choice) => {
              setCompany(choice);
              form.set('companyId', choice?.value ?? '');
            }}
          />
          <NativeSelect {...form.text('origin')} label="Comment" data={recorded} />
          <TextInput {...form.text('jobTitle')} label="Poste" required />
          <OccupationPicker
            label="Métier"
            description="Facultatif"
            error={form.choice('occupationCode').error}
            chosen={occupation}
            onChoose={(choice) => {
              setOccupation(choice);
              form.set('occupationCode', choice?.value ?? '');
            }}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect {...form.text('contractType')} label="Contrat" data={optionsOf(contractTypeLabels)} />
            <TextInput {...form.text('weeklyHours')} label="Heures par semaine" inputMode="decimal" />
            <DayInput {...form.day('startsOn')} label="Premier jour" required />
            <DayInput {...form.day('endsOn')} label="Dernier jour" description="Vide s’il n’y a pas de fin" />
            {values.contractType === 'apprenticeship' && (
              <NativeSelect
                {...form.text('school')}
                label="Semaines à l’école"
                description="Pour compter les 45 jours dans l’entreprise"
                data={schoolRhythms}
              />
            )}
          </SimpleGrid>
          <FormProblem problem={form.problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={form.busy}>
              Noter le contrat
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
