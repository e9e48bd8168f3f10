import type { Policy, Terms } from '../../api/types.js';
import { Section } from '../../design/section.js';
import { ALL_FIELDS, isEmpty, labelOfField, opened, textOf, valueAt } from '../application/index.js';

interface TermsTextProps {
  readonly document: Terms;
  readonly catalogues: Policy['catalogues'];
}

/** Clauses and answers, as the signed document holds them. */
export function TermsText({ document, catalogues }: TermsTextProps) {
  const application = opened(document.application);
  return (
    <>
      <Section title="Clauses" aside={`${document.clauses.length} clauses`}>
        <Clauses clauses={document.clauses} />
      </Section>
      <Section title="What was agreed">
        <dl className="answers">
          {ALL_FIELDS.filter(({ pointer, list }) => list !== 'clauses' && !isEmpty(valueAt(application, pointer))).map(
            (field) => (
              <div key={field.pointer}>
                <dt>{labelOfField(field, catalogues)}</dt>
                <dd className="record">{textOf(field, valueAt(application, field.pointer))}</dd>
              </div>
            ),
          )}
        </dl>
      </Section>
    </>
  );
}

/** The clauses in their order. */
export const Clauses = ({ clauses }: { readonly clauses: Terms['clauses'] }) => (
  <ol className="terms-clauses">
    {clauses.map(({ id, text }) => (
      <li key={id} className="record">
        {text}
      </li>
    ))}
  </ol>
);
