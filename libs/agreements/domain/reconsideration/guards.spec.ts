import { describe, it } from '@jest/globals';
import * as send from '../testing/commands.js';
import { accepted, all, by, given, inState, refused } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import { actedBefore, proposed } from '../testing/steps.js';
import type { reconsiderationCommands } from './commands.js';

const { requestReconsideration, answerReconsideration } = send;
const rejected = all(proposed(), by('ao-1', send.rejectProposal()));
const asked = all(rejected, by('officer', requestReconsideration()));
const answered = all(asked, by('ao-2', answerReconsideration()));

testCommands<keyof typeof reconsiderationCommands>('reconsideration', {
  RequestReconsideration: {
    accepted: {
      given: [rejected],
      by: 'officer',
      command: requestReconsideration(),
      events: ['ReconsiderationRequested'],
    },
    refused: {
      'The agreement has not ended.': { given: [proposed()], by: 'officer', command: requestReconsideration() },
      'The command does not fit the state of the agreement.': {
        given: [proposed(), by('officer', send.withdrawProposal())],
        by: 'officer',
        command: requestReconsideration(),
      },
      'The rejection was asked to be reconsidered already.': {
        given: [asked],
        by: 'signatory',
        command: requestReconsideration(),
      },
    },
  },
  AnswerReconsideration: {
    accepted: { given: [asked], by: 'ao-2', command: answerReconsideration(), events: ['ReconsiderationAnswered'] },
    refused: {
      'Who rejected the application does not reconsider it.': {
        given: [asked],
        by: 'ao-1',
        command: answerReconsideration(),
      },
      'The agreement has not ended.': { given: [proposed()], by: 'ao-2', command: answerReconsideration() },
      'The command does not fit the state of the agreement.': {
        given: [proposed(), by('officer', send.withdrawProposal())],
        by: 'ao-2',
        command: answerReconsideration(),
      },
      'The request is answered already.': { given: [answered], by: 'ao-2', command: answerReconsideration() },
      'Nobody has asked for the rejection to be reconsidered.': {
        given: [rejected],
        by: 'ao-2',
        command: answerReconsideration(),
      },
    },
  },
});

describe('a reconsideration', () => {
  it('reopens nothing: the agreement stays rejected, whatever is answered', () => {
    for (const outcome of ['Stands', 'ApplyAnew'] as const) {
      const after = all(asked, by('ao-2', answerReconsideration(outcome)));
      given(asked).when('ao-2', answerReconsideration(outcome)).then(inState('Rejected'));
      given(after).when('cm-1', send.completeIntake()).then(refused('TERMINAL'));
    }
  });

  it('is asked for by either side of the applicant, and by nobody else', () => {
    given(rejected).when('signatory', requestReconsideration()).then(accepted('ReconsiderationRequested'));
    given(rejected).when('cm-1', requestReconsideration()).then(refused('NOT_AUTHORIZED'));
    given(rejected).when('stranger', requestReconsideration()).then(refused('NOT_AUTHORIZED'));
  });

  it('is answered by nobody who has another part in the agreement', () => {
    given(actedBefore('ao-2', 'dhs.csa'), asked).when('ao-2', answerReconsideration()).then(refused('SOD_CONFLICT'));
  });
});
