/** How the parts of the platform are, in words. */
import type { Status } from './status.js';

const status = (icon: Status['icon'], word: string, tone: Status['tone']): Status => ({ icon, word, tone });

export const HEALTH = {
  up: status('disc', 'Up', 'ok'),
  down: status('octagon', 'Down', 'bad'),
  building: status('half', 'Being built', 'accent'),
  paused: status('pause', 'Paused', 'bad'),
  parked: status('box', 'Events set aside', 'warn'),
  stalled: status('triangle', 'Stands still', 'bad'),
  alarm: status('triangle', 'Premises had moved', 'bad'),
  'dead-letters': status('octagon', 'Jobs given up', 'warn'),
} as const;

const NAMES: Readonly<Record<string, string>> = {
  eventStore: 'Event store',
  premises: 'Premises of decisions',
  jobs: 'Jobs',
};

/** What is done at a moment, by the name of its queue. */
export const JOB_KINDS: Readonly<Record<string, string>> = {
  'clock-command': 'Act of the clock',
  'rearm-deadlines': 'Deadlines set anew',
  notice: 'Notice',
  webhook: 'Message to a webhook',
  'webhook-stopped': 'Notice of a webhook that was switched off',
  'legacy-file': 'Records of a file of instruments',
};

/** What follows the log, by its name alone. */
export const followerName = (name: string): string => name.replaceAll('_', ' ');

/** A part by its name: `readModel.agreement` is the read model agreement. */
export function dependencyName(name: string): string {
  const [kind, of] = name.split('.');
  const what = followerName(of ?? '');
  if (kind === 'readModel') return `Read model: ${what}`;
  if (kind === 'follower') return `Follower: ${what}`;
  return NAMES[name] ?? name;
}
