import type { ReactNode } from 'react';
import { Alert } from '../../../../design/alert.js';
import type { Agreement } from '../../../../api/types.js';
import { AmendmentPart } from '../../../../parts/agreement/amendment-part.js';
import { mayDo } from '../../../../parts/agreement/may.js';
import { Arrived } from '../arrived.js';
import { Barred } from '../barred.js';
import { OfReview, type ReviewCase } from '../case.js';
import { ReviewHead } from '../head.js';
import type { Held } from '../held.js';

/** The amendment that is open. */
export type Amendment = NonNullable<Agreement['amendment']>;

/** A case with its open amendment. */
export interface AmendmentCase {
  readonly reviewed: ReviewCase;
  readonly amendment: Amendment;
}

interface OfAmendmentProps {
  readonly name: string;
  readonly children: (found: AmendmentCase) => ReactNode;
}

/** The page of a decision on the open amendment. */
export function OfAmendment({ name, children }: OfAmendmentProps) {
  return (
    <OfReview>
      {(reviewed) => {
        const { amendment } = reviewed.agreement;
        return (
          <>
            <ReviewHead reviewed={reviewed} name={name} lead="What is judged is what the amendment changes." />
            {amendment === undefined ? (
              <Alert kind="info" title="No amendment is open">
                It has taken effect, was closed, or was never proposed.
              </Alert>
            ) : (
              <div key={amendment.amendmentNo} className="stack-wide">
                {children({ reviewed, amendment })}
              </div>
            )}
          </>
        );
      }}
    </OfReview>
  );
}

interface DecidingProps extends AmendmentCase {
  readonly held: Held;
  readonly commands: readonly string[];
  /** `review the amendment`. */
  readonly act: string;
  readonly onGoOn: () => void;
  readonly children: ReactNode;
}

/** What the amendment changes, what arrived since, and the form; or why it is not the reader's. */
export function Deciding({ reviewed, amendment, held, commands, act, onGoOn, children }: DecidingProps) {
  const { agreement } = reviewed;
  const [first = ''] = commands;
  return (
    <>
      <Arrived reviewed={reviewed} held={held} onGoOn={onGoOn} />
      <AmendmentPart amendment={amendment} />
      {commands.some((command) => mayDo(agreement, command)) ? (
        children
      ) : (
        <Barred agreement={agreement} command={first} act={act} />
      )}
    </>
  );
}
