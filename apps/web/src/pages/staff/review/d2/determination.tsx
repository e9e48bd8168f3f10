import { ChoiceField } from '../../../../design/fields/index.js';
import { Section } from '../../../../design/section.js';
import { CommandFields, CommandForm, writtenIn, type Form, type ToConfirm } from '../../../../forms/index.js';
import { mayDo } from '../../../../parts/agreement/may.js';
import { useToday } from '../../../../parts/use-today.js';
import { CLASSIFIED_LEVELS, labelOf } from '../../../../words/labels.js';
import { Bound } from '../bound.js';
import { OfReview, type ReviewCase } from '../case.js';
import { ReviewHead } from '../head.js';
import { Judging } from '../judging.js';
import { textIn } from '../texts.js';
import { useAct, type Act } from '../use-act.js';
import { Yours } from '../yours.js';
import { DECISION, decisionOf, groupsOf, openedWith, type FieldGroup } from './determination-fields.js';

/** The decision on classified access, form D2. */
export function DeterminationPage() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead reviewed={reviewed} name="Classified access" />
          <Determination reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

const COMMANDS = ['approve-classified-access', 'deny-classified-access'] as const;
const [APPROVE, DENY] = COMMANDS;
const DECISIONS: Readonly<Record<string, string>> = { approve: 'Approve', deny: 'Deny' };

/** Form D2 beside the application. */
export function Determination({ reviewed }: { readonly reviewed: ReviewCase }) {
  const today = useToday();
  const groups = groupsOf({ ...reviewed, today });
  const form = useAct({
    reviewed,
    command: (answers) => (decisionOf(answers) === 'approve' ? APPROVE : DENY), // two commands, one form
    fields: groups.flatMap(({ fields }) => fields),
    initial: openedWith({ ...reviewed, today }),
    actingAs: 'dhs.csa',
    name: 'determination',
  });
  const { materiality } = reviewed.policy.values;
  return (
    <Judging
      reviewed={reviewed}
      held={form.values.held}
      marks={{ rules: materiality.classified }}
      section="classified"
      commands={COMMANDS}
      act="decide on classified access"
      onGoOn={(held) => form.change({ held })}
      beside={<Theirs reviewed={reviewed} act={form.values} />}
    >
      <Section title="Form D2, classified access">
        <DeterminationForm reviewed={reviewed} form={form} groups={groups} />
      </Section>
    </Judging>
  );
}

interface DeterminationFormProps {
  readonly reviewed: ReviewCase;
  readonly form: Form<Act>;
  readonly groups: readonly FieldGroup[];
}

function DeterminationForm({ reviewed, form, groups }: DeterminationFormProps) {
  const { answers, held } = form.values;
  const decision = decisionOf(answers);
  const put = (pointer: string, answer: unknown) =>
    form.change({ answers: { ...form.values.answers, [pointer]: answer } });
  const level = labelOf(CLASSIFIED_LEVELS, textIn(answers, '/form/approvedLevel'));
  const options = [
    { value: 'approve', label: labelOf(DECISIONS, 'approve'), command: APPROVE },
    { value: 'deny', label: labelOf(DECISIONS, 'deny'), command: DENY },
  ].filter(({ command }) => mayDo(reviewed.agreement, command));
  return (
    <CommandForm
      form={form}
      act={decision === 'approve' ? `Approve ${level}` : 'Deny classified access'}
      isDangerous={decision === 'deny'}
      confirm={toConfirm({ reviewed, form, groups })}
    >
      <Bound reviewed={reviewed} held={held} />
      <ChoiceField
        pointer={DECISION}
        label="Determination"
        options={options}
        value={decision}
        onChange={(value) => put(DECISION, value)}
      />
      {groups.map(({ title, fields }) => (
        <Section key={title} title={title} level={3} isLite>
          <CommandFields fields={fields} answers={answers} onChange={put} errorAt={form.errorAt} />
        </Section>
      ))}
    </CommandForm>
  );
}

/** The whole determination, as it will be recorded. */
const toConfirm = ({ reviewed, form: { values }, groups }: DeterminationFormProps): ToConfirm => ({
  written: [
    { name: 'Determination', text: labelOf(DECISIONS, decisionOf(values.answers)) },
    ...writtenIn(
      groups.flatMap(({ fields }) => fields),
      values.answers,
    ),
  ],
  bound: <Bound reviewed={reviewed} held={values.held} />,
  follows: 'A later decision is another act, and both stay on the record.',
});

/** What a colleague decided while the reader wrote. */
function Theirs({ reviewed: { history }, act }: { readonly reviewed: ReviewCase; readonly act: Act }) {
  const recorded = history.findLast(
    ({ type, revision }) =>
      (type === 'ClassifiedAccessApproved' || type === 'ClassifiedAccessDenied') && (revision ?? 0) > act.held.revision,
  );
  if (recorded === undefined) return null;
  const isApproval = recorded.type === 'ClassifiedAccessApproved';
  const { answers } = act;
  return (
    <Yours
      recorded={recorded}
      rows={[
        {
          label: 'Determination',
          yours: decisionOf(answers) === 'approve' ? 'Approved' : 'Denied',
          theirs: isApproval ? 'Approved' : 'Denied',
        },
        {
          label: 'Scope',
          yours: textIn(answers, '/form/scopeUnclassified'),
          theirs: textIn(recorded.payload, 'scopeUnclassified'),
        },
      ]}
    />
  );
}
