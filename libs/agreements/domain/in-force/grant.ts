import type { LocalDate } from '@accord/kernel';
import type { Application, Entitlement, TlpLabel } from '../application.js';
import { scopeOf } from '../legacy/instrument.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';
import { typesFor } from './activation.js';
import { endsByNotice, finalDayOf } from './standing.js';

/** What moves on one collection, each way. */
export interface GrantedCollection {
  readonly collectionId: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  /** Types of information that the organization receives there, and those that it sends. */
  readonly receives: readonly string[];
  readonly sends: readonly string[];
  readonly tlpCeiling: TlpLabel;
}

/** What an agreement grants by its own record: all that a decision on sharing needs to know of it. */
export interface Grant {
  readonly number: string | null;
  readonly organizationId: string;
  readonly state: 'Active' | 'Suspended' | 'Expired' | 'Terminated';
  /** Why it is suspended, or has ended; absent where nobody said. */
  readonly reasonCode?: string;
  readonly effectiveOn: LocalDate;
  /** The last day on which it is in force; null where it has no end. */
  readonly finalDay: LocalDate | null;
  /** True when a notice sets that day. */
  readonly endsByNotice: boolean;
  /** Id of the agreement whose place it took. */
  readonly supersedes?: string;
  readonly termsVersion: number;
  readonly collections: readonly GrantedCollection[];
  /** The last day of classified access; null without access. */
  readonly accessThrough: LocalDate | null;
  /** Statutes without whose cover a part of it does not move. */
  readonly restsOn: readonly string[];
}

/** The type of information that needs classified access. */
export const CLASSIFIED_TYPE = 'ClassifiedContext';

/**
 * The types of information that are shared under a statute, where an agreement names it as an authority: 6 U.S.C. 1503
 * lets indicators and defensive measures be shared and received, and 1504 says how. All else rests on 6 U.S.C. 659, which no
 * window ends.
 */
export const STATUTORY_TYPES: ReadonlySet<string> = new Set(['CyberThreatIndicator', 'DefensiveMeasure']);

/** The statute, as the policy watches its windows, behind an authority that an application names. */
const STATUTE_OF: Readonly<Record<string, string>> = { '6USC1503': 'CISA2015', '6USC1504': 'CISA2015' };

const IN_FORCE_ONCE: ReadonlySet<string> = new Set<Grant['state']>(['Active', 'Suspended', 'Expired', 'Terminated']);

const wasInForce = (state: AgreementState['state']): state is Grant['state'] => IN_FORCE_ONCE.has(state);

const NO_SCOPE: Pick<Application, 'infoTypes'> = { infoTypes: [] };

/** An entitlement with its types by the way they go (rules.md#activation): of both ways, each is what the scope says of it. */
function movingOn(
  { collectionId, canRead, canWrite, infoTypes, tlpCeiling }: Entitlement,
  scope: Pick<Application, 'infoTypes'>,
): GrantedCollection {
  const granted = (ways: Pick<Entitlement, 'canRead' | 'canWrite'>) =>
    typesFor(scope, ways).filter((type) => infoTypes.includes(type));
  return {
    collectionId,
    canRead,
    canWrite,
    receives: granted({ canRead, canWrite: false }),
    sends: granted({ canRead: false, canWrite }),
    tlpCeiling,
  };
}

const statutesOf = (application: Application | null): readonly string[] => {
  const named = application?.['authorityBasis'];
  if (!Array.isArray(named)) return [];
  return [...new Set(named.flatMap((authority) => STATUTE_OF[String(authority)] ?? []))];
};

/** The types of information that do not move, for a statute has lapsed on which the application rests them. */
export function stoppedTypes(
  { application }: Pick<AgreementState, 'application'>,
  policy: Pick<PolicyFacts, 'statutes'>,
): readonly string[] {
  const covers = (statute: string) => policy.statutes.some((one) => one.statute === statute && one.inForce);
  return statutesOf(application).every(covers) ? [] : [...STATUTORY_TYPES];
}

const reasonOf = ({ state, suspension, ending }: AgreementState): string | undefined =>
  state === 'Suspended' ? suspension?.causeCode : ending?.reasonCode;

/** What an agreement grants as its record stands; null before it was ever in force. */
export function grantOf(state: AgreementState): Grant | null {
  const { activation, application, classified, legacy, number, organizationId } = state;
  if (activation === null || !wasInForce(state.state)) return null;
  const scope = application ?? (legacy && scopeOf(legacy)) ?? NO_SCOPE;
  const reasonCode = reasonOf(state);
  return {
    number,
    organizationId,
    state: state.state,
    ...(reasonCode === undefined ? {} : { reasonCode }),
    effectiveOn: activation.effectiveOn,
    finalDay: finalDayOf(state),
    endsByNotice: endsByNotice(state),
    ...(activation.supersedes === undefined ? {} : { supersedes: activation.supersedes }),
    termsVersion: activation.termsVersion,
    collections: activation.entitlements.map((one) => movingOn(one, scope)),
    accessThrough: classified.status === 'Approved' ? classified.verificationDueOn : null,
    restsOn: statutesOf(application),
  };
}

/** The grant after an event, where it is another one than before it. */
export function grantBetween(before: AgreementState, after: AgreementState): Grant | null {
  const grant = grantOf(after);
  return grant !== null && JSON.stringify(grant) !== JSON.stringify(grantOf(before)) ? grant : null;
}
