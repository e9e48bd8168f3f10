import type { AgreementState } from '../state.js';

/** The text of the terms changed or may change: what lay open for signature lies open no more. */
export const closedTerms = ({ terms }: AgreementState): Pick<AgreementState, 'terms'> => ({
  terms: terms && { ...terms, open: false },
});
