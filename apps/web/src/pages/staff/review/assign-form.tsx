import { Note } from '../../../design/alert.js';
import type { HistoryItem, Persona } from '../../../api/types.js';
import type { CommandField } from '../../../forms/index.js';
import { useToday } from '../../../parts/use-today.js';
import { useSignedIn } from '../../../shell/index.js';
import { dayAfter } from '../../../words/dates.js';
import { officeOf, personOf, withinSentence, type ReviewFunction } from '../../../words/functions.js';
import { grantedHint } from '../assigning/granted.js';
import { useLoadHint } from '../assigning/load.js';
import { ActPage } from './act-form.js';
import { candidatesOf } from './candidates.js';
import type { ReviewCase } from './case.js';
import { useAct } from './use-act.js';

interface AssignFormProps {
  readonly reviewed: ReviewCase;
  readonly name: ReviewFunction;
  readonly command: 'assign-reviewer' | 'reassign-reviewer';
  readonly assigned: string | undefined;
  readonly people: readonly Persona[];
  readonly record: readonly HistoryItem[];
}

const BARRED =
  'This person has another part in this agreement or one before it, stepped back from it for a conflict, or is you: choose somebody else.';

/** Says who reviews in one function; those whom separation of duties bars are named, with the reason, and not offered. */
export function AssignForm(props: AssignFormProps) {
  const { reviewed, name, command, assigned, people, record } = props;
  const { subjectId: assigner } = useSignedIn();
  const question = { name, assigner, assigned, organizationId: reviewed.agreement.organizationId };
  const candidates = candidatesOf(question, people, record);
  const open = candidates.filter(({ why }) => why === undefined).map(({ subjectId }) => subjectId);
  const barred = candidates.flatMap(({ subjectId, why }) => (why === undefined ? [] : [`${subjectId} ${why}.`]));
  const fields = useFields(props, open);
  const form = useAct({
    reviewed,
    command,
    fields,
    withMore: (body) => ({ ...body, function: name }),
    name: `reviewer.${name}`, // one form: who is overtaken while assigning goes on with replacing
    actingAs: 'nccic.case_manager',
    fieldOf: {
      SOD_CONFLICT: { pointer: '/subjectId', message: BARRED },
      NOT_QUALIFIED: { pointer: '/subjectId', message: 'Nobody by this id is known to hold the function.' },
      ALREADY_IN_STATE: { pointer: '/subjectId', message: 'This person is assigned already.' },
    },
  });
  const person = withinSentence(personOf(name));
  return (
    <ActPage
      reviewed={reviewed}
      command={command}
      form={form}
      fields={fields}
      act={assigned === undefined ? `Assign the ${person}` : `Replace ${assigned}`}
      barredAct="assign anybody"
    >
      {barred.length > 0 && (
        <Note>
          Not offered of {officeOf(name)}: {barred.join(' ')}
        </Note>
      )}
    </ActPage>
  );
}

function useFields(
  { reviewed, name, command, assigned }: AssignFormProps,
  open: readonly string[],
): readonly CommandField[] {
  const today = useToday();
  const load = useLoadHint(open);
  const { values, catalogues } = reviewed.policy;
  const latest = dayAfter(today, values.dateBounds.assignmentDueOn);
  const reasons = catalogues.reasons['reassign-reviewer']?.codes ?? [];
  return [
    open.length > 0
      ? {
          pointer: '/subjectId',
          label: assigned === undefined ? 'Who reviews' : `Who reviews instead of ${assigned}`,
          kind: 'choice',
          options: open.map((value) => ({ value, label: value })),
          ...load,
        }
      : { pointer: '/subjectId', label: 'Who reviews', hint: 'The id of the person.', kind: 'text' },
    {
      pointer: '/dueOn',
      label: 'Due on',
      kind: 'date',
      ...grantedHint(reviewed.policy, name),
      ...(latest === undefined ? {} : { latest }),
    },
    ...(command === 'assign-reviewer'
      ? []
      : [
          {
            pointer: '/reasonCode',
            label: 'Reason',
            kind: 'choice' as const,
            options: reasons.map(({ code, meaning }) => ({ value: code, label: meaning })),
          },
        ]),
  ];
}
