import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../../api/queries.js';
import type { LegacyInstrument } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { ChoiceField, LongTextField, type Option } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import type { Form } from '../../../forms/index.js';
import { Instrument } from '../../../parts/agreement/instrument.js';
import { barOf } from '../../../parts/agreement/may.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';
import { useToday } from '../../../parts/use-today.js';
import { useSignedIn } from '../../../shell/index.js';
import { LEGACY_VERDICTS, labelOf } from '../../../words/labels.js';
import { bodyOfVerdict, fatesOf, missingInVerdict, VERDICTS, type VerdictValues } from './verdict.js';

const COMMAND = 'verify-legacy-import';

/** A second person compares an imported instrument with its document, and says what became of it. */
export function VerifyImport() {
  return (
    <WithAgreement>
      {(on) => (
        <>
          <AgreementCrumbs agreement={on.agreement} here="Verify the import" />
          <PageHead
            title={`Verify the import: ${on.organization.shortName}`}
            documentTitle={`Verify the import of ${on.agreement.number ?? 'an agreement'}`}
            lead="Compare what was imported with the document itself. Until a second person has done so, it entitles to nothing."
          />
          {on.agreement.legacy === undefined ? (
            <Alert kind="info" title="This agreement was made here: there is no import to verify" />
          ) : (
            <div className="with-aside">
              <Judging on={on} legacy={on.agreement.legacy} />
              <Instrument legacy={on.agreement.legacy} />
            </div>
          )}
        </>
      )}
    </WithAgreement>
  );
}

interface JudgingProps {
  readonly on: OnAgreement;
  readonly legacy: LegacyInstrument;
}

/** The form; for the importer, why it is not theirs. */
function Judging({ on, legacy }: JudgingProps) {
  const { id } = on.agreement;
  const { subjectId } = useSignedIn();
  const history = useQuery(historyQuery(id, false));
  const isImporter = history.data?.some(
    ({ type, actor }) => type === 'LegacyAgreementImported' && actor?.subjectId === subjectId,
  );
  if (isImporter !== true || barOf(on.agreement, COMMAND) !== 'SOD_CONFLICT')
    return <VerdictForm on={on} legacy={legacy} />;
  return (
    <Alert
      kind="bad"
      title="You imported it: somebody else verifies it"
      acts={
        <Link to="/agreements/$id" params={{ id }}>
          See the agreement
        </Link>
      }
    >
      Another case manager or an approving official compares it with the document. It stands in their work queue.
    </Alert>
  );
}

function VerdictForm({ on: { agreement }, legacy }: JudgingProps) {
  const today = useToday();
  const step = useStep<typeof COMMAND, VerdictValues>({
    command: COMMAND,
    agreement,
    initial: { verdict: '', mappedState: '', note: '' },
    check: missingInVerdict,
    bodyOf: bodyOfVerdict,
  });
  const { values } = step.form;
  return (
    <StepForm
      step={step}
      act="Record what was found"
      yours={[
        { name: 'Found', text: values.verdict === '' ? '' : labelOf(LEGACY_VERDICTS, values.verdict) },
        { name: 'Note', text: values.note },
      ]}
    >
      <VerdictFields form={step.form} fates={fatesOf(legacy, values.verdict, today)} />
    </StepForm>
  );
}

interface VerdictFieldsProps {
  readonly form: Form<VerdictValues>;
  readonly fates: readonly Option[];
}

function VerdictFields({ form: { values, change, errorAt }, fates }: VerdictFieldsProps) {
  const differs = values.verdict === 'ConfirmedWithDifferences';
  return (
    <>
      <ChoiceField
        pointer="/verdict"
        label="What the document shows"
        error={errorAt('/verdict')}
        options={VERDICTS}
        value={values.verdict}
        onChange={(verdict) =>
          change({ verdict, ...(verdict === 'NotConfirmed' ? { mappedState: 'Terminated' } : {}) })
        }
      />
      <ChoiceField
        pointer="/mappedState"
        label="What it is from now on"
        error={errorAt('/mappedState')}
        options={fates}
        value={values.mappedState}
        onChange={(mappedState) => change({ mappedState })}
      />
      <LongTextField
        pointer="/note"
        label={differs ? 'Differences' : 'Note'}
        hint="For government and auditors. It is kept with the record."
        isOptional={!differs}
        most={1000}
        error={errorAt('/note')}
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
