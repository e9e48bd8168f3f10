import { sendToPolicy } from '../../../api/commands.js';
import type { Policy } from '../../../api/types.js';
import { DiffText } from '../../../design/diff-text.js';
import { LongTextField, SelectField } from '../../../design/fields/index.js';
import { Section } from '../../../design/section.js';
import { useForm } from '../../../forms/index.js';
import { missingOf, NEW_PROPOSAL, type Proposal, type ProposalForm } from './proposal.js';

type Clause = Policy['catalogues']['clauses'][number];

interface ProposedClause extends Proposal {
  readonly id: Clause['id'] | '';
  readonly text: string;
}

/** The form that proposes another text of a clause. */
export function useClause(policy: Policy, revision: number, onDone: () => void): ProposalForm<ProposedClause> {
  return useForm<ProposedClause, unknown>({
    id: 'policy/propose-clause',
    initial: { ...NEW_PROPOSAL, id: '', text: '' },
    check: (proposal) => [
      ...missingOf(proposal),
      ...(proposal.id === '' ? [{ pointer: '/clause/id', message: 'Choose a clause.' }] : []),
      ...(proposal.text.trim() === '' ? [{ pointer: '/clause/text', message: 'Say what it is to read.' }] : []),
    ],
    send: ({ effectiveFrom, reason, id, text }, key) => {
      const known = policy.catalogues.clauses.find((clause) => clause.id === id);
      if (!known) throw new TypeError('No clause was chosen.');
      const clause = { id: known.id, text: text.trim() };
      return sendToPolicy('propose-clause', { revision, key }, { effectiveFrom, reason: reason.trim(), clause });
    },
    onDone,
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
        options={catalogues.clauses.map(({ id }) => ({ value: id, label: id }))}
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
