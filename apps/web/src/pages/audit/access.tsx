import { PageHead } from '../../design/page-head.js';
import { Appointments } from '../../parts/appointments.js';
import { ReportViews } from './report-views.js';

/** Who held which function of an organization, and when. */
export function AccessReport() {
  return (
    <>
      <PageHead
        title="Access: who held which function"
        lead="Appointments of an organization, as they stand on the record. Functions of the government come from its identity provider, with each sign-in."
      />
      <ReportViews />
      <Appointments />
    </>
  );
}
