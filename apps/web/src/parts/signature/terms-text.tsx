import type { Policy, Terms } from '../../api/types.js';
import { Section } from '../../design/section.js';
import {
  isEmpty,
  labelOfField,
  opened,
  SECTIONS,
  textOf,
  valueAt,
  type Field,
  type JsonObject,
} from '../application/index.js';

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
      <Section title="What the parties agree on" aside="the answers of the application">
        {sectionsOf(application).map(({ name, fields }) => (
          <div key={name} className="answered-topic">
            <h3>{name}</h3>
            <dl className="answers">
              {fields.map((field) => (
                <div key={field.pointer}>
                  <dt>{labelOfField(field, catalogues)}</dt>
                  <dd className="record">{textOf(field, valueAt(application, field.pointer))}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </Section>
    </>
  );
}

interface AnsweredSection {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** The sections of an application as far as they are answered; the clauses stand by themselves. */
export function sectionsOf(application: JsonObject): readonly AnsweredSection[] {
  const isSaid = ({ pointer, list }: Field) => list !== 'clauses' && !isEmpty(valueAt(application, pointer));
  return SECTIONS.map(({ name, topics }) => ({
    name,
    fields: topics.flatMap(({ fields }) => fields).filter(isSaid),
  })).filter(({ fields }) => fields.length > 0);
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
