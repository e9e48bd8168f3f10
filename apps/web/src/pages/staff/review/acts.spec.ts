import { describe, expect, it } from '@jest/globals';
import { bodyOfFields, missingIn, type CommandField } from '../../../forms/index.js';
import { pageOfCommand } from '../../../parts/agreement/act-pages.js';
import { candidatesOf } from './candidates.js';
import { added, missingOf } from './requested.js';
import { event } from './testing/history.js';

describe('Who can be assigned', () => {
  const people = ['pr-1', 'pr-2', 'mv-1', 'cm-1', 'mv-2'].map((subjectId) => ({
    subjectId,
    functions: ['dhs.privacy'],
  }));
  const question = { name: 'dhs.privacy', assigner: 'cm-1', assigned: 'pr-1', organizationId: 'o-1' };
  const record = [
    event(2, 'IntakeCompleted', { by: 'mv-1', as: 'nccic.case_manager' }),
    event(3, 'ReviewerRecused', {
      by: 'pr-2',
      as: 'dhs.privacy',
      payload: { subjectId: 'pr-2', function: 'dhs.privacy', reasonCode: 'FinancialInterest' },
    }),
  ];

  it('decision: is told apart from who cannot, with the reason: who stepped back stays visible (pkp-lib #10707)', () => {
    const candidates = candidatesOf(question, people, record);
    expect(candidates.map(({ subjectId, why }) => [subjectId, why])).toEqual([
      ['pr-1', 'is assigned already'],
      ['pr-2', 'stepped back from this review for a conflict'],
      ['mv-1', 'acted here as case manager'],
      ['cm-1', 'would be assigned by themselves'],
      ['mv-2', undefined],
    ]);
  });

  it('never belongs to the organization, and is not barred by what passes', () => {
    const organization = { id: 'o-1', slug: 'x', legalName: 'X' };
    const officer = { subjectId: 'mv-2', functions: ['dhs.privacy', 'isao.officer'], organization };
    expect(candidatesOf(question, [officer], [])[0]?.why).toBe('belongs to the organization');
    expect(candidatesOf({ ...question, organizationId: 'o-2' }, [officer], [])[0]?.why).toBeUndefined();
    const busy = event(3, 'ReviewerRecused', {
      by: 'pr-2',
      as: 'dhs.privacy',
      payload: { subjectId: 'pr-2', function: 'dhs.privacy', reasonCode: 'Workload' },
    });
    expect(candidatesOf(question, people, [busy])[1]?.why).toBeUndefined();
  });
});

describe('Requests for changes', () => {
  it('name the answer as the application has it; an item of the baseline stands in the text', () => {
    const items = added(added([], '/removal/description'), '/baselineAnswers/PP-02/answer');
    expect(items.map(({ fieldPath, problem, key }) => [fieldPath, problem, key])).toEqual([
      ['/removal/description', '', '1'],
      ['/baselineAnswers', 'PP-02: ', '2'],
    ]);
  });

  it('say what is missing, at its field', () => {
    expect(missingOf([], '2026-05-01').map(({ pointer }) => pointer)).toEqual(['']);
    expect(missingOf(added([], '/redress/text'), '').map(({ pointer }) => pointer)).toEqual([
      '/items/0/problem',
      '/items/0/action',
      '/dueOn',
    ]);
  });
});

describe('The body of a command', () => {
  const fields: readonly CommandField[] = [
    { pointer: '/form/foci/status', label: 'Status', kind: 'choice' },
    {
      pointer: '/form/foci/ref',
      label: 'Reference',
      kind: 'text',
      when: (answers) => answers['/form/foci/status'] === 'M',
    },
    { pointer: '/form/people', label: 'People', kind: 'number' },
    { pointer: '/form/holds', label: 'Holds', kind: 'yes-no' },
    { pointer: '/form/lines', label: 'Lines', kind: 'lines', isOptional: true },
    { pointer: '/form/rows', label: 'Rows', kind: 'rows' },
  ];

  it('holds what was said, in the kinds of the contract, and nothing that is not asked', () => {
    const answers = {
      '/form/foci/status': 'N',
      '/form/foci/ref': 'left over',
      '/form/people': '4',
      '/form/holds': 'no',
      '/form/lines': ' one \n\n two',
      '/form/rows': [{ a: 'b' }, 'no row'],
    };
    expect(bodyOfFields(fields, answers)).toEqual({
      form: { foci: { status: 'N' }, people: 4, holds: false, lines: ['one', 'two'], rows: [{ a: 'b' }] },
    });
    expect(missingIn(fields, answers)).toEqual([]);
    expect(bodyOfFields(fields, { ...answers, '/form/people': 'four' })).toMatchObject({ form: { people: 'four' } });
  });

  it('misses what is asked and was not said', () => {
    expect(missingIn(fields, { '/form/foci/status': 'M', '/form/rows': [] }).map(({ pointer }) => pointer)).toEqual([
      '/form/foci/ref',
      '/form/people',
      '/form/holds',
    ]);
  });
});

describe('Pages of commands', () => {
  it.each(['pass-privacy-review', 'record-concurrence', 'accept-risk', 'reject-proposal', 'recuse-reviewer'])(
    'lead from an agreement to %s',
    (command) => {
      expect(pageOfCommand(command, 'id')).toMatch(/^\/agreements\/id\/[a-z-]+$/);
    },
  );
});
