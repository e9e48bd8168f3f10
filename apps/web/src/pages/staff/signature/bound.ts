/** What an agreement binds the Center to, as sentences out of the signed application. */
import type { Agreement } from '../../../api/types.js';
import { count } from '../../../words/dates.js';
import { CHANNELS, INFO_TYPES, labelOf, ONWARD_RULES } from '../../../words/labels.js';
import { withinSentence } from '../../../words/functions.js';
import { listed } from '../../../words/lists.js';

type Direction = 'toNCCIC' | 'fromNCCIC';

/** The types of information that go one way; what goes both ways goes each. */
function typesGoing(way: Direction, { application }: Agreement): readonly string[] {
  const scopes = application?.infoTypes ?? [];
  return scopes
    .filter(({ direction }) => direction === way || direction === 'both')
    .map(({ type }) => withinSentence(labelOf(INFO_TYPES, type)));
}

/** What goes where, by which channels, to whom further, and that nobody has to. */
export function boundTo(agreement: Agreement, party: string): string {
  const { channels = [], onwardRule, retentionDaysMax } = agreement.application ?? {};
  const received = typesGoing('toNCCIC', agreement);
  const sent = typesGoing('fromNCCIC', agreement);
  return [
    received.length > 0 ? `Receive ${listed(received)} from ${party}.` : '',
    sent.length > 0 ? `Send it ${listed(sent)}.` : '',
    channels.length > 0 ? `By ${listed(channels.map((channel) => labelOf(CHANNELS, channel)))}.` : '',
    onwardRule === undefined ? '' : `${labelOf(ONWARD_RULES, onwardRule)}.`,
    retentionDaysMax === undefined ? '' : `Kept ${count(retentionDaysMax, 'day')} at most.`,
    'Nothing obliges either side to share, and either side may end it.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The same in a few words, for a list: term and level. */
export function termOf({ application }: Agreement): string {
  const months = application?.requestedTermMonths;
  return months === undefined ? 'term not said' : count(months, 'month');
}
