import { Link } from '@tanstack/react-router';
import { CommandFields, CommandForm, type CommandField, type Form } from '../../../forms/index.js';
import { mayDo } from '../../../parts/agreement/may.js';
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
  readonly isDangerous?: boolean;
  /** Above the fields. */
  readonly children?: React.ReactNode;
}

/** The fields of one command and its button, with a way back. */
export function ActForm({ reviewed, form, fields, act, isDangerous = false, children }: ActFormProps) {
  const { answers } = form.values;
  const back = (
    <Link className="usa-button usa-button--outline" to="/agreements/$id" params={{ id: reviewed.id }}>
      Leave it
    </Link>
  );
  return (
    <CommandForm form={form} act={act} isDangerous={isDangerous} cancel={back}>
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
