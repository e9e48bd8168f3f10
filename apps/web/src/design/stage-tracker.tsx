import type { IconName } from '../words/status.js';
import { Icon } from './icon.js';

export type StageState = 'done' | 'not-required' | 'now' | 'waits-for-you' | 'ahead' | 'stopped';

export interface StageStep {
  readonly name: string;
  readonly state: StageState;
  /** When, or what is awaited. */
  readonly note?: React.ReactNode;
}

const ICONS: Readonly<Record<StageState, IconName>> = {
  done: 'disc',
  'not-required': 'dashed',
  now: 'half',
  'waits-for-you': 'triangle',
  ahead: 'ring',
  stopped: 'octagon',
};
const SPOKEN: Readonly<Record<StageState, string>> = {
  done: 'done',
  'not-required': 'not required',
  now: 'now',
  'waits-for-you': 'now, waits for you',
  ahead: 'not yet',
  stopped: 'stopped here',
};

/** The way of an agreement, and where it stands on it. */
export function StageTracker({ steps }: { readonly steps: readonly StageStep[] }) {
  return (
    <ol className="stages">
      {steps.map(({ name, state, note }) => (
        <li
          key={name}
          className={state}
          {...(state === 'now' || state === 'waits-for-you' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="stage-mark">
            <Icon name={ICONS[state]} />
          </span>
          <b>{name}</b>
          <span className="for-screen-readers">, {SPOKEN[state]}</span>
          {note !== undefined && <span className="under">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
