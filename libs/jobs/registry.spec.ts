import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { QUEUE_VERSION } from './kinds.js';
import { isMessageId } from './outbox.js';
import { HandlersUnfit, JobRegistry } from './registry.js';

const handler = (kind: string) => ({ kind, handle: async () => undefined });

describe('The registry of jobs', () => {
  it('finds the one handler of each kind', () => {
    const timer = handler('timer');
    const registry = new JobRegistry(['timer', 'mail'], [handler('mail'), timer]);
    expect(registry.handlerOf('timer')).toBe(timer);
    expect(() => registry.handlerOf('other')).toThrow(RangeError);
  });

  it.each([
    ['none', ['timer'], [], 'timer has no handler'],
    ['two', ['timer'], ['timer', 'timer'], 'timer has 2 handlers'],
    ['one of a kind that there is not', ['timer'], ['timer', 'mial'], 'nothing is of the kind mial'],
    ['a kind that cannot name a queue', ['a:b'], ['a:b'], 'a:b cannot be the name of a queue'],
  ])('refuses to start with %s', (_what, kinds, handlers, said) => {
    const start = () => new JobRegistry(kinds, handlers.map(handler));
    expect(start).toThrow(HandlersUnfit);
    expect(start).toThrow(said);
  });
});

describe('The id of a message', () => {
  it.each(['deadline_6b1f_expiry_2026-03-02', 'a', 'x.y-z'])('may be %s', (id) => {
    expect(isMessageId(id)).toBe(true);
  });

  it.each(['', '42', 'a:b', 'a b', 'a\n', 'x'.repeat(201)])('may not be %j', (id) => {
    expect(isMessageId(id)).toBe(false);
  });
});

describe('The version of the queue', () => {
  it('is that of the package that is installed', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('node_modules/bullmq/package.json', 'utf8'));
    expect(QUEUE_VERSION).toBe(version);
  });
});
