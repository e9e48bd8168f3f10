import { describe, expect, it } from '@jest/globals';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { RESTS_MS, restAfterTry } from './schedule.js';
import { freshSecret, signedHeaders } from './signature.js';

const body = '{"specversion":"1.0","data":{"state":"Active"}}';
const sent = (secrets: readonly string[], at = new Date()) =>
  signedHeaders({ id: 'c7a1f0de-0000-5000-8000-000000000001', at, body }, secrets);

describe('A signed message', () => {
  it('is taken by the package of Standard Webhooks, and one altered byte is not', () => {
    const secret = freshSecret();
    const receiver = new Webhook(secret);
    expect(receiver.verify(body, sent([secret]))).toEqual(JSON.parse(body));
    expect(() => receiver.verify(body.replace('Active', 'active'), sent([secret]))).toThrow(WebhookVerificationError);
    const forged = { ...sent([secret]), 'webhook-id': 'another' };
    expect(() => receiver.verify(body, forged)).toThrow(WebhookVerificationError);
  });

  it('is the one that the package itself would sign', () => {
    const [secret, at] = [freshSecret(), new Date('2026-03-02T17:00:00.900Z')];
    const headers = sent([secret], at);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(headers['webhook-id']!, at, body));
    expect(headers['webhook-timestamp']).toBe('1772470800');
  });

  it('is taken by whoever knows the old secret or the new one, while both sign', () => {
    const [older, newer, other] = [freshSecret(), freshSecret(), freshSecret()];
    const headers = sent([newer, older]);
    for (const secret of [older, newer]) expect(new Webhook(secret).verify(body, headers)).toBeDefined();
    expect(() => new Webhook(other).verify(body, headers)).toThrow(WebhookVerificationError);
  });

  it('that is old is not taken: a replay ends with the tolerance of the receiver', () => {
    const secret = freshSecret();
    const old = sent([secret], new Date(Date.now() - 10 * 60_000));
    expect(() => new Webhook(secret).verify(body, old)).toThrow(WebhookVerificationError);
  });

  it('has a secret of 32 random bytes', () => {
    const secrets = Array.from({ length: 5 }, freshSecret);
    expect(new Set(secrets).size).toBe(5);
    for (const secret of secrets) {
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
    }
  });
});

describe('The rests between tries', () => {
  it('are those of Standard Webhooks: ten tries in three days and a bit, each a little later by chance', () => {
    expect(RESTS_MS).toHaveLength(9);
    expect(RESTS_MS.map((_, place) => restAfterTry(place + 1, null, 0))).toEqual(RESTS_MS);
    expect(restAfterTry(1, null, 1)).toBe(5_500);
    expect(restAfterTry(10, null, 0)).toBeNull();
  });

  it('are longer where the receiver asks for it, and never longer than a day', () => {
    expect(restAfterTry(1, 60_000, 0)).toBe(60_000);
    expect(restAfterTry(9, 60_000, 0)).toBe(86_400_000);
    expect(restAfterTry(1, 999_999_999_000, 0)).toBe(86_400_000);
  });
});
