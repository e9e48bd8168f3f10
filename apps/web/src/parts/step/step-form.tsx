import type { Written } from '../../design/last-look.js';
import { CommandForm, type ToConfirm } from '../../forms/index.js';
import { HomeLink } from '../agreement/home.js';
import { mayDo } from '../agreement/may.js';
import { Barred } from './barred.js';
import { Meanwhile } from './meanwhile.js';
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
  /** Of a step that cannot be undone: what is recorded beside what stands in the form, and what follows. */
  readonly confirm?: Omit<ToConfirm, 'written'>;
}

/** The form of a step; or a sentence that says why the reader cannot take it. */
export function StepForm<Values>(props: StepFormProps<Values>) {
  const { step, act, yours, children, nameOf, isDangerous = false, confirm } = props;
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
          confirm={confirm && { written: yours, ...confirm }}
          {...(nameOf === undefined ? {} : { nameOf })}
          cancel={<HomeLink agreement={agreement}>Back to the agreement</HomeLink>}
        >
          {children}
        </CommandForm>
      ) : (
        <Barred agreement={agreement} command={command} />
      )}
    </div>
  );
}
