import { Button } from '@trussworks/react-uswds';
import { Alert } from '../../design/alert.js';
import { SaveLine, type Saving } from '../../design/fields/index.js';
import { CommandForm, type Form } from '../../forms/index.js';

interface QuestionPageProps {
  /** The section, and which of its questions this is. */
  readonly where: string;
  /** The question itself, and what is said of it. */
  readonly head: React.ReactNode;
  /** Why it is asked, and what else the section holds. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** One thing a page: where it stands, what is asked, the form, and beside it why. */
export function QuestionPage({ where, head, aside, children }: QuestionPageProps) {
  return (
    <div className="with-aside">
      <div>
        <p className="muted">{where}</p>
        {head}
        {children}
      </div>
      {aside !== undefined && <aside className="stack-wide">{aside}</aside>}
    </div>
  );
}

interface AnswerFormProps<Values> {
  readonly form: Form<Values>;
  readonly nameOf?: (pointer: string) => string | undefined;
  /** Somebody else saved the page while its writer wrote. */
  readonly hasNews?: boolean;
  readonly saving: Saving;
  readonly onReturn: () => void;
  readonly children: React.ReactNode;
}

/** The form of a page of questions: it is saved by itself, and sent to go on. */
export function AnswerForm<Values>({
  form,
  nameOf,
  hasNews = false,
  saving,
  onReturn,
  children,
}: AnswerFormProps<Values>) {
  const saveAndReturn = (
    <Button type="button" outline onClick={onReturn}>
      Save and return later
    </Button>
  );
  return (
    <CommandForm
      form={form}
      act="Save and continue"
      cancel={saveAndReturn}
      {...(nameOf === undefined ? {} : { nameOf })}
    >
      {hasNews && (
        <Alert kind="info" title="Somebody else saved this page while you wrote" isAnnounced>
          What both of you wrote is put together when you save. Where both changed the same answer, you choose.
        </Alert>
      )}
      {children}
      <SaveLine saving={saving} />
    </CommandForm>
  );
}
