import { Section } from '../../../design/section.js';
import type { CommandField } from '../../../forms/index.js';
import { EndsSoon } from '../../../parts/agreement/ends-soon.js';
import { useSignedIn } from '../../../shell/index.js';
import { CONCURRENCE_OFFICES, labelOf } from '../../../words/labels.js';
import { CONCURRENCES } from '../../../words/status.js';
import { ActForm } from './act-form.js';
import { Bound } from './bound.js';
import { OfReview, type ReviewCase } from './case.js';
import { ReviewHead } from './head.js';
import { Judging } from './judging.js';
import { textIn } from './texts.js';
import { useAct, type Act } from './use-act.js';
import { Yours } from './yours.js';

/** The office for which a function speaks, in the order in which a person who has several is asked. */
const OFFICES = [
  ['dhs.crcl', 'crcl'],
  ['dhs.counsel', 'counsel'],
  ['dhs.csa', 'second-official'],
  ['nccic.approving_official', 'second-official'],
] as const;

/** An office says whether it concurs with the application as it stands. */
export function ConcurrencePage() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead reviewed={reviewed} name="Concurrence" />
          <EndsSoon agreement={reviewed.agreement} />
          <Concurrence reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

const POSITIONS = ['Concur', 'ConcurWithComment', 'NonConcur'] as const;
const DESCRIPTIONS = {
  Concur: 'Nothing more is said.',
  ConcurWithComment: 'The comment is internal.',
  NonConcur: 'The review cannot pass until a new version, or a risk acceptor overrides it.',
};

/** A NonConcur of this office on this version, which can be taken back with a reason. */
const objectionOf = ({ agreement: { review } }: ReviewCase, office: string) =>
  review.concurrences.findLast((one) => one.office === office && one.revisionNo === review.revisionNo)?.position ===
  'NonConcur';

function fieldsOf(isTakenBack: boolean): readonly CommandField[] {
  return [
    {
      pointer: '/position',
      label: 'Position of your office',
      kind: 'choice',
      options: POSITIONS.filter((code) => !isTakenBack || code !== 'NonConcur').map((value) => ({
        value,
        label: CONCURRENCES[value].word,
        description: DESCRIPTIONS[value],
      })),
    },
    {
      pointer: '/comment',
      label: isTakenBack ? 'Why you take your objection back' : 'Comment',
      hint: 'The ISAO never reads it.',
      kind: 'long-text',
      most: 4000,
      when: (answers) => isTakenBack || (answers['/position'] ?? 'Concur') !== 'Concur',
    },
  ];
}

/** The form of a concurrence, beside the application. */
export function Concurrence({ reviewed }: { readonly reviewed: ReviewCase }) {
  const { functions } = useSignedIn();
  const [actingAs, office] = OFFICES.find(([name]) => functions.includes(name)) ?? OFFICES[0];
  const isTakenBack = objectionOf(reviewed, office);
  const fields = fieldsOf(isTakenBack);
  const form = useAct({
    reviewed,
    command: 'record-concurrence',
    name: 'record-concurrence',
    fields,
    withMore: (body) => ({ ...body, office }),
    actingAs,
  });
  const { held } = form.values;
  const { materiality } = reviewed.policy.values;
  return (
    <Judging
      reviewed={reviewed}
      held={held}
      marks={{ rules: [...materiality.privacy, ...(office === 'counsel' ? materiality.counsel : [])] }}
      section="privacy"
      commands={['record-concurrence']}
      act="record a concurrence"
      onGoOn={(seen) => form.change({ held: seen })}
      beside={<Theirs reviewed={reviewed} act={form.values} office={office} />}
    >
      <Section title={labelOf(CONCURRENCE_OFFICES, office)}>
        <ActForm
          reviewed={reviewed}
          command="record-concurrence"
          form={form}
          fields={fields}
          act={`Record the position on version ${held.version}`}
        >
          <Bound reviewed={reviewed} held={held} />
        </ActForm>
      </Section>
    </Judging>
  );
}

interface TheirsProps {
  readonly reviewed: ReviewCase;
  readonly act: Act;
  readonly office: string;
}

/** What a colleague recorded while the reader wrote: both stand beside each other. */
function Theirs({ reviewed, act, office }: TheirsProps) {
  const recorded = reviewed.history.findLast(
    ({ type, revision, payload }) =>
      type === 'ConcurrenceRecorded' && payload['office'] === office && (revision ?? 0) > act.held.revision,
  );
  if (recorded === undefined || textIn(act.answers, '/position') === '') return null;
  const wordOf = (code: unknown) => POSITIONS.flatMap((one) => (one === code ? [CONCURRENCES[one].word] : []))[0] ?? '';
  return (
    <Yours
      recorded={recorded}
      rows={[
        { label: 'Position', yours: wordOf(act.answers['/position']), theirs: wordOf(recorded.payload['position']) },
        { label: 'Comment', yours: textIn(act.answers, '/comment'), theirs: textIn(recorded.payload, 'comment') },
      ]}
    />
  );
}
