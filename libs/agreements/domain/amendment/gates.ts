import type { LocalDate } from '@accord/kernel';
import type { Application } from '../application.js';
import type { OrganizationFacts } from '../premises.js';
import type { Party } from '../signature/forms.js';
import { isAttestationInForce } from '../standards.js';
import type { AgreementState } from '../state.js';
import { AMENDMENT_GATES, type Amendment, type AmendmentGate, type AmendmentKind } from './forms.js';
import { changesPrivacyItems } from './kinds.js';

/** The gate of the signature of a party. */
export const signatureGate = (party: Party): AmendmentGate => (party === 'ISAO' ? 'signature.isao' : 'signature.nccic');

/** An amendment of which it is asked what it needs. */
interface Asked {
  readonly before: Application;
  readonly after: Application;
  readonly proposedBy: Party;
  readonly access: AgreementState['classified']['status'];
}

const BOTH = ['signature.isao', 'signature.nccic'] as const;

/** What each kind asks for (rules.md#amendments). */
const GATES: Readonly<Record<AmendmentKind, (asked: Asked) => readonly AmendmentGate[]>> = {
  Administrative: () => ['notice'],
  ScopeReduction: ({ proposedBy }) => [signatureGate(proposedBy), 'notice'],
  BaselineMigration: ({ before, after }) => [
    ...(changesPrivacyItems(before, after) ? (['privacy'] as const) : []),
    'attestation',
    'signature.isao',
  ],
  ScopeExpansion: () => ['privacy', ...BOTH],
  ClassificationIncrease: () => ['privacy', 'classified', ...BOTH],
  TermExtension: (asked) => ['privacy', ...(isAccessRenewed(asked) ? (['classified'] as const) : []), ...BOTH],
  PartyChange: ({ after }) => [
    'privacy',
    ...(after.requestedLevel === 'None' ? [] : (['classified'] as const)),
    ...BOTH,
  ],
};

/** Access that goes on over the end of the term is verified again. */
const isAccessRenewed = ({ after, access }: Asked): boolean =>
  after.requestedLevel !== 'None' && (access === 'Approved' || access === 'Suspended');

/** The gates of an amendment: those of all its kinds together. Who signs needs no notice. */
export function gatesOf(kinds: readonly AmendmentKind[], asked: Asked): readonly AmendmentGate[] {
  const gates = new Set(kinds.flatMap((kind) => GATES[kind](asked)));
  if (BOTH.every((gate) => gates.has(gate))) gates.delete('notice');
  return AMENDMENT_GATES.filter((gate) => gates.has(gate));
}

const isSigned = ({ signatures }: Amendment, party: Party): boolean =>
  signatures.some((one) => one.party === party && one.status === 'Signed');

/** What opens each gate on the record. That the other side is told follows upon every event, so that notice is never open. */
const OPENED_BY: Readonly<Record<Exclude<AmendmentGate, 'attestation'>, (amendment: Amendment) => boolean>> = {
  privacy: ({ privacy }) => privacy !== null && privacy.form.outcome !== 'Failed',
  classified: ({ classified }) => classified !== null && 'level' in classified,
  'signature.isao': (amendment) => isSigned(amendment, 'ISAO'),
  'signature.nccic': (amendment) => isSigned(amendment, 'NCCIC'),
  notice: () => true,
};

/** True when the record of an amendment alone has what a gate asks for. The attestation stands on another record. */
export const isMetOnRecord = (amendment: Amendment, gate: AmendmentGate): boolean =>
  gate === 'attestation' || OPENED_BY[gate](amendment);

/** True when the organization has attested the very baseline of the amended application, and the attestation runs. */
export const isAttested = (
  { application }: Pick<Amendment, 'application'>,
  organization: OrganizationFacts,
  today: LocalDate,
): boolean =>
  isAttestationInForce(organization, today) &&
  organization.attestation?.baselineVersion === application.baselineVersion;

/** The gates of an amendment that still stand against it. */
export const openGatesOf = (
  amendment: Amendment,
  organization: OrganizationFacts,
  today: LocalDate,
): readonly AmendmentGate[] =>
  amendment.requiredGates.filter((gate) =>
    gate === 'attestation' ? !isAttested(amendment, organization, today) : !isMetOnRecord(amendment, gate),
  );
