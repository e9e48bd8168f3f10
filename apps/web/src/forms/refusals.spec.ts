import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../api/refusal.js';
import { whyNot } from '../words/actions.js';
import { FAILURES } from '../words/failures.js';
import { whyRefused } from '../words/refusals.js';
import { errorsOf } from './errors.js';

interface Code {
  readonly code: string;
  readonly status: number;
}
const { refusalCodes, gates }: { refusalCodes: readonly Code[]; gates: readonly { readonly code: string }[] } =
  JSON.parse(readFileSync('libs/contract/data/codes.json', 'utf8'));

/** Each as it comes: with its gate, where it has one. */
const ALL: readonly Code[] = refusalCodes.flatMap(({ code, status }) =>
  code === 'GATE_MISSING' ? gates.map((gate) => ({ code: `${code}:${gate.code}`, status })) : [{ code, status }],
);
const OF_THE_SERVER = 'As the server says.';

describe('Every refusal that the API knows', () => {
  it.each(ALL)('$code stands on a form in a sentence of ours', ({ code, status }) => {
    const [error] = errorsOf(new Refusal(status, { code, detail: OF_THE_SERVER }));
    expect(error?.message).toMatch(/^[A-Z].*[.]$/);
    expect(error?.message).not.toContain(OF_THE_SERVER);
    expect(error?.message).not.toContain(whyNot(undefined));
    expect(error?.message).not.toMatch(/[A-Z]{3,}_|GATE/);
  });

  it.each(ALL.filter(({ status }) => [403, 404, 409, 412, 422, 428].includes(status)))(
    '$code stands in a sentence where those who oversee read it',
    ({ code }) => {
      expect(whyRefused(code)).toMatch(/^[A-Z].*[.]$/);
      expect(whyRefused(code)).not.toBe(whyRefused('SOMETHING_NEW'));
    },
  );

  it.each(ALL.filter(({ status }) => status === 429 || status >= 500))(
    '$code stands on a page that cannot be read, with what was kept and what to do',
    ({ code }) => {
      expect(FAILURES[code]?.text).toMatch(/[Nn]othing .*lost.*([Tt]ry again|Tell)/);
    },
  );

  it('is not counted as foreseen when it is a new one: then the server has the word', () => {
    expect(errorsOf(new Refusal(409, { code: 'SOMETHING_NEW', detail: OF_THE_SERVER }))[0]?.message).toBe(
      OF_THE_SERVER,
    );
  });
});
