/** Inputs that open a list: floating boxes weigh more than most pages. Loaded by `lists.tsx` only. */
import * as mantine from '@mantine/core';

export const Select = (props: mantine.SelectProps) => <mantine.Select {...props} />;
export const MultiSelect = (props: mantine.MultiSelectProps) => <mantine.MultiSelect {...props} />;
export const TagsInput = (props: mantine.TagsInputProps) => <mantine.TagsInput {...props} />;
