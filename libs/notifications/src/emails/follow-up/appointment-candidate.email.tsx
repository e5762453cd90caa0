import { appointmentContent, appointmentSample, type AppointmentVariables } from '../../appointment-content.js';
import { AppointmentBody } from '../../appointment-body.js';
import { defineMail } from '../../mail-definition.js';

/** To the young person: an appointment with the other side and the adviser is set, moved or called off. */
export const appointmentCandidate = defineMail<AppointmentVariables>({
  key: 'appointment-candidate',
  topic: 'follow_up.appointment_set',
  essential: true,
  subject: (v) => v('title'),
  preview: (v) => v('moment'),
  Body: AppointmentBody,
  load: (tools, { appointmentId }) => appointmentContent(tools, appointmentId, 'candidate'),
  sample: appointmentSample('Inès', 'Le Relais des Collines'),
});
