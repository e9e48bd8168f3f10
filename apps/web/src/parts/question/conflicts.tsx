import { useState } from 'react';
import { Alert } from '../../design/alert.js';
import { MergeChoice } from '../../design/fields/index.js';
import type { FieldConflict } from '../../forms/index.js';
import { entriesOf, textOf, type Field, type Topic } from '../application/index.js';

interface ConflictsProps {
  readonly topic: Topic;
  readonly conflicts: readonly FieldConflict[];
  readonly onChoose: (pointer: string, value: unknown) => void;
}

/** Of lists, what stands in one of them alone. */
function aloneOf(field: Field, yours: unknown, theirs: unknown) {
  if (!Array.isArray(yours) && !Array.isArray(theirs)) return {};
  const [mine, other] = [entriesOf(field, yours), entriesOf(field, theirs)];
  const without = (these: readonly string[], those: readonly string[]) => these.filter((one) => !those.includes(one));
  return { alone: { yours: without(mine, other), theirs: without(other, mine) } };
}

/** Answers that two people changed at once: both stand side by side until one is chosen. */
export function Conflicts({ topic, conflicts, onChoose }: ConflictsProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, 'yours' | 'theirs'>>>({});
  if (conflicts.length === 0) return null;
  return (
    <Alert kind="warn" title="Somebody else saved this page while you wrote">
      <p>Choose what counts, then save. Your other answers and theirs are kept.</p>
      {conflicts.map(({ field: pointer, yours, theirs }) => {
        const field = topic.fields.find((one) => one.pointer === pointer);
        if (field === undefined) return null;
        return (
          <MergeChoice
            key={pointer}
            label={field.label}
            yours={textOf(field, yours)}
            theirs={textOf(field, theirs)}
            {...aloneOf(field, yours, theirs)}
            chosen={chosen[pointer] ?? 'yours'}
            onChoose={(side) => {
              setChosen({ ...chosen, [pointer]: side });
              onChoose(pointer, side === 'yours' ? yours : theirs);
            }}
          />
        );
      })}
    </Alert>
  );
}
