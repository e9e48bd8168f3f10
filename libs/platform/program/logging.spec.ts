import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logging.js';

describe('an error in the log', () => {
  it('tells name, code, message and stack, of its causes too, and nothing that a database adds', () => {
    const lines: string[] = [];
    const row = { detail: 'Failing row contains (what somebody wrote).', where: 'what somebody wrote', code: '23502' };
    const cause = Object.assign(new Error('null value in a column'), row);
    const error = Object.assign(new TypeError('could not append', { cause }), { parameters: ['what somebody wrote'] });
    createLogger('info', { write: (line) => void lines.push(line) }).error({ err: error }, 'request failed');
    const told = JSON.parse(lines.join(''));
    expect(Object.keys(told.err)).toEqual(['name', 'message', 'stack', 'cause']);
    expect(told.err).toMatchObject({ name: 'TypeError', message: 'could not append' });
    expect(Object.keys(told.err.cause)).toEqual(['name', 'code', 'message', 'stack']);
    expect(lines.join('')).not.toContain('somebody');
  });

  it('that is no error is told by its type alone', () => {
    const lines: string[] = [];
    createLogger('info', { write: (line) => void lines.push(line) }).error({ err: 'what somebody wrote' }, 'failed');
    expect(JSON.parse(lines.join('')).err).toBe('string');
  });
});
