import { DigestChip } from './digest.js';

interface BoundBarProps {
  /** Of the application. */
  readonly version: number;
  readonly digest?: string;
  /** What the form comes to: `passed with conditions`. */
  readonly outcome: string;
  /** What is missing before it can be recorded; nothing where it can. */
  readonly missing?: string;
  /** The version that arrived meanwhile. */
  readonly arrived?: number;
  readonly acts: React.ReactNode;
}

/** To what a judgement is bound, what it comes to, and what is missing before it can be recorded. */
export function BoundBar({ version, digest, outcome, missing, arrived, acts }: BoundBarProps) {
  return (
    <section className="bound-bar" aria-label={`Outcome on version ${version}`}>
      <div>
        <span className="under">Bound to</span>
        <b>Version {version}</b> {digest !== undefined && <DigestChip digest={digest} of={`version ${version}`} />}
      </div>
      <p className="dense" role="status">
        <b>Outcome by the form: {outcome}.</b> {missing}
        {arrived !== undefined && (
          <span className="warn"> Version {arrived} has arrived: compare before you record anything.</span>
        )}
      </p>
      <div className="row acts">{acts}</div>
    </section>
  );
}
