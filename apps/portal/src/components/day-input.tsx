import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { dayShown, dayTyped, withStrokes } from './day.js';
import { Calendar } from './icons.js';
import classes from './day-input.module.css';

interface DayInputProps extends Pick<
  TextInputProps,
  'name' | 'description' | 'required' | 'maw' | 'w' | 'autoComplete'
> {
  label: string;
  /** ISO; empty: none; anything else is what was typed and is no day. */
  value: string;
  /** Given as ISO; what is no day is given as it was typed, so that the API refuses it in its place. */
  onChange: (day: string) => void;
  error?: ReactNode;
}

/**
 * A day, written as French writes it whatever the browser’s language is (its own date field follows the browser). The
 * calendar is the browser’s.
 */
export function DayInput({ label, value, onChange, error, ...input }: DayInputProps) {
  /** What is written while the person is in the field; null: the field shows its value. */
  const [typed, setTyped] = useState<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const text = typed ?? dayShown(value);
  const wrong = typed === null && value !== '' && dayTyped(value) === null;

  function type(next: string) {
    const written = withStrokes(next, text);
    setTyped(written);
    // Half a date is nobody’s answer yet.
    const day = written.trim() === '' ? '' : dayTyped(written);
    if (day !== null && day !== value) onChange(day);
  }
  function settle() {
    if (typed === null) return;
    const day = dayTyped(typed) ?? typed.trim();
    if (day !== value) onChange(day);
  }

  return (
    <div className={classes.field}>
      <TextInput
        {...input}
        label={
          <>
            {label} <span className={classes.format}>(JJ/MM/AAAA)</span>
          </>
        }
        inputMode="numeric"
        autoComplete="off"
        value={text}
        error={error ?? (wrong && 'Écrivez le jour, le mois et l’année\u00a0: 15/01/2027.')}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
        onBlur={() => {
          settle();
          setTyped(null);
        }}
        rightSectionWidth={48}
        rightSection={
          <ActionIcon
            variant="subtle"
            size={40}
            aria-label={`Calendrier\u00a0: ${label}`}
            onClick={() => calendar.current?.showPicker()}
          >
            <Calendar />
          </ActionIcon>
        }
      />
      <input
        ref={calendar}
        type="date"
        className={classes.calendar}
        tabIndex={-1}
        aria-hidden="true"
        value={/^\d{4}-/.test(value) ? value : ''}
        onChange={(event) => {
          setTyped(null);
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
