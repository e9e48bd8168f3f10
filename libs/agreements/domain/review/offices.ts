import type { FunctionName } from '@accord/kernel';

/** Functions that can be assigned to review an agreement. */
export const REVIEW_FUNCTIONS = ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'] as const;
/** A function that can be assigned to review an agreement. */
export type ReviewFunction = (typeof REVIEW_FUNCTIONS)[number];

/** Offices that concur. */
export type Office = 'crcl' | 'counsel' | 'second-official';

/** The functions of officials who can stand second behind an agreement. */
export const SECOND_OFFICIALS = ['dhs.csa', 'nccic.approving_official'] as const satisfies readonly FunctionName[];

const FUNCTIONS_OF: Readonly<Record<Office, readonly FunctionName[]>> = {
  crcl: ['dhs.crcl'],
  counsel: ['dhs.counsel'],
  'second-official': SECOND_OFFICIALS,
};

/** The offices that concur. */
export const OFFICES = ['crcl', 'counsel', 'second-official'] as const satisfies readonly Office[];

/** True for the name of an office that concurs. */
export const isOffice = (name: unknown): name is Office => OFFICES.some((office) => office === name);

/** True when a function speaks for an office; each speaks for one (server rule `office-of-function`). */
export const speaksFor = (name: FunctionName, office: Office): boolean => FUNCTIONS_OF[office].includes(name);
