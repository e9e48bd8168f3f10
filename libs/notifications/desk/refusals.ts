import { refusal, type FieldError, type Refusal, type Result } from '@accord/kernel';

const no = (code: string, detail: string, errors?: readonly FieldError[]) => ({
  ok: false as const,
  error: refusal(code, detail, errors),
});

/** Why something is not done with an endpoint. */
export const refused = {
  notFound: () => no('NOT_FOUND', 'There is no such webhook, or it is not yours.'),
  noRevision: () => no('PRECONDITION_REQUIRED', 'Send If-Match with the revision of the webhook that you have seen.'),
  changed: () => no('CONFLICT_VERSION', 'The webhook has changed since. Look at it again.'),
  payload: (errors: readonly FieldError[]) => no('INVALID_PAYLOAD', 'The webhook cannot be as it was sent.', errors),
  prohibited: (errors: readonly FieldError[]) =>
    no('PROHIBITED_CONTENT', 'A field holds what this unclassified system must not hold. Nothing was kept.', errors),
  url: (message: string) =>
    no('INVALID_PAYLOAD', 'The webhook cannot be as it was sent.', [{ path: '/url', code: 'public-address', message }]),
  notOwn: () =>
    no('NOT_OWN_SIDE', 'A webhook is made for the own organization, or by an administrator for the system.'),
  tooMany: (most: number) => no('WRONG_STATE', `There are ${most} webhooks already. Remove one first.`),
  tooManySecrets: (most: number) =>
    no('WRONG_STATE', `${most} secrets of the last 24 hours still sign. Renew it once the first of them is over.`),
  keyReused: () => no('IDEMPOTENCY_KEY_REUSED', 'This key belongs to another webhook.'),
  already: (detail: string) => no('ALREADY_IN_STATE', detail),
  isOff: () => no('WRONG_STATE', 'The webhook is switched off. Switch it on first.'),
} as const;

/** What was done, or why it was not. */
export type Done<T> = Result<T, Refusal>;

/** What was done. */
export const done = <T>(value: T): Done<T> => ({ ok: true, value });
