import { Alert } from '../../design/alert.js';
import type { Written } from '../../design/last-look.js';

interface OvertakenProps {
  /** What others recorded. */
  readonly theirs: React.ReactNode;
  readonly yours: readonly Written[];
}

/** Somebody was overtaken: what others recorded, beside what stands in the form. */
export function Overtaken({ theirs, yours }: OvertakenProps) {
  return (
    <Alert kind="warn" title="Somebody else recorded something while you wrote" isAnnounced>
      <p>
        Nothing of yours was recorded, and nothing is lost. Read what was recorded; then send yours again, or leave it.
      </p>
      <div className="meanwhile">
        <div>
          <h2>Recorded in the meantime</h2>
          {theirs}
        </div>
        <div>
          <h2>Yours, kept, not recorded</h2>
          <Yours written={yours.filter(({ text }) => text !== '')} />
        </div>
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
