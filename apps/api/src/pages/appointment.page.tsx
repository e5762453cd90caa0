import type { AppointmentRow } from '#follow-up';
import { momentInWords } from '#notifications';
import { formatPhone } from '#reference';
import type { ReactNode } from 'react';
import { AddToCalendar } from './answer-form.js';
import { Layout } from './layout.js';

/** The same page for both sides: who meets, when and where. */
export function AppointmentPage({ appointment }: { appointment: AppointmentRow }): ReactNode {
  const { state, startsAt, durationMinutes, place, firstName, companyName, structureName, structurePhone, timeZone } =
    appointment;
  const off = state === 'cancelled';
  return (
    <Layout title={off ? 'Ce rendez-vous n’aura pas lieu' : 'Votre rendez-vous'}>
      <p>
        Avec {firstName}, {companyName} et {structureName}.
      </p>
      <p>
        <strong>{momentInWords(startsAt, timeZone)}</strong>, environ {durationMinutes} minutes.
      </p>
      {!off && <p>Lieu&nbsp;: {place}</p>}
      {state === 'planned' && <AddToCalendar />}
      <p className="note">
        Un empêchement&nbsp;? Appelez {structureName}
        {structurePhone ? ` au ${formatPhone(structurePhone)}` : ''}.
      </p>
    </Layout>
  );
}
