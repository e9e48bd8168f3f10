import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Onlookers, OpenPage, Viewer } from '@accord/agreements/reads';
import type { FunctionName } from '@accord/kernel';
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

const person = (side: Viewer['side'], subjectId: string, ...functions: readonly FunctionName[]) =>
  [{ side, subjectId }, { functions }] as const;
const CM_1 = person('government', 'cm-1', 'nccic.case_manager');
const CM_2 = person('government', 'cm-2', 'nccic.case_manager');
const OFFICER = person('isao', 'water.officer', 'isao.officer');
const SIGNATORY = person('isao', 'water.signatory', 'isao.signatory');
const AUDITOR = person('auditor', 'au-1', 'auditor');

describe('Who else has an agreement open', () => {
  let noted: Noted;
  let here: OpenPages;
  const names = async (page: OpenPage) => (await here.othersOf(page)).map(({ subjectId }) => subjectId);

  beforeEach(() => {
    noted = new Noted();
    here = new OpenPages(noted);
  });

  it('is told to each of them, once a person, and of this agreement alone', async () => {
    const [mine, theirs] = [here.enter('a', ...CM_1), here.enter('a', ...CM_2)];
    here.enter('a', ...CM_2);
    here.enter('a', ...CM_1);
    const elsewhere = here.enter('b', ...person('government', 'pr-1', 'dhs.privacy'));
    expect([await names(mine), await names(theirs), await names(elsewhere)]).toEqual([['cm-2'], ['cm-1'], []]);
  });

  it('is told of other processes, too', async () => {
    const mine = here.enter('a', ...CM_1);
    await noted.note([{ page: 'p', agreementId: 'a', ...CM_2[0], ...CM_2[1] }]);
    expect(await names(mine)).toEqual(['cm-2']);
  });

  it('is told to one side of its own people', async () => {
    const [government, own] = [here.enter('a', ...CM_1), here.enter('a', ...OFFICER)];
    const signatory = here.enter('a', ...SIGNATORY);
    expect([await names(government), await names(own)]).toEqual([[], ['water.signatory']]);
    expect(await names(signatory)).toEqual(['water.officer']);
  });

  it('takes who holds functions of both sides for what they are to this agreement', async () => {
    const both = ['nccic.case_manager', 'isao.officer'] as const;
    const [officer, manager] = [here.enter('a', ...OFFICER), here.enter('a', ...CM_1)];
    const own = here.enter('a', ...person('isao', 'mv-2', ...both));
    expect(await here.othersOf(officer)).toEqual([{ subjectId: 'mv-2', functions: ['isao.officer'] }]);
    here.leave(own);
    here.enter('a', ...person('government', 'mv-2', ...both));
    expect(await here.othersOf(manager)).toEqual([{ subjectId: 'mv-2', functions: ['nccic.case_manager'] }]);
    expect(await names(officer)).toEqual([]);
  });

  it('is not told of who only looks on, nor to them', async () => {
    const [mine, auditor] = [here.enter('a', ...CM_1), here.enter('a', ...AUDITOR)];
    expect([await names(mine), await names(auditor)]).toEqual([[], []]);
    expect([...noted.rows.values()].map(({ subjectId }) => subjectId)).toEqual(['cm-1']);
  });

  it('ends when the page is left', async () => {
    const [mine, theirs] = [here.enter('a', ...CM_1), here.enter('a', ...CM_2)];
    expect(await names(mine)).toEqual(['cm-2']);
    here.leave(theirs);
    await new Promise((resolve) => setImmediate(resolve));
    expect([...noted.rows.values()].map(({ subjectId }) => subjectId)).toEqual(['cm-1']);
  });

  it('is told of this process where the database does not answer', async () => {
    noted.isAway = true;
    const mine = here.enter('a', ...CM_1);
    const theirs = here.enter('a', ...CM_2);
    expect(await names(mine)).toEqual(['cm-2']);
    here.leave(theirs);
    expect(await names(mine)).toEqual([]);
  });
});
