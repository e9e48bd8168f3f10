import {
  ACCEPTOR_RANKS,
  FUNCTIONS,
  isUuid,
  type AcceptorRank,
  type FunctionName,
  type Principal,
} from '@accord/kernel';
import { isMailAddress } from '@accord/notifications';

const SUBJECT_ID = /^[A-Za-z0-9][A-Za-z0-9._:|-]{0,127}$/;

/** True for an opaque id of a person as the contract writes it (`SubjectId` of application.schema.json). */
export const isSubjectId = (value: unknown): value is string => typeof value === 'string' && SUBJECT_ID.test(value);

/** True for a name of a function that a person can hold; `clock` is the system's own and nobody's. */
export const isPersonsFunction = (value: unknown): value is FunctionName =>
  value !== 'clock' && FUNCTIONS.some((name) => name === value);

/** True for a rank of risk acceptors. */
export const isAcceptorRank = (value: unknown): value is AcceptorRank => ACCEPTOR_RANKS.some((rank) => rank === value);

/**
 * The person that the claims of a verified token describe; null when a claim is not what the contract says.
 * Unknown functions are ignored: a provider may serve other systems too.
 */
export function principalOfClaims(claims: Readonly<Record<string, unknown>>): Principal | null {
  const { sub, functions = [], org, rank, supervisor } = claims;
  if (!isSubjectId(sub) || !Array.isArray(functions)) return null;
  const organizationId = typeof org === 'string' ? org.toLowerCase() : null; // ids are in lower case everywhere here
  if (org !== undefined && !(organizationId !== null && isUuid(organizationId))) return null;
  if (rank !== undefined && !isAcceptorRank(rank)) return null;
  if (supervisor !== undefined && !isSubjectId(supervisor)) return null;
  return {
    subjectId: sub,
    functions: [...new Set(functions.filter(isPersonsFunction))],
    ...(organizationId === null ? {} : { organizationId }),
    ...(rank === undefined ? {} : { rank }),
    ...(supervisor === undefined ? {} : { supervisorId: supervisor }),
  };
}

/** The address at which the claims of a verified token say that its person is reached; null when they do not, or not for sure. */
export function addressOfClaims(claims: Readonly<Record<string, unknown>>): string | null {
  const { email, email_verified: isVerified } = claims;
  return isVerified !== false && isMailAddress(email) ? email : null;
}
