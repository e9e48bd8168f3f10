import { describe, expect, it } from '@jest/globals';
import type { Logger } from 'pino';
import { tellingRetries } from './retry-log.js';

describe('What the log is told of an outage of EventStoreDB', () => {
  it('is each reason at once, and then twice a minute with how often meanwhile', () => {
    const lines: unknown[] = [];
    let now = 0;
    const logger = { warn: (fields: object, line: string) => void lines.push({ ...fields, line }) };
    const tell = tellingRetries(logger as Pick<Logger, 'warn'>, () => now);
    const line = 'EventStoreDB is asked again';
    for (; now < 29_000; now += 100) tell({ what: 'append', reason: 'late' });
    tell({ what: 'read', reason: 'late' });
    expect(lines).toEqual([
      { what: 'append', reason: 'late', line },
      { what: 'read', reason: 'late', line },
    ]);
    now = 30_000;
    tell({ what: 'append', reason: 'late' });
    expect(lines.slice(2)).toEqual([{ what: 'append', reason: 'late', untold: 289, line }]);
  });
});
