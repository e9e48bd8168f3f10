import type { Policy } from '../../../api/types.js';
import { DiffText } from '../../../design/diff-text.js';
import { LongTextField, SelectField } from '../../../design/fields/index.js';
import { Section } from '../../../design/section.js';
import { useForm } from '../../../forms/index.js';
import { CLAUSES, labelOf } from '../../../words/labels.js';
import {
  begunWith,
  formIdOf,
  missingOf,
  sendProposal,
  type Occasion,
  type Proposal,
  type ProposalForm,
} from './proposal.js';

type Clause = Policy['catalogues']['clauses'][number];

interface ProposedClause extends Proposal {
  readonly id: Clause['id'] | '';
  readonly text: string;
}

/** The form that proposes another text of a clause. */
export function useClause(policy: Policy, occasion: Occasion): ProposalForm<ProposedClause> {
  const { id = '', text = '' } = occasion.revised?.content.clause ?? {};
  return useForm<ProposedClause, unknown>({
    id: formIdOf(occasion, 'propose-clause'),
    initial: { ...begunWith(occasion), id, text },
    check: (proposal) => [
      ...missingOf(proposal),
      ...(proposal.id === '' ? [{ pointer: '/clause/id', message: 'Choose a clause.' }] : []),
      ...(proposal.text.trim() === '' ? [{ pointer: '/clause/text', message: 'Say what it is to read.' }] : []),
    ],
    send: (proposal, key) => {
      const known = policy.catalogues.clauses.find((clause) => clause.id === proposal.id);
      if (!known) throw new TypeError('No clause was chosen.');
      const clause = { id: known.id, text: proposal.text.trim() };
      return sendProposal(occasion, 'propose-clause', proposal, { clause }, key);
    },
    onDone: occasion.onDone,
  });
}

interface FieldsProps {
  readonly policy: Policy;
  readonly form: ProposalForm<ProposedClause>;
}

/** Which clause, its text, and what changes in it. */
export function ClauseFields({ policy: { catalogues }, form: { values, change, errorAt } }: FieldsProps) {
  const chosen = catalogues.clauses.find(({ id }) => id === values.id);
  return (
    <>
      <SelectField
        pointer="/clause/id"
        label="Clause"
        options={catalogues.clauses.map(({ id }) => ({ value: id, label: labelOf(CLAUSES, id) }))}
        value={values.id}
        error={errorAt('/clause/id')}
        onChange={(id) => {
          const next = catalogues.clauses.find((clause) => clause.id === id);
          if (next) change({ id: next.id, text: next.text });
        }}
      />
      <LongTextField
        pointer="/clause/text"
        label="Text"
        most={1000}
        error={errorAt('/clause/text')}
        value={values.text}
        onChange={(text) => change({ text })}
      />
      {chosen && (
        <Section title="What changes">
          <DiffText before={chosen.text} after={values.text} />
        </Section>
      )}
    </>
  );
}
