import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './sheet.module.css';

/**
 * A dialog over the page. Mantine’s own modal wraps its title in a `<header>`, which screen readers announce as a second
 * page banner; here it is a plain box.
 */
export function Sheet({
  opened,
  onClose,
  title,
  size = 'md',
  children,
}: {
  opened: boolean;
  /** Absent: there is no way around it. */
  onClose?: () => void;
  title: string;
  size?: 'md' | 'lg';
  children: ReactNode;
}) {
  return (
    <Modal.Root
      opened={opened}
      onClose={() => onClose?.()}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={onClose !== undefined}
      size={size}
      centered
    >
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content radius="lg" p={0}>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {onClose && <Modal.CloseButton aria-label="Fermer" />}
        </div>
        <Modal.Body className={classes.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
