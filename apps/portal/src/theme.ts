import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// Shade 7 of pine, 6 and darker of the others reach 4.5:1 on white and on the paper background (WCAG AA).
const pine: MantineColorsTuple = [
  '#eef6f4',
  '#d9ebe7',
  '#b3d7cf',
  '#86bfb3',
  '#57a394',
  '#2f8474',
  '#1b6f60',
  '#12594d',
  '#0e473e',
  '#0a332d',
];
const amber: MantineColorsTuple = [
  '#fdf5e9',
  '#fae7cb',
  '#f4cf97',
  '#ebb05b',
  '#de9433',
  '#c07517',
  '#98590e',
  '#7c480b',
  '#623909',
  '#452806',
];
const brick: MantineColorsTuple = [
  '#fcf0ed',
  '#f8dcd5',
  '#efb7aa',
  '#e28a77',
  '#d2624a',
  '#bb4730',
  '#a03722',
  '#842b19',
  '#672214',
  '#4a180e',
];
const lake: MantineColorsTuple = [
  '#eef4f9',
  '#d8e6f1',
  '#b0cde3',
  '#82afd0',
  '#548fba',
  '#33739f',
  '#235d86',
  '#1b4b6d',
  '#153c57',
  '#0f2b3f',
];
const sand: MantineColorsTuple = [
  '#faf8f4',
  '#f3f0e9',
  '#e7e2d8',
  '#d6cfc2',
  '#b8b0a1',
  '#857e70',
  '#655f55',
  '#4f4b43',
  '#36332e',
  '#22201d',
];

// The list opens inside its landmark, and the list itself scrolls: assistive technology follows it there.
const dropdown = {
  defaultProps: { size: 'md', withScrollArea: false, comboboxProps: { shadow: 'md', withinPortal: false } },
  styles: { options: { maxHeight: 260, overflowY: 'auto' } },
};

/** The portal’s look: warm paper, deep green, one accent; system fonts, nothing to download. */
export const theme = createTheme({
  colors: { pine, amber, brick, lake, red: brick, gray: sand },
  primaryColor: 'pine',
  primaryShade: 7,
  black: '#1d2522',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.5rem, 1.25rem + 1.2vw, 2.125rem)', lineHeight: '1.2' },
      h2: { fontSize: 'clamp(1.1875rem, 1.1rem + 0.4vw, 1.4375rem)', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h6: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  shadows: { sm: '0 1px 2px rgb(34 32 29 / 6%), 0 2px 8px rgb(34 32 29 / 5%)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'md' },
      // Long labels wrap on a small phone instead of being cut.
      styles: {
        root: {
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: 'auto',
          minHeight: 'max(var(--button-height), var(--least-target))',
          paddingBlock: 6,
        },
        label: { whiteSpace: 'normal', lineHeight: 1.3 },
      },
    },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: dropdown,
    MultiSelect: dropdown,
    TagsInput: dropdown,
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Paper: { defaultProps: { radius: 'lg', p: 'lg', bg: 'white' } },
    Fieldset: {
      defaultProps: { radius: 'lg', bg: 'white' },
      styles: { legend: { fontWeight: 650, fontSize: '1.125rem', paddingInline: 8, marginLeft: -8 } },
    },
    Alert: { defaultProps: { radius: 'md', variant: 'light' } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf8f4',
    '--mantine-color-dimmed': '#5d584e',
    '--mantine-color-placeholder': '#6e685c',
    '--mantine-color-error': '#a03722',
    '--mantine-color-default-border': '#b8b0a1',
    '--mantine-color-anchor': '#12594d',
  },
  dark: {},
});
