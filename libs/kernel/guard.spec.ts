import { describe, expect, it } from '@jest/globals';
import { fieldError, firstRefusal, type GuardText, type Objection } from './index.js';

interface Fixed extends GuardText {
  readonly found: Objection;
}
const guard = (code: string, sentence: string, found: Objection): Fixed => ({ code, sentence, found });
const ask = ({ found }: Fixed) => found;
const wrongAt = (path: string) => fieldError(true, path, 'value', 'Wrong.');

describe('the first refusal', () => {
  it('has the code and the sentence of the first guard that objects', () => {
    const guards = [guard('A', 'Not this.', false), guard('B', 'Not that.', []), guard('C', 'But this.', true)];
    expect(firstRefusal([...guards, guard('D', 'Later.', true)], ask, false)).toEqual({
      code: 'C',
      detail: 'But this.',
    });
    expect(firstRefusal(guards.slice(0, 2), ask, false)).toBeNull();
    expect(firstRefusal([], ask, true)).toBeNull();
  });
  it('names every field under its code where fields are asked for, and none of another code', () => {
    const guards = [
      guard('A', 'First.', wrongAt('/a')),
      guard('B', 'Other.', wrongAt('/b')),
      guard('A', 'Second.', [...wrongAt('/c'), ...fieldError(false, '/d', 'value', 'Right.')]),
    ];
    expect(firstRefusal(guards, ask, true)).toEqual({
      code: 'A',
      detail: 'First.',
      errors: [...wrongAt('/a'), ...wrongAt('/c')],
    });
  });
});
