import { Alert } from '../../design/alert.js';
import { PageHead } from '../../design/page-head.js';
import { Appointments } from '../../parts/appointments.js';
import { WhatEachMayDo } from './what-each-may-do.js';

/** People and their functions, as far as the record knows them. */
export function People() {
  return (
    <>
      <PageHead
        title="People and functions"
        lead="Which functions of an organization are held, since when, and which ended, as it stands on the record. Who holds them is shown to the organization itself, to the government and to auditors."
      />
      <div className="stack">
        <Alert kind="info" title="Functions of the government are not kept here.">
          They come from its identity provider, with each sign-in: whoever grants or takes them does so there, and it
          holds from the next sign-in on.
        </Alert>
        <Appointments />
        <WhatEachMayDo />
      </div>
    </>
  );
}
