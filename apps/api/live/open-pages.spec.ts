import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Onlookers, OpenPage } from '@accord/agreements/reads';
import type { FunctionName, Principal } from '@accord/kernel';
import { OpenPages } from './open-pages.js';

/** Pages of all processes; what is not noted again stays. */
class Noted implements Onlookers {
  readonly rows = new Map<string, OpenPage>();
  isAway = false;

  note(open: readonly OpenPage[]): Promise<readonly OpenPage[]> {
    if (this.isAway) return Promise.reject(new Error('The database does not answer'));
    for (const one of open) this.rows.set(one.page, one);
    return Promise.resolve([...this.rows.values()]);
  }

  forget(page: string): Promise<void> {
    this.rows.delete(page);
    return Promise.resolve();
  }
}

const person = (subjectId: string, ...functions: readonly FunctionName[]): Principal => ({ subjectId, functions });
const [CM_1, CM_2] = [person('cm-1', 'nccic.case_manager'), person('cm-2', 'nccic.case_manager')];
const OFFICER = person('water.officer', 'isao.officer');

describe('Who else has an agreement open', () => {
  let noted: Noted;
  let here: OpenPages;
  const names = async (page: OpenPage) => (await here.othersOf(page)).map(({ subjectId }) => subjectId);

  beforeEach(() => {
    noted = new Noted();
    here = new OpenPages(noted);
  });

  it('is told to each of them, once a person, and of this agreement alone', async () => {
    const [mine, theirs] = [here.enter('a', CM_1), here.enter('a', CM_2)];
    here.enter('a', CM_2);
    here.enter('a', CM_1);
    const elsewhere = here.enter('b', person('pr-1', 'dhs.privacy'));
    expect([await names(mine), await names(theirs), await names(elsewhere)]).toEqual([['cm-2'], ['cm-1'], []]);
  });

  it('is told of other processes, too', async () => {
    const mine = here.enter('a', CM_1);
    new OpenPages(noted).enter('a', CM_2);
    await noted.note([{ page: 'p', agreementId: 'a', ...CM_2 }]);
    expect(await names(mine)).toEqual(['cm-2']);
  });

  it('is told to one side of its own people', async () => {
    const [government, own] = [here.enter('a', CM_1), here.enter('a', OFFICER)];
    const signatory = here.enter('a', person('water.signatory', 'isao.signatory'));
    expect([await names(government), await names(own)]).toEqual([[], ['water.signatory']]);
    expect(await names(signatory)).toEqual(['water.officer']);
  });

  it('is not told of who only looks on, nor to them', async () => {
    const [mine, auditor] = [here.enter('a', CM_1), here.enter('a', person('au-1', 'auditor'))];
    expect([await names(mine), await names(auditor)]).toEqual([[], []]);
    expect([...noted.rows.values()].map(({ subjectId }) => subjectId)).toEqual(['cm-1']);
  });

  it('ends when the page is left', async () => {
    const [mine, theirs] = [here.enter('a', CM_1), here.enter('a', CM_2)];
    expect(await names(mine)).toEqual(['cm-2']);
    here.leave(theirs);
    await new Promise((resolve) => setImmediate(resolve));
    expect([...noted.rows.values()].map(({ subjectId }) => subjectId)).toEqual(['cm-1']);
  });

  it('is told of this process where the database does not answer', async () => {
    noted.isAway = true;
    const mine = here.enter('a', CM_1);
    const theirs = here.enter('a', CM_2);
    expect(await names(mine)).toEqual(['cm-2']);
    here.leave(theirs);
    expect(await names(mine)).toEqual([]);
  });
});
