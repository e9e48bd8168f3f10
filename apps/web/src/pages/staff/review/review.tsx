import { useState } from 'react';
import { Alert } from '../../../design/alert.js';
import { Section } from '../../../design/section.js';
import { StatusTag, StatusText } from '../../../design/status-text.js';
import { EndsSoon } from '../../../parts/agreement/ends-soon.js';
import { barOf, mayDo } from '../../../parts/agreement/may.js';
import { useToday } from '../../../parts/use-today.js';
import { useSignedIn } from '../../../shell/index.js';
import { fromToday, weekday } from '../../../words/dates.js';
import { PRIVACY } from '../../../words/status.js';
import { OfReview, type ReviewCase } from './case.js';
import { Concurrence } from './concurrence.js';
import { formOnRecord, type OnFile as OnFileForm } from './d1/draft.js';
import { FormText } from './d1/form-text.js';
import { PrivacyReview } from './d1/privacy-review.js';
import { Determination } from './d2/determination.js';
import { ReviewHead } from './head.js';
import { heldNow } from './held.js';
import { Judging } from './judging.js';

const PASS = 'pass-privacy-review';

/** The review of an application: its text in the middle, at the right what the reader has to judge. */
export function Review() {
  return <OfReview>{(reviewed) => <Judgement reviewed={reviewed} />}</OfReview>;
}

/** Where the review stands, and until when it is due to the reader. */
function Standing({ reviewed: { agreement } }: { readonly reviewed: ReviewCase }) {
  const { subjectId } = useSignedIn();
  const today = useToday();
  const own = agreement.review.assignments.find((one) => one.subjectId === subjectId);
  const isDecided = own?.function === 'dhs.privacy' && DECIDED.has(agreement.facets.privacy);
  return (
    <>
      <StatusTag status={PRIVACY[agreement.facets.privacy]} />
      {own !== undefined && !isDecided && (
        <StatusText status={{ icon: 'clock', word: `Due ${fromToday(own.dueOn, today)}`, tone: 'ink' }}>
          <span className="muted">, {weekday(own.dueOn)}</span>
        </StatusText>
      )}
    </>
  );
}

/** The review has its outcome: nothing is due of it. */
const DECIDED: ReadonlySet<string> = new Set(['Passed', 'PassedWithConditions', 'Failed']);

type Pane = 'privacy' | 'determination' | 'concurrence' | 'on-file';

/** Whose judgement stands at the right: that of the reader's function, else what the privacy review came to. */
function paneOf({ agreement }: ReviewCase, functions: readonly string[]): Pane {
  const may = (...commands: readonly string[]) => commands.some((command) => mayDo(agreement, command));
  if (functions.includes('dhs.privacy'))
    return may('pass-privacy-review', 'fail-privacy-review') ? 'privacy' : 'on-file';
  if (may('approve-classified-access', 'deny-classified-access')) return 'determination';
  return may('record-concurrence') ? 'concurrence' : 'on-file';
}

const NAMES: Readonly<Record<Pane, string>> = {
  privacy: 'Privacy review',
  determination: 'Classified access',
  concurrence: 'Concurrence',
  'on-file': 'Privacy review',
};

/** The judgement that was possible when the page was opened: what somebody writes stays, whatever others record meanwhile. */
function Judgement({ reviewed }: { readonly reviewed: ReviewCase }) {
  const { functions } = useSignedIn();
  const [pane] = useState(() => paneOf(reviewed, functions));
  return (
    <>
      <ReviewHead reviewed={reviewed} name={NAMES[pane]} acts={<Standing reviewed={reviewed} />} />
      {pane !== 'on-file' && <EndsSoon agreement={reviewed.agreement} />}
      {pane === 'privacy' && <PrivacyReview reviewed={reviewed} />}
      {pane === 'determination' && <Determination reviewed={reviewed} />}
      {pane === 'concurrence' && <Concurrence reviewed={reviewed} />}
      {pane === 'on-file' && <OnFile reviewed={reviewed} />}
    </>
  );
}

/** The last privacy review on the record, for those who read it. */
function OnFile({ reviewed }: { readonly reviewed: ReviewCase }) {
  const { agreement, history } = reviewed;
  const onRecord = formOnRecord(history);
  const isFailed = agreement.facets.privacy === 'Failed';
  const isReader = isFailed || barOf(agreement, PASS) === undefined;
  return (
    <Judging
      reviewed={reviewed}
      held={heldNow(agreement)}
      section="privacy"
      commands={isReader ? [] : [PASS]}
      act="record this review"
      isReading={isReader}
      onGoOn={() => undefined}
      beside={
        <>
          {isFailed && <WhatNext />}
          <Recorded form={onRecord} />
        </>
      }
    >
      {null}
    </Judging>
  );
}

const WhatNext = () => (
  <Alert kind="info" title="The review was failed">
    It is not recorded again on this version. Changes are requested of the ISAO, and what it sends then is reviewed
    anew; or an approving official rejects the application.
  </Alert>
);

function Recorded({ form }: { readonly form: OnFileForm | undefined }) {
  if (form === undefined)
    return (
      <Section title="Form D1">
        <p className="muted">It has not been recorded yet.</p>
      </Section>
    );
  return (
    <Section title="Form D1, as recorded" aside={`on version ${form.revisionNo}`}>
      <StatusText status={PRIVACY[form.outcome]} />
      <FormText form={form} />
    </Section>
  );
}
