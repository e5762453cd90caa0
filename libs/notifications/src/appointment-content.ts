import { appointmentFacts } from './facts.queries.js';
import type { MailContent, MailTools } from './mail-definition.js';
import { contactOf, momentInWords, typography } from './words.js';

const LINK_DAYS = 60;

/** What both sides read of an appointment: when, where, with whom. Why it takes place is said by nobody. */
export type AppointmentVariables = Record<
  'name' | 'title' | 'what' | 'moment' | 'place' | 'contact' | 'phone' | 'link',
  string
>;

/** @returns null for a side without address, and once the appointment is over. */
export async function appointmentContent(
  { tx, clock, links }: MailTools,
  appointmentId: string | undefined,
  side: 'employer' | 'candidate',
): Promise<MailContent<AppointmentVariables> | null> {
  const appointment = await appointmentFacts(tx, appointmentId);
  if (!appointment || appointment.state === 'done' || appointment.startsAt <= clock.now()) return null;
  const forEmployer = side === 'employer';
  const to = forEmployer ? appointment.companyEmail : appointment.candidateEmail;
  if (to === null) return null;
  const off = appointment.state === 'cancelled';
  const other = forEmployer ? appointment.firstName : appointment.companyName;
  return {
    to,
    replyTo: appointment.adviserEmail,
    variables: {
      name: forEmployer ? appointment.contactName : appointment.firstName,
      title: off ? 'Votre rendez-vous n’aura pas lieu' : 'Votre rendez-vous',
      what: typography(
        off
          ? `Le rendez-vous avec ${other} et la Mission Locale n’aura pas lieu. Il était prévu :`
          : `Vous avez rendez-vous avec ${other} et la Mission Locale :`,
      ),
      moment: momentInWords(appointment.startsAt, appointment.timeZone),
      place: off ? '' : typography(`Lieu : ${appointment.place}`),
      ...contactOf(appointment),
      link: await links.create(tx, {
        purpose: 'appointment',
        subjectId: appointment.id,
        expiresAt: new Date(clock.now().getTime() + LINK_DAYS * 24 * 3600_000),
      }),
    },
  };
}

export const appointmentSample = (name: string, other: string): AppointmentVariables => ({
  name,
  title: 'Votre rendez-vous',
  what: typography(`Vous avez rendez-vous avec ${other} et la Mission Locale :`),
  moment: 'jeudi 3 décembre 2026 à 14\u00a0h',
  place: typography('Lieu : au restaurant, 12 rue des Écoles'),
  contact: 'Julie Martin (Mission Locale du Bocage)',
  phone: '02 33 00 00 00',
  link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
});
