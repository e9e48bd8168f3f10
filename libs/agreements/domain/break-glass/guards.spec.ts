import { describe, expect, it } from '@jest/globals';
import * as send from '../testing/commands.js';
import { accepted, all, by, given, leaving, on, refused, type Step, where } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import { withAppointment } from '../testing/persons.js';
import { actedBefore, activated, drafted, privacyReviewed, proposed } from '../testing/steps.js';
import type { breakGlassCommands } from './commands.js';

const { breakGlass, confirmBreakGlass, closeBreakGlass } = send;
const asked = by('ao-1', breakGlass());
const opened = all(asked, by('ao-2', confirmBreakGlass()));
const closed = all(opened, by('au-1', closeBreakGlass()));
const forSubject = (subjectId: string) => breakGlass({ scope: { waives: 'LookBack', subjectId } });

testCommands<keyof typeof breakGlassCommands>('break-glass', {
  BreakGlass: {
    accepted: { given: [proposed()], by: 'ao-1', command: breakGlass(), events: ['BreakGlassRequested'] },
    refused: {
      'The last day of the waiver lies in the past or too far ahead.': {
        given: [proposed()],
        by: 'ao-1',
        command: breakGlass({ until: '2028-01-01' }),
        naming: [['/until', 'date-maximum']],
      },
      'Nobody asks for a waiver for themselves.': { given: [proposed()], by: 'ao-1', command: forSubject('ao-1') },
      'A waiver was opened that no auditor has closed.': {
        given: [proposed(), opened],
        by: 'ao-1',
        command: breakGlass(),
      },
      'This waiver is asked for already.': { given: [proposed(), asked], by: 'ao-2', command: breakGlass() },
    },
  },
  ConfirmBreakGlass: {
    accepted: { given: [proposed(), asked], by: 'ao-2', command: confirmBreakGlass(), events: ['BreakGlassOpened'] },
    refused: {
      'Who asked for the waiver, or is to have it, does not confirm it.': {
        given: [proposed(), asked],
        by: 'ao-1',
        command: confirmBreakGlass(),
      },
      'A waiver was opened that no auditor has closed.': {
        given: [proposed(), opened],
        by: 'ao-2',
        command: confirmBreakGlass(),
      },
      'No waiver is asked for, or its last day is over.': {
        given: [proposed(), asked, on('2026-04-16')],
        by: 'ao-2',
        command: confirmBreakGlass(),
      },
    },
  },
  CloseBreakGlass: {
    accepted: { given: [proposed(), opened], by: 'au-1', command: closeBreakGlass(), events: ['BreakGlassClosed'] },
    refused: {
      'The command belongs to another function.': {
        given: [proposed(), opened],
        by: 'ao-1',
        command: closeBreakGlass(),
      },
      'Separation of duties bars the person from this act.': {
        given: [proposed(), opened],
        by: 'av-1',
        command: closeBreakGlass(),
        manner: { as: 'auditor' },
      },
      'No waiver was opened that is not closed yet.': {
        given: [proposed(), asked],
        by: 'au-1',
        command: closeBreakGlass(),
      },
    },
  },
});

/** A privacy officer who left the organization a year ago. */
const formerMember: Step = where(({ organization }) => ({
  organization: { ...organization, ...withAppointment('pr-1', '2025-03-10T15:00:00.000Z') },
}));
const assigns = send.assignReviewer('pr-1');

describe('rule 10: breaking the glass', () => {
  it('lets a former member be assigned and decide within the look-back', () => {
    const before = [proposed(), formerMember];
    given(...before)
      .when('cm-1', assigns)
      .then(refused('SOD_CONFLICT'));
    given(...before, asked)
      .when('cm-1', assigns)
      .then(refused('SOD_CONFLICT'));
    given(...before, opened)
      .when('cm-1', assigns)
      .then(accepted('ReviewerAssigned'));
    const toReview = [
      by('cm-1', assigns),
      by('cm-1', send.completeIntake()),
      by('cr-1', send.recordConcurrence('crcl')),
    ];
    given(...before, opened, ...toReview)
      .when('pr-1', send.passPrivacyReview())
      .then(accepted('PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'));
    given(...before, opened, ...toReview, by('au-1', closeBreakGlass()))
      .when('pr-1', send.passPrivacyReview())
      .then(refused('SOD_CONFLICT'));
  });

  it('holds to the end of its last day in New York, without any clock', () => {
    const lastDay = [proposed(), formerMember, opened];
    given(...lastDay, on('2026-04-16T03:59:59.000Z'))
      .when('cm-1', send.assignReviewer('pr-1', 'dhs.privacy', '2026-05-15'))
      .then(accepted('ReviewerAssigned'));
    given(...lastDay, on('2026-04-16T04:00:00.000Z'))
      .when('cm-1', send.assignReviewer('pr-1', 'dhs.privacy', '2026-05-15'))
      .then(refused('SOD_CONFLICT'));
  });

  it('is for the one person whom it names, and for nobody who still belongs to the organization', () => {
    given(proposed(), formerMember, by('ao-1', forSubject('pr-2')), by('ao-2', confirmBreakGlass()))
      .when('cm-1', assigns)
      .then(refused('SOD_CONFLICT'));
    const member = where(({ organization }) => ({ organization: { ...organization, ...withAppointment('pr-1') } }));
    given(proposed(), member, opened).when('cm-1', assigns).then(refused('SOD_CONFLICT'));
  });

  it.each([
    ['1', 'nccic.case_manager', 'IntakeCompleted'],
    ['3', 'nccic.case_manager', 'AgreementProposed'],
    ['4', 'dhs.csa', 'ClassifiedAccessApproved'],
  ] as const)('never waives rule %s', (_rule, name, type) => {
    given(actedBefore('pr-1', name, type), proposed(), opened)
      .when('cm-1', assigns)
      .then(refused('SOD_CONFLICT'));
  });

  it('never lets an official approve what is for themselves', () => {
    given(proposed(), by('ao-1', forSubject('ao-2')))
      .when('ao-2', confirmBreakGlass())
      .then(refused('SOD_CONFLICT'));
  });

  it('gives way to the next request while nobody has confirmed it', () => {
    given(proposed(), asked, by('ao-1', forSubject('pr-2')))
      .when('ao-2', confirmBreakGlass())
      .then(
        accepted('BreakGlassOpened'),
        leaving(({ state }) => expect(state.waivers.map(({ subjectId }) => subjectId)).toEqual(['pr-2'])),
      );
  });

  it('stays flagged when its last day is over and when the agreement has ended, until an auditor closes it', () => {
    given(proposed(), opened, on('2026-05-01'))
      .when('ao-1', breakGlass({ until: '2026-06-01' }))
      .then(refused('ALREADY_IN_STATE'));
    given(proposed(), opened, by('officer', send.withdrawProposal()))
      .when('au-1', closeBreakGlass())
      .then(accepted('BreakGlassClosed'));
    given(proposed(), closed).when('ao-2', breakGlass()).then(accepted('BreakGlassRequested'));
  });

  it('can be asked for while the agreement goes on, and in no draft', () => {
    given(privacyReviewed(), activated).when('ao-2', breakGlass()).then(accepted('BreakGlassRequested'));
    given(drafted()).when('ao-1', breakGlass()).then(refused('WRONG_STATE'));
  });
});
