import type { AppointmentRow } from '#follow-up';
import { formatPhone } from '#reference';
import type { ReactNode } from 'react';
import { Layout } from './layout.js';

/** « jeudi 3 décembre 2026 à 14:00 », on the clock of the structure. */
const moment = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at);

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
        <strong>{moment(startsAt, timeZone)}</strong>, environ {durationMinutes} minutes.
      </p>
      {!off && <p>Lieu&nbsp;: {place}</p>}
      {state === 'planned' && (
        <p>
          <a href="?agenda=1">Ajouter à mon agenda</a>
        </p>
      )}
      <p className="note">
        Un empêchement&nbsp;? Appelez {structureName}
        {structurePhone ? ` au ${formatPhone(structurePhone)}` : ''}.
      </p>
    </Layout>
  );
}
