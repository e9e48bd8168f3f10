import { PageHead } from '../../design/page-head.js';
import { Appointments } from '../../parts/appointments.js';
import { PeopleTable } from './people-table.js';
import { WhatEachMayDo } from './what-each-may-do.js';

/** People and their functions: of the government by the provider of identities and by publications, of organizations by appointments. */
export function People() {
  return (
    <>
      <PageHead
        title="People and functions"
        lead="Functions of the government come from its identity provider, with each sign-in, until a publication of the policy says which a person holds: from its day on exactly those, whatever the provider says. One administrator proposes it, another approves it, and neither is the person."
      />
      <div className="stack-wide">
        <PeopleTable />
        <Appointments />
        <WhatEachMayDo />
      </div>
    </>
  );
}
