import { timeOfDay } from '../../words/dates.js';
import type { Status } from '../../words/status.js';
import { signInAddress } from '../sign-in-address.js';
import { StatusText } from '../status-text.js';

export type Saving =
  | { readonly state: 'unchanged' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string | number }
  /** Kept in this tab alone: the server does not answer, the session has ended, or somebody else changed the same. */
  | { readonly state: 'offline' | 'ended' | 'conflict' };

const NOT_SAVED = {
  offline: 'Not saved: the server does not answer. What you wrote is kept in this tab.',
  ended: 'Not saved: your session has ended. What you wrote is kept in this tab.',
  conflict: 'Not saved yet: somebody else changed the same. Choose what counts first.',
} as const;

function statusOf(saving: Saving): Status | null {
  if (saving.state === 'unchanged' || saving.state === 'saving') return null;
  if (saving.state === 'saved') return { icon: 'tick', word: `Saved ${timeOfDay(saving.at)}`, tone: 'ok' };
  return { icon: 'triangle', word: NOT_SAVED[saving.state], tone: 'warn' };
}

/** Whether what is written is with the server, or in this tab alone. That it is being saved is seen, and not read out each time. */
export function SaveLine({ saving }: { readonly saving: Saving }) {
  const status = statusOf(saving);
  return (
    <p className="dense save-line" role="status">
      {saving.state === 'saving' && (
        <span className="muted" aria-hidden="true">
          Saving…
        </span>
      )}
      {status !== null && <StatusText status={status} />}
      {saving.state === 'ended' && (
        <>
          {' '}
          <a href={signInAddress()}>Sign in again</a>
        </>
      )}
    </p>
  );
}
