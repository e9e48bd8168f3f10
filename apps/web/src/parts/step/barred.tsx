import { useQuery } from '@tanstack/react-query';
import { lineageQuery, organizationQuery } from '../../api/queries.js';
import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Loaded } from '../loaded.js';
import { useSignedIn } from '../../shell/index.js';
import { whyNot } from '../../words/actions.js';
import { actOf, doersOf } from '../../words/commands.js';
import { officeOf } from '../../words/functions.js';
import { oneOfListed } from '../../words/lists.js';
import { HomeLink } from '../agreement/home.js';
import { barOf } from '../agreement/may.js';
import { appointmentsInWords, otherParts, partsInWords } from './other-parts.js';

interface BarredProps {
  readonly agreement: Agreement;
  readonly command: string;
}

/** Why the reader cannot do something, before they try. */
export function Barred({ agreement, command }: BarredProps) {
  const code = barOf(agreement, command);
  const back = <HomeLink agreement={agreement}>See the agreement</HomeLink>;
  if (code === 'SOD_CONFLICT')
    return (
      <Alert kind="bad" title={`${actOf(command)}: somebody else of your office does this`} acts={back}>
        <p>{whyNot(code, command)}</p>
        <OtherParts agreement={agreement} command={command} />
      </Alert>
    );
  return (
    <Alert
      kind="info"
      title={code === undefined ? `${actOf(command)}: for another function` : `${actOf(command)}: not now`}
      acts={back}
    >
      {code === undefined ? whoseItIs(command) : whyNot(code, command)}
    </Alert>
  );
}

/** It is no act of the reader's functions at all: whose it is. */
function whoseItIs(command: string): string {
  const doers = doersOf(command).map(officeOf);
  return doers.length === 0 ? whyNot('NOT_AUTHORIZED', command) : `It belongs to the ${oneOfListed(doers)}.`;
}

/** What the reader has done here before, or was at the organization: that bars them. */
function OtherParts({ agreement, command }: BarredProps) {
  const { subjectId, functions } = useSignedIn();
  const wanted = doersOf(command).find((name) => functions.includes(name));
  const lineage = useQuery(lineageQuery(agreement.id, false));
  const organization = useQuery(organizationQuery(agreement.organizationId));
  return (
    <Loaded query={organization} label="appointments" rows={1}>
      {(of) => (
        <Loaded query={lineage} label="your part" rows={1}>
          {(agreements) => (
            <ul className="ruled">
              {[
                ...appointmentsInWords(of, subjectId),
                ...partsInWords(otherParts(agreements, subjectId, wanted), agreement.id),
              ].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
