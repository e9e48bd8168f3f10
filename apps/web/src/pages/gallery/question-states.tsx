import { useState } from 'react';
import { NumberField, type FormError, type Saving } from '../../design/fields/index.js';
import { Section } from '../../design/section.js';
import type { Form } from '../../forms/index.js';
import { placeOf } from '../../parts/application/index.js';
import { ConditionEditor } from '../../parts/condition-editor.js';
import { Conflicts } from '../../parts/question/conflicts.js';
import { AnswerForm, QuestionPage } from '../../parts/question/question-page.js';
import { Shown } from './shown.js';

const nothing = () => undefined;
const TOO_LONG = 'This number is too large.';

/** A form that sends nothing, with these errors. */
const formOf = (errors: readonly FormError[]): Form<object> => ({
  values: {},
  seen: 0,
  see: nothing,
  change: nothing,
  errors,
  errorAt: (pointer) => errors.find((error) => error.pointer === pointer)?.message,
  attempt: 0,
  isSending: false,
  hasConflict: false,
  isReady: () => false,
  submit: () => Promise.resolve(),
  refuse: nothing,
  mend: () => undefined,
  discard: nothing,
});

interface State {
  readonly id: string;
  readonly state: string;
  readonly saving: Saving;
  readonly isWrong?: boolean;
  readonly isConflict?: boolean;
  readonly hasNews?: boolean;
}

const STATES: readonly State[] = [
  { id: 'plain', state: 'plain', saving: { state: 'unchanged' } },
  { id: 'wrong', state: 'with error', saving: { state: 'unchanged' }, isWrong: true },
  { id: 'saving', state: 'saving', saving: { state: 'saving' } },
  { id: 'saved', state: 'saved', saving: { state: 'saved', at: '2026-04-22T18:02:11Z' } },
  { id: 'news', state: 'saved by somebody else', saving: { state: 'unchanged' }, hasNews: true },
  { id: 'conflict', state: 'conflict', saving: { state: 'conflict' }, isConflict: true },
];

/** Pages of one question, and the editor of a condition. */
export function QuestionStates() {
  return (
    <Section title="One thing a page">
      <div className="gallery-halves">
        {STATES.map((one) => (
          <Shown key={one.id} name="QuestionPage" state={one.state}>
            <Asked {...one} />
          </Shown>
        ))}
        <Shown name="ConditionEditor" state="as it is written">
          <Condition prefix="/plain/condition/" />
        </Shown>
        <Shown name="ConditionEditor" state="with an error">
          <Condition prefix="/wrong/condition/" error="This is later than the agreement can end." />
        </Shown>
      </div>
    </Section>
  );
}

function Asked({ id, saving, isWrong = false, isConflict = false, hasNews = false }: State) {
  const [days, setDays] = useState('270');
  const pointer = `/${id}/retentionDaysMax`;
  const form = formOf(isWrong ? [{ pointer, message: TOO_LONG }] : []);
  return (
    <QuestionPage
      where="Personal information, question 4 of 6"
      head={<p className="question-shown">How long is it kept?</p>}
      {...(id === 'plain' ? { aside: <WhyWeAsk /> } : {})}
    >
      <AnswerForm form={form} saving={saving} hasNews={hasNews} onReturn={nothing}>
        {isConflict && <TwoAnswers />}
        <NumberField
          pointer={pointer}
          label="Longest retention"
          hint="Changing it later means a new review."
          unit="days"
          value={days}
          onChange={setDays}
          {...(isWrong ? { error: TOO_LONG } : {})}
        />
      </AnswerForm>
    </QuestionPage>
  );
}

const WhyWeAsk = () => (
  <Section title="Why we ask" isLite>
    <p className="dense">Personal information is kept no longer than it is needed for the purpose.</p>
  </Section>
);

/** The same answer by two people, of the page that asks for it. */
function TwoAnswers() {
  const place = placeOf('privacy', 'retention');
  const field = place?.topic.fields.find(({ pointer }) => pointer === '/retentionDaysMax');
  if (place === undefined || field === undefined) return null;
  return (
    <Conflicts topic={place.topic} conflicts={[{ field: field.pointer, yours: 270, theirs: 180 }]} onChoose={nothing} />
  );
}

function Condition({ prefix, error }: { readonly prefix: string; readonly error?: string }) {
  const [condition, setCondition] = useState({
    text: 'Cut retention to 180 days.',
    owner: 'ISAO',
    dueOn: '2026-09-30',
    blocking: 'no',
    residualLevel: 'Low',
  });
  return (
    <ConditionEditor
      prefix={prefix}
      condition={condition}
      errorAt={(pointer) => (pointer.endsWith('/dueOn') ? error : undefined)}
      onChange={(part) => setCondition({ ...condition, ...part })}
    />
  );
}
