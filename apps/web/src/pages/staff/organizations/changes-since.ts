/** What became different about an organization between two reads, in sentences. */
import type { Organization } from '../../../api/types.js';
import { day } from '../../../words/dates.js';
import { personOf } from '../../../words/functions.js';
import { labelOf, SECURITY_FACTS } from '../../../words/labels.js';
import { securityStatusOf } from '../../../words/security.js';

const keyOf = (value: unknown) => JSON.stringify(value);

/** Entries of a list that were not there before. */
function newIn<Entry>(before: readonly Entry[], after: readonly Entry[]): readonly Entry[] {
  const known = new Set(before.map(keyOf));
  return after.filter((entry) => !known.has(keyOf(entry)));
}

/** Appointments, security facts and the attestation that are not as they were; one sentence each. */
export function changesSince(before: Organization, after: Organization): readonly string[] {
  const appointments = newIn(before.appointments, after.appointments).map(
    ({ function: name, subjectId = 'somebody', endedAt }) =>
      endedAt === undefined
        ? `${subjectId} was appointed: ${personOf(name)}.`
        : `The appointment of ${subjectId} ended: ${personOf(name)}.`,
  );
  const facts = newIn(before.securityFacts, after.securityFacts).map(
    ({ factKind, status, asOf }) =>
      `${labelOf(SECURITY_FACTS, factKind)}: ${securityStatusOf(factKind, status).word}, as of ${day(asOf)}.`,
  );
  const isAttestedAnew = keyOf(before.attestation) !== keyOf(after.attestation);
  const changes = [...appointments, ...facts, ...(isAttestedAnew ? ['The attestation changed.'] : [])];
  return changes.length === 0 ? ['Something that this page does not show.'] : changes;
}
