/** The premises of sharing: what each is called, what it says where it is lost, and where it stands. */
import { count } from './dates.js';
import type { Status } from './status.js';

/** What each premise is called. */
const NAMES: Readonly<Record<string, string>> = {
  agreement: 'An agreement',
  collection: 'Collection',
  record: 'Readable record',
  succession: 'Not replaced',
  notice: 'Not terminated',
  term: 'Term',
  suspension: 'Not suspended',
  standards: 'Standards',
  type: 'Type of information',
  direction: 'Direction',
  recipient: 'Named recipient',
  ceiling: 'TLP ceiling',
  'classified-access': 'Classified access',
  'statutory-cover': 'Statutory cover',
};

/** Why something may not move. */
const LOST: Readonly<Record<string, string>> = {
  agreement: 'No agreement was in force.',
  collection: 'No agreement grants anything on this collection.',
  record: 'The record of the agreement cannot be read to its end, so nothing is said of it.',
  succession: 'Another agreement has taken the place of this one.',
  notice: 'The agreement was terminated.',
  term: 'The term of the agreement is over.',
  suspension: 'The agreement is suspended.',
  standards: 'The attestation of the standards has lapsed or was taken back, and the time to mend it is over.',
  type: 'The agreement does not grant this type of information on this collection.',
  direction: 'The agreement grants this type of information the other way only.',
  recipient: 'TLP:RED is for named persons. It goes to them, and by no collection.',
  ceiling: 'The label is above what the collection carries.',
  'classified-access': 'There is no classified access.',
  'statutory-cover':
    'The agreement shares this under the Cybersecurity Information Sharing Act of 2015, which is not in force.',
};

const LABELS: readonly string[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

/** Labels of TLP 2.0 as they are chosen. */
export const TLP_CHOICES = LABELS.map((value) => ({ value, label: `TLP:${value}` }));

/** What a premise is called. */
export const premiseName = (premise: string): string => NAMES[premise] ?? premise;

/** Why something may not move, for people. */
export const whyNotMoving = (premise: string): string => LOST[premise] ?? 'A premise is missing.';

/** Whether a premise holds. */
export const premiseStatus = (holds: boolean): Status =>
  holds ? { icon: 'disc', word: 'Holds', tone: 'ok' } : { icon: 'octagon', word: 'Missing', tone: 'bad' };

/** How far the log was known when something was decided. */
interface Known {
  readonly position: string;
  readonly headPosition: string;
  readonly behindMs: number;
}

/** How far the record was known; by how much that is behind, where it is. */
export function knownUpTo({ position, headPosition, behindMs }: Known): string {
  if (behindMs === 0 && position === headPosition) return `with everything up to event ${position} of the log`;
  const behind = behindMs < 1_000 ? 'less than a second' : count(Math.round(behindMs / 1_000), 'second');
  return `known up to event ${position} of ${headPosition}, ${behind} behind the log: what was recorded since is not in it`;
}
