import { useState } from 'react';
import type { Agreement } from '../../../../api/types.js';
import { Alert, Note } from '../../../../design/alert.js';
import { FindingRow } from '../../../../design/finding-row.js';
import { Section } from '../../../../design/section.js';
import { CommandForm, type Form } from '../../../../forms/index.js';
import { barOf } from '../../../../parts/agreement/may.js';
import { useToday } from '../../../../parts/use-today.js';
import { whyNot } from '../../../../words/actions.js';
import { dayAfter } from '../../../../words/dates.js';
import { labelOf, PRINCIPLES as NAMES } from '../../../../words/labels.js';
import { PRIVACY } from '../../../../words/status.js';
import { Checks } from '../d1/checks.js';
import { findingOf, judgedFormOf, outcomeOf, type FindingDraft, type PrivacyDraft } from '../d1/draft.js';
import { FindingForm } from '../d1/finding-form.js';
import { FormText } from '../d1/form-text.js';
import { judges, numberOf, PRINCIPLES, type Principle } from '../d1/judged.js';
import { problemsOf } from '../d1/progress.js';
import { heldNow } from '../held.js';
import { Deciding, OfAmendment, type AmendmentCase } from './of-amendment.js';
import { REVIEWS, useReviewOfChanges } from './use-review-of-changes.js';

/** The privacy review of the open amendment: of what it changes, or of everything where that is asked for. */
export function ReviewAmendment() {
  return <OfAmendment name="Privacy review of the amendment">{(found) => <Review {...found} />}</OfAmendment>;
}

function Review({ reviewed, amendment }: AmendmentCase) {
  const form = useReviewOfChanges({ reviewed, amendment });
  const outcome = outcomeOf(form.values);
  const { formVersion } = reviewed.policy.values.versions.privacyReviewForm;
  return (
    <Deciding
      reviewed={reviewed}
      amendment={amendment}
      held={form.values.held}
      commands={REVIEWS}
      act="review the amendment"
      onGoOn={() => form.change({ held: heldNow(reviewed.agreement) })}
    >
      <CommandForm
        form={form}
        act={`Record: ${PRIVACY[outcome].word.toLowerCase()}`}
        isDangerous={outcome === 'Failed'}
        confirm={{
          written: [{ name: 'Outcome', text: PRIVACY[outcome].word }],
          bound: <FormText form={judgedFormOf(form.values, formVersion)} />,
          follows:
            outcome === 'Failed'
              ? 'The amendment can only be closed. The agreement stays as it is.'
              : 'The amended terms can be signed once everything else is there.',
        }}
      >
        <div className="stack">
          <Asked isFull={amendment.isFullReview === true} />
          <NotPassableYet agreement={reviewed.agreement} />
        </div>
        <Section title="Form D1, findings">
          {PRINCIPLES.map((principle) => (
            <Finding key={principle} principle={principle} found={{ reviewed, amendment }} form={form} />
          ))}
        </Section>
        <Checks form={form} />
      </CommandForm>
    </Deciding>
  );
}

const Asked = ({ isFull }: { readonly isFull: boolean }) =>
  isFull ? (
    <Alert kind="warn" title="A full review is asked for">
      The last one is too old, or somebody else is bound: every finding and every check is needed.
    </Alert>
  ) : (
    <Note>Judge what the changes touch. What you leave open stays as the last full review found it.</Note>
  );

/** A review can fail before others have spoken, and not pass: who writes it knows before. */
function NotPassableYet({ agreement }: { readonly agreement: Agreement }) {
  const bar = barOf(agreement, 'pass-amendment-privacy-review');
  if (bar?.startsWith('GATE_MISSING:') !== true) return null;
  return (
    <Alert kind="warn" title="It can fail now, and cannot pass yet">
      {whyNot(bar)} What you write here is kept in this tab.
    </Alert>
  );
}

interface FindingProps {
  readonly principle: Principle;
  readonly found: AmendmentCase;
  readonly form: Form<PrivacyDraft>;
}

/** One finding; those that the changes touch stand open. */
function Finding({ principle, found: { reviewed, amendment }, form }: FindingProps) {
  const isTouched = amendment.changes.some(({ path }) => judges(principle, path));
  const [isExpanded, setExpanded] = useState(isTouched);
  const [hasTried, setTried] = useState(false);
  const today = useToday();
  const draft = findingOf(form.values, principle);
  const problems = problemsOf(principle, draft);
  const put = (part: Partial<FindingDraft>) =>
    form.change({ findings: { ...form.values.findings, [principle]: { ...draft, ...part } } });
  const save = () => {
    setTried(true);
    if (problems.length > 0) return;
    put({ foundOn: amendment.termsVersion });
    setExpanded(false);
  };
  return (
    <FindingRow
      id={`finding-${numberOf(principle)}`}
      number={numberOf(principle)}
      principle={labelOf(NAMES, principle)}
      state={draft.foundOn === null ? 'open' : 'saved'}
      isExpanded={isExpanded}
      onToggle={() => setExpanded(!isExpanded)}
      {...(draft.finding === '' ? {} : { finding: draft.finding })}
      {...(isTouched ? { note: 'The changes touch it' } : {})}
    >
      <FindingForm
        principle={principle}
        draft={draft}
        version={amendment.termsVersion}
        digest={undefined}
        errors={hasTried ? problems : form.errors}
        latestDue={dayAfter(today, reviewed.policy.values.dateBounds.conditionDueOn)}
        onChange={(part) => put({ ...part, foundOn: null })}
        onSave={save}
      />
    </FindingRow>
  );
}
