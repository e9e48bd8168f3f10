import { Link, useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { Agreement, AgreementBody, CommandAnswer } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { CheckField, LongTextField } from '../../design/fields/index.js';
import { PageHead } from '../../design/page-head.js';
import { RequestCard } from '../../design/request-card.js';
import { Section } from '../../design/section.js';
import { CommandForm, useForm } from '../../forms/index.js';
import { ALL_FIELDS, closed, opened, placeOfPointer, textOf, valueAt } from '../../parts/application/index.js';
import { whyNot } from '../../words/actions.js';
import { weekday } from '../../words/dates.js';
import { Crumbs } from './crumbs.js';
import { titleOfRequest } from './status/requested-changes.js';
import { nameOfPointer } from './submit/pointer-names.js';
import { barOf, mayDo, useMakeOld, WithAgreement, type OwnAgreement } from './with-agreement.js';

/** The requested changes, each with its field and its answer; all go back together. */
export function Requests() {
  return (
    <WithAgreement>
      {(own) => {
        const { agreement } = own;
        const { changes } = agreement;
        return (
          <>
            <Crumbs agreement={agreement} here="Requested changes" />
            <PageHead
              title="Answer the requested changes"
              {...(changes === undefined
                ? {}
                : { lead: `By ${weekday(changes.dueOn)}, 23:59 ET. All answers go to NCCIC together.` })}
            />
            {changes !== undefined && mayDo(agreement, 'resubmit') ? (
              <RequestsForm own={own} changes={changes} />
            ) : (
              <Alert kind="info" title="Nothing can be answered now">
                {whyNot(barOf(agreement, 'resubmit') ?? 'NOT_AUTHORIZED')}{' '}
                <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
                  See where it stands
                </Link>
              </Alert>
            )}
          </>
        );
      }}
    </WithAgreement>
  );
}

interface Answered {
  readonly answers: Readonly<Record<string, string>>;
  readonly accepted: boolean;
}
type Changes = NonNullable<Agreement['changes']>;

const STATEMENT = '/certification/accepted';
const pointerOf = (place: number) => `/answers/${place}/answer`;

function RequestsForm({ own, changes }: { readonly own: OwnAgreement; readonly changes: Changes }) {
  const { agreement, policy } = own;
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const { textVersion, text } = policy.values.versions.certification;
  const form = useForm<Answered, CommandAnswer>({
    id: `resubmit.${agreement.id}.${agreement.review.revisionNo}`,
    initial: { answers: {}, accepted: false },
    check: ({ answers, accepted }) => [
      ...changes.items.flatMap(({ itemId }, place) =>
        (answers[itemId] ?? '').trim() === ''
          ? [{ pointer: pointerOf(place), message: `Say what you did about request ${itemId}.` }]
          : [],
      ),
      ...(accepted ? [] : [{ pointer: STATEMENT, message: 'Tick the statement, if it is true.' }]),
    ],
    send: async ({ answers }, key) => {
      const body = {
        application: closed(opened(agreement.application)),
        answers: changes.items.map(({ itemId }) => ({ itemId, answer: answers[itemId] ?? '' })),
        certification: { accepted: true, textVersion },
      } as unknown as AgreementBody<'resubmit'>;
      const answer = await sendToAgreement('resubmit', { id: agreement.id, revision: agreement.revision, key }, body);
      await makeOld();
      return answer;
    },
    onDone: () => void navigate({ to: '/my-agreements/$id/receipt', params: { id: agreement.id } }),
  });
  const { answers, accepted } = form.values;
  return (
    <CommandForm
      form={form}
      act="Send the answers to NCCIC"
      nameOf={nameOfPointer}
      cancel={
        <Link to="/my-agreements/$id/check" params={{ id: agreement.id }}>
          Read the whole application
        </Link>
      }
    >
      {changes.items.map(({ itemId, fieldPath, problem, action }, place) => (
        <RequestCard
          key={itemId}
          title={`${itemId}. ${titleOfRequest(fieldPath)}`}
          state={(answers[itemId] ?? '').trim() === '' ? 'open' : 'drafted'}
          found={problem}
          toDo={action}
        >
          <AnswerNow agreement={agreement} fieldPath={fieldPath} itemId={itemId} />
          <LongTextField
            pointer={pointerOf(place)}
            label={`What you did about request ${itemId}`}
            most={1000}
            value={answers[itemId] ?? ''}
            error={form.errorAt(pointerOf(place))}
            onChange={(value) => form.change({ answers: { ...answers, [itemId]: value } })}
          />
        </RequestCard>
      ))}
      <Section title="Certification" isLite>
        <CheckField
          pointer={STATEMENT}
          label={<span className="record">{text}</span>}
          error={form.errorAt(STATEMENT)}
          isChecked={accepted}
          onChange={(value) => form.change({ accepted: value })}
        />
      </Section>
    </CommandForm>
  );
}

interface AnswerNowProps {
  readonly agreement: Agreement;
  readonly fieldPath: string;
  readonly itemId: string;
}

/** How the answer in question reads now, and the way to change it. */
function AnswerNow({ agreement, fieldPath, itemId }: AnswerNowProps) {
  const place = placeOfPointer(fieldPath);
  const field = ALL_FIELDS.find(({ pointer }) => pointer === fieldPath);
  if (place === undefined) return null;
  const text = field === undefined ? '' : textOf(field, valueAt(opened(agreement.application), fieldPath));
  return (
    <p className="answer-now">
      {text !== '' && (
        <>
          Your answer now: <b>{text}</b>.{' '}
        </>
      )}
      <Link
        to="/my-agreements/$id/answers/$section/$topic"
        params={{ id: agreement.id, section: place.section.id, topic: place.topic.id }}
        search={{ from: 'requests' }}
      >
        Change it<span className="for-screen-readers"> for request {itemId}</span>
      </Link>
    </p>
  );
}
