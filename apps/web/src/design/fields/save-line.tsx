import { timeOfDay } from '../../words/dates.js';
import { Icon } from '../icon.js';

export type Saving =
  | { readonly state: 'unchanged' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string | number }
  | { readonly state: 'offline' }
  | { readonly state: 'conflict' };

/** Whether what was written is safe. */
export function SaveLine({ saving }: { readonly saving: Saving }) {
  return (
    <p className="save-line" role="status">
      {saving.state === 'saving' && <span className="muted">Saving…</span>}
      {saving.state === 'saved' && (
        <span className="status ok">
          <Icon name="tick" />
          <span>Saved {timeOfDay(saving.at)}</span>
        </span>
      )}
      {saving.state === 'offline' && (
        <span className="status warn">
          <Icon name="triangle" />
          <span>Not saved: the server does not answer. Your text is kept in this tab.</span>
        </span>
      )}
      {saving.state === 'conflict' && (
        <span className="status warn">
          <Icon name="triangle" />
          <span>Not saved yet: somebody else changed this in the meantime. Choose below.</span>
        </span>
      )}
    </p>
  );
}
