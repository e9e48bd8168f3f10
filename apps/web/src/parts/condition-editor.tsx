import { CommandFields, type CommandField } from '../forms/index.js';
import { labelOf, PARTIES } from '../words/labels.js';
import { LEVEL_ORDER, LEVELS } from '../words/status.js';

const OWNERS = ['ISAO', 'NCCIC'].map((value) => ({ value, label: labelOf(PARTIES, value) }));

/** What a condition consists of (D1). */
const fieldsOf = (prefix: string, latestDue: string | undefined): readonly CommandField[] =>
  [
    {
      pointer: 'text',
      label: 'Condition',
      hint: 'What has to be done. Who owes it reads this.',
      kind: 'long-text' as const,
      most: 1000,
    },
    { pointer: 'owner', label: 'Owed by', kind: 'choice' as const, options: OWNERS },
    {
      pointer: 'dueOn',
      label: 'Due on',
      kind: 'date' as const,
      ...(latestDue === undefined ? {} : { latest: latestDue }),
    },
    {
      pointer: 'blocking',
      label: 'Blocks passing',
      hint: 'Then it has to be done before the review can pass.',
      kind: 'yes-no' as const,
    },
    {
      pointer: 'residualLevel',
      label: 'Residual level of risk',
      hint: 'From Moderate on, a risk acceptor has to accept it before the terms are opened for signature.',
      kind: 'select' as const,
      options: LEVEL_ORDER.map((level) => ({ value: level, label: LEVELS[level].word })),
    },
  ].map((field) => Object.assign(field, { pointer: prefix + field.pointer }));

interface ConditionEditorProps {
  /** Pointer of the condition, with a slash at its end. */
  readonly prefix: string;
  readonly condition: Readonly<Record<'text' | 'owner' | 'dueOn' | 'blocking' | 'residualLevel', string>>;
  /** The last day on which a condition may fall due. */
  readonly latestDue?: string | undefined;
  readonly errorAt: (pointer: string) => string | undefined;
  readonly onChange: (part: Readonly<Record<string, string>>) => void;
}

/** What has to be done before a principle is satisfied: what, by whom, until when, and how much risk is left. */
export function ConditionEditor({ prefix, condition, latestDue, errorAt, onChange }: ConditionEditorProps) {
  const answers = Object.fromEntries(Object.entries(condition).map(([name, value]) => [`${prefix}${name}`, value]));
  return (
    <CommandFields
      fields={fieldsOf(prefix, latestDue)}
      answers={answers}
      onChange={(pointer, answer) => onChange({ [pointer.slice(prefix.length)]: String(answer) })}
      errorAt={errorAt}
    />
  );
}
