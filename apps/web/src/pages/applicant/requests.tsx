import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import type { Agreement, AgreementBody, CommandAnswer } from '../../api/types.js';
import { CheckField, LongTextField } from '../../design/fields/index.js';
import { PageHead } from '../../design/page-head.js';
import { RequestCard } from '../../design/request-card.js';
import { Section } from '../../design/section.js';
import { CommandForm, type Form } from '../../forms/index.js';
import {
  ALL_FIELDS,
  closed,
  nameOfAnswer,
  opened,
  placeOfPointer,
  textOf,
  valueAt,
} from '../../parts/application/index.js';
import { mayDo } from '../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Link } from '../../parts/link.js';
import { Meanwhile } from '../../parts/step/meanwhile.js';
import { useSending, type Sending } from '../../parts/step/use-sending.js';
import { weekday } from '../../words/dates.js';
import { Crumbs, tabTitle } from './crumbs.js';
import { NotNow } from './not-now.js';
import { useOverOwnAnswers } from './own-changes.js';
import { withoutReply } from './status/next.js';
import { Missing } from './submit/missing.js';
import { nameOfPointer } from './submit/pointer-names.js';

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
              documentTitle={tabTitle('Answer the requested changes', agreement)}
              {...(changes === undefined ? {} : { lead: leadOf(own, changes) })}
            />
            {changes !== undefined && mayDo(agreement, 'resubmit') ? (
              <>
                <Missing own={own} from="requests" />
                <RequestsForm own={own} changes={changes} />
              </>
            ) : (
              <NotNow agreement={agreement} command="resubmit" title="Nothing can be answered now" />
            )}
          </>
        );
      }}
    </WithAgreement>
  );
}

/** Until when, what goes to NCCIC, and what follows if nothing does. */
function leadOf({ agreement, policy }: OnAgreement, { dueOn }: Changes): string {
  const follows = withoutReply(agreement, policy);
  const version = agreement.review.revisionNo + 1;
  const sent = `By ${weekday(dueOn)}, 23:59 ET. All answers and the whole application as it is now go to NCCIC together, as version ${version}.`;
  return follows === undefined ? sent : `${sent} ${follows}.`;
}

interface Answered {
  readonly answers: Readonly<Record<string, string>>;
  readonly accepted: boolean;
}
type Changes = NonNullable<Agreement['changes']>;

const STATEMENT = '/certification/accepted';
const pointerOf = (place: number) => `/answers/${place}/answer`;

const NEEDED = { pointer: STATEMENT, message: 'Tick the statement, if it is true.' };

/** What is missing before the answers can go. */
const missingIn = ({ items }: Changes, { answers, accepted }: Answered) => [
  ...items.flatMap(({ itemId }, place) =>
    (answers[itemId] ?? '').trim() === ''
      ? [{ pointer: pointerOf(place), message: `Say what you did about request ${itemId}.` }]
      : [],
  ),
  ...(accepted ? [] : [NEEDED]),
];

const yoursOf = ({ items }: Changes, { answers }: Answered) =>
  items.map(({ itemId }) => ({ name: `Request ${itemId}`, text: answers[itemId] ?? '' }));

interface RequestsFormProps {
  readonly own: OnAgreement;
  readonly changes: Changes;
}

/** The form behind the answers: the whole application goes with them. */
function useAnswers({ own: { agreement, policy }, changes }: RequestsFormProps): Sending<Answered> {
  const navigate = useNavigate();
  const { textVersion } = policy.values.versions.certification;
  return useSending<Answered, CommandAnswer>({
    id: `resubmit.${agreement.id}.${agreement.review.revisionNo}`,
    revision: agreement.revision,
    initial: { answers: {}, accepted: false },
    check: (values) => missingIn(changes, values),
    send: ({ answers }, key, revision) => {
      const values = {
        application: closed(opened(agreement.application), policy.catalogues.baseline.version),
        answers: changes.items.map(({ itemId }) => ({ itemId, answer: answers[itemId] ?? '' })),
        certification: { accepted: true, textVersion },
      };
      const body: AgreementBody<'resubmit'> = JSON.parse(JSON.stringify(values));
      return sendToAgreement('resubmit', { id: agreement.id, revision, key }, body);
    },
    onDone: () => void navigate({ to: '/my-agreements/$id/receipt', params: { id: agreement.id } }),
  });
}

function RequestsForm({ own, changes }: RequestsFormProps) {
  const { agreement, policy } = own;
  const { form, ...sending } = useOverOwnAnswers(agreement, useAnswers({ own, changes }));
  const { id } = agreement;
  const { values } = form;
  const read = (
    <Link to="/my-agreements/$id/check" params={{ id }}>
      Read the whole application
    </Link>
  );
  return (
    <CommandForm form={form} act="Send the answers to NCCIC" nameOf={nameOfPointer} cancel={read}>
      <Meanwhile agreementId={id} sending={sending} yours={yoursOf(changes, values)} />
      <Section title="Requests">
        {changes.items.map((item, place) => (
          <Request key={item.itemId} agreement={agreement} item={item} form={form} pointer={pointerOf(place)} />
        ))}
      </Section>
      <Section title="Certification" isLite>
        <CheckField
          pointer={STATEMENT}
          label={<span className="record">{policy.values.versions.certification.text}</span>}
          error={form.errorAt(STATEMENT)}
          isChecked={values.accepted}
          onChange={(accepted) => form.change({ accepted })}
        />
      </Section>
    </CommandForm>
  );
}

interface RequestProps {
  readonly agreement: Agreement;
  readonly item: Changes['items'][number];
  readonly form: Form<Answered>;
  readonly pointer: string;
}

function Request({ agreement, item, form, pointer }: RequestProps) {
  const { itemId, fieldPath, problem, action } = item;
  const { answers } = form.values;
  const text = answers[itemId] ?? '';
  return (
    <RequestCard
      title={`${itemId}. ${nameOfAnswer(fieldPath)}`}
      state={text.trim() === '' ? 'open' : 'drafted'}
      found={problem}
      toDo={action}
    >
      <AnswerNow agreement={agreement} fieldPath={fieldPath} itemId={itemId} />
      <LongTextField
        pointer={pointer}
        label={`What you did about request ${itemId}`}
        most={1000}
        value={text}
        error={form.errorAt(pointer)}
        onChange={(value) => form.change({ answers: { ...answers, [itemId]: value } })}
      />
    </RequestCard>
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
