import { useQuery } from '@tanstack/react-query';
import { lineageQuery } from '../../api/queries.js';
import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Loaded } from '../loaded.js';
import { useSignedIn } from '../../shell/index.js';
import { whyNot } from '../../words/actions.js';
import { actOf, doerOf } from '../../words/commands.js';
import { dateOf, day } from '../../words/dates.js';
import { whatHappened } from '../../words/events.js';
import { officeOf, personOf, withinSentence } from '../../words/functions.js';
import { barOf } from '../agreement/may.js';
import { otherParts } from './other-parts.js';

interface BarredProps {
  readonly agreement: Agreement;
  readonly command: string;
}

/** Why the reader cannot do something, before they try. */
export function Barred({ agreement, command }: BarredProps) {
  const code = barOf(agreement, command);
  if (code === undefined) return <Others command={command} />;
  if (code === 'SOD_CONFLICT')
    return (
      <Alert kind="bad" title={`${actOf(command)}: somebody else of your office does this`}>
        <p>{whyNot(code)}</p>
        <OtherParts agreement={agreement} command={command} />
      </Alert>
    );
  return (
    <Alert kind="info" title={`${actOf(command)}: not now`}>
      {whyNot(code)}
    </Alert>
  );
}

/** It is no act of the reader's functions at all. */
function Others({ command }: { readonly command: string }) {
  const doers = doerOf(command);
  return (
    <Alert kind="info" title={`${actOf(command)}: for another function`}>
      {doers === undefined
        ? whyNot('NOT_AUTHORIZED')
        : `It belongs to the ${officeOf(doers)}. You can read along here.`}
    </Alert>
  );
}

/** What the reader has done here before, which bars them for good. */
function OtherParts({ agreement, command }: BarredProps) {
  const { subjectId } = useSignedIn();
  const lineage = useQuery(lineageQuery(agreement.id, false));
  return (
    <Loaded query={lineage} label="your part" rows={1}>
      {(agreements) => {
        const parts = otherParts(agreements, subjectId, doerOf(command));
        if (parts.length === 0)
          return (
            <p>
              You have recorded nothing here yourself: an assignment that you gave back, or an appointment at the
              organization, can bar you as well.
            </p>
          );
        return (
          <ul className="ruled">
            {parts.map(({ agreementId, number, functionName, type, recordedAt }) => (
              <li key={`${agreementId} ${functionName}`}>
                On {day(dateOf(recordedAt))} you acted as {withinSentence(personOf(functionName))}
                {agreementId !== agreement.id && ` on the agreement before this one, ${number ?? 'a draft'}`}:{' '}
                {withinSentence(whatHappened(type))}.
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
