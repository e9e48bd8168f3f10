import { Button } from '@trussworks/react-uswds';
import { ChoiceField, LongTextField, type FormError } from '../../../../design/fields/index.js';
import { CommandFields, type CommandField } from '../../../../forms/index.js';
import { labelOf, PARTIES } from '../../../../words/labels.js';
import { FINDINGS, LEVEL_ORDER, LEVELS } from '../../../../words/status.js';
import { EvidenceList } from './evidence-list.js';
import type { FindingDraft } from './draft.js';
import { ALWAYS_APPLY, codesOf, numberOf, type Principle } from './judged.js';
import { pointerOf } from './progress.js';

interface FindingFormProps {
  readonly principle: Principle;
  readonly draft: FindingDraft;
  readonly version: number;
  /** Digest of the application, to be cited as evidence. */
  readonly digest: string | undefined;
  readonly errors: readonly FormError[];
  /** The last day on which a condition may fall due. */
  readonly latestDue: string | undefined;
  readonly onChange: (part: Partial<FindingDraft>) => void;
  readonly onSave: () => void;
}

/** One finding: what was found, why, on which evidence, and under which condition. */
export function FindingForm(props: FindingFormProps) {
  const { principle, draft, errors, onChange, onSave } = props;
  const errorAt = (pointer: string) => errors.find((error) => error.pointer === pointer)?.message;
  const errorOf = (name: string) => errorAt(pointerOf(principle, name));
  return (
    <>
      <Found {...props} errorOf={errorOf} />
      <LongTextField
        pointer={pointerOf(principle, 'rationale')}
        label="Reason"
        hint="20 characters or more. The ISAO never reads it."
        most={4000}
        error={errorOf('rationale')}
        value={draft.rationale}
        onChange={(rationale) => onChange({ rationale })}
      />
      <EvidenceList
        principle={principle}
        evidence={draft.evidence}
        digest={props.digest}
        errorAt={errorOf}
        onChange={(evidence) => onChange({ evidence })}
      />
      {draft.finding === 'SatisfiedWithCondition' && <Condition {...props} errorAt={errorAt} />}
      <div className="row acts form-acts">
        <Button type="button" onClick={onSave}>
          Save finding {numberOf(principle)}
        </Button>
        <span className="small muted">Kept in this tab as you write.</span>
      </div>
    </>
  );
}

interface FoundProps extends FindingFormProps {
  readonly errorOf: (name: string) => string | undefined;
}

/** What was found; "not applicable" is offered where it can be true. */
function Found({ principle, draft, version, onChange, errorOf }: FoundProps) {
  const alwaysApplies = ALWAYS_APPLY.has(principle);
  const codes = codesOf(principle);
  return (
    <>
      <ChoiceField
        pointer={pointerOf(principle, 'finding')}
        label={`Your finding on version ${version}`}
        error={errorOf('finding')}
        options={codes.map((code) => ({ value: code, label: FINDINGS[code].word }))}
        value={draft.finding}
        onChange={(value) => onChange({ finding: codes.find((code) => code === value) ?? '' })}
      />
      {alwaysApplies && <p className="small muted">“Not applicable” does not exist for this principle.</p>}
    </>
  );
}

const OWNERS = ['ISAO', 'NCCIC'].map((value) => ({ value, label: labelOf(PARTIES, value) }));

/** What a condition consists of (D1). */
const conditionFields = (principle: Principle, latestDue: string | undefined): readonly CommandField[] =>
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
  ].map((field) => Object.assign(field, { pointer: pointerOf(principle, `condition/${field.pointer}`) }));

interface ConditionProps extends FindingFormProps {
  readonly errorAt: (pointer: string) => string | undefined;
}

function Condition({ principle, draft, latestDue, onChange, errorAt }: ConditionProps) {
  const { condition } = draft;
  const prefix = pointerOf(principle, 'condition/');
  const answers = Object.fromEntries(Object.entries(condition).map(([name, value]) => [`${prefix}${name}`, value]));
  return (
    <CommandFields
      fields={conditionFields(principle, latestDue)}
      answers={answers}
      onChange={(pointer, answer) =>
        onChange({ condition: { ...condition, [pointer.slice(prefix.length)]: String(answer) } })
      }
      errorAt={errorAt}
    />
  );
}
