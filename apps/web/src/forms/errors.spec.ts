import { describe, expect, it } from '@jest/globals';
import { Refusal, Unreachable } from '../api/refusal.js';
import { errorAt, errorsOf } from './errors.js';

const refused = (status: number, code: string, errors: { path: string; code: string; message: string }[] = []) =>
  new Refusal(status, { code, detail: 'As the server says.', ...(errors.length > 0 ? { errors } : {}) });

describe('A refusal on a form', () => {
  it('stands at the fields that it concerns, in our words, or in those of the server', () => {
    const errors = errorsOf(
      refused(422, 'INVALID_PAYLOAD', [
        { path: '/application/retentionDaysMax', code: 'too-large', message: '?' },
        { path: '/signBy', code: 'beyond-policy', message: 'At most 60 days from now.' },
      ]),
    );
    expect(errorAt(errors, '/application/retentionDaysMax')).toBe('This number is too large.');
    expect(errorAt(errors, '/signBy')).toBe('At most 60 days from now.');
    expect(errorAt(errors, '/other')).toBeUndefined();
  });

  it('is about all of it where it names no field', () => {
    expect(errorsOf(refused(403, 'SOD_CONFLICT'))).toEqual([
      { pointer: '', message: expect.stringContaining('somebody else of your office does this') },
    ]);
    expect(errorsOf(refused(409, 'GATE_MISSING:intake'))[0]?.message).toBe('Not yet: intake is not complete.');
    expect(errorsOf(refused(418, 'SOMETHING_NEW'))[0]?.message).toBe('As the server says.');
  });

  it.each(['UNAUTHENTICATED', 'RATE_LIMITED', 'NOT_CAUGHT_UP', 'UNAVAILABLE', 'CONFLICT_VERSION'])(
    'says of %s what was kept, and never the code alone',
    (code) => {
      const [error] = errorsOf(refused(503, code));
      expect(error?.message).toMatch(/kept|nothing is lost/);
      expect(error?.message).not.toContain(code);
    },
  );

  it('asks to sign in where nobody is signed in any more, and nowhere else', () => {
    expect(errorsOf(refused(401, 'UNAUTHENTICATED'))[0]).toMatchObject({ asksToSignIn: true });
    expect(errorsOf(refused(503, 'UNAVAILABLE'))[0]).not.toHaveProperty('asksToSignIn');
  });

  it('says that the text is kept when the server does not answer at all', () => {
    expect(errorsOf(new Unreachable())[0]?.message).toMatch(/does not answer.*kept in this tab/);
  });
});
