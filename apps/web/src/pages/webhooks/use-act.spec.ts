import { describe, expect, it } from '@jest/globals';
import { Refusal, Unreachable } from '../../api/refusal.js';
import { sentenceOf } from './use-act.js';

describe('Why something was not done with a webhook', () => {
  it('is what the server says, and that nothing was changed', () => {
    expect(sentenceOf(null)).toBeNull();
    expect(sentenceOf(new Refusal(409, { code: 'WRONG_STATE', detail: 'It is switched off.' }))).toBe(
      'It is switched off. Nothing was changed.',
    );
    expect(sentenceOf(new Refusal(412, { code: 'CONFLICT_VERSION' }))).toMatch(/^It was changed meanwhile\./);
  });

  it('is not known where no answer came, or one of a failure in between', () => {
    const unknown = 'No answer came: it is not known whether it was done.';
    expect(sentenceOf(new Unreachable())).toContain(unknown);
    expect(sentenceOf(new Refusal(502, {}))).toContain(unknown);
  });
});
