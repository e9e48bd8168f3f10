import { Button } from '@trussworks/react-uswds';
import { sendToAgreement } from '../../../api/commands.js';
import { isConflict } from '../../../api/refusal.js';
import { useNavigate } from '@tanstack/react-router';
import type { CommandAnswer } from '../../../api/types.js';
import { DateField, LongTextField } from '../../../design/fields/index.js';
import { Section } from '../../../design/section.js';
import { CommandForm, useForm, type Form } from '../../../forms/index.js';
import { useMakeOld } from '../../../parts/agreement/may.js';
import { placeOfPointer } from '../../../parts/application/index.js';
import { useToday } from '../../../parts/use-today.js';
import { count, dayAfter } from '../../../words/dates.js';
import { Bound } from './bound.js';
import { OfReview, type ReviewCase } from './case.js';
import { ReviewHead } from './head.js';
import { heldNow, type Held } from './held.js';
import { Judging } from './judging.js';
import { added, labelAt, missingOf, type RequestDraft } from './requested.js';

interface Asking {
  readonly held: Held;
  readonly items: readonly RequestDraft[];
  readonly dueOn: string;
}

/** Sends the application back, with one request for each answer that has to change. */
export function RequestChanges() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead
            reviewed={reviewed}
            name="Request changes"
            lead="Pick the answers that have to change, and write one request for each. The ISAO reads them as you write them."
          />
          <Requests reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

/** Days that the ISAO has, unless somebody says otherwise. */
const replyTimer = ({ policy }: ReviewCase) =>
  policy.values.timers.find(({ id }) => id === 'changes-requested-reply') ?? { value: 30, unit: 'days' };

function useAsking(reviewed: ReviewCase): Form<Asking> {
  const { agreement, id } = reviewed;
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const today = useToday();
  return useForm<Asking, CommandAnswer>({
    id: `request-changes.${id}`,
    initial: { held: heldNow(agreement), items: [], dueOn: dayAfter(today, replyTimer(reviewed)) ?? '' },
    check: ({ items, dueOn }) => missingOf(items, dueOn),
    send: async ({ held, items, dueOn }, key) => {
      try {
        const answer = await sendToAgreement(
          'request-changes',
          { id, revision: held.revision, key },
          { items: items.map(({ fieldPath, problem, action }) => ({ fieldPath, problem, action })), dueOn },
        );
        await makeOld();
        return answer;
      } catch (error) {
        if (isConflict(error)) await makeOld();
        throw error;
      }
    },
    onDone: () => void navigate({ to: '/agreements/$id', params: { id } }),
  });
}

function Requests({ reviewed }: { readonly reviewed: ReviewCase }) {
  const form = useAsking(reviewed);
  const { held, items } = form.values;
  const ask = (pointer: string) => form.change({ items: added(items, pointer) });
  const isAsked = (pointer: string) => items.some((item) => item.pointer === pointer);
  return (
    <Judging
      reviewed={reviewed}
      held={held}
      marks={{
        isLinked: isAsked,
        linkOf: (pointer) => <AskButton pointer={pointer} isAsked={isAsked(pointer)} onAsk={() => ask(pointer)} />,
      }}
      commands={['request-changes']}
      act="request changes"
      onGoOn={(seen) => form.change({ held: seen })}
    >
      <Section title="Requests" aside={count(items.length, 'request')}>
        <CommandForm
          form={form}
          act={
            items.length === 0 ? 'Send the requests to the ISAO' : `Send ${count(items.length, 'request')} to the ISAO`
          }
          nameOf={(pointer) => nameAt(items, pointer)}
        >
          <Bound reviewed={reviewed} held={held} />
          {items.length === 0 && (
            <p className="muted">Nothing is picked yet. “Request a change” stands beside each answer.</p>
          )}
          {items.map((item, place) => (
            <Request key={item.key} item={item} place={place} form={form} />
          ))}
          <DueOn reviewed={reviewed} form={form} />
        </CommandForm>
      </Section>
    </Judging>
  );
}

interface AskButtonProps {
  readonly pointer: string;
  readonly isAsked: boolean;
  readonly onAsk: () => void;
}

function AskButton({ pointer, isAsked, onAsk }: AskButtonProps) {
  return (
    <button type="button" className="usa-button usa-button--unstyled" onClick={onAsk}>
      {isAsked ? 'Request another change' : 'Request a change'}
      <span className="for-screen-readers"> of {labelAt(pointer)}</span>
    </button>
  );
}

const nameAt = (items: readonly RequestDraft[], pointer: string): string | undefined => {
  const place = /^\/items\/(\d+)/.exec(pointer)?.[1];
  return place === undefined ? undefined : `Request ${Number(place) + 1}, ${items[Number(place)]?.label ?? ''}`;
};

interface RequestProps {
  readonly item: RequestDraft;
  readonly place: number;
  readonly form: Form<Asking>;
}

function Request({ item, place, form }: RequestProps) {
  const { items } = form.values;
  const change = (part: Partial<RequestDraft>) =>
    form.change({ items: items.map((one, other) => (other === place ? { ...one, ...part } : one)) });
  const section = placeOfPointer(item.pointer)?.section.name;
  return (
    <div className="request-card" role="group" aria-label={`Request ${place + 1}, ${item.label}`}>
      <h3>
        {place + 1}. {item.label}
      </h3>
      {section !== undefined && <span className="under">{section}</span>}
      <LongTextField
        pointer={`/items/${place}/problem`}
        label="What was found"
        most={1000}
        error={form.errorAt(`/items/${place}/problem`)}
        value={item.problem}
        onChange={(problem) => change({ problem })}
      />
      <LongTextField
        pointer={`/items/${place}/action`}
        label="What to do"
        most={1000}
        error={form.errorAt(`/items/${place}/action`)}
        value={item.action}
        onChange={(action) => change({ action })}
      />
      <Button
        type="button"
        unstyled
        onClick={() => form.change({ items: items.filter((_one, other) => other !== place) })}
      >
        Remove request {place + 1}
      </Button>
    </div>
  );
}

function DueOn({ reviewed, form }: { readonly reviewed: ReviewCase; readonly form: Form<Asking> }) {
  const today = useToday();
  const latest = dayAfter(today, reviewed.policy.values.dateBounds.changesDueOn);
  return (
    <DateField
      pointer="/dueOn"
      label="Reply by"
      hint="Until the end of this day, 23:59 ET."
      error={form.errorAt('/dueOn')}
      earliest={today}
      value={form.values.dueOn}
      onChange={(dueOn) => form.change({ dueOn })}
      {...(latest === undefined ? {} : { latest })}
    />
  );
}
