import type { Agreement, Policy } from '../../../api/types.js';
import { DateField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { AppliedFor } from '../../../parts/agreement/reviews.js';
import { barOf } from '../../../parts/agreement/may.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Clauses } from '../../../parts/signature/terms-text.js';
import { GateList } from '../../../parts/step/gate-list.js';
import { gatesOfOpening } from '../../../parts/step/gates.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';
import { useToday } from '../../../parts/use-today.js';
import { day } from '../../../words/dates.js';
import { windowOf } from './window.js';

const COMMAND = 'open-for-signature';

/** Lays the terms open for signature: what they will bind, until when, and the gates before it. */
export function Opening() {
  return (
    <WithAgreement>
      {(on) => (
        <>
          <AgreementCrumbs agreement={on.agreement} here="Open for signature" />
          <PageHead
            title={`Open the terms with ${on.organization.shortName}`}
            documentTitle={`Open the terms of ${on.agreement.number ?? 'an agreement'}`}
            lead="The text is composed out of the application as it stands and the clauses in force, and fixed by its digest. The ISAO signs it first, then an approving official. What both have not signed by the last day is void, and has to be opened anew."
          />
          <div className="with-aside">
            <div className="stack-wide">
              <OpeningForm on={on} />
              <AppliedFor agreement={on.agreement} />
              <Section title="Clauses in force" aside={`policy ${on.policy.version}`}>
                <Clauses clauses={on.policy.catalogues.clauses} />
              </Section>
            </div>
            <GateList gates={gatesOf(on)} />
          </div>
        </>
      )}
    </WithAgreement>
  );
}

const clauseIdsOf = ({ catalogues }: Policy) => catalogues.clauses.map(({ id }) => id);

const gatesOf = ({ agreement, organization, policy }: OnAgreement) =>
  gatesOfOpening({ agreement, organization, clauseIds: clauseIdsOf(policy), code: barOf(agreement, COMMAND) });

interface Window {
  readonly signBy: string;
}

function OpeningForm({ on: { agreement, policy } }: { readonly on: OnAgreement }) {
  const today = useToday();
  const { usual, latest } = windowOf(policy, today);
  const step = useStep<typeof COMMAND, Window>({
    command: COMMAND,
    agreement,
    initial: { signBy: usual },
    bodyOf: ({ signBy }) => (signBy === '' ? {} : { signBy }),
  });
  const { values, change, errorAt } = step.form;
  return (
    <StepForm
      step={step}
      act="Open the terms for signature"
      yours={[{ name: 'Sign by', text: values.signBy === '' ? '' : day(values.signBy) }]}
    >
      {isReopening(agreement) && <p>The terms that were open before are closed by it, and what was signed is void.</p>}
      <DateField
        pointer="/signBy"
        label="Both parties sign by"
        hint={`At the end of that day, ET. The policy grants until ${day(usual)}, and until ${day(latest)} at most.`}
        error={errorAt('/signBy')}
        value={values.signBy}
        earliest={today}
        latest={latest}
        onChange={(signBy) => change({ signBy })}
      />
    </StepForm>
  );
}

const isReopening = ({ terms }: Agreement) => terms !== undefined;
