import { StatusText } from '../../../design/status-text.js';
import { timeOfDay } from '../../../words/dates.js';
import type { Status } from '../../../words/status.js';
import type { Standing } from './use-autosave.js';

const NOT_SAVED = {
  unreachable: 'Not saved: the server does not answer. What you wrote is kept in this tab.',
  ended: 'Not saved: your session has ended. What you wrote is kept in this tab.',
} as const;

const statusOf = (standing: Standing): Status =>
  standing.kind === 'saved'
    ? { icon: 'tick', word: `Saved ${timeOfDay(standing.at)}`, tone: 'ok' }
    : { icon: 'triangle', word: NOT_SAVED[standing.why], tone: 'warn' };

/** Whether what is written is with the server, or in this tab alone. */
export function SaveLine({ standing }: { readonly standing: Standing | null }) {
  return (
    <p className="dense save-line" role="status">
      {standing !== null && <StatusText status={statusOf(standing)} />}
    </p>
  );
}
