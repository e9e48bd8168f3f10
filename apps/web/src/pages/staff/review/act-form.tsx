import { CommandFields, CommandForm, writtenIn, type CommandField, type Form } from '../../../forms/index.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { Link } from '../../../parts/link.js';
import { Arrived } from './arrived.js';
import { Barred } from './barred.js';
import type { ReviewCase } from './case.js';
import { heldNow } from './held.js';
import type { Act } from './use-act.js';

interface ActFormProps {
  readonly reviewed: ReviewCase;
  readonly command: string;
  readonly form: Form<Act>;
  readonly fields: readonly CommandField[];
  /** What the button does, by its name. */
  readonly act: string;
  /** Of an act that cannot be undone: what it leads to. */
  readonly follows?: string;
  /** Above the fields. */
  readonly children?: React.ReactNode;
}

/** The fields of one command and its button, with a way back. */
export function ActForm({ reviewed, form, fields, act, follows, children }: ActFormProps) {
  const { answers } = form.values;
  const back = (
    <Link to="/agreements/$id" params={{ id: reviewed.id }}>
      Back to the agreement
    </Link>
  );
  const isForGood = follows !== undefined;
  const confirm = isForGood ? { written: writtenIn(fields, answers), follows } : undefined;
  return (
    <CommandForm form={form} act={act} isDangerous={isForGood} confirm={confirm} cancel={back}>
      {children}
      <CommandFields
        fields={fields}
        answers={answers}
        onChange={(pointer, answer) => form.change({ answers: { ...form.values.answers, [pointer]: answer } })}
        errorAt={form.errorAt}
      />
    </CommandForm>
  );
}

/** The same as a page of its own: with what arrived meanwhile above it, or with why it cannot be done. */
export function ActPage(props: ActFormProps & { readonly barredAct: string }) {
  const { reviewed, command, form, barredAct } = props;
  const { agreement } = reviewed;
  return (
    <div className="stack act-page">
      <Arrived reviewed={reviewed} held={form.values.held} onGoOn={() => form.change({ held: heldNow(agreement) })} />
      {mayDo(agreement, command) ? (
        <ActForm {...props} />
      ) : (
        <Barred agreement={agreement} command={command} act={barredAct} />
      )}
    </div>
  );
}
