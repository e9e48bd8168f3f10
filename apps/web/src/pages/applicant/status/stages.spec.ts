import { describe, expect, it } from '@jest/globals';
import type { Agreement, HistoryItem } from '../../../api/types.js';
import { stagesOf } from './stages.js';

const agreementOf = (state: string, facets: object, more: object = {}): Agreement =>
  JSON.parse(
    JSON.stringify({
      state,
      submittedAt: '2026-04-01T14:00:00Z',
      ...more,
      facets: {
        intake: 'Complete',
        privacy: 'Pending',
        classified: 'NotRequested',
        signatures: { isao: 'None', nccic: 'None' },
        ...facets,
      },
    }),
  );

const TERMS = { termsVersion: 1, signBy: '2026-06-09' };

const history: readonly HistoryItem[] = JSON.parse(
  JSON.stringify([{ type: 'ClassifiedAccessRequestDropped', recordedAt: '2026-04-22T14:00:00Z' }]),
);

/** Where it stands, and why. */
const now = (state: string, facets: object) =>
  stagesOf(agreementOf(state, facets), []).find((step) => ['now', 'waits-for-you', 'stopped'].includes(step.state));

describe('The way of an application', () => {
  it.each([
    ['under way', 'Proposed', {}, { name: 'Privacy review', state: 'now' }],
    ['not passed', 'Proposed', { privacy: 'Failed' }, { name: 'Privacy review', state: 'now' }],
    ['waits for your answers', 'ChangesRequested', { privacy: 'Failed' }, { state: 'waits-for-you' }],
    [
      'denied, waits for you',
      'PrivacyReviewed',
      { privacy: 'Passed', classified: 'Denied' },
      { name: 'Classified access', state: 'waits-for-you' },
    ],
    ['rejected here', 'Rejected', { privacy: 'Failed' }, { name: 'Privacy review', state: 'stopped' }],
  ])('says what is so: %s', (note, state, facets, step) => {
    expect(now(state, facets)).toMatchObject({ note, ...step });
  });

  it('says until when whoever is assigned has it, and until when the answers are waited for', () => {
    const review = { assignments: [{ function: 'dhs.privacy', dueOn: '2199-04-29' }] };
    const noteOf = (state: string, privacy: string, more: object) =>
      stagesOf(agreementOf(state, { privacy }, more), [])[2]?.note;
    expect(noteOf('Proposed', 'Assigned', { review })).toBe('under way, due Mon 29 Apr 2199');
    expect(noteOf('ChangesRequested', 'Stale', { review, changes: { dueOn: '2026-05-14' } })).toBe(
      'waits for your answers, until 14 May 2026',
    );
  });

  it('stops where it was closed: a draft that lay idle was never submitted', () => {
    const agreement = agreementOf(
      'Withdrawn',
      { intake: 'None' },
      { submittedAt: null, ending: { reasonCode: 'Idle' } },
    );
    expect(stagesOf(agreement, [])[0]).toEqual({
      name: 'Submitted',
      state: 'stopped',
      note: 'closed here, untouched for too long',
    });
  });

  it('passes by a decision on access that nobody asked for, and says who is next before the terms are open', () => {
    const reviewed = agreementOf('PrivacyReviewed', { privacy: 'Passed' });
    const steps = stagesOf(reviewed, []);
    expect(steps[3]).toEqual({
      name: 'Classified access: not required',
      state: 'not-required',
      note: 'none was asked for',
    });
    expect(steps[4]).toEqual({ name: 'Signatures', state: 'now', note: 'NCCIC opens the terms' });
    const opened = agreementOf('PrivacyReviewed', { privacy: 'Passed' }, { terms: TERMS });
    expect(stagesOf(opened, [])[4]).toMatchObject({ state: 'now', note: 'your signatory signs, until 9 Jun 2026' });
    const signedBy = (nccic: string) => {
      const signatures = { isao: 'Signed', nccic };
      return stagesOf(agreementOf('PrivacyReviewed', { privacy: 'Passed', signatures }, { terms: TERMS }), []);
    };
    expect(signedBy('None')[4]).toMatchObject({ state: 'now', note: 'NCCIC signs' });
    expect(signedBy('Signed')[5]).toMatchObject({ state: 'now', note: 'NCCIC puts it in force' });
  });

  it('tells a request that was given up from one that was never made', () => {
    const agreement = agreementOf('PrivacyReviewed', { privacy: 'Passed', classified: 'NotRequired' });
    const noteOf = (items: readonly HistoryItem[]) => stagesOf(agreement, items)[3]?.note;
    expect([noteOf([]), noteOf(history)]).toEqual(['none was asked for, so nobody decided', 'you went on without it']);
  });
});
