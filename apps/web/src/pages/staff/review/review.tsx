import { useState } from 'react';
import { Section } from '../../../design/section.js';
import { StatusTag, StatusText } from '../../../design/status-text.js';
import { barOf, mayDo } from '../../../parts/agreement/may.js';
import { useToday } from '../../../parts/use-today.js';
import { useSignedIn } from '../../../shell/index.js';
import { count, fromToday, weekday } from '../../../words/dates.js';
import { PRIVACY } from '../../../words/status.js';
import { OfReview, type ReviewCase } from './case.js';
import { Concurrence } from './concurrence.js';
import { FormText } from './d1/form-text.js';
import { PrivacyReview } from './d1/privacy-review.js';
import { Determination } from './d2/determination.js';
import { ReviewHead } from './head.js';
import { heldNow } from './held.js';
import { Judging } from './judging.js';

/** The review of an application: its text in the middle, at the right what the reader has to judge. */
export function Review() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead reviewed={reviewed} name="Privacy review" acts={<Standing reviewed={reviewed} />} />
          <Judgement reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

/** Where the review stands, and until when it is due to the reader. */
function Standing({ reviewed: { agreement } }: { readonly reviewed: ReviewCase }) {
  const { subjectId } = useSignedIn();
  const today = useToday();
  const own = agreement.review.assignments.find((one) => one.subjectId === subjectId);
  return (
    <>
      <StatusTag status={PRIVACY[agreement.facets.privacy]} />
      {own !== undefined && (
        <StatusText status={{ icon: 'clock', word: `Due ${fromToday(own.dueOn, today)}`, tone: 'ink' }}>
          <span className="muted">, {weekday(own.dueOn)}</span>
        </StatusText>
      )}
    </>
  );
}

type Pane = 'privacy' | 'determination' | 'concurrence' | 'on-file';

/** Whose judgement stands at the right: that of the reader's function, else what the privacy review came to. */
function paneOf({ agreement }: ReviewCase, functions: readonly string[]): Pane {
  const may = (...commands: readonly string[]) => commands.some((command) => mayDo(agreement, command));
  if (functions.includes('dhs.privacy'))
    return may('pass-privacy-review', 'fail-privacy-review') ? 'privacy' : 'on-file';
  if (may('approve-classified-access', 'deny-classified-access')) return 'determination';
  return may('record-concurrence') ? 'concurrence' : 'on-file';
}

/** The judgement that was possible when the page was opened: what somebody writes stays, whatever others record meanwhile. */
function Judgement({ reviewed }: { readonly reviewed: ReviewCase }) {
  const { functions } = useSignedIn();
  const [pane] = useState(() => paneOf(reviewed, functions));
  if (pane === 'privacy') return <PrivacyReview reviewed={reviewed} />;
  if (pane === 'determination') return <Determination reviewed={reviewed} />;
  if (pane === 'concurrence') return <Concurrence reviewed={reviewed} />;
  return <OnFile reviewed={reviewed} command="pass-privacy-review" />;
}

interface OnFileProps {
  readonly reviewed: ReviewCase;
  readonly command: string;
}

/** The privacy review as it is on file, for those who read it. */
function OnFile({ reviewed, command }: OnFileProps) {
  const { agreement } = reviewed;
  const { privacyForm } = agreement.review;
  const isReader = barOf(agreement, command) === undefined;
  const onFile =
    privacyForm === undefined ? (
      <p className="muted">Form D1 has not been recorded yet.</p>
    ) : (
      <FormText form={privacyForm} />
    );
  const form = (
    <Section
      title="Form D1, as recorded"
      aside={
        privacyForm !== undefined &&
        `${count(privacyForm.conditions.length, 'condition')}, version ${privacyForm.revisionNo}`
      }
    >
      {onFile}
    </Section>
  );
  return (
    <Judging
      reviewed={reviewed}
      held={heldNow(agreement)}
      commands={isReader ? [] : [command]}
      act="record this review"
      isReading={isReader}
      onGoOn={() => undefined}
      beside={form}
    >
      {null}
    </Judging>
  );
}
