import type { SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { candidatesQuery } from '../api/candidates.js';
import { companiesQuery } from '../api/companies.js';
import { communesQuery, occupationsQuery } from '../api/reference.js';
import { Select } from './lists.js';

export interface Choice {
  value: string;
  label: string;
}

interface PickerProps {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  name?: string;
  placeholder?: string;
  /** What is chosen already, with its label: the list starts empty. */
  chosen: Choice | null;
  onChoose: (choice: Choice | null) => void;
}

const TYPING_PAUSE_MS = 200;

/** What was typed, once the person pauses: one question to the API per pause. */
function useTyped() {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  return { typed, setTyped, asked };
}

function Picker({
  chosen,
  onChoose,
  options,
  typed,
  onTyped,
  searching,
  ...input
}: PickerProps & { options: Choice[]; typed: string; onTyped: (text: string) => void; searching: boolean } & Pick<
    SelectProps,
    'minLength'
  >) {
  const data = chosen && !options.some(({ value }) => value === chosen.value) ? [chosen, ...options] : options;
  const short = typed.trim().length < 2;
  return (
    <Select
      {...input}
      searchable
      openOnFocus={false}
      clearable
      data={data}
      filter={({ options: found }) => found}
      value={chosen?.value ?? null}
      onChange={(value) => onChoose(data.find((option) => option.value === value) ?? null)}
      onSearchChange={onTyped}
      // A list box may hold nothing but options: this one cannot be chosen.
      nothingFoundMessage={
        <span role="option" aria-selected={false} aria-disabled>
          {short ? 'Écrivez au moins deux lettres' : searching ? 'Recherche…' : 'Rien ne correspond'}
        </span>
      }
      clearButtonProps={{ 'aria-label': 'Effacer' }}
      autoComplete="off"
    />
  );
}

export function CommunePicker(props: PickerProps) {
  const { typed, setTyped, asked } = useTyped();
  const { data = [], isFetching } = useQuery(communesQuery(asked));
  const options = data.map(({ code, name, postalCodes }) => ({
    value: code,
    label: `${name} (${postalCodes[0] ?? code})`,
  }));
  return (
    <Picker
      placeholder="Nom ou code postal"
      {...props}
      options={options}
      typed={typed}
      onTyped={setTyped}
      searching={isFetching || asked !== typed}
    />
  );
}

export function OccupationPicker(props: PickerProps) {
  const { typed, setTyped, asked } = useTyped();
  const { data = [], isFetching } = useQuery(occupationsQuery(asked));
  const seen = new Set<string>();
  const options = data
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .map(({ code, label }) => ({ value: code, label: `${label} (${code})` }));
  return (
    <Picker
      placeholder="Par exemple : plonge, vente, maçon"
      {...props}
      options={options}
      typed={typed}
      onTyped={setTyped}
      searching={isFetching || asked !== typed}
    />
  );
}

export function CompanyPicker(props: PickerProps) {
  const { typed, setTyped, asked } = useTyped();
  const { data, isFetching } = useInfiniteQuery(companiesQuery(asked));
  const options = (data?.pages[0]?.items ?? []).map(({ id, name, commune }) => ({
    value: id,
    label: `${name}, ${commune.name}`,
  }));
  return (
    <Picker
      placeholder="Nom ou SIRET"
      {...props}
      options={options}
      typed={typed}
      onTyped={setTyped}
      searching={isFetching || asked !== typed}
    />
  );
}

export function CandidatePicker(props: PickerProps) {
  const { typed, setTyped, asked } = useTyped();
  const { data, isFetching } = useInfiniteQuery(candidatesQuery(asked ? { search: asked } : {}));
  const options = (data?.pages[0]?.items ?? []).map(({ id, firstName, lastName, commune }) => ({
    value: id,
    label: `${firstName} ${lastName}, ${commune.name}`,
  }));
  return (
    <Picker
      placeholder="Nom"
      {...props}
      options={options}
      typed={typed}
      onTyped={setTyped}
      searching={isFetching || asked !== typed}
    />
  );
}
