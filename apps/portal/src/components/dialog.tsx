import { Button, Group, Stack, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useCommand } from './command.js';
import { FormProblem, type Sending } from './form.js';
import { Sheet } from './sheet.js';
import { giveBack, useStay } from './stay.js';

/**
 * A button that opens a form in a dialog, sends it, and closes once it is accepted. `form` comes from `useForm`, so
 * that what was typed survives closing the dialog by accident.
 */
export function DialogForm({
  button,
  title,
  form,
  send,
  done,
  submit,
  colour,
  buttonProps,
  children,
}: {
  button: ReactNode;
  title: string;
  form: Sending;
  send: () => Promise<unknown>;
  /** Sentence said when it worked; absent: something else tells. */
  done?: string;
  submit: string;
  colour?: string;
  buttonProps?: ButtonProps;
  children: ReactNode;
}) {
  const [opened, { open, close }] = useDisclosure(false);
  const command = useCommand(send, done ? { done } : {});
  const stay = useStay();
  return (
    <>
      <Button variant="default" {...buttonProps} ref={stay.button} onClick={open}>
        {button}
      </Button>
      <Sheet opened={opened} onClose={close} title={title}>
        <form
          {...form.props(async () => {
            await command.mutateAsync(undefined);
            stay.acted();
            close();
          })}
        >
          <Stack gap="md">
            {children}
            <FormProblem problem={form.problem} />
            <Group justify="flex-end" gap="sm">
              <Button variant="subtle" onClick={close}>
                Annuler
              </Button>
              <Button type="submit" loading={form.busy} {...(colour ? { color: colour } : {})}>
                {submit}
              </Button>
            </Group>
          </Stack>
        </form>
      </Sheet>
    </>
  );
}

/** A button that acts at once; with `sure`, a dialog first says what will happen. */
export function ActionButton({
  act,
  done,
  sure,
  children,
  buttonProps,
}: {
  act: () => Promise<unknown>;
  done: string;
  sure?: { title: string; text: ReactNode; confirm: string };
  children: ReactNode;
  buttonProps?: ButtonProps;
}) {
  const [opened, { open, close }] = useDisclosure(false);
  const command = useCommand(act, { done, tellProblems: true });
  const stay = useStay();
  const run = () => {
    stay.acted();
    command.mutate(undefined, {
      onSettled: () => {
        close();
        giveBack(stay.button.current);
      },
    });
  };
  return (
    <>
      <Button {...buttonProps} ref={stay.button} loading={command.isPending} onClick={sure ? open : run}>
        {children}
      </Button>
      {sure && (
        <Sheet opened={opened} onClose={close} title={sure.title}>
          <Stack gap="lg">
            <div>{sure.text}</div>
            <Group justify="flex-end" gap="sm">
              <Button variant="subtle" onClick={close}>
                Annuler
              </Button>
              <Button loading={command.isPending} onClick={run}>
                {sure.confirm}
              </Button>
            </Group>
          </Stack>
        </Sheet>
      )}
    </>
  );
}
