import type { Agreement } from '../../api/types.js';
import { TlpLabel } from '../../design/tlp-label.js';
import { count } from '../../words/dates.js';
import { ANONYMITIES, CHANNELS, labelOf, ONWARD_RULES } from '../../words/labels.js';
import { listed } from '../../words/lists.js';

/** What holds for everything that moves, out of the signed application. */
export function ForAll({ agreement: { application } }: { readonly agreement: Agreement }) {
  if (application === null) return null;
  const {
    channels = [],
    onwardRule,
    membersCountAsClients,
    anonymity,
    retentionDaysMax,
    namedRecipients = [],
  } = application;
  const sentences = [
    channels.length > 0 && `by ${listed(channels.map((channel) => labelOf(CHANNELS, channel)))}.`,
    onwardRule !== undefined &&
      `${labelOf(ONWARD_RULES, onwardRule)}${membersCountAsClients === true ? ', members count as clients' : ''}.`,
    anonymity !== undefined && `${labelOf(ANONYMITIES, anonymity)}.`,
    retentionDaysMax !== undefined && `Kept ${count(retentionDaysMax, 'day')} at most.`,
  ].filter((sentence) => sentence !== false);
  return (
    <p>
      <b>For all of it:</b> {sentences.join(' ')}{' '}
      {namedRecipients.length === 0 && (
        <>
          <TlpLabel label="RED" /> never moves here: nobody is a named recipient.
        </>
      )}
    </p>
  );
}
