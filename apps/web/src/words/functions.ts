/** The functions that people hold, as pages call them. */
import type { PolicyBody } from '../api/types.js';

interface FunctionWords {
  /** One person of it. */
  readonly person: string;
  /** The office, where nobody in particular is meant. */
  readonly office: string;
  readonly side: 'ISAO' | 'NCCIC' | 'DHS' | 'oversight' | 'platform' | 'clock';
}

const words = (person: string, office: string, side: FunctionWords['side']): FunctionWords => ({
  person,
  office,
  side,
});

export const FUNCTIONS: Readonly<Record<string, FunctionWords>> = {
  'isao.officer': words('ISAO officer', 'ISAO officers', 'ISAO'),
  'isao.signatory': words('ISAO signatory', 'ISAO signatories', 'ISAO'),
  'isao.fso': words('Facility security officer', 'facility security officers', 'ISAO'),
  'nccic.case_manager': words('Case manager', 'case managers', 'NCCIC'),
  'nccic.approving_official': words('Approving official', 'approving officials', 'NCCIC'),
  'dhs.privacy': words('Privacy officer', 'privacy officers', 'DHS'),
  'dhs.crcl': words('Civil rights and civil liberties reviewer', 'civil rights and civil liberties', 'DHS'),
  'dhs.counsel': words('Counsel', 'counsel', 'DHS'),
  'dhs.csa': words('Classified-access official', 'classified-access officials', 'DHS'),
  'dhs.risk_acceptor': words('Risk acceptor', 'risk acceptors', 'DHS'),
  auditor: words('Auditor', 'auditors', 'oversight'),
  admin: words('Administrator', 'administrators', 'platform'),
  clock: words('Clock', 'the clock', 'clock'),
};

/** One person of a function. */
export const personOf = (name: string): string => FUNCTIONS[name]?.person ?? name;

/** Functions of people, in one line. */
export const functionsInWords = (names: readonly string[]): string =>
  names.length === 0 ? 'no function' : names.map(personOf).join(', ');

/** The functions that a publication of the policy gives: all but those of organizations, which come with an appointment. */
export type GrantedFunction = PolicyBody<'propose-functions'>['functions']['holds'][number];

/** True for a function that a publication of the policy gives. */
export const isGranted = (name: string): name is GrantedFunction =>
  name in FUNCTIONS && FUNCTIONS[name]!.side !== 'ISAO' && FUNCTIONS[name]!.side !== 'clock';

/** The office of a function. */
export const officeOf = (name: string): string => FUNCTIONS[name]?.office ?? name;

export const sideOf = (name: string): FunctionWords['side'] | undefined => FUNCTIONS[name]?.side;

/** Functions that can be assigned to review an agreement. */
export const REVIEWS = ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'] as const;
export type ReviewFunction = (typeof REVIEWS)[number];

/** True for whom a review can be assigned to. */
export const isReviewer = (functions: readonly string[]): boolean => REVIEWS.some((name) => functions.includes(name));

/** Who acted, as far as the reader may know: `pr-2, privacy officer`, or the function alone. */
export function actorOf({ subjectId, function: name }: { subjectId: string | null; function: string | null }): string {
  const role = name === null ? 'Unknown' : personOf(name);
  return subjectId === null || name === 'clock' ? role : `${subjectId}, ${withinSentence(role)}`;
}

/** A name as it stands within a sentence; an abbreviation stays as it is. */
export const withinSentence = (name: string): string =>
  /^[A-Z]{2}/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export const RANKS: Readonly<Record<string, string>> = {
  centre_director: 'Center director',
  agency_director: 'Agency director',
  department_head: 'Department head',
};
