import { useState } from 'react';
import { MergeChoice } from '../../../../design/fields/index.js';
import { StatusText } from '../../../../design/status-text.js';
import type { Form } from '../../../../forms/index.js';
import { labelOf, PRINCIPLES as NAMES } from '../../../../words/labels.js';
import { FINDINGS, type Status } from '../../../../words/status.js';
import type { ReviewCase } from '../case.js';
import type { AnswerChange } from '../changes.js';
import { findingOf, type FindingDraft, type PrivacyDraft } from './draft.js';
import { judges, numberOf, PRINCIPLES, type Principle } from './judged.js';
import { conflictsWith, joined, recordedMeanwhile } from './merge-forms.js';

const STALE: Status = { icon: 'turning', word: 'Stale', tone: 'warn' };
const STANDS: Status = { icon: 'disc', word: 'Stand as you saved them', tone: 'ok' };

interface EffectsProps {
  readonly reviewed: ReviewCase;
  readonly form: Form<PrivacyDraft>;
  readonly changes: readonly AnswerChange[];
}

/** What an arrival means for the findings: which go stale, which stand, and where another reviewer found something else. */
export function Effects(props: EffectsProps) {
  const { form, changes } = props;
  const saved = PRINCIPLES.filter((one) => findingOf(form.values, one).foundOn !== null);
  const stale = saved.filter((one) => changes.some(({ field }) => judges(one, field.pointer)));
  const standing = saved.filter((one) => !stale.includes(one));
  return (
    <>
      {stale.map((principle) => (
        <li key={principle} className="arrived-row">
          <b>
            Finding {numberOf(principle)}, {labelOf(NAMES, principle).toLowerCase()}
          </b>
          <StatusText status={STALE}>
            : {changes.find(({ field }) => judges(principle, field.pointer))?.field.label} changed
          </StatusText>
        </li>
      ))}
      {standing.length > 0 && (
        <li className="arrived-row">
          <b>
            {standing.length === 1 ? 'Finding' : 'Findings'} {standing.map(numberOf).join(', ')}
          </b>
          <StatusText status={STANDS} />
        </li>
      )}
      <Theirs {...props} />
    </>
  );
}

const textOf = ({ finding, rationale }: FindingDraft) =>
  finding === '' ? '' : `${FINDINGS[finding].word}: ${rationale}`;

/** What another reviewer found meanwhile: yours and theirs, finding by finding. */
function Theirs({ reviewed, form }: EffectsProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, 'yours' | 'theirs'>>>({});
  const theirs = recordedMeanwhile(form.values, reviewed.history);
  if (theirs === undefined) return null;
  const conflicts = conflictsWith(form.values, theirs);
  const takesTheirs = (principle: string) => chosen[principle] === 'theirs';
  const found = joined(form.values, theirs, () => true).findings;
  const nameOf = (field: string) => {
    const principle = PRINCIPLES.find((one) => one === field);
    return principle === undefined ? field : `Finding ${numberOf(principle)}, ${labelOf(NAMES, principle)}`;
  };
  return (
    <li>
      <p className="dense">
        Another reviewer recorded form D1 on version {theirs.revisionNo}. Where both of you found something else,
        choose.
      </p>
      {conflicts.map(({ field }) => (
        <MergeChoice
          key={field}
          label={nameOf(field)}
          yours={textOf(findingOf(form.values, principleOf(field)))}
          theirs={found[field] === undefined ? '' : textOf(found[field])}
          chosen={chosen[field] ?? 'yours'}
          onChoose={(side) => setChosen({ ...chosen, [field]: side })}
        />
      ))}
      <button
        type="button"
        className="usa-button usa-button--outline small-button"
        onClick={() => form.change(joined(form.values, theirs, takesTheirs))}
      >
        Put both together
      </button>
    </li>
  );
}

const principleOf = (field: string): Principle => PRINCIPLES.find((one) => one === field) ?? 'Transparency';
