import type { AgreementCommand, HistoryItem } from '../../../api/types.js';
import type { CommandField } from '../../../forms/index.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import type { Answers, JsonObject } from '../../../parts/application/index.js';

/** What an act is about: the agreement with what surrounds it, and the events that the reader's functions recorded. */
export interface OnRecord extends OnAgreement {
  readonly own: readonly HistoryItem[];
}

/** One act on an agreement in force, as a page. */
export interface LifeAct {
  readonly command: AgreementCommand;
  /** What the page is called, and what its button does. */
  readonly name: string;
  /** What comes of it, before one begins. */
  readonly lead: string;
  readonly fields: (on: OnRecord) => readonly CommandField[];
  /** The body of what the fields hold, where it is not as they stand. */
  readonly bodyOf?: (body: JsonObject, answers: Answers, on: OnAgreement) => JsonObject;
  /** Of an act that cannot be undone: what it leads to, for the last look before it. */
  readonly follows?: string;
  /** Of an act that approves something for the rest of the term: says before it is sent when that is short. */
  readonly isApproval?: true;
}

/** Reasons of a command out of the policy, without those that only the clock gives. */
export const reasonsOf = ({ policy }: OnAgreement, command: string) =>
  (policy.catalogues.reasons[command]?.codes ?? [])
    .filter((code) => !('setBy' in code))
    .map(({ code, meaning }) => ({ value: code, label: meaning }));

/** Labels as the options of a field. */
export const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What was typed or chosen in a field; the empty text where nothing was. */
export const textIn = (answers: Answers, pointer: string): string => {
  const answer = answers[pointer];
  return typeof answer === 'string' ? answer.trim() : '';
};
