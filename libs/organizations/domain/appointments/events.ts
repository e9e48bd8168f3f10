import type { DataOf, EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import type { AppointmentFunction } from './functions.js';

interface Appointed {
  readonly subjectId: string;
  readonly function: AppointmentFunction;
  readonly headcountOne: boolean;
}

const OfficerAppointed = event<Appointed>({
  version: 1,
  seals: [],
  fold: ({ appointments }, data, { recordedAt }) => ({
    appointments: [...appointments, { ...data, appointedAt: recordedAt, endedAt: null }],
  }),
});

const AppointmentEnded = event<{ readonly subjectId: string; readonly function: AppointmentFunction }>({
  version: 1,
  seals: [],
  fold: ({ appointments }, { subjectId, function: name }, { recordedAt }) => ({
    appointments: appointments.map((one) =>
      one.subjectId === subjectId && one.function === name && one.endedAt === null
        ? { ...one, endedAt: recordedAt }
        : one,
    ),
  }),
});

/** What happens to the people of an organization. */
export const appointmentEvents = { OfficerAppointed, AppointmentEnded };

/** An event of an appointment. */
export type AppointmentEvent = EventsOf<DataOf<typeof appointmentEvents>>;
