import { Link } from '@tanstack/react-router';
import { CommandForm } from '../../forms/index.js';
import { mayDo } from '../agreement/may.js';
import { Barred } from './barred.js';
import { Meanwhile } from './meanwhile.js';
import type { Written } from './overtaken.js';
import type { Step } from './use-step.js';

interface StepFormProps<Values> {
  readonly step: Step<Values>;
  /** What the button does, by its name. */
  readonly act: string;
  /** What stands in the form, for who has to compare it with what others recorded. */
  readonly yours: readonly Written[];
  readonly children: React.ReactNode;
  readonly nameOf?: (pointer: string) => string | undefined;
  readonly isDangerous?: boolean;
}

/** The form of a step; or a sentence that says why the reader cannot take it. */
export function StepForm<Values>({ step, act, yours, children, nameOf, isDangerous = false }: StepFormProps<Values>) {
  const { agreement, command, form, isRecorded } = step;
  const isOpen = mayDo(agreement, command);
  if (isRecorded) return <p role="status">Recorded. The agreement is read again.</p>;
  return (
    <div className="stack">
      <Meanwhile agreementId={agreement.id} sending={step} yours={yours} isOpen={isOpen} />
      {isOpen ? (
        <CommandForm
          form={form}
          act={act}
          isDangerous={isDangerous}
          {...(nameOf === undefined ? {} : { nameOf })}
          cancel={
            <Link to="/agreements/$id" params={{ id: agreement.id }}>
              Back to the agreement
            </Link>
          }
        >
          {children}
        </CommandForm>
      ) : (
        <Barred agreement={agreement} command={command} />
      )}
    </div>
  );
}
