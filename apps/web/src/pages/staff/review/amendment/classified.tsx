import type { Agreement } from '../../../../api/types.js';
import { Section } from '../../../../design/section.js';
import { CommandFields, CommandForm, writtenIn } from '../../../../forms/index.js';
import { opened, withAnswers, type Answers } from '../../../../parts/application/index.js';
import { useToday } from '../../../../parts/use-today.js';
import { labelOf } from '../../../../words/labels.js';
import { decisionField, decisionOf, groupsOf, openedWith } from '../d2/determination-fields.js';
import { heldNow } from '../held.js';
import { useAct } from '../use-act.js';
import { Deciding, OfAmendment, type Amendment, type AmendmentCase } from './of-amendment.js';

/** The decision on the classified part of the open amendment, form D2. */
export function ClassifiedAmendment() {
  return <OfAmendment name="Classified access of the amendment">{(found) => <Decide {...found} />}</OfAmendment>;
}

const COMMAND = 'decide-amendment-classified-access';
const DECISIONS: Readonly<Record<string, string>> = { approve: 'Approve', deny: 'Deny' };
const OPTIONS = Object.entries(DECISIONS).map(([value, label]) => ({ value, label }));

/** The agreement with the application that the amendment would leave: what is decided on. */
const amended = (agreement: Agreement, { changes }: Amendment): Agreement => ({
  ...agreement,
  application: withAnswers(
    opened(agreement.application),
    Object.fromEntries(changes.map(({ path, new: now }) => [path, now])),
  ),
});

/** Form D2 over the amended application, with its fields in their groups. */
function useDecision({ reviewed, amendment }: AmendmentCase) {
  const today = useToday();
  const known = { agreement: amended(reviewed.agreement, amendment), policy: reviewed.policy, today };
  const groups = groupsOf(known);
  const before = [decisionField('Decision', OPTIONS)];
  const fields = groups.flatMap((group) => group.fields);
  const form = useAct({
    reviewed,
    command: COMMAND,
    before,
    fields,
    initial: openedWith(known),
    actingAs: 'dhs.csa',
    name: `amendment-determination.${amendment.amendmentNo}`,
    withMore: (body, answers) => ({ ...body, decision: inWords(answers) }),
  });
  return { form, groups, before, fields };
}

/** The decision as the command has it; nothing before somebody has decided. */
const inWords = (answers: Answers): string => labelOf(DECISIONS, decisionOf(answers) ?? '');

const FOLLOWS = {
  approve: 'It becomes part of the amended terms. Access changes when they take effect.',
  deny: 'The amendment can only be closed. Access stays as it is.',
};

function Decide({ reviewed, amendment }: AmendmentCase) {
  const { form, groups, before, fields } = useDecision({ reviewed, amendment });
  const { answers, held } = form.values;
  const decision = decisionOf(answers);
  const put = (pointer: string, answer: unknown) => form.change({ answers: { ...answers, [pointer]: answer } });
  const written = writtenIn([...before, ...fields], answers);
  return (
    <Deciding
      reviewed={reviewed}
      amendment={amendment}
      held={held}
      commands={[COMMAND]}
      act="decide on its classified access"
      onGoOn={() => form.change({ held: heldNow(reviewed.agreement) })}
    >
      <CommandForm
        form={form}
        act={decision === undefined ? 'Decide on the classified access' : `${inWords(answers)} the classified access`}
        isDangerous={decision === 'deny'}
        confirm={{ written, ...(decision !== undefined && { follows: FOLLOWS[decision] }) }}
      >
        <CommandFields fields={before} answers={answers} onChange={put} errorAt={form.errorAt} />
        {groups.map((group) => (
          <Section key={group.title} title={group.title} level={3} isLite>
            <CommandFields fields={group.fields} answers={answers} onChange={put} errorAt={form.errorAt} />
          </Section>
        ))}
      </CommandForm>
    </Deciding>
  );
}
