import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** What is looked for, kept in the address; the list follows once the person pauses. */
export function SearchBox({ label, placeholder }: { label: string; placeholder?: string }) {
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('q') ?? '');
  const [settled] = useDebouncedValue(typed.trim(), 300);
  useEffect(() => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (settled) next.set('q', settled);
        else next.delete('q');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [settled, setSearch]);
  return (
    <TextInput
      type="search"
      label={label}
      {...(placeholder ? { placeholder } : {})}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      maw="28rem"
    />
  );
}
