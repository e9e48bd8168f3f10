import { describe, expect, it } from '@jest/globals';
import type { Application } from '../application.js';
import type { Office } from './offices.js';
import { pendingWork } from '../pending-work.js';
import { classifiedBlock, namedRecipients, negotiated } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { topSecret } from '../testing/forms.js';
import { accepted, all, by, carrying, given, inState, leaving, refused, type Step } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const returned = by('cm-1', send.requestChanges());
const resubmitted = (changes: Partial<Application>): Step => all(returned, by('officer', send.resubmit(changes)));
const concur = (person: string, office: Office): Step => by(person, send.recordConcurrence(office));

/** Negotiated terms over named recipients at Top Secret: all three offices have concurred, nothing is determined. */
const everyWord = all(
  steps.proposed({ ...namedRecipients, ...negotiated, ...classifiedBlock('TopSecret') }),
  by('cm-1', send.completeIntake()),
  by('cm-1', send.assignReviewer('pr-1')),
  concur('cr-1', 'crcl'),
  concur('co-1', 'counsel'),
  by('pr-1', send.passPrivacyReview()),
  concur('ao-2', 'second-official'),
);

const ALL: readonly Office[] = ['crcl', 'counsel', 'second-official'];

describe('a word ends with what it was given on', () => {
  it.each<[string, Partial<Application>, readonly Office[]]>([
    ['nothing', {}, []],
    ['a contact', { deputy: { roleTitle: 'Deputy director', contactRef: 'gbw-other' } }, []],
    ['retention', { retentionDaysMax: 390 }, ['crcl', 'counsel']],
    ['security controls', { securityControls: ['UniqueAccounts'] }, ['crcl', 'counsel']],
    ['the reasons to negotiate', { negotiatedRationale: 'A season and a half has to be compared.' }, ['counsel']],
    ['the deviations', { deviations: [{ clauseId: 'records', text: 'Retention of 500 days.' }] }, ['counsel']],
    ['the authority', { authorityBasis: ['6USC659i'] }, ['counsel']],
    ['the registration', { registrationNo: 'NV-2' }, ['counsel', 'second-official']],
    ['the tax status', { taxStatus: 'ForProfit' }, ['counsel']],
    ['the recipients', { namedRecipients: ['analyst-three'] }, ['second-official']],
    [
      'the need',
      { needStatementUnclassified: 'Another need, as long as it must be. '.repeat(12) },
      ['second-official'],
    ],
    ['the number of nominees', { nomineeCountByLevel: { TopSecret: 4 } }, ['second-official']],
    ['the level', { requestedLevel: 'Secret' }, ['second-official']],
    ['the name', { legalName: 'Another ISAO' }, ['counsel', 'second-official']],
    ['name and retention', { legalName: 'Another ISAO', retentionDaysMax: 390 }, ALL],
  ])('changing %s', (_what, changes, ended) => {
    given(everyWord, returned)
      .when('officer', send.resubmit(changes))
      .then(carrying({ endedWordsOf: ended }))
      .and(
        leaving(({ state }) =>
          expect(state.concurrences.filter(({ inForce }) => !inForce).map(({ office }) => office)).toEqual(ended),
        ),
      );
  });

  it('names only the offices that had given one', () => {
    given(steps.privacyReviewed(), returned)
      .when('officer', send.resubmit({ retentionDaysMax: 90 }))
      .then(carrying({ endedWordsOf: ['crcl'] }));
  });
});

describe('a second official', () => {
  it('who concurred in another level does not stand behind Top Secret', () => {
    const risen = all(
      steps.secretReviewed(namedRecipients),
      concur('ao-2', 'second-official'),
      resubmitted(classifiedBlock('TopSecret')),
    );
    given(risen).when('cs-1', send.approveClassifiedAccess(topSecret)).then(refused('SECOND_OFFICIAL_REQUIRED'));
    given(risen, concur('ao-2', 'second-official'))
      .when('cs-1', send.approveClassifiedAccess(topSecret))
      .then(inState('ClassifiedAccessApproved'));
  });

  it('does not stand behind recipients who were named after it', () => {
    const named = all(steps.privacyReviewed(namedRecipients), concur('ao-2', 'second-official'));
    const swapped = all(named, resubmitted({ namedRecipients: ['analyst-one', 'analyst-three'] }));
    given(named).when('cm-1', send.openForSignature()).then(accepted('TermsOpenedForSignature'));
    given(swapped).when('cm-1', send.openForSignature()).then(refused('SECOND_OFFICIAL_REQUIRED'));
    given(swapped, concur('ao-2', 'second-official'))
      .when('cm-1', send.openForSignature())
      .then(accepted('TermsOpenedForSignature'));
  });

  it('is asked again where it still can be: behind the determination it could not', () => {
    const approved = all(everyWord, by('cs-1', send.approveClassifiedAccess(topSecret)));
    given(approved, returned)
      .when('officer', send.resubmit({ namedRecipients: ['analyst-three'] }))
      .then(carrying({ routedTo: 'PrivacyReviewed' }), inState('PrivacyReviewed'))
      .and(leaving(({ state }) => expect(state.classified.status).toBe('Requested')));
    given(approved, returned)
      .when('officer', send.resubmit({ isaoSoRegistration: 'SO-7' }))
      .then(carrying({ routedTo: 'ClassifiedAccessApproved' }));
  });
});

describe('counsel', () => {
  const deviating = { deviations: [{ clauseId: 'records', text: 'Retention of 500 days.' }] };

  it('concurs anew in deviations that were added after its word, in the state it is asked in', () => {
    const reviewed = all(everyWord, resubmitted(deviating));
    given(reviewed).when('co-1', send.recordConcurrence('counsel')).then(accepted('ConcurrenceRecorded'));
    expect(given(reviewed).scene.state.state).toBe('PrivacyReviewed');
  });

  it('is asked in PrivacyReviewed where access was approved already', () => {
    given(everyWord, by('cs-1', send.approveClassifiedAccess(topSecret)), returned)
      .when('officer', send.resubmit(deviating))
      .then(carrying({ routedTo: 'PrivacyReviewed' }));
  });

  it('has no word to give where none is needed', () => {
    given(steps.secretApproved(), returned)
      .when('officer', send.resubmit({ authorityBasis: ['6USC659i'] }))
      .then(carrying({ endedWordsOf: [], routedTo: 'ClassifiedAccessApproved' }));
  });
});

describe('another party', () => {
  const PARTY: readonly (readonly [string, Partial<Application>])[] = [
    ['legalName', { legalName: 'Another Legal Entity' }],
    ['jurisdiction', { jurisdiction: 'CA' }],
    ['registrationNo', { registrationNo: 'NV-2' }],
    ['foreignMembersOrOwners', { foreignMembersOrOwners: { present: true, description: 'A foreign owner.' } }],
    ['organizationKind', { organizationKind: 'Collaboration' }],
    ['taxStatus', { taxStatus: 'ForProfit' }],
  ];

  it.each(PARTY)('%s: the intake is done again, and the privacy review after it', (_field, changes) => {
    const changed = all(steps.privacyReviewed(), resubmitted(changes));
    expect(given(changed).scene.state).toMatchObject({
      state: 'Proposed',
      intake: null,
      privacy: { status: 'Assigned' },
    });
    given(changed).when('pr-1', send.passPrivacyReview()).then(refused('GATE_MISSING:intake'));
    given(changed, by('cm-1', send.completeIntake()))
      .when('pr-1', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
  });

  it.each(PARTY.slice(1))('%s: also after access was approved', (_field, changes) => {
    given(steps.secretApproved({ jurisdiction: 'US-NV' }), returned)
      .when('officer', send.resubmit({ ...changes, jurisdiction: 'US-UT' }))
      .then(carrying({ routedTo: 'Proposed', reopensIntake: true }))
      .and(leaving(({ state }) => expect(state.classified.status).toBe('Requested')));
  });

  it('before the review began, too', () => {
    given(steps.readyForReview(), returned)
      .when('officer', send.resubmit({ legalName: 'Another Legal Entity' }))
      .then(leaving(({ state }) => expect(state.intake).toBeNull()));
  });

  it('is nobody whose entries stayed the same', () => {
    given(steps.privacyReviewed(), returned)
      .when('officer', send.resubmit({ tlpCeiling: 'CLEAR' }))
      .then(
        ({ result }) => expect(result.ok ? result.value[0]?.data : null).not.toHaveProperty('reopensIntake'),
        leaving(({ state }) => expect(state.intake).not.toBeNull()),
      );
  });

  it('waits for its intake from the day on which it came', () => {
    const later: Step = (scene) => ({ ...scene, now: '2026-04-06T17:00:00.000Z' });
    const { state, organization, policy, now } = given(
      steps.privacyReviewed(),
      later,
      resubmitted({ legalName: 'Another Legal Entity' }),
    ).scene;
    const [first] = pendingWork(state, { ...organization, isEligible: false }, policy(now));
    expect(first).toMatchObject({ command: 'complete-intake', dueOn: '2026-04-13', since: now });
  });
});
