import { useQuery } from '@tanstack/react-query';
import { deadlinesQuery, historyQuery } from '../../../api/queries.js';
import { FacetList, type FacetRow } from '../../../design/facet-list.js';
import { Section } from '../../../design/section.js';
import { AGREEMENT_FORMS, labelOf } from '../../../words/labels.js';
import { dateOf, day, moment } from '../../../words/dates.js';
import { STATES } from '../../../words/status.js';
import type { OwnAgreement } from '../with-agreement.js';

/** A fact without a state of its own. */
const fact = (name: string, word: string, note?: string): FacetRow => ({
  name,
  status: { icon: 'dash', word, tone: 'ink' },
  ...(note === undefined ? {} : { note }),
});

/** State, form, who saved last, and how long it is kept. */
export function AboutDraft({ own: { agreement } }: { readonly own: OwnAgreement }) {
  const history = useQuery(historyQuery(agreement.id, false));
  const deadlines = useQuery(deadlinesQuery(agreement.id));
  const [first] = history.data ?? [];
  const last = history.data?.findLast(({ type }) => type === 'DraftRevised');
  const kept = deadlines.data?.ahead.find(({ action }) => action === 'WithdrawProposal');
  const facets: FacetRow[] = [
    { name: 'State', status: STATES.Draft, note: 'only your organization can see it' },
    fact('Form', labelOf(AGREEMENT_FORMS, agreement.agreementForm)),
    ...(last === undefined
      ? []
      : [fact('Saved', moment(last.recordedAt), `by ${last.actor.subjectId ?? 'an officer'}`)]),
    ...(first === undefined ? [] : [fact('Started', day(dateOf(first.recordedAt)))]),
    ...(kept === undefined ? [] : [fact('Kept until', day(dateOf(kept.at)), 'longer with every change')]),
  ];
  return (
    <Section title="This draft" isLite>
      <FacetList facets={facets} />
    </Section>
  );
}
