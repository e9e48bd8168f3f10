import { TASKS } from '../words/status.js';
import { StatusText } from './status-text.js';

export type TaskState = keyof typeof TASKS;

export interface Task {
  readonly id: string;
  readonly name: string;
  /** Leads to it; nothing where it cannot be started yet. */
  readonly link?: React.ReactNode;
  readonly hint?: string;
  readonly state: TaskState;
  /** How far it is, or what is the matter with it. */
  readonly note?: string;
}

/** Sections of an application. What is done is plain, so that open work stands out. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="task-list">
      {tasks.map(({ id, name, link, hint, state, note }) => (
        <li key={id}>
          <div>
            {link ?? <span className="muted">{name}</span>}
            {hint !== undefined && <span className="under">{hint}</span>}
            {state === 'Problem' && note !== undefined && <b className="dense bad">{note}</b>}
          </div>
          <div>
            {state === 'Completed' ? <span>{TASKS.Completed.word}</span> : <StatusText status={TASKS[state]} />}
            {state !== 'Problem' && note !== undefined && <span className="under">{note}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

const WIDTH = 48;
const GAP = 4;

/** How many sections are done, as ticks; half of one where it is begun. */
export function ProgressTicks({ states }: { readonly states: readonly TaskState[] }) {
  return (
    <svg
      className="progress-ticks"
      viewBox={`0 0 ${states.length * (WIDTH + GAP) - GAP} 8`}
      aria-hidden="true"
      focusable="false"
    >
      {states.map((state, place) => {
        const x = place * (WIDTH + GAP);
        const done = state === 'Completed' ? WIDTH : state === 'InProgress' ? WIDTH / 2 : 0;
        return (
          <g key={x}>
            <rect className="tick" x={x + 0.5} y="0.5" width={WIDTH - 1} height="7" />
            {done > 0 && <rect className="tick-done" x={x} width={done} height="8" />}
          </g>
        );
      })}
    </svg>
  );
}
