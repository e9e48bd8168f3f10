import { Button } from '@trussworks/react-uswds';
import { ErrorSummary } from '../design/fields/index.js';
import type { Form } from './use-form.js';

interface CommandFormProps<Values> {
  readonly form: Form<Values>;
  /** What the button does, by its name: `Sign terms 1 for NCCIC`. */
  readonly act: string;
  readonly children: React.ReactNode;
  /** Name of a field, for the summary of errors. */
  readonly nameOf?: (pointer: string) => string | undefined;
  /** Leads back without sending. */
  readonly cancel?: React.ReactNode;
  readonly isDangerous?: boolean;
}

/** A form that sends one command: what is wrong first, then its fields, then one button. */
export function CommandForm<Values>(props: CommandFormProps<Values>) {
  const { form, act, children, nameOf, cancel, isDangerous = false } = props;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form noValidate onSubmit={submit} aria-busy={form.isSending}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} {...(nameOf === undefined ? {} : { nameOf })} />
      {children}
      <div className="row acts form-acts">
        <Button type="submit" secondary={isDangerous} aria-busy={form.isSending}>
          {form.isSending ? 'Sending…' : act}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
