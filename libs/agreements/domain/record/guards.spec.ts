import { describe, expect, it } from '@jest/globals';
import * as send from '../testing/commands.js';
import { accepted, by, given, inState, leaving, on, type Step } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import { activated, privacyReviewed, proposed } from '../testing/steps.js';
import type { recordCommands } from './commands.js';

const held = by('co-1', send.placeHold());
const { placeHold, releaseHold } = send;

const withdrawn = by('officer', send.withdrawProposal());
/** The event of the submission, as the scene names it. */
const SUBMISSION = given(proposed()).scene.history[1]!.eventId;
const correcting = (eventId: string, fieldPath?: string) => ({
  given: [proposed()],
  by: 'officer',
  command: send.correctRecord(eventId, fieldPath),
});
const certifying = (...after: readonly Step[]) => ({
  given: [proposed(), ...after],
  by: 'officer',
  command: send.certifyDisposition(),
});

testCommands<keyof typeof recordCommands>('record', {
  CorrectRecord: {
    accepted: { ...correcting(SUBMISSION), events: ['CorrectionRecorded'] },
    refused: {
      'The function has recorded nothing here.': { ...correcting(SUBMISSION), by: 'cm-1' },
      'The event was recorded by another function.': {
        ...correcting(SUBMISSION),
        given: [privacyReviewed()],
        by: 'cm-1',
      },
      'The agreement has no such event, or the event no such value.': {
        ...correcting(SUBMISSION, '/application/favouriteColour'),
        naming: [['/fieldPath', 'format']],
      },
    },
  },
  CertifyDisposition: {
    accepted: { ...certifying(withdrawn), events: ['DispositionCertified'] },
    refused: {
      'Disposal is certified already.': certifying(withdrawn, by('officer', send.certifyDisposition())),
      'The record is on hold: nothing of it may be disposed of.': certifying(withdrawn, held),
      // its term is over, and the clock has not recorded it yet
      'The command does not fit the state of the agreement.': {
        ...certifying(),
        given: [privacyReviewed({ requestedTermMonths: 12 }), activated, on('2027-03-03')],
      },
    },
  },
  PlaceHold: {
    accepted: { given: [proposed()], by: 'co-1', command: placeHold(), events: ['LegalHoldPlaced'] },
    refused: { 'The record is on hold already.': { given: [proposed(), held], by: 'co-1', command: placeHold() } },
  },
  ReleaseHold: {
    accepted: { given: [proposed(), held], by: 'co-1', command: releaseHold(), events: ['LegalHoldReleased'] },
    refused: { 'The record is not on hold.': { given: [proposed()], by: 'co-1', command: releaseHold() } },
  },
});

describe('a hold', () => {
  it('is placed and released in every state, also once the agreement has ended', () => {
    for (const steps of [[proposed()], [privacyReviewed(), activated], [proposed(), withdrawn]]) {
      const ending = given(...steps)
        .when('co-1', placeHold())
        .then(accepted('LegalHoldPlaced'));
      ending.and(leaving(({ state }) => expect(state.legalHold).toBe(true)));
      given(...steps, held)
        .when('co-1', releaseHold())
        .then(
          accepted('LegalHoldReleased'),
          leaving(({ state }) => expect(state.legalHold).toBe(false)),
        );
    }
  });

  it('stands in the way of no other command', () => {
    given(proposed(), held).when('officer', send.withdrawProposal()).then(inState('Withdrawn'));
  });
});
