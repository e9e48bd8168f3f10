import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { actOf } from './commands.js';
import { FUNCTIONS } from './functions.js';
import { MAY_DO } from './who-may.js';

interface Command {
  readonly code: string;
  readonly by: readonly string[];
  readonly http?: boolean;
}
interface Codes {
  readonly lists: { readonly commands: readonly Command[] };
}

it('what may be done in each function is what the contract says, and has words', () => {
  const { lists }: Codes = JSON.parse(readFileSync('libs/contract/data/codes.json', 'utf8'));
  for (const name of Object.keys(FUNCTIONS).filter((one) => one !== 'clock')) {
    const may = lists.commands.filter(({ by, http }) => http === true && by.includes(name)).map(({ code }) => code);
    expect([name, MAY_DO[name] ?? []]).toEqual([name, may]);
    expect(may.filter((code) => actOf(code) === code)).toEqual([]);
  }
});
