import { Section } from '../../../../design/section.js';
import {
  CommandFields,
  CommandForm,
  writtenIn,
  type CommandField,
  type Form,
  type ToConfirm,
} from '../../../../forms/index.js';
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
import { decisionField, decisionOf, groupsOf, openedWith, type FieldGroup } from './determination-fields.js';

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
const DECISIONS = [
  { value: 'approve', label: 'Approve', command: APPROVE },
  { value: 'deny', label: 'Deny', command: DENY },
];
const decisionsOf = ({ agreement }: ReviewCase) => DECISIONS.filter(({ command }) => mayDo(agreement, command));

/** What the button does, by what was decided, with the level that is approved. */
const ACTS = {
  approve: (level: string) => `Approve ${level}`,
  deny: () => 'Deny classified access',
  open: () => 'Decide on classified access',
} as const;

/** Form D2 beside the application. */
export function Determination({ reviewed }: { readonly reviewed: ReviewCase }) {
  const today = useToday();
  const groups = groupsOf({ ...reviewed, today });
  const before = [decisionField('Determination', decisionsOf(reviewed))];
  const form = useAct({
    reviewed,
    command: (answers) => (decisionOf(answers) === 'approve' ? APPROVE : DENY), // two commands, one form
    before,
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
        <DeterminationForm reviewed={reviewed} form={form} before={before} groups={groups} />
      </Section>
    </Judging>
  );
}

interface DeterminationFormProps {
  readonly reviewed: ReviewCase;
  readonly form: Form<Act>;
  readonly before: readonly CommandField[];
  readonly groups: readonly FieldGroup[];
}

function DeterminationForm({ reviewed, form, before, groups }: DeterminationFormProps) {
  const { answers, held } = form.values;
  const decision = decisionOf(answers);
  const put = (pointer: string, answer: unknown) =>
    form.change({ answers: { ...form.values.answers, [pointer]: answer } });
  const level = labelOf(CLASSIFIED_LEVELS, textIn(answers, '/form/approvedLevel'));
  return (
    <CommandForm
      form={form}
      act={ACTS[decision ?? 'open'](level)}
      isDangerous={decision === 'deny'}
      confirm={toConfirm({ reviewed, form, before, groups })}
    >
      <Bound reviewed={reviewed} held={held} />
      <CommandFields fields={before} answers={answers} onChange={put} errorAt={form.errorAt} />
      {groups.map(({ title, fields }) => (
        <Section key={title} title={title} level={3} isLite>
          <CommandFields fields={fields} answers={answers} onChange={put} errorAt={form.errorAt} />
        </Section>
      ))}
    </CommandForm>
  );
}

/** The whole determination, as it will be recorded. */
const toConfirm = ({ reviewed, form: { values }, before, groups }: DeterminationFormProps): ToConfirm => ({
  written: writtenIn([...before, ...groups.flatMap(({ fields }) => fields)], values.answers),
  bound: <Bound reviewed={reviewed} held={values.held} />,
  follows: 'A later decision is another act, and both stay on the record.',
});

const YOURS = { approve: 'Approved', deny: 'Denied', open: 'Not decided' } as const;

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
          yours: YOURS[decisionOf(answers) ?? 'open'],
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
