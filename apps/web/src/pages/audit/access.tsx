import { PageHead } from '../../design/page-head.js';
import { Appointments } from '../../parts/appointments.js';
import { ReportViews } from './report-views.js';

/** Who held which function of an organization, and when. */
export function AccessReport() {
  return (
    <>
      <PageHead
        title="Access: who held which function"
        lead="Appointments of an organization, as they stand on the record. Functions of the government are published with the policy, or come with each sign-in; the policy of a day names whom it speaks of."
      />
      <ReportViews />
      <Appointments />
    </>
  );
}
