import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { askedFields } from '../../../../forms/command-body.js';
import { openRisks, SOURCE, sourceFields, sourceOf } from './risk-fields.js';

type Known = Parameters<typeof openRisks>[0];

const known = (agreement: object = {}, cover: object = { inForce: false, until: null }): Known =>
  JSON.parse(
    JSON.stringify({
      agreement: { risks: [], conditions: [], review: { concurrences: [] }, ...agreement },
      organization: { attestation: { answers: [{ itemId: 'TM-04', answer: 'Gap' }] } },
      policy: { windows: { cover: [{ statute: 'CISA2015', ...cover }] } },
    }),
  ) as Known;

const CONDITIONS = ['privacy.Security', 'classified.1', 'amendment-1-privacy.Security'].map((conditionId) => ({
  conditionId,
  text: 'It is met.',
}));
const OBJECTION = { office: 'crcl', position: 'NonConcur', inForce: true };

describe('The risks that can be accepted', () => {
  it('are of every source that the contract knows', () => {
    const { lists } = JSON.parse(readFileSync('libs/contract/data/codes.json', 'utf8'));
    const sources: readonly string[] = lists.riskSources.map(({ code }: { code: string }) => code);
    const all = openRisks(known({ conditions: CONDITIONS, review: { concurrences: [OBJECTION] } }));
    const kinds = all.map(({ value }) => value.split(' ')[0]);
    expect(new Set(kinds)).toEqual(new Set(sources));
  });

  it('are conditions of privacy reviews, of the agreement and of its amendments, and none that is accepted already', () => {
    const risks = [{ status: 'Active', source: { kind: 'standardsGap', ref: 'TM-04' } }];
    expect(openRisks(known({ conditions: CONDITIONS, risks })).map(({ value }) => value)).toEqual([
      'privacyCondition privacy.Security',
      'privacyCondition amendment-1-privacy.Security',
      'statutoryCoverGap CISA2015',
      'securityFinding',
    ]);
  });

  it('say how long a statute covers', () => {
    const said = (cover: object) =>
      openRisks(known({}, cover)).find(({ value }) => value.startsWith('statutory'))?.label;
    expect(said({ inForce: false, until: null })).toBe('Cover by CISA2015 has lapsed');
    expect(said({ inForce: true, until: '2026-09-30' })).toBe('Cover by CISA2015 ends on 30 Sep 2026');
  });

  it('are named by kind and reference; a finding that is kept elsewhere by the reference that is typed', () => {
    const names = (answers: object) => askedFields(sourceFields(known()), { ...answers }).map(({ label }) => label);
    expect(names({ [SOURCE]: 'standardsGap TM-04' })).toEqual(['The risk that you accept']);
    expect(names({ [SOURCE]: 'securityFinding' })).toEqual(['The risk that you accept', 'Reference of the finding']);
    expect(sourceOf({ [SOURCE]: 'statutoryCoverGap CISA2015' })).toEqual({
      kind: 'statutoryCoverGap',
      ref: 'CISA2015',
    });
    expect(sourceOf({ [SOURCE]: 'securityFinding', '/form/source/finding': ' VM-2026-17 ' })).toEqual({
      kind: 'securityFinding',
      ref: 'VM-2026-17',
    });
  });
});
