import type { FunctionName } from '@accord/kernel';
import type { EventType } from '../../agreement.js';
import { mayReview } from './conflicts.js';
import { type AgreementRecord, type EventOf } from './record.js';

/** What one event must bear: from which states, by whom, and what else, judged with all that was recorded before it. */
export interface Law<Type extends EventType> {
  readonly from: readonly string[];
  readonly by: readonly FunctionName[];
  /** What is missing or wrong, in words. `record` ends with the event itself. */
  readonly needs?: (event: EventOf<Type>, record: AgreementRecord) => readonly string[];
}

/** The laws of some types of events. */
export type Laws<Type extends EventType> = { readonly [Name in Type]: Law<Name> };

/** What is wrong, in words; nothing when it is not. */
export const wrong = (isWrong: boolean, what: string): readonly string[] => (isWrong ? [what] : []);

export const OFFICERS = ['isao.officer'] as const;
export const REVIEWED = ['PrivacyReviewed', 'ClassifiedAccessApproved'] as const;
export const REVIEWERS = ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'] as const;

type Actor = EventOf<EventType>['actor'];

/** The certification is the one in force. */
export const certified = (
  { certificationVersion }: { readonly certificationVersion: string },
  { policy }: AgreementRecord,
): readonly string[] => wrong(certificationVersion !== policy.certificationVersion, 'the certification in force');

/** Where somebody is assigned in a function, nobody but their delegate acts in it; nor does who stepped back for a conflict. */
export const notOfAnother = ({ subjectId, function: name }: Actor, record: AgreementRecord): readonly string[] => [
  ...wrong(record.reviewer(name) !== undefined && !mayReview(record, name, subjectId), 'the assignment to this person'),
  ...notSteppedBack({ subjectId, function: name }, record),
];

/** Who stepped back from a review for a conflict has no more part in it. */
export const notSteppedBack = ({ subjectId, function: name }: Actor, record: AgreementRecord): readonly string[] =>
  wrong(record.hasSteppedBack(subjectId, name), 'freedom from a conflict for which the person stepped back');

/** Days that a person sends: none is past, none lies beyond the last one that the policy admits for its kind. */
export const within = (
  { policy, today }: AgreementRecord,
  kind: keyof AgreementRecord['policy']['latestDates'],
  ...days: readonly string[]
): readonly string[] =>
  wrong(
    days.some((day) => day < today || day > policy.latestDates[kind]),
    `a day within the bounds of ${kind}`,
  );
