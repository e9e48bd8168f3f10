import { isOfClassified } from '../review/conditions.js';
import type { AgreementState } from '../state.js';
import { openAmendment } from './amended.js';

/**
 * The amendment after the classified access of the agreement was stopped or ended by people, or a change was reported on
 * which access rests: what was decided on it before is decided anew, and so are the text and the signatures that rest on
 * it. Otherwise what was taken away would come back with the amendment. A denial stands.
 */
export function undecided(state: AgreementState): Pick<AgreementState, 'amendment'> {
  const open = openAmendment(state);
  if (!open?.classified || !('level' in open.classified)) return { amendment: state.amendment };
  return {
    amendment: {
      ...open,
      classified: null,
      terms: null,
      conditions: open.conditions.filter(({ conditionId }) => !isOfClassified(conditionId)),
      signatures: open.signatures.map((one) => Object.assign({}, one, { status: 'Void' as const })),
    },
  };
}
