import { useQuery } from '@tanstack/react-query';
import { deadlinesQuery, historyQuery } from '../../../api/queries.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { AGREEMENT_FORMS, labelOf } from '../../../words/labels.js';
import type { DeadlineAhead } from '../../../api/types.js';
import { dateOf, day, moment } from '../../../words/dates.js';
import { STATES } from '../../../words/status.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';

/** State, form, who saved last, and how long it is kept. */
export function AboutDraft({ own: { agreement } }: { readonly own: OnAgreement }) {
  const history = useQuery(historyQuery(agreement.id, false));
  const deadlines = useQuery(deadlinesQuery(agreement.id));
  const first = history.data?.[0];
  const last = history.data?.findLast(({ type }) => type === 'DraftRevised');
  const kept = keptUntil(deadlines.data?.ahead ?? []);
  return (
    <Section title="This draft" isLite>
      <dl className="pairs">
        <Fact name="State" under="only your organization can see it">
          <StatusText status={STATES.Draft} />
        </Fact>
        <Fact name="Form">{labelOf(AGREEMENT_FORMS, agreement.agreementForm)}</Fact>
        {last !== undefined && (
          <Fact name="Saved" under={`by ${last.actor.subjectId ?? 'an officer'}`}>
            {moment(last.recordedAt)}
          </Fact>
        )}
        {first !== undefined && <Fact name="Started">{day(dateOf(first.recordedAt))}</Fact>}
        {kept !== undefined && (
          <Fact name="Kept until" under="at least, and longer with every change; past that the clock withdraws it">
            {day(kept)}
          </Fact>
        )}
      </dl>
    </Section>
  );
}

/** The day until which a draft that nobody changes is kept at least; nothing where no clock runs. */
export const keptUntil = (ahead: readonly Pick<DeadlineAhead, 'rule' | 'dueOn'>[]): string | undefined =>
  ahead.find(({ rule }) => rule === 'draft-idle')?.dueOn;

interface FactProps {
  readonly name: string;
  readonly under?: string;
  readonly children: React.ReactNode;
}

const Fact = ({ name, under, children }: FactProps) => (
  <>
    <dt>{name}</dt>
    <dd>
      {children}
      {under !== undefined && <span className="under">{under}</span>}
    </dd>
  </>
);
