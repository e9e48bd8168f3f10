import type { Agreement } from '../../../api/types.js';
import { DateField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { barOf } from '../../../parts/agreement/may.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { GateList } from '../../../parts/step/gate-list.js';
import { gatesOfActivation } from '../../../parts/step/gates.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';
import { useToday } from '../../../parts/use-today.js';
import { count, day, dayAfter, weekday } from '../../../words/dates.js';
import { INFO_TYPES, labelOf } from '../../../words/labels.js';
import { willMove } from './will-move.js';

const COMMAND = 'activate-agreement';

/** Puts a signed agreement in force: from today, until a day that was signed, for what was signed. */
export function Activation() {
  return (
    <WithAgreement>
      {(on) => (
        <>
          <AgreementCrumbs agreement={on.agreement} here="Put in force" />
          <PageHead
            title={`Put the agreement with ${on.organization.shortName} in force`}
            documentTitle={`Put ${on.agreement.number ?? 'an agreement'} in force`}
            lead="It takes effect today. From then on it entitles to what both parties signed, and to nothing else."
          />
          <div className="with-aside">
            <div className="stack-wide">
              <ActivationForm on={on} />
              <WillMove on={on} />
            </div>
            <GateList gates={gatesOf(on)} />
          </div>
        </>
      )}
    </WithAgreement>
  );
}

const gatesOf = ({ agreement, organization, policy }: OnAgreement) =>
  gatesOfActivation({
    agreement,
    organization,
    clauseIds: policy.catalogues.clauses.map(({ id }) => id),
    code: barOf(agreement, COMMAND),
  });

interface Term {
  readonly expiresOn: string;
}

function ActivationForm({ on: { agreement, policy } }: { readonly on: OnAgreement }) {
  const today = useToday();
  const months = Math.min(agreement.application?.requestedTermMonths ?? 0, policy.values.term.maxMonths);
  const latest = dayAfter(today, { value: months, unit: 'months' }) ?? today;
  const step = useStep<typeof COMMAND, Term>({
    command: COMMAND,
    agreement,
    initial: { expiresOn: latest },
    bodyOf: ({ expiresOn }) => (expiresOn === '' ? {} : { expiresOn }),
  });
  const { values, change, errorAt } = step.form;
  return (
    <StepForm
      step={step}
      act="Put in force today"
      yours={[{ name: 'Last day', text: values.expiresOn === '' ? day(latest) : day(values.expiresOn) }]}
      confirm={{
        bound: <TakesEffect agreement={agreement} today={today} />,
        follows: 'What both parties signed entitles from this moment on.',
      }}
    >
      <TakesEffect agreement={agreement} today={today} />
      <DateField
        pointer="/expiresOn"
        label="Last day"
        hint={`At the end of that day, ET. ${count(months, 'month')} were signed: ${day(latest)} at the latest.`}
        error={errorAt('/expiresOn')}
        value={values.expiresOn}
        earliest={today}
        latest={latest}
        onChange={(expiresOn) => change({ expiresOn })}
      />
    </StepForm>
  );
}

interface TakesEffectProps {
  readonly agreement: Agreement;
  readonly today: string;
}

/** When it begins, and what it replaces. */
function TakesEffect({ agreement, today }: TakesEffectProps) {
  return (
    <dl className="pairs">
      <dt>Takes effect</dt>
      <dd>
        <b>today, {weekday(today)}</b>
        <span className="under">No agreement is dated back or forward.</span>
      </dd>
      {agreement.predecessorId !== null && (
        <>
          <dt>Replaces</dt>
          <dd>the agreement before it, if that is in force: it entitles to nothing from this moment on</dd>
        </>
      )}
    </dl>
  );
}

/** What becomes an entitlement: each collection with the types that go its way. */
function WillMove({ on: { agreement, organization } }: { readonly on: OnAgreement }) {
  const rows = willMove(agreement);
  return (
    <Section title="What may move from then on" aside={count(rows.length, 'collection')}>
      {rows.length === 0 && <p>No collection: what is agreed moves by the other channels of the text.</p>}
      <ul className="ruled">
        {rows.map(({ collectionId, canRead, canWrite, types }) => (
          <li key={collectionId} className="row">
            <span>
              <b className="mono">{collectionId}</b>
              <span className="under">
                {organization.shortName} {waysOf(canRead, canWrite)}:{' '}
                {types.map((type) => labelOf(INFO_TYPES, type).toLowerCase()).join(', ')}
              </span>
            </span>
            {agreement.application?.tlpCeiling !== undefined && (
              <span className="row-end">
                <TlpLabel label={agreement.application.tlpCeiling} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const waysOf = (canRead: boolean, canWrite: boolean) =>
  [canRead ? 'receives' : '', canWrite ? 'sends' : ''].filter((way) => way !== '').join(' and ');
