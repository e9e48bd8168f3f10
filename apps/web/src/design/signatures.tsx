import { useId } from 'react';
import type { Status } from '../words/status.js';
import { day } from '../words/dates.js';
import { DigestBlock, DigestChip } from './digest.js';
import { Moment } from './moment.js';
import { StatusText } from './status-text.js';

export interface SignatureRow {
  readonly id: string;
  readonly party: string;
  /** Version of the terms that were signed. */
  readonly terms: number;
  readonly signer: string;
  readonly method: string;
  readonly signedAt: string;
  readonly authorityUntil: string;
  readonly digest: string;
  readonly isVoid: boolean;
}

const VALID: Status = { icon: 'disc', word: 'Valid', tone: 'ok' };
const VOID: Status = { icon: 'octagon', word: 'Void', tone: 'bad' };

/** Who bound whom to which text. */
export function SignatureTable({ signatures }: { readonly signatures: readonly SignatureRow[] }) {
  if (signatures.length === 0) return <p className="muted">Nobody has signed.</p>;
  return (
    <table className="table cards">
      <caption className="for-screen-readers">Signatures</caption>
      <thead>
        <tr>
          {['Party', 'Signer and authority', 'Method', 'Signed', 'Digest of the text', 'Check'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {signatures.map((row) => (
          <SignatureLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function SignatureLine({ row }: { readonly row: SignatureRow }) {
  const { party, terms, signer, method, signedAt, authorityUntil, digest, isVoid } = row;
  return (
    <tr>
      <th scope="row">
        {party}
        <span className="under">terms {terms}</span>
      </th>
      <td>
        {signer}
        <span className="under">authority to {day(authorityUntil)}</span>
      </td>
      <td>{method}</td>
      <td>
        <Moment at={signedAt} />
      </td>
      <td>
        <DigestChip digest={digest} of={`what ${party} signed`} />
      </td>
      <td>
        <StatusText status={isVoid ? VOID : VALID} />
      </td>
    </tr>
  );
}

interface SignaturePanelProps {
  readonly title: string;
  /** What is signed: `terms 1`. */
  readonly text: string;
  readonly digest: string;
  /** What the other party has done with the very same text. */
  readonly other?: React.ReactNode;
  /** The form; or a sentence where one may not, or not yet. */
  readonly children: React.ReactNode;
}

/** Where one signs: the whole digest in sight, and what follows from it. */
export function SignaturePanel({ title, text, digest, other, children }: SignaturePanelProps) {
  const id = useId();
  return (
    <section className="signature-panel" aria-labelledby={id}>
      <div className="signature-head">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="signature-body stack">
        <div>
          <p className="small">
            <b>The text you sign: {text}, SHA-256</b>
          </p>
          <DigestBlock digest={digest} />
          {other}
        </div>
        {children}
      </div>
    </section>
  );
}
