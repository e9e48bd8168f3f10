import { Button } from '@trussworks/react-uswds';
import { ChoiceField, LongTextField, type FormError } from '../../../../design/fields/index.js';
import { ConditionEditor } from '../../../../parts/condition-editor.js';
import { FINDINGS } from '../../../../words/status.js';
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

const errorIn = (errors: readonly FormError[]) => (pointer: string) =>
  errors.find((error) => error.pointer === pointer)?.message;

/** One finding: what was found, why, on which evidence, and under which condition. */
export function FindingForm(props: FindingFormProps) {
  const { principle, draft, onChange, onSave } = props;
  const errorAt = errorIn(props.errors);
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
      {draft.finding === 'SatisfiedWithCondition' && (
        <ConditionEditor
          prefix={pointerOf(principle, 'condition/')}
          condition={draft.condition}
          latestDue={props.latestDue}
          errorAt={errorAt}
          onChange={(part) => onChange({ condition: { ...draft.condition, ...part } })}
        />
      )}
      <SaveFinding number={numberOf(principle)} onSave={onSave} />
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

const SaveFinding = ({ number, onSave }: { readonly number: number; readonly onSave: () => void }) => (
  <div className="row acts form-acts">
    <Button type="button" onClick={onSave}>
      Save finding {number}
    </Button>
    <span className="small muted">Kept in this tab as you write.</span>
  </div>
);
