import { Anchor, Button, NativeSelect, NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { asCode } from '../../api/client.js';
import { simulationCostsQuery, simulationQuery } from '../../api/simulator.js';
import type { Simulation } from '../../api/types.js';
import { Page, Section } from '../../components/page.js';
import { Answer } from './answer.js';
import { employers, needs, options, trainings } from './choices.js';
import classes from './contracts.module.css';

const first = {
  need: 'permanent',
  durationMonths: 6,
  age: 19,
  training: 'none',
  legalNature: 'private_market',
  headcount: 5,
  weeklyHours: 35,
};
type Answers = typeof first;

const limited = ({ need }: Answers) => need !== 'permanent' && need !== 'discovery';

const asked = (answers: Answers): Simulation => ({
  need: asCode(answers.need),
  training: asCode(answers.training),
  legalNature: asCode(answers.legalNature),
  age: answers.age,
  headcount: answers.headcount,
  weeklyHours: answers.weeklyHours,
  ...(limited(answers) ? { durationMonths: answers.durationMonths } : {}),
});

/** « Recruter un jeune : quel contrat, quelles aides, combien ? », without an account. */
export default function SimulatorPage() {
  const [answers, setAnswers] = useState(first);
  const [simulation, setSimulation] = useState<Simulation | null>(null);
  const set = <K extends keyof Answers>(key: K, value: Answers[K]) =>
    setAnswers((before) => ({ ...before, [key]: value }));
  const number = (key: 'age' | 'headcount' | 'weeklyHours' | 'durationMonths') => ({
    value: answers[key],
    onChange: (value: string | number) => set(key, Number(value)),
    allowDecimal: false,
    allowNegative: false,
  });

  return (
    <Page
      title="Recruter un jeune : quel contrat, quelles aides, combien ?"
      lead="Six questions, une réponse tout de suite. Rien n’est enregistré."
    >
      <Section title="Votre recrutement">
        <form
          className={classes.questions}
          onSubmit={(event) => {
            event.preventDefault();
            setSimulation(asked(answers));
          }}
        >
          <Radio.Group
            label="1. Pourquoi recrutez-vous ?"
            value={answers.need}
            onChange={(value) => set('need', value)}
          >
            <Stack gap="xs" mt="xs">
              {needs.map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Stack>
          </Radio.Group>
          {limited(answers) && (
            <NumberInput label="Pendant combien de mois ?" {...number('durationMonths')} min={1} max={36} w="14rem" />
          )}
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            <NumberInput label="2. Quel âge a le jeune ?" {...number('age')} min={15} max={30} />
            <NativeSelect
              label="3. Quelle formation va avec l’emploi ?"
              value={answers.training}
              onChange={(event) => set('training', event.currentTarget.value)}
              data={options(trainings)}
            />
            <NativeSelect
              label="4. Qui êtes-vous ?"
              value={answers.legalNature}
              onChange={(event) => set('legalNature', event.currentTarget.value)}
              data={options(employers)}
            />
            <NumberInput label="5. Combien de salariés avez-vous ?" {...number('headcount')} min={0} max={100000} />
            <NumberInput label="6. Combien d’heures par semaine ?" {...number('weeklyHours')} min={1} max={48} />
          </SimpleGrid>
          <Button type="submit" size="md" style={{ alignSelf: 'start' }}>
            Voir la réponse
          </Button>
        </form>
      </Section>
      {simulation && <Result key={JSON.stringify(simulation)} simulation={simulation} />}
    </Page>
  );
}

function Result({ simulation }: { simulation: Simulation }) {
  return (
    <Answer
      recommendation={useQuery(simulationQuery(simulation))}
      costs={useQuery(simulationCostsQuery(simulation))}
      asks={false}
    >
      <Section title="Et maintenant ?">
        <Text mb="sm">
          Calculé pour un contrat signé aujourd’hui qui commence dans un mois, au salaire minimum légal. Une conseillère
          ou un conseiller de la Mission Locale vérifie avec vous, et vous propose des jeunes.
        </Text>
        <Anchor component={Link} to="/inscription" fw={600}>
          Inscrire mon entreprise et dire mon besoin
        </Anchor>
      </Section>
    </Answer>
  );
}
