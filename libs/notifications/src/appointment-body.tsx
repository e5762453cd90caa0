import type { ReactNode } from 'react';
import type { AppointmentVariables } from './appointment-content.js';
import type { Placeholder } from './mail-definition.js';
import { MailButton, MailContact, When } from './mail-layout.js';

/** The same words to both sides. */
export function AppointmentBody({ v }: { v: Placeholder<AppointmentVariables> }): ReactNode {
  return (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        <strong>{v('title')}</strong>
      </p>
      <p>{v('what')}</p>
      <p>
        <strong>{v('moment')}</strong>
      </p>
      <When given={v('place')}>
        <p>{v('place')}</p>
      </When>
      <MailButton href={v('link')}>Voir et mettre dans mon agenda</MailButton>
      <MailContact v={v} />
    </>
  );
}
