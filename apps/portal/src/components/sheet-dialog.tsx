import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SheetProps } from './sheet.js';
import classes from './sheet.module.css';

/** Mantine’s own modal wraps its title in a `<header>`, which screen readers announce as a second page banner; here it is a plain box. */
export default function SheetDialog({ opened, onClose, title, size = 'md', children }: SheetProps) {
  // Mantine gives the focus back to what had it when `opened` changes: a dialog that is born open would lose it.
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(opened), [opened]);
  return (
    <Modal.Root
      opened={shown}
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
