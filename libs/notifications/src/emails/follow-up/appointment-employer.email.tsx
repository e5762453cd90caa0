import { appointmentContent, appointmentSample, type AppointmentVariables } from '../../appointment-content.js';
import { AppointmentBody } from '../../appointment-body.js';
import { defineMail } from '../../mail-definition.js';

/** To the company: an appointment with the other side and the adviser is set, moved or called off. */
export const appointmentEmployer = defineMail<AppointmentVariables>({
  key: 'appointment-employer',
  topic: 'follow_up.appointment_set',
  essential: true,
  subject: (v) => v('title'),
  preview: (v) => v('moment'),
  Body: AppointmentBody,
  load: (tools, { appointmentId }) => appointmentContent(tools, appointmentId, 'employer'),
  sample: appointmentSample('Nadia Lefèvre', 'Inès'),
});
