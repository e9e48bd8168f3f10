import { Button } from '@trussworks/react-uswds';
import { Alert } from '../../design/alert.js';
import type { Written } from '../../design/last-look.js';

interface OvertakenProps {
  /** What others recorded. */
  readonly theirs: React.ReactNode;
  readonly yours: readonly Written[];
  /** The reader has seen it; left out where there is nothing to go on with. */
  readonly onGoOn?: (() => void) | undefined;
}

/** Somebody was overtaken: what others recorded, beside what stands in the form. */
export function Overtaken({ theirs, yours, onGoOn }: OvertakenProps) {
  const acts = onGoOn !== undefined && (
    <Button type="button" outline onClick={onGoOn}>
      Go on with what stands now
    </Button>
  );
  return (
    <Alert kind="warn" title="Somebody else recorded something while you wrote" isAnnounced acts={acts}>
      <p>Nothing of yours is recorded, and nothing is lost. Read what was recorded first; then go on, or leave it.</p>
      <div className="meanwhile">
        <div>
          <h2>Recorded in the meantime</h2>
          {theirs}
        </div>
        {yours.length > 0 && (
          <div>
            <h2>Yours, kept, not recorded</h2>
            <Yours written={yours.filter(({ text }) => text !== '')} />
          </div>
        )}
      </div>
    </Alert>
  );
}

function Yours({ written }: { readonly written: readonly Written[] }) {
  if (written.length === 0) return <p className="muted">You had not written anything.</p>;
  return (
    <ul className="ruled">
      {written.map(({ name, text }) => (
        <li key={name}>
          <b>{name}:</b> {text}
        </li>
      ))}
    </ul>
  );
}
