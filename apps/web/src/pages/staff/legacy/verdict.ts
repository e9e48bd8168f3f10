/** The form of a verification: what can be said, what is missing, and the body that it makes. */
import type { LegacyInstrument } from '../../../api/types.js';
import type { FormError, Option } from '../../../design/fields/index.js';
import { day } from '../../../words/dates.js';
import { LEGACY_VERDICTS } from '../../../words/labels.js';

export interface VerdictValues {
  readonly verdict: string;
  readonly mappedState: string;
  readonly note: string;
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Confirmed: 'Document, dates and kind agree with the import.',
  ConfirmedWithDifferences: 'The instrument exists. What differs is named in the note.',
  NotConfirmed: 'No such instrument in force could be shown.',
};

export const VERDICTS: readonly Option[] = Object.entries(LEGACY_VERDICTS).map(([value, label]) => ({
  value,
  label,
  description: DESCRIPTIONS[value] ?? '',
}));

const ENDED: Option = { value: 'Terminated', label: 'Ended', description: 'A party has ended it, or it never stood.' };

/** What it can be from now on: the day decides whether it runs or has run out, and what is not confirmed has ended. */
export function fatesOf({ originalExpiry }: LegacyInstrument, verdict: string, today: string): readonly Option[] {
  if (verdict === 'NotConfirmed') return [ENDED];
  if (originalExpiry !== undefined && originalExpiry < today)
    return [{ value: 'Expired', label: 'Expired', description: `Its last day was ${day(originalExpiry)}.` }, ENDED];
  const until = originalExpiry === undefined ? 'until a party ends it' : `to the end of ${day(originalExpiry)}, ET`;
  return [{ value: 'Active', label: 'In force', description: `From this moment, ${until}.` }, ENDED];
}

/** What has not been said yet. */
export const missingInVerdict = ({ verdict, mappedState, note }: VerdictValues): readonly FormError[] => [
  ...(verdict === '' ? [{ pointer: '/verdict', message: 'Say what the document shows.' }] : []),
  ...(mappedState === '' ? [{ pointer: '/mappedState', message: 'Say what it is from now on.' }] : []),
  ...(verdict === 'ConfirmedWithDifferences' && note.trim() === ''
    ? [{ pointer: '/note', message: 'Name the differences.' }]
    : []),
];

export const bodyOfVerdict = ({ verdict, mappedState, note }: VerdictValues) => ({
  verdict,
  mappedState,
  ...(note.trim() === '' ? {} : { note: note.trim() }),
});
