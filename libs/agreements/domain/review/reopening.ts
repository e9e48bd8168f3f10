import type { Application } from '../application.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';
import { hasSecondOfficial, isMissing, namesRecipients, positionOf } from './concurrence.js';
import { isMaterial } from './materiality.js';
import { OFFICES, type Office } from './offices.js';

type Materiality = PolicyFacts['materiality'];

/** The lists of fields on which each office gives its word. */
const FIELDS_OF: Readonly<Record<Office, readonly (keyof Materiality)[]>> = {
  crcl: ['privacy'],
  counsel: ['privacy', 'counsel'],
  'second-official': ['classified', 'secondOfficial'],
};

/** The offices whose word ends with an application: a word ends with what it was given on. */
export const wordsEnded = (
  state: AgreementState,
  before: Application,
  after: Application,
  materiality: Materiality,
): readonly Office[] =>
  OFFICES.filter(
    (office) =>
      positionOf(state, office) !== null &&
      FIELDS_OF[office].some((list) => isMaterial(materiality[list], before, after)),
  );

/** True when the applicant has become another party: who it is must be looked at again. */
export const isAnotherParty = (before: Application, after: Application, { party }: Materiality): boolean =>
  isMaterial(party, before, after);

/** True when somebody must give their word before an application can go on: an office, or a second official. */
export function lacksWord(state: AgreementState): boolean {
  const needsOfficial = namesRecipients(state) || state.application?.requestedLevel === 'TopSecret';
  return isMissing(state, 'crcl') || isMissing(state, 'counsel') || (needsOfficial && !hasSecondOfficial(state, null));
}

/** The concurrences once the words of some offices have ended. */
export const withoutWordsOf = (
  concurrences: AgreementState['concurrences'],
  offices: readonly Office[],
): AgreementState['concurrences'] =>
  concurrences.map((one) => (offices.includes(one.office) ? { ...one, inForce: false } : one));
