import { Note } from '../../../../design/alert.js';
import { moment, weekday } from '../../../../words/dates.js';
import { reasonInWords, type AboutProps } from './about.js';

const PARTIES = { ISAO: 'The organization', NCCIC: 'The Center' } as const;

/** By whom notice was given, and when the agreement ends by itself. */
export function NoticeGiven({ on }: AboutProps) {
  const { notice } = on.agreement;
  if (notice === undefined) return null;
  const { byParty, givenAt, reasonCode, effectiveOn } = notice;
  return (
    <Note>
      {PARTIES[byParty]} gave notice on {moment(givenAt)}: {reasonInWords(on, 'give-termination-notice', reasonCode)}.
      The agreement ends by itself at the end of {weekday(effectiveOn)}, ET.
    </Note>
  );
}
