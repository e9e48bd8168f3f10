import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../../../design/alert.js';
import { DigestBlock } from '../../../../design/digest.js';
import { NeverUndone } from '../../../../design/last-look.js';
import { Section } from '../../../../design/section.js';
import { StatusText } from '../../../../design/status-text.js';
import { SummaryBox } from '../../../../design/summary-box.js';
import { CommandForm, type Form } from '../../../../forms/index.js';
import { mayDo } from '../../../../parts/agreement/may.js';
import { Link } from '../../../../parts/link.js';
import { count } from '../../../../words/dates.js';
import { digestOf } from '../../../../words/digest.js';
import { PRIVACY } from '../../../../words/status.js';
import { Arrived } from '../arrived.js';
import { Barred } from '../barred.js';
import { OfReview, type ReviewCase } from '../case.js';
import { ReviewHead } from '../head.js';
import { heldNow, isOvertaken } from '../held.js';
import { OnItsWay } from '../on-its-way.js';
import { digestAt } from '../versions.js';
import { formOf, outcomeOf, type Outcome, type PrivacyDraft, type PrivacyForm } from './draft.js';
import { FormText } from './form-text.js';
import { missingOf } from './progress.js';
import { usePrivacyForm, useProgress } from './use-privacy-form.js';

/** What will be recorded of a privacy review, word for word, before it is. */
export function ConfirmPrivacyReview() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead
            reviewed={reviewed}
            name="Record the privacy review"
            lead="Read it once more. A correction is another act."
          />
          <Confirm reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

const ACTS: Readonly<Record<Outcome, string>> = {
  Passed: 'Record: passed',
  PassedWithConditions: 'Record: passed with conditions',
  Failed: 'Record: failed',
};

function Confirm({ reviewed }: { readonly reviewed: ReviewCase }) {
  const { agreement, id } = reviewed;
  const form = usePrivacyForm(reviewed);
  const { progress, failure } = useProgress(reviewed, form.values);
  if (progress === undefined) return <OnItsWay label="the form" failure={failure} />;
  const outcome = outcomeOf(form.values);
  const command = outcome === 'Failed' ? 'fail-privacy-review' : 'pass-privacy-review';
  const back = (
    <Link className="usa-button usa-button--outline" to="/agreements/$id/review" params={{ id }}>
      Back to the form
    </Link>
  );
  const { held } = form.values;
  if (isOvertaken(held, agreement))
    return (
      <div className="stack">
        <Arrived reviewed={reviewed} held={held} onGoOn={() => form.change({ held: heldNow(agreement) })} />
        {back}
      </div>
    );
  const missing = missingOf(progress);
  if (missing !== undefined)
    return (
      <Alert kind="info" title="It cannot be recorded yet" acts={back}>
        Still to do: {missing}.
      </Alert>
    );
  if (!mayDo(agreement, command)) return <Barred agreement={agreement} command={command} act="record this outcome" />;
  return (
    <ToRecord reviewed={reviewed} form={form}>
      {back}
    </ToRecord>
  );
}

interface ToRecordProps {
  readonly reviewed: ReviewCase;
  readonly form: Form<PrivacyDraft>;
  /** The way back. */
  readonly children: React.ReactNode;
}

/** All of it, and the button. */
function ToRecord({ reviewed, form, children }: ToRecordProps) {
  const outcome = outcomeOf(form.values);
  const sent = formOf(form.values, reviewed.policy.values.versions.privacyReviewForm.formVersion);
  return (
    <div className="stack-wide">
      <Bound reviewed={reviewed} draft={form.values} form={sent} />
      <Section title="What will be recorded">
        <FormText form={sent} />
      </Section>
      <CommandForm form={form} act={ACTS[outcome]} isDangerous={outcome === 'Failed'} cancel={children}>
        <NeverUndone>
          <Follows outcome={outcome} reviewed={reviewed} />
        </NeverUndone>
      </CommandForm>
    </div>
  );
}

interface BoundProps {
  readonly reviewed: ReviewCase;
  readonly draft: PrivacyDraft;
  readonly form: PrivacyForm;
}

function Bound({ reviewed, draft, form }: BoundProps) {
  const ofForm = useQuery({ queryKey: ['digest', form], queryFn: () => digestOf(form), staleTime: Infinity });
  const ofApplication = digestAt(reviewed.history, draft.held.revision);
  const conditions = form.findings.filter(({ condition }) => condition !== undefined).length;
  return (
    <>
      <SummaryBox
        facts={[
          { name: 'Outcome', value: <StatusText status={PRIVACY[outcomeOf(draft)]} /> },
          { name: 'Bound to', value: `Version ${draft.held.version}, event ${draft.held.revision}` },
          { name: 'Conditions', value: conditions === 0 ? 'None' : count(conditions, 'condition') },
        ]}
      />
      <dl className="digests">
        {ofApplication !== undefined && (
          <div>
            <dt>Digest of version {draft.held.version}</dt>
            <dd>
              <DigestBlock digest={ofApplication} />
            </dd>
          </div>
        )}
        {ofForm.data !== undefined && (
          <div>
            <dt>Digest of this form</dt>
            <dd>
              <DigestBlock digest={ofForm.data} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** What the outcome leads to. */
function Follows({ outcome, reviewed: { agreement } }: { readonly outcome: Outcome; readonly reviewed: ReviewCase }) {
  if (outcome === 'Failed')
    return (
      <>
        The application stays where it is. Changes are requested next, or it is rejected: only a changed application can
        be reviewed again.
      </>
    );
  const asks = agreement.application?.requestedLevel;
  return (
    <>
      {asks === undefined || asks === 'None'
        ? 'The application goes on to the terms. Classified access is marked as not required, as none was asked for.'
        : 'The application goes on to the decision on classified access.'}
      {outcome === 'PassedWithConditions' && ' Its conditions stay open until they are discharged.'}
    </>
  );
}
