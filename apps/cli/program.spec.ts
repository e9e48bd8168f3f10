import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exitCodeOf } from './outcome.js';
import { createProgram } from './program.js';

/** Exit code of a command line that never gets to its work. */
const misuse = (line: string): Promise<number> =>
  createProgram()
    .parseAsync(line.split(' '), { from: 'user' })
    .then(() => 0, exitCodeOf);

describe('The command line', () => {
  beforeEach(() => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(() => void jest.restoreAllMocks());

  it.each([
    'dance',
    '--nosuch',
    'replay --nosuch',
    'replay extra',
    'replay --agreement',
    'replay --agreement nonsense',
    'replay --revision 3',
    'replay --until 2026-02-30T10:00:00Z',
    'replay --until yesterday',
    'rebuild',
    'rebuild a b',
    'rebuild a --all',
    'rebuild --everything',
    'migrate extra',
    'migrate --nosuch',
    'seed extra',
    'seed --nosuch',
    'demo extra',
    'demo --url',
    'demo --url 127.0.0.1:3000',
    'demo --nosuch',
    'demo --into',
    'import-legacy',
    'import-legacy a.csv extra',
    'import-legacy a.csv --as',
    'import-legacy package.json',
    'import-legacy package.json --as cm-1 --url nowhere',
    'import-legacy there-is-none.csv --as cm-1',
    'settings extra',
    'renew-identity',
    'renew-identity extra',
    'copy-events --from DATABASE_URL',
    'copy-events --from DATABASE_URL --to EVENTSTORE_URL',
    'copy-events --from esdb://a --to esdb://a',
  ])('calls `accord %s` unusable input', async (line) => {
    expect(await misuse(line)).toBe(2);
  });

  it.each(['--help', 'help', 'replay --help', 'help demo', 'rebuild --help'])(
    'helps with `accord %s`',
    async (line) => {
      expect(await misuse(line)).toBe(0);
    },
  );
});
