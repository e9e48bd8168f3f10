import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { historyQuery } from '../../../api/queries.js';
import { PageHead } from '../../../design/page-head.js';
import { bodyOfFields, CommandFields, missingIn, writtenIn } from '../../../forms/index.js';
import type { Answers } from '../../../parts/application/index.js';
import { HomeLink } from '../../../parts/agreement/home.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { EndsSoon } from '../../../parts/agreement/ends-soon.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { NotFound } from '../../../parts/frames.js';
import { Loaded } from '../../../parts/loaded.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';
import { useToday } from '../../../parts/use-today.js';
import { useSignedIn } from '../../../shell/index.js';
import { LIFE_ACTS } from './acts.js';
import { hasNoChoice, type LifeAct, type OnRecord } from './life-act.js';

/** One act on an agreement in force: what comes of it, its fields, and a second look where nothing takes it back. */
export function LifeActPage() {
  const { act: command = '' }: { readonly act?: string } = useParams({ strict: false });
  const act = LIFE_ACTS.get(command);
  if (act === undefined) return <NotFound />;
  return (
    <WithAgreement>
      {(on) => (
        <>
          <AgreementCrumbs agreement={on.agreement} here={act.name} />
          <PageHead
            title={`${act.name}: ${on.organization.shortName}`}
            documentTitle={`${act.name}, ${on.agreement.number ?? 'an agreement'}`}
            lead={typeof act.lead === 'string' ? act.lead : act.lead(on)}
          />
          {act.isApproval === true && <EndsSoon agreement={on.agreement} />}
          <WithRecord on={on}>
            {(record) => (
              <div key={command} className="stack-wide">
                {act.About !== undefined && <act.About on={record} />}
                <ActForm act={act} on={record} />
              </div>
            )}
          </WithRecord>
        </>
      )}
    </WithAgreement>
  );
}

interface WithRecordProps {
  readonly on: OnAgreement;
  readonly children: (on: OnRecord) => React.ReactNode;
}

/** Reads the history, too: what an act answers stands there. */
function WithRecord({ on, children }: WithRecordProps) {
  const reader = useSignedIn();
  const today = useToday();
  const history = useQuery(historyQuery(on.agreement.id, false));
  return (
    <Loaded query={history} label="history" rows={4}>
      {(items) => children({ ...on, history: items, reader, today })}
    </Loaded>
  );
}

/** There is nothing that the act could be about. */
const NoneOpen = ({ act, on }: ActFormProps) => (
  <div className="stack">
    <p className="nothing">{act.noneOpen}</p>
    <p>
      <HomeLink agreement={on.agreement}>Back to the agreement</HomeLink>
    </p>
  </div>
);

interface ActFormProps {
  readonly act: LifeAct;
  readonly on: OnRecord;
}

function ActForm({ act, on }: ActFormProps) {
  const fields = act.fields(on);
  const { follows, bodyOf = (body) => body } = act;
  const step = useStep<LifeAct['command'], { readonly answers: Answers }>({
    command: act.command,
    agreement: on.agreement,
    initial: { answers: {} },
    check: ({ answers }) => missingIn(fields, answers),
    bodyOf: ({ answers }) => bodyOf(bodyOfFields(fields, answers), answers, on),
  });
  const { values, change, errorAt } = step.form;
  const isForGood = follows !== undefined;
  if (act.noneOpen !== undefined && hasNoChoice(fields) && mayDo(on.agreement, act.command) && !step.isRecorded)
    return <NoneOpen act={act} on={on} />;
  return (
    <StepForm
      step={step}
      act={act.name}
      isDangerous={isForGood}
      yours={writtenIn(fields, values.answers)}
      {...(isForGood ? { confirm: { follows } } : {})}
    >
      <CommandFields
        fields={fields}
        answers={values.answers}
        errorAt={errorAt}
        onChange={(pointer, answer) => change({ answers: { ...values.answers, [pointer]: answer } })}
      />
    </StepForm>
  );
}
