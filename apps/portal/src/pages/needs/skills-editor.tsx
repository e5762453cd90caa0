import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { occupationQuery } from '../../api/reference.js';
import { Loading } from '../../components/states.js';
import type { EditorProps } from './topics.js';

/** More than this is not read on a phone; the others are for the adviser. */
const OFFERED = 10;

/** What the person will do, from the occupation’s own list: ticked rather than written. What the text names is ticked. */
export function SkillsEditor({ draft, update, analysis }: EditorProps) {
  const code = draft.occupation?.code ?? '';
  const occupation = useQuery({ ...occupationQuery(code), enabled: code !== '' });
  const [typed, setTyped] = useState('');
  const named = (analysis?.skills ?? []).map(({ label }) => label);
  const listed = occupation.data?.skills ?? [];
  const suggested = listed.filter((skill) => named.includes(skill));
  const chosen = draft.skills ?? suggested;
  const offered = [...new Set([...suggested, ...listed, ...chosen])];
  const shown = offered.filter((skill, place) => place < OFFERED || chosen.includes(skill));

  // What the text names is an answer already: to be confirmed, not lost by going on.
  const untold = draft.skills === null && suggested.length > 0;
  useEffect(() => {
    if (untold) update({ skills: suggested });
  });

  if (occupation.isLoading) return <Loading lines={4} />;
  return (
    <Stack gap="md">
      {shown.length > 0 ? (
        <Checkbox.Group
          label="Cochez ce que la personne doit déjà savoir faire"
          description="Rien de coché&nbsp;: vous lui apprenez. Chaque demande de plus écarte des jeunes."
          value={chosen}
          onChange={(skills) => update({ skills })}
        >
          <Stack gap="xs" mt="xs">
            {shown.map((skill) => (
              <Checkbox key={skill} value={skill} label={skill} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : (
        <Text>Choisissez d’abord le métier&nbsp;: nous vous proposerons une liste.</Text>
      )}
      {chosen.length === 0 && draft.skills === null && shown.length > 0 && (
        <Button variant="default" size="sm" style={{ alignSelf: 'flex-start' }} onClick={() => update({ skills: [] })}>
          Rien de tout cela&nbsp;: je lui apprends
        </Button>
      )}
      <TextInput
        label="Autre chose&nbsp;?"
        description="Facultatif. Entrée pour l’ajouter à la liste."
        value={typed}
        maxLength={160}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return;
          event.preventDefault();
          update({ skills: [...new Set([...chosen, typed.trim()])] });
          setTyped('');
        }}
      />
    </Stack>
  );
}
