import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { historyQuery } from '../../../api/queries.js';
import { PageHead } from '../../../design/page-head.js';
import { bodyOfFields, CommandFields, missingIn, writtenIn } from '../../../forms/index.js';
import type { Answers } from '../../../parts/application/index.js';
import { EndsSoon } from '../../../parts/agreement/ends-soon.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { NotFound } from '../../../parts/frames.js';
import { Loaded } from '../../../parts/loaded.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';
import { useSignedIn } from '../../../shell/index.js';
import { LIFE_ACTS } from './acts.js';
import type { LifeAct, OnRecord } from './life-act.js';

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
            lead={act.lead}
          />
          {act.isApproval === true && <EndsSoon agreement={on.agreement} />}
          <WithOwnEvents on={on}>{(own) => <ActForm key={command} act={act} on={{ ...on, own }} />}</WithOwnEvents>
        </>
      )}
    </WithAgreement>
  );
}

interface WithOwnEventsProps {
  readonly on: OnAgreement;
  readonly children: (own: OnRecord['own']) => React.ReactNode;
}

/** Reads the events that somebody in a function of the reader recorded: those are theirs to correct. */
function WithOwnEvents({ on: { agreement }, children }: WithOwnEventsProps) {
  const { functions } = useSignedIn();
  const history = useQuery(historyQuery(agreement.id, false));
  const isOwn = (name: string | null): boolean =>
    functions.some((one) => one === name || (name === 'clock' && one === 'nccic.case_manager'));
  return (
    <Loaded query={history} label="history" rows={4}>
      {(items) => children(items.filter(({ actor, revision }) => revision !== null && isOwn(actor.function)))}
    </Loaded>
  );
}

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
