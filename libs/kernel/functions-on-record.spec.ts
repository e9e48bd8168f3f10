import { describe, expect, it } from '@jest/globals';
import { holdersOnRecord, withFunctionsOnRecord, type FunctionName, type FunctionsOnRecord } from './index.js';

const record: FunctionsOnRecord = new Map([
  ['lost', []],
  ['won', ['dhs.csa', 'auditor']],
]);
const functionsOf = (subjectId: string, ...functions: FunctionName[]) =>
  withFunctionsOnRecord({ subjectId, functions }, record).functions;

describe('functions on record', () => {
  it('stand in place of what the provider says, for whom they name', () => {
    expect(functionsOf('lost', 'dhs.privacy', 'admin')).toEqual([]);
    expect(functionsOf('won', 'dhs.privacy')).toEqual(['dhs.csa', 'auditor']);
    expect(functionsOf('other', 'dhs.privacy')).toEqual(['dhs.privacy']);
  });

  it('leave functions of organizations, and everything else about a person, to whoever says them', () => {
    expect(functionsOf('lost', 'isao.officer', 'dhs.privacy')).toEqual(['isao.officer']);
    const rank = 'agency_director';
    expect(withFunctionsOnRecord({ subjectId: 'lost', functions: ['dhs.risk_acceptor'], rank }, record)).toEqual({
      subjectId: 'lost',
      functions: [],
      rank,
    });
  });

  it('say who holds a function: by the record, or by the provider where the record is silent', () => {
    const said = new Map<FunctionName, readonly string[]>([
      ['dhs.csa', ['lost', 'other']],
      ['isao.officer', ['lost']],
    ]);
    expect(holdersOnRecord(['dhs.csa', 'auditor', 'isao.officer', 'admin'], said, record)).toEqual(
      new Map<FunctionName, readonly string[]>([
        ['dhs.csa', ['other', 'won']],
        ['auditor', ['won']],
        ['isao.officer', ['lost']],
        ['admin', []],
      ]),
    );
  });
});
