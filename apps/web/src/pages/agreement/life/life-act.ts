import type { AgreementCommand, HistoryItem, SignedIn } from '../../../api/types.js';
import type { CommandField } from '../../../forms/index.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import type { Answers, JsonObject } from '../../../parts/application/index.js';

/** What an act is about: the agreement with what surrounds it and its history, and who reads when. */
export interface OnRecord extends OnAgreement {
  readonly history: readonly HistoryItem[];
  readonly reader: Pick<SignedIn, 'subjectId' | 'functions'>;
  /** The day it is in New York. */
  readonly today: string;
}

/** One act on an agreement, as a page. */
export interface LifeAct {
  readonly command: AgreementCommand;
  /** What the page is called, and what its button does. */
  readonly name: string;
  /** What comes of it, before one begins. */
  readonly lead: string | ((on: OnAgreement) => string);
  /** What its giver looks at first, whether they may give it or not. */
  readonly About?: React.ComponentType<{ readonly on: OnRecord }>;
  readonly fields: (on: OnRecord) => readonly CommandField[];
  /** Of an act on something that the record has, one of several: what is so where it has none. */
  readonly noneOpen?: string;
  /** The body of what the fields hold, where it is not as they stand. */
  readonly bodyOf?: (body: JsonObject, answers: Answers, on: OnRecord) => JsonObject;
  /** Of an act that cannot be undone: what it leads to, for the last look before it. */
  readonly follows?: string;
  /** Of an act that approves something for the rest of the term: says before it is sent when that is short. */
  readonly isApproval?: true;
}

/** Reasons of a command out of the policy, without those that only the clock gives. */
export const reasonsOf = ({ policy }: Pick<OnAgreement, 'policy'>, command: string) =>
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

/** Whether there is nothing to choose from in a field that needs a choice: the act has nothing to be about. */
export const hasNoChoice = (fields: readonly CommandField[]): boolean =>
  fields.some(
    ({ kind, options, isOptional, when }) =>
      CHOICES.has(kind) && isOptional !== true && when === undefined && options?.length === 0,
  );

const CHOICES: ReadonlySet<CommandField['kind']> = new Set(['choice', 'select']);
