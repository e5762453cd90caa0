import { TextInput, type MultiSelectProps, type SelectProps, type TagsInputProps } from '@mantine/core';
import { createElement, lazy, Suspense, type ComponentType, type ReactNode } from 'react';

const load = () => import('./list-inputs.js');

interface Shown {
  label?: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean | undefined;
  placeholder?: string | undefined;
}

/** An input whose list arrives a moment after the page; until then a field of the same size, under the same label. */
function arriving<Props extends Shown>(lazily: ComponentType<Props>) {
  return function Arriving(props: Props) {
    const { label, description, error, required, placeholder } = props;
    const shown = { label, description, error, required, placeholder };
    return (
      <Suspense fallback={<TextInput {...shown} readOnly aria-busy />}>{createElement<Props>(lazily, props)}</Suspense>
    );
  };
}

export const Select = arriving<SelectProps>(lazy(async () => ({ default: (await load()).Select })));
export const MultiSelect = arriving<MultiSelectProps>(lazy(async () => ({ default: (await load()).MultiSelect })));
export const TagsInput = arriving<TagsInputProps>(lazy(async () => ({ default: (await load()).TagsInput })));
