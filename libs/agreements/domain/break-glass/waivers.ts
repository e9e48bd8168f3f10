import type { LocalDate } from '@accord/kernel';
import type { AgreementState } from '../state.js';
import type { WaivedRule, Waiver } from './forms.js';

type Waived = Pick<AgreementState, 'waivers'>;

/** The request that still can be confirmed: the last one, while it is not open. Null without one. */
export function requestedWaiver({ waivers }: Waived): Waiver | null {
  const last = waivers.at(-1);
  return last?.openedAt === null ? last : null;
}

/** The waiver that was opened and that no auditor has closed; null without one. There is one at a time. */
export const flaggedWaiver = ({ waivers }: Waived): Waiver | null =>
  waivers.find(({ openedAt, closedAt }) => openedAt !== null && closedAt === null) ?? null;

/** True while a rule is waived for a person: opened by two officials, not closed, and to the end of its last day. */
export function isWaived(state: Waived, waives: WaivedRule, subjectId: string, today: LocalDate): boolean {
  const flagged = flaggedWaiver(state);
  return flagged !== null && flagged.waives === waives && flagged.subjectId === subjectId && today <= flagged.until;
}
