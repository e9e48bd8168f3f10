import { useQuery } from '@tanstack/react-query';
import { checkAmendment } from '../../../api/commands.js';
import type { AgreementBody, ConsideredAmendment } from '../../../api/types.js';
import { Refusal } from '../../../api/refusal.js';
import { Alert } from '../../../design/alert.js';
import { BeforeAfter } from '../../../design/before-after.js';
import { Skeleton } from '../../../design/skeleton.js';
import { errorsOf } from '../../../forms/index.js';
import { changesInWords } from '../../../parts/agreement/amendment-changes.js';
import { ErrorFrame } from '../../../parts/frames.js';
import { AMENDMENT_GATES, AMENDMENT_KINDS, KIND_MEANS } from '../../../words/amendments.js';
import { weekday } from '../../../words/dates.js';
import { labelOf } from '../../../words/labels.js';

type Body = AgreementBody<'propose-amendment'>;

interface WhatItNeedsProps {
  readonly agreementId: string;
  /** The revision that its writer has seen. */
  readonly seen: number;
  readonly body: Body;
}

/** What the changes are, and what they ask for, before they are proposed. The server computes it, as it does when they are. */
export function WhatItNeeds({ agreementId, seen, body }: WhatItNeedsProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['amendment-check', agreementId, seen, body],
    queryFn: () => checkAmendment({ id: agreementId, revision: seen }, body),
    retry: false,
  });
  return (
    <div className="stack">
      <BeforeAfter changes={changesInWords(body.changes)} caption="What the amendment changes" />
      {data !== undefined && <Considered considered={data} />}
      {error !== null && !isRefused(error) && <ErrorFrame error={error} onRetry={() => void refetch()} />}
      {isRefused(error) && (
        <Alert kind="bad" title="It would be refused as it stands" isAnnounced>
          <ul className="plain-list">
            {errorsOf(error).map(({ pointer, message }) => (
              <li key={pointer}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {data === undefined && error === null && <Skeleton label="what it needs" />}
    </div>
  );
}

/** The server has judged it; anything else is no judgement. */
const isRefused = (error: Error | null): error is Refusal =>
  error instanceof Refusal && [409, 412, 422].includes(error.status);

/** No correction, whatever its summary says. */
const MORE = new Set(['ScopeExpansion', 'ClassificationIncrease', 'TermExtension', 'PartyChange']);

function Considered({
  considered: { kind, kinds, requiredGates, expiresOn },
}: {
  readonly considered: ConsideredAmendment;
}) {
  const others = kinds.filter((one) => one !== kind);
  return (
    <Alert
      kind={MORE.has(kind) ? 'warn' : 'info'}
      title={`${labelOf(AMENDMENT_KINDS, kind)}: ${labelOf(KIND_MEANS, kind)}`}
      isAnnounced
    >
      <p>What it is follows from what it changes, and nobody chooses it.</p>
      {others.length > 0 && <p>Also: {others.map((one) => labelOf(AMENDMENT_KINDS, one)).join(', ')}.</p>}
      {expiresOn !== undefined && <p>The agreement then ends on {weekday(expiresOn)}.</p>}
      <p>It takes effect after:</p>
      <ul>
        {requiredGates.map((gate) => (
          <li key={gate}>{labelOf(AMENDMENT_GATES, gate)}</li>
        ))}
      </ul>
    </Alert>
  );
}
