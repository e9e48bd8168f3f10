import type { Form } from '../../../../forms/index.js';
import { Section } from '../../../../design/section.js';
import { labelOf, STATUTORY_CHECKS } from '../../../../words/labels.js';
import { CHECKS } from '../../../../words/status.js';
import { checkOf, CHECKS_IN_ORDER, type CheckDraft, type PrivacyDraft } from './draft.js';

const ANSWERS = ['Yes', 'No', 'NA'] as const;

/** The thirteen statutory checks. Each is answered by itself, the open ones stand out. */
export function Checks({ form }: { readonly form: Form<PrivacyDraft> }) {
  const { checks } = form.values;
  const answers = CHECKS_IN_ORDER.map((check) => checkOf(form.values, check).answer);
  const answered = answers.filter((answer) => answer !== '').length;
  const no = answers.filter((answer) => answer === 'No').length;
  return (
    <Section
      title="Statutory checks"
      level={3}
      isLite
      aside={
        <span role="status">
          <b>
            {answered} of {CHECKS_IN_ORDER.length}
          </b>{' '}
          answered, {no === 0 ? 'none' : no} No
        </span>
      }
    >
      {CHECKS_IN_ORDER.map((check) => (
        <Check
          key={check}
          check={check}
          draft={checkOf(form.values, check)}
          onChange={(draft) => form.change({ checks: { ...checks, [check]: draft } })}
        />
      ))}
    </Section>
  );
}

interface CheckProps {
  readonly check: string;
  readonly draft: CheckDraft;
  readonly onChange: (draft: CheckDraft) => void;
}

function Check({ check, draft, onChange }: CheckProps) {
  const { answer, locator } = draft;
  const name = labelOf(STATUTORY_CHECKS, check);
  return (
    <fieldset className={answer === '' ? 'check open' : 'check'}>
      <legend>{name}</legend>
      <div className="check-answers">
        {ANSWERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`check-${check}`}
              checked={answer === one}
              onChange={() => onChange({ answer: one, locator })}
            />
            {one === 'NA' ? 'N/A' : one}
            {one === 'NA' && <span className="for-screen-readers">: {CHECKS.NA.word}</span>}
          </label>
        ))}
      </div>
      {answer !== '' && (
        <label className="check-locator small">
          <span>
            Where it is shown<span className="for-screen-readers">, {name}</span>{' '}
            <span className="muted">(optional)</span>
          </span>
          <input
            className="usa-input"
            type="text"
            autoComplete="off"
            maxLength={200}
            value={locator}
            onChange={({ target }) => onChange({ answer, locator: target.value })}
          />
        </label>
      )}
    </fieldset>
  );
}
