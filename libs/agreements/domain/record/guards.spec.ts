import { describe, expect, it } from '@jest/globals';
import * as send from '../testing/commands.js';
import { accepted, by, given, inState, leaving } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import { activated, privacyReviewed, proposed } from '../testing/steps.js';
import type { recordCommands } from './hold.js';

const held = by('co-1', send.placeHold());
const { placeHold, releaseHold } = send;

testCommands<keyof typeof recordCommands>('record', {
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
  const withdrawn = by('officer', send.withdrawProposal());

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
