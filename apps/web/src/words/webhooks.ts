/** Webhooks in words: what they are told of, how they are, and what became of a message. */
import type { Webhook, WebhookDelivery } from '../api/types.js';
import type { Status } from './status.js';

const status = (icon: Status['icon'], word: string, tone: Status['tone']): Status => ({ icon, word, tone });

/** What a webhook can be told of. */
export const ANNOUNCEMENTS: Readonly<Record<Webhook['types'][number], string>> = {
  'agreement.activated': 'An agreement comes into force',
  'agreement.suspended': 'It is suspended',
  'agreement.reinstated': 'It is in force again',
  'agreement.amended': 'An amendment takes effect',
  'agreement.entitlements-changed': 'Its classified access is stopped, given back or taken away',
  'agreement.notice-given': 'Notice is given',
  'agreement.ended': 'It ends',
};

/** What a message says, in the list of those that were sent. */
export const MESSAGES: Readonly<Record<WebhookDelivery['type'], string>> = {
  'agreement.activated': 'Came into force',
  'agreement.suspended': 'Suspended',
  'agreement.reinstated': 'In force again',
  'agreement.amended': 'Amendment in effect',
  'agreement.entitlements-changed': 'Classified access changed',
  'agreement.notice-given': 'Notice given',
  'agreement.ended': 'Ended',
  'webhook.test': 'Test',
};

/** How a webhook is: on, failing at the moment, or off. */
export function statusOf({ state, failingSince }: Pick<Webhook, 'state' | 'failingSince'>): Status {
  if (state === 'disabled') return status('octagon', 'Switched off', 'bad');
  return failingSince === null ? status('disc', 'On', 'ok') : status('triangle', 'On, and failing', 'warn');
}

/** Why a webhook is switched off, and what to do. */
export const WHY_OFF: Readonly<Record<NonNullable<Webhook['disabledBecause']>, string>> = {
  person: 'Somebody who looks after it switched it off.',
  gone: 'Its receiver answered 410, which says that it does not want to be told any more. If it moved, change the address before you switch it on.',
  failing:
    'Its receiver took nothing while a message was tried ten times, for more than three days. Mend the receiver, then switch it on.',
};

/** What became of a message. */
export const DELIVERIES: Readonly<Record<WebhookDelivery['state'], Status>> = {
  waiting: status('clock', 'Waiting', 'accent'),
  delivered: status('disc', 'Taken', 'ok'),
  failed: status('octagon', 'Given up', 'bad'),
  held: status('pause', 'Not sent: switched off', 'quiet'),
};

const NO_ANSWERS: Readonly<Record<NonNullable<WebhookDelivery['lastFailure']>, string>> = {
  'address-not-public': 'The host leads to no public address',
  'no-address': 'The host leads to no public address',
  'timed-out': 'No answer within 15 seconds',
  'no-connection': 'No connection',
  'no-trust': 'Its certificate is not trusted',
};

/** What an answer that is no success means for who looks after the receiver, where it is not the receiver's own matter. */
function meaningOf(answered: number): string {
  if (answered >= 300 && answered < 400) return '. A redirect is not followed: change the address to where it leads';
  return answered === 410 ? ', which switches the webhook off' : '';
}

/** The last answer to a message, in a few words. */
export function answerOf({ lastStatus, lastFailure }: Pick<WebhookDelivery, 'lastStatus' | 'lastFailure'>): string {
  if (lastFailure !== null) return NO_ANSWERS[lastFailure];
  return lastStatus === null ? 'Not sent yet' : `Answered ${String(lastStatus)}${meaningOf(lastStatus)}`;
}

/** What a webhook is told of, in a few words. */
export const toldOf = ({ types }: Pick<Webhook, 'types'>): string =>
  types.length === 0 ? 'Everything' : types.map((type) => MESSAGES[type]).join(', ');
