import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { ErrorSummary } from '../design/fields/index.js';
import { LastLook, type Written } from '../design/last-look.js';
import type { Form } from './use-form.js';

/** What is shown once more before an act that cannot be undone, or whose meaning follows from what was written. */
export interface ToConfirm {
  readonly written: readonly Written[];
  readonly bound?: React.ReactNode;
  /** Of an act that cannot be undone. */
  readonly follows?: React.ReactNode;
}

interface CommandFormProps<Values> {
  readonly form: Form<Values>;
  /** What the button does, by its name: `Sign terms 1 for NCCIC`. */
  readonly act: string;
  /** What it says while that is done. */
  readonly busy?: string;
  readonly children: React.ReactNode;
  /** Name of a field, for the summary of errors. */
  readonly nameOf?: (pointer: string) => string | undefined;
  /** Leads back without sending. */
  readonly cancel?: React.ReactNode;
  readonly isDangerous?: boolean;
  /** Of an act that is sent after a last look. */
  readonly confirm?: ToConfirm | undefined;
}

/** A form that sends one command: what is wrong first, then its fields, then one button. */
export function CommandForm<Values>({ confirm, ...props }: CommandFormProps<Values>) {
  const { form, children, nameOf, cancel } = props;
  const [lookedAt, setLookedAt] = useState<number>();
  const isLooking = confirm !== undefined && lookedAt === form.attempt; // a refusal leads back to the fields
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (confirm === undefined || isLooking) void form.submit();
    else if (form.isReady()) setLookedAt(form.attempt);
  };
  if (isLooking)
    return (
      <form noValidate onSubmit={submit} aria-busy={form.isSending}>
        <LastLook {...confirm} takesFocus />
        <div className="row acts form-acts">
          <ActButton {...props} />
          <Button type="button" outline onClick={() => setLookedAt(undefined)}>
            Change it
          </Button>
        </div>
      </form>
    );
  return (
    <form noValidate onSubmit={submit} aria-busy={form.isSending}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} {...(nameOf === undefined ? {} : { nameOf })} />
      {children}
      <div className="row acts form-acts">
        {confirm === undefined ? (
          <ActButton {...props} />
        ) : (
          <Button key="look" type="submit">
            Check what will be recorded
          </Button>
        )}
        {cancel}
      </div>
    </form>
  );
}

type ActButtonProps<Values> = Pick<CommandFormProps<Values>, 'form' | 'act' | 'busy' | 'isDangerous'>;

function ActButton<Values>({ form, act, busy = 'Sending…', isDangerous = false }: ActButtonProps<Values>) {
  return (
    <Button key="act" type="submit" secondary={isDangerous} onClick={ignoreSecondPress} aria-busy={form.isSending}>
      {form.isSending ? busy : act}
    </Button>
  );
}

/** The second press of a double one was meant for the button before: nothing is sent that nobody has looked at. */
const ignoreSecondPress = (event: React.MouseEvent) => {
  if (event.detail > 1) event.preventDefault();
};
