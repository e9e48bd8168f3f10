import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lineageQuery, personasQuery } from '../../../api/queries.js';
import type { HistoryItem, Persona } from '../../../api/types.js';
import { Segmented } from '../../../design/segmented.js';
import { Section } from '../../../design/section.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { Loaded } from '../../../parts/loaded.js';
import { useWords } from '../../../parts/use-search.js';
import { useSession } from '../../../shell/index.js';
import { day } from '../../../words/dates.js';
import { personOf, REVIEWS, type ReviewFunction } from '../../../words/functions.js';
import { AssignForm } from './assign-form.js';
import { Barred } from './barred.js';
import { OfReview, type ReviewCase } from './case.js';
import { ReviewHead } from './head.js';
import { firstToAssign, hasDecided, isAsked } from './offices-left.js';

/** Who reviews an application, and who is to. */
export function Reviewers() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead
            reviewed={reviewed}
            name="Reviewers"
            lead="Nobody assigns themselves, and nobody reviews who has another part in this agreement or one before it."
          />
          <WithPeople reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

/** Who there is, as far as anybody tells: in the demonstration everybody, else those of the record. */
function WithPeople({ reviewed }: { readonly reviewed: ReviewCase }) {
  const isDemonstration = useSession().data?.demo ?? false;
  const personas = useQuery({ ...personasQuery, enabled: isDemonstration });
  const lineage = useQuery(lineageQuery(reviewed.id, false));
  return (
    <Loaded query={lineage} label="the record">
      {(agreements) => {
        const record = agreements.flatMap(({ history }) => history);
        const people = isDemonstration ? (personas.data ?? []) : peopleOf(record);
        return <OfFunction reviewed={reviewed} people={people} record={record} />;
      }}
    </Loaded>
  );
}

function peopleOf(record: readonly HistoryItem[]): readonly Persona[] {
  const functions = new Map<string, Set<string>>();
  for (const { actor } of record) {
    if (actor.subjectId === null || actor.function === null) continue;
    functions.set(actor.subjectId, (functions.get(actor.subjectId) ?? new Set()).add(actor.function));
  }
  return [...functions].map(([subjectId, held]) => ({ subjectId, functions: [...held] }));
}

interface OfFunctionProps {
  readonly reviewed: ReviewCase;
  readonly people: readonly Persona[];
  readonly record: readonly HistoryItem[];
}

function OfFunction({ reviewed, people, record }: OfFunctionProps) {
  const [words, choose] = useWords();
  const { agreement } = reviewed;
  const [first] = useState(() => firstToAssign(agreement)); // stays what it was when somebody else assigns it first
  const name = REVIEWS.find((one) => one === words['function']) ?? first;
  const assigned = agreement.review.assignments.find((one) => one.function === name);
  const command = assigned === undefined ? 'assign-reviewer' : 'reassign-reviewer';
  return (
    <div className="stack act-page">
      <Assigned reviewed={reviewed} />
      <Segmented
        label="Whose reviewer"
        options={REVIEWS.map((id) => ({ id, name: personOf(id) }))}
        current={name}
        onChoose={(id) => choose({ function: id })}
      />
      {!isAsked(agreement, name) ? (
        <p className="nothing">No classified access was asked for: there is nothing to decide, and nobody to assign.</p>
      ) : assigned !== undefined && hasDecided(agreement, name) ? (
        <p className="nothing">The office has decided: there is nobody to replace.</p>
      ) : mayDo(agreement, command) ? (
        <AssignForm
          key={name}
          reviewed={reviewed}
          name={name}
          command={command}
          assigned={assigned?.subjectId}
          people={people}
          record={record}
        />
      ) : (
        <Barred
          agreement={agreement}
          command={command}
          act={assigned === undefined ? 'assign anybody here' : 'assign anybody else here'}
        />
      )}
    </div>
  );
}

const Assigned = ({ reviewed }: { readonly reviewed: ReviewCase }) => (
  <Section title="Reviews">
    <ul className="ruled">
      {REVIEWS.map((one) => (
        <li key={one} className="row">
          <b>{personOf(one)}</b>
          <span className="row-end muted">{stateOf(reviewed, one)}</span>
        </li>
      ))}
    </ul>
  </Section>
);

function stateOf({ agreement }: ReviewCase, name: ReviewFunction): string {
  const assigned = agreement.review.assignments.find((one) => one.function === name);
  if (assigned !== undefined)
    return hasDecided(agreement, name)
      ? `${assigned.subjectId ?? 'somebody'}, has decided`
      : `${assigned.subjectId ?? 'somebody'}, due ${day(assigned.dueOn)}`;
  if (!isAsked(agreement, name)) return 'is not needed';
  if (hasDecided(agreement, name)) return 'has decided';
  return name === 'dhs.privacy'
    ? 'nobody is assigned: nobody can review'
    : 'nobody is assigned: the whole office may act';
}
