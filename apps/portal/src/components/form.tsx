import { Alert } from '@mantine/core';
import { useEffect, useState, type ChangeEvent, type FormEvent, type ReactNode, type RefObject } from 'react';
import { ApiProblem } from '../api/client.js';
import { messageOf } from './command.js';
import { giveBack, useStay } from './stay.js';

type Values = Record<string, unknown>;

/** The part of a form that sends it, whatever its fields. */
export interface Sending {
  busy: boolean;
  problem: string | null;
  /** Props of `<form>`: sends, and shows what was refused. */
  props: (send: () => Promise<unknown>) => {
    ref: RefObject<HTMLFormElement | null>;
    noValidate: boolean;
    onSubmit: (event: FormEvent) => void;
  };
}

type TextKeys<V> = { [K in keyof V]: V[K] extends string ? K : never }[keyof V] & string;
type BooleanKeys<V> = { [K in keyof V]: V[K] extends boolean ? K : never }[keyof V] & string;

/** Where a refusal is answered: the field itself, or the first choice of a group. */
const REFUSED =
  '[aria-invalid="true"], [data-error] input, .mantine-InputWrapper-root:has(> .mantine-InputWrapper-error) [role="radio"]';

/**
 * A form’s values and the API’s refusals of them. Each refused field shows its sentence and the first one takes the
 * focus; what concerns no field is shown by `FormProblem`. What was typed is never thrown away.
 */
export function useForm<V extends Values>(initial: V) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { button: element, acted } = useStay<HTMLFormElement>();

  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    element.current?.querySelector<HTMLElement>(REFUSED)?.focus();
  }, [errors, element]);

  function set<K extends keyof V & string>(key: K, value: V[K]): void {
    setValues((before) => ({ ...before, [key]: value }));
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([path]) => path !== key)));
  }

  /** Shows refusals under the fields they name; false when one names no field of this form. */
  function refuse(refusal: unknown): void {
    const fields = refusal instanceof ApiProblem ? refusal.fields : [];
    const shown: Record<string, string> = {};
    const others: string[] = [];
    for (const { field, message } of fields) {
      const key = field.split('.')[0] ?? '';
      if (key in values) {
        shown[key] ??= message;
        shown[field] = message;
      } else others.push(message);
    }
    setErrors(shown);
    const rest = fields.length > 0 ? others.join(' ') : messageOf(refusal);
    const one = fields.length === 1;
    setProblem(
      rest || (one ? 'Une réponse est à corriger ci-dessus.' : 'Certaines réponses sont à corriger ci-dessus.'),
    );
  }

  return {
    values,
    set,
    busy,
    problem,
    /** Props of a text-like input. */
    text: (key: TextKeys<V>) => ({
      name: key,
      value: values[key] as string,
      error: errors[key],
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
        set(key, event.currentTarget.value as V[typeof key]),
    }),
    /** Props of a `DayInput`. */
    day: (key: TextKeys<V>) => ({
      name: key,
      value: values[key] as string,
      error: errors[key],
      onChange: (day: string) => set(key, day as V[typeof key]),
    }),
    /** Props of an input that gives its value. */
    choice: <K extends keyof V & string>(key: K) => ({
      value: values[key],
      error: errors[key],
      onChange: (value: V[K]) => set(key, value),
    }),
    check: (key: BooleanKeys<V>) => ({
      name: key,
      checked: values[key] as boolean,
      error: errors[key],
      onChange: (event: ChangeEvent<HTMLInputElement>) => set(key, event.currentTarget.checked as V[typeof key]),
    }),
    /** What was refused at a path inside a field, `answers.mood`. */
    errorAt: (path: string) => errors[path],
    /** Empty again, for the next one. */
    reset: () => {
      setValues(initial);
      setErrors({});
      setProblem(null);
    },
    /** Refuses here and now, before the API is asked. */
    setError: (key: keyof V & string, message: string) => setErrors((before) => ({ ...before, [key]: message })),
    /** Props of `<form>`: sends, and shows what was refused. */
    props: (send: () => Promise<unknown>) => ({
      ref: element,
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        event.stopPropagation();
        if (busy) return;
        setBusy(true);
        setErrors({});
        setProblem(null);
        const { submitter } = event.nativeEvent as SubmitEvent;
        send()
          .then(acted, refuse)
          .finally(() => {
            setBusy(false);
            giveBack(submitter);
          });
      },
    }),
  };
}

/** What was refused as a whole, read out when it appears. */
export function FormProblem({ problem, children }: { problem: string | null; children?: ReactNode }) {
  if (!problem) return null;
  return (
    <Alert color="brick" role="alert">
      {problem}
      {children}
    </Alert>
  );
}

/** What was emptied in a form that changes something: sent as nothing, so that the former value goes. */
export const emptied = <T extends Values>(values: T): { [K in keyof T]: NonNullable<T[K]> | null } =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === '' ? null : (value ?? null)])) as {
    [K in keyof T]: NonNullable<T[K]> | null;
  };

/** Empty text means « not told »: such keys are left out of what is sent. */
export function told<T extends Values>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}
