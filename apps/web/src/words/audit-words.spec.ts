import { describe, expect, it } from '@jest/globals';
import { detailOf } from './event-details.js';
import { actorOf } from './functions.js';
import { isShownPath, placeOf, saidOf, valueOf } from './paths.js';
import { REFUSAL_CODES, refusedWith, whyRefused } from './refusals.js';

describe('the words of an audit', () => {
  it('call places of an agreement by their names', () => {
    expect(placeOf('/state')).toBe('State');
    expect(placeOf('/facets/signatures/isao')).toBe('Signatures, ISAO');
    expect(placeOf('/review/concurrences/0')).toBe('Concurrence 1');
    expect(placeOf('/application/removal/lastTestOn')).toBe('Application: removal, last test on');
    expect(placeOf('/a~1b')).toBe('A/b');
  });

  it('leave out ids, digests and the place in the record', () => {
    expect(['/revision', '/stateSince', '/terms/termsDigest', '/predecessorId', '/state'].filter(isShownPath)).toEqual([
      '/state',
    ]);
  });

  it('show values as words, dates with their zone', () => {
    expect(valueOf('Active', '/state')).toBe('In force');
    expect(valueOf('2026-04-22')).toBe('22 Apr 2026');
    expect(valueOf('2026-04-22T14:42:00Z')).toBe('22 Apr 2026, 10:42 ET');
    expect(valueOf(true)).toBe('yes');
    expect(valueOf(null)).toBeUndefined();
    expect(valueOf([])).toBe('none');
    expect(valueOf({ owner: 'ISAO', dueOn: '2026-06-30', conditionId: 'x' })).toBe('Owner: ISAO; Due on: 30 Jun 2026');
  });

  it('show no code as it is: each by the place in which it stands, and what somebody wrote as they wrote it', () => {
    expect(valueOf('PIV_CAC', '/signatures/0/method')).toBe('PIV or CAC certificate');
    expect(valueOf({ method: 'PIV_CAC', office: 'crcl' })).toBe(
      'Method: PIV or CAC certificate; Office: Civil rights and civil liberties',
    );
    expect(valueOf(['AIS_TAXII', 'Email'], '/application/channels')).toBe('AIS/TAXII, e-mail');
    expect(valueOf('FOCI_CHANGED', '/classified/suspended/causeCode')).toBe('FOCI changed');
    expect(valueOf('NEED_ENDED', '/causeCode')).toBe('Need ended');
    expect(valueOf('dhs.privacy', '/review/assignments/0/function')).toBe('Privacy officer');
    expect(valueOf('counsel', '/review/concurrences/0/office')).toBe('Counsel');
    expect(valueOf('counsel', '/application/note')).toBe('counsel');
    expect(valueOf({ pathway: 'ReciprocalFCL', clauseIds: ['voluntary'] })).toBe(
      'Pathway: Existing facility clearance of another security agency; Clauses: Sharing is voluntary',
    );
  });

  it('say of a part in a part what it is, or what stands in it, and never how much alone', () => {
    expect(valueOf({ source: { kind: 'privacyCondition', ref: 'privacy.Security' } })).toBe(
      'Source: Condition of the privacy review',
    );
    expect(valueOf({ form: { one: 1 } })).toBe('Form: one 1');
    expect(valueOf([{ dueOn: '2026-06-30' }, { dueOn: '2026-07-30' }])).toBe(
      'Due on: 30 Jun 2026 / Due on: 30 Jul 2026',
    );
    expect(valueOf({ form: { one: 1, dueOn: '2026-06-30' } })).toBe('Form: one 1, due on 30 Jun 2026');
    expect(valueOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], '/x')).toBe('a, b, c, d, e, f, and 1 more');
  });

  it('say a value with all its parts, ids and digests left out, each list entry by what it is about', () => {
    expect(
      saidOf({ formDigest: 'x', outcome: 'Failed', findings: [{ principle: 'Security', finding: 'Satisfied' }] }),
    ).toEqual({
      parts: [
        { name: 'Outcome', text: 'Failed' },
        { name: 'Findings', parts: [{ text: 'Security', parts: [{ name: 'Finding', text: 'Satisfied' }] }] },
      ],
    });
    expect(saidOf(['AIS_TAXII', 'Email'], '/application/channels')).toEqual({ text: 'AIS/TAXII, e-mail' });
    expect(saidOf({ source: { kind: 'privacyCondition', ref: 'x' } })).toEqual({
      parts: [{ name: 'Source', text: 'Condition of the privacy review' }],
    });
    const asked = { items: [{ itemId: '1', fieldPath: '/removal/method', problem: 'Too slow' }] };
    expect(saidOf(asked)).toEqual({
      parts: [{ name: 'Items', parts: [{ text: 'Removal: method', parts: [{ name: 'Problem', text: 'Too slow' }] }] }],
    });
    expect(saidOf(null)).toBeUndefined();
  });

  it('say what an event adds to its name', () => {
    expect(detailOf('ReviewerAssigned', { subjectId: 'pr-2', function: 'dhs.privacy', dueOn: '2026-12-25' })).toBe(
      'to pr-2, as privacy officer, due 25 Dec 2026',
    );
    expect(detailOf('PrivacyReviewPassed', { outcome: 'PassedWithConditions', conditions: [{}] })).toBe(
      'Passed with 1 condition',
    );
    expect(detailOf('AgreementWithdrawn', { reasonCode: 'no-longer-needed' })).toBe('reason: no longer needed');
    expect(detailOf('Unheard', {})).toBe('');
  });

  it('have a sentence for each code, and for a gate the gate', () => {
    for (const code of REFUSAL_CODES) expect(whyRefused(code)).toMatch(/\.$/);
    expect(refusedWith('NOT_ASSIGNED')).toBe('The review was not assigned to the person. (NOT_ASSIGNED)');
    expect(whyRefused('GATE_MISSING')).toBe('Not yet: a gate was open.');
    expect(whyRefused('GATE_MISSING:intake')).toBe('Not yet: intake is not complete.');
  });

  it('keep abbreviations as they are within a sentence', () => {
    expect(actorOf({ subjectId: 'a', function: 'isao.officer' })).toBe('a, ISAO officer');
    expect(actorOf({ subjectId: 'pr-2', function: 'dhs.privacy' })).toBe('pr-2, privacy officer');
  });
});
