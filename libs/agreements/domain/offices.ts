import type { FunctionName } from '@accord/kernel';
import type { Office } from './commands.js';

const FUNCTIONS_OF: Readonly<Record<Office, readonly FunctionName[]>> = {
  crcl: ['dhs.crcl'],
  counsel: ['dhs.counsel'],
  'second-official': ['dhs.csa', 'nccic.approving_official'],
};

/** The offices that concur. */
export const OFFICES = ['crcl', 'counsel', 'second-official'] as const satisfies readonly Office[];

/** True for the name of an office that concurs. */
export const isOffice = (name: unknown): name is Office => OFFICES.some((office) => office === name);

/** True when a function speaks for an office; each speaks for one (server rule `office-of-function`). */
export const speaksFor = (name: FunctionName, office: Office): boolean => FUNCTIONS_OF[office].includes(name);
