import { Section } from '../../../../design/section.js';
import { LevelBars } from '../../../../design/status-text.js';
import {
  CommandFields,
  CommandForm,
  writtenIn,
  type CommandField,
  type Form,
  type ToConfirm,
} from '../../../../forms/index.js';
import { EndsSoon } from '../../../../parts/agreement/ends-soon.js';
import { mayDo } from '../../../../parts/agreement/may.js';
import { withAnswers } from '../../../../parts/application/index.js';
import { useSignedIn } from '../../../../shell/index.js';
import { RANKS, withinSentence } from '../../../../words/functions.js';
import { LEVELS } from '../../../../words/status.js';
import { Arrived } from '../arrived.js';
import { Barred } from '../barred.js';
import { Bound } from '../bound.js';
import { OfReview, type ReviewCase } from '../case.js';
import { ReviewHead } from '../head.js';
import { heldNow } from '../held.js';
import { useAct, type Act } from '../use-act.js';
import { GROUPS, OPENED_WITH, residualOf, sourceFields, sourceOf } from './risk-fields.js';

/** An official of sufficient rank accepts a risk, form D3. */
export function AcceptRisk() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead
            reviewed={reviewed}
            name="Accept a risk"
            lead="Whoever accepts a risk has neither found nor owned it. The level that remains follows from the matrix of the policy."
          />
          <EndsSoon agreement={reviewed.agreement} />
          <RiskForm reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

const FIELDS: readonly CommandField[] = GROUPS.flatMap(({ fields }) => [...fields]);

function RiskForm({ reviewed }: { readonly reviewed: ReviewCase }) {
  const { agreement } = reviewed;
  const source = sourceFields(reviewed);
  const form = useAct({
    reviewed,
    command: 'accept-risk',
    name: 'accept-risk',
    fields: [...source, ...FIELDS],
    initial: OPENED_WITH,
    withMore: (body, answers) => withAnswers(body, { '/form/source': sourceOf(answers) }),
    actingAs: 'dhs.risk_acceptor',
  });
  if (!mayDo(agreement, 'accept-risk'))
    return <Barred agreement={agreement} command="accept-risk" act="accept a risk here" />;
  return (
    <div className="stack act-page">
      <Arrived reviewed={reviewed} held={form.values.held} onGoOn={() => form.change({ held: heldNow(agreement) })} />
      <CommandForm form={form} act="Accept the risk" confirm={toConfirm(reviewed, form, [...source, ...FIELDS])}>
        <Bound reviewed={reviewed} held={form.values.held} />
        <CommandFields
          fields={source}
          answers={form.values.answers}
          onChange={(pointer, value) => form.change({ answers: { ...form.values.answers, [pointer]: value } })}
          errorAt={form.errorAt}
        />
        <Groups reviewed={reviewed} form={form} />
      </CommandForm>
    </div>
  );
}

/** The whole acceptance with the level that remains, as it will be recorded. */
function toConfirm(reviewed: ReviewCase, form: Form<Act>, fields: readonly CommandField[]): ToConfirm {
  const { held, answers } = form.values;
  const level = residualOf(answers, reviewed.policy);
  const remains = level === undefined ? [] : [{ name: 'Level that remains', text: LEVELS[level].word }];
  return {
    written: [...writtenIn(fields, answers), ...remains],
    bound: <Bound reviewed={reviewed} held={held} />,
    follows: 'The acceptance stands until it ends.',
  };
}

function Groups({ reviewed, form }: { readonly reviewed: ReviewCase; readonly form: Form<Act> }) {
  const { answers } = form.values;
  return GROUPS.map(({ title, fields }) => (
    <Section key={title} title={title} isLite>
      <CommandFields
        fields={fields}
        answers={answers}
        onChange={(pointer, answer) => form.change({ answers: { ...form.values.answers, [pointer]: answer } })}
        errorAt={form.errorAt}
      />
      {title === 'The risk' && <Residual reviewed={reviewed} form={form} />}
    </Section>
  ));
}

/** The level that remains, and whose rank reaches it: told before the form is sent. */
function Residual({ reviewed: { policy }, form }: { readonly reviewed: ReviewCase; readonly form: Form<Act> }) {
  const { rank = '' } = useSignedIn();
  const level = residualOf(form.values.answers, policy);
  if (level === undefined) return <p className="muted">Choose both to see the level that remains.</p>;
  const { ranks, rankByLevel, maxAcceptance } = policy.values.risk;
  const [needed, longest] = [rankByLevel[level], maxAcceptance[level]];
  if (needed === undefined || longest === undefined) return null;
  const isReached = ranks.findIndex((one) => one === rank) >= ranks.findIndex((one) => one === needed);
  return (
    <div className={`note ${isReached ? 'quiet' : 'warn'}`} role="status">
      What remains: <LevelBars level={level} /> by the matrix of the policy, accepted for {longest.value} {longest.unit}{' '}
      at most.{' '}
      {isReached
        ? 'Your rank reaches it.'
        : `Your rank does not reach it: ${LEVELS[level].word} is accepted by the ${withinSentence(RANKS[needed] ?? needed)}.`}
    </div>
  );
}
