/** The functions that a person can hold (rules.md#functions); `clock` is the system's own. */
export const FUNCTIONS = [
  'isao.officer',
  'isao.signatory',
  'isao.fso',
  'nccic.case_manager',
  'dhs.privacy',
  'dhs.crcl',
  'dhs.counsel',
  'dhs.csa',
  'dhs.risk_acceptor',
  'nccic.approving_official',
  'auditor',
  'admin',
  'clock',
] as const;

/** A function that a person can hold. */
export type FunctionName = (typeof FUNCTIONS)[number];

/** True for the functions of an information sharing organization. */
export const isIsaoFunction = (name: FunctionName): boolean => name.startsWith('isao.');

/** True for the functions of government staff: NCCIC and DHS, not oversight and not the platform. */
export const isGovernmentFunction = (name: FunctionName): boolean =>
  name.startsWith('nccic.') || name.startsWith('dhs.');

/** True for the functions that people of the government's side hold, oversight and platform too: all but those of organizations. */
export const isStaffFunction = (name: FunctionName): boolean => name !== 'clock' && !isIsaoFunction(name);

/** Ranks of risk acceptors, lowest first. */
export const ACCEPTOR_RANKS = ['centre_director', 'agency_director', 'department_head'] as const;

/** Rank of a risk acceptor. */
export type AcceptorRank = (typeof ACCEPTOR_RANKS)[number];

/** A person as the provider of identities vouches for them. Never a name: `subjectId` is opaque. */
export interface Principal {
  readonly subjectId: string;
  readonly functions: readonly FunctionName[];
  readonly organizationId?: string;
  readonly rank?: AcceptorRank;
  /** To whom they report, where the provider says so. */
  readonly supervisorId?: string;
}

/** A principal in the one function in which they send a command. */
export interface Actor extends Principal {
  readonly function: FunctionName;
}
