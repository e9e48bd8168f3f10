import { CheckGrid } from '../../../../design/finding-row.js';
import { LevelBars, StatusText } from '../../../../design/status-text.js';
import { shortDigest } from '../../../../design/digest.js';
import { Section } from '../../../../design/section.js';
import { day } from '../../../../words/dates.js';
import { labelOf, PARTIES, PRINCIPLES, STATUTORY_CHECKS } from '../../../../words/labels.js';
import { FINDINGS } from '../../../../words/status.js';
import type { OnFile, PrivacyForm } from './draft.js';

type Form = Pick<PrivacyForm, 'findings' | 'statutoryChecks'> | Pick<OnFile, 'findings' | 'statutoryChecks'>;
type Finding = Form['findings'][number];

/** Form D1 as it reads, whole. */
export function FormText({ form: { findings, statutoryChecks } }: { readonly form: Form }) {
  return (
    <>
      <ol className="ruled form-text">
        {findings.map((finding, place) => (
          <li key={finding.principle}>
            <div className="row">
              <h3>
                {place + 1} {labelOf(PRINCIPLES, finding.principle)}
              </h3>
              <span className="row-end">
                <StatusText status={FINDINGS[finding.finding]} />
              </span>
            </div>
            <p className="record">{finding.rationale}</p>
            <Rest finding={finding} />
          </li>
        ))}
      </ol>
      <Section title="Statutory checks" level={3} isLite>
        <CheckGrid
          checks={statutoryChecks.map(({ check, answer, locator }) => ({
            id: check,
            label: labelOf(STATUTORY_CHECKS, check),
            answer,
            note: locator,
          }))}
        />
      </Section>
    </>
  );
}

/** Evidence and condition, where there are any. */
function Rest({ finding: { evidence = [], condition } }: { readonly finding: Finding }) {
  return (
    <dl className="pairs">
      {evidence.map(({ digest, locator }) => (
        <div className="pair" key={`${digest} ${locator}`}>
          <dt>Evidence</dt>
          <dd>
            {locator} <span className="mono">{shortDigest(digest)}</span>
          </dd>
        </div>
      ))}
      {condition !== undefined && (
        <>
          <div className="pair">
            <dt>Condition</dt>
            <dd className="record">{condition.text}</dd>
          </div>
          <div className="pair">
            <dt>Owed by</dt>
            <dd>
              {labelOf(PARTIES, condition.owner)}, due {day(condition.dueOn)},{' '}
              {condition.blocking ? 'blocks passing' : 'does not block passing'}
            </dd>
          </div>
          <div className="pair">
            <dt>Residual level</dt>
            <dd>
              <LevelBars level={condition.residualLevel} />
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}
