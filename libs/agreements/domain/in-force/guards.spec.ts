import type { AgreementState } from '../state.js';
import { application } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { by, on, type Step, where } from '../testing/given.js';
import { AGREEMENT, PREDECESSOR } from '../testing/persons.js';
import * as steps from '../testing/steps.js';
import { testCommands } from '../testing/guard-cases.js';
import type { inForceCommands } from './commands.js';

const stateOf = (change: (state: AgreementState) => Partial<AgreementState>): Step =>
  where(({ state }) => ({ state: { ...state, ...change(state) } }));

const reviewed = steps.privacyReviewed();
const readyToActivate = [reviewed, steps.termsOpen, steps.bothSigned];
const activate = (given: readonly Step[], payload: Parameters<typeof send.activateAgreement>[0] = {}) => ({
  given,
  by: 'cm-1',
  command: send.activateAgreement(payload),
});
const afterBoth = (step: Step) => activate([...readyToActivate, step]);

/** A NonConcur that came after the review: of an office, by one of its people. */
const nonConcur = (office: 'crcl' | 'counsel' | 'second-official', subjectId: string): Step =>
  stateOf(({ concurrences, revisionNo }) => ({
    concurrences: [
      ...concurrences,
      {
        eventId: 'n',
        office,
        position: 'NonConcur',
        subjectId,
        revisionNo,
        recordedAt: '2026-03-02T16:00:00.000Z',
        inForce: true,
      },
    ],
  }));

/** An item of the attestation was withdrawn. */
const withdrawn = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, withdrawnItemIds: ['TM-01'] } },
}));

/** What no event of this build can leave behind: the gate stands for records of other makes. */
const conditionWithoutOwner: AgreementState['conditions'][number] = JSON.parse('{ "conditionId": "privacy.Security" }');

const entitlement = {
  collectionId: 'nccic-green',
  canRead: true,
  canWrite: true,
  infoTypes: ['Warning'],
  tlpCeiling: 'AMBER',
} as const;

const SUCCESSOR = '66666666-6666-4666-8666-666666666666';

/** Another agreement was activated that takes the place of one. */
const succeededBy = (supersedes: string): Step =>
  where(() => {
    const successor = steps.inForce();
    return {
      successor: { ...successor, agreementId: SUCCESSOR, activation: { ...successor.activation!, supersedes } },
    };
  });

/** At this moment the clock expires an agreement that was put in force for a year. */
const expiring = (moment: string) => ({
  given: [steps.privacyReviewed({ requestedTermMonths: 12 }), steps.activated, on(moment)],
  by: 'clock',
  command: send.expireAgreement(),
});

const active = [steps.privacyReviewed(), steps.activated];

/** In force from 2 March 2026; a party gives notice on a day of that spring. */
const notice = (subjectId: string, effectiveOn: string, ...given: readonly Step[]) => ({
  given: [...active, ...given],
  by: subjectId,
  command: send.giveTerminationNotice(effectiveOn),
});
const noticed = by('signatory', send.giveTerminationNotice('2026-04-01'));
const terminate = (subjectId: string, ...given: readonly Step[]) => ({
  given: [...active, ...given],
  by: subjectId,
  command: send.terminateAgreement(),
});

testCommands<keyof typeof inForceCommands>('in-force', {
  ActivateAgreement: {
    accepted: { ...activate(readyToActivate), events: ['AgreementActivated'] },
    refused: {
      'The end of the term lies in the past.': {
        ...activate(readyToActivate, { expiresOn: '2026-03-01' }),
        naming: [['/expiresOn', 'date-not-past']],
      },
      'An entitlement goes beyond the application or against its direction, or a collection stands there twice.': {
        ...activate(readyToActivate, { entitlements: [{ ...entitlement }, { ...entitlement, collectionId: 'other' }] }),
        naming: [
          ['/entitlements/0/canWrite', 'entitlements-within'],
          ['/entitlements/0/infoTypes', 'entitlements-within'],
          ['/entitlements/0/tlpCeiling', 'entitlements-within'],
          ['/entitlements/1/collectionId', 'entitlements-within'],
          ['/entitlements/1/infoTypes', 'entitlements-within'],
          ['/entitlements/1/tlpCeiling', 'entitlements-within'],
        ],
      },
      'The agreement is in force already.': activate([reviewed, steps.activated]),
      'The privacy review is not passed, or older than the freshness rule allows.': activate([
        reviewed,
        on('2027-02-20'),
        steps.termsOpen,
        steps.bothSigned,
        on('2027-03-03'),
      ]),
      'Classified access is neither marked as not required nor approved and within its verification date.': activate([
        steps.secretApproved(),
        on('2027-02-25'),
        steps.termsOpen,
        steps.bothSigned,
        on('2027-03-01'),
      ]),
      'The standards attestation is missing, lapsed or withdrawn.': afterBoth(withdrawn),
      'An open condition has no owner or no due date.': afterBoth(
        stateOf(() => ({ conditions: [conditionWithoutOwner] })),
      ),
      'A signature over the current terms is missing or void.': activate([reviewed, steps.termsOpen, steps.isaoSigned]),
      'The agreement takes effect today and ends on a later day, within the term that was signed and the longest one.':
        activate(readyToActivate, {
          effectiveOn: '2026-03-03',
        }),
      'CRCL has not concurred on this revision, or its NonConcur is open.': afterBoth(nonConcur('crcl', 'cr-1')),
      'Counsel has not concurred on this revision although it must, or its NonConcur is open.': afterBoth(
        nonConcur('counsel', 'co-1'),
      ),
      'Another agreement of the organization in force overlaps in scope.': afterBoth(steps.otherInForce(application())),
      'A mandatory clause is not confirmed.': afterBoth(
        stateOf(({ application: content }) => ({ application: { ...content!, clauseChecklist: {} } })),
      ),
      'Recipients are named, and two officials do not stand behind it.': afterBoth(
        stateOf(({ application: content }) => ({ application: { ...content!, namedRecipients: ['analyst-one'] } })),
      ),
      'The NonConcur of a second official is open.': afterBoth(nonConcur('second-official', 'cs-2')),
      'A gap or a condition needs an accepted risk and has none that runs.': activate([
        steps.withTwoRisks,
        steps.bothRisksAccepted,
        on('2026-11-20'),
        steps.termsOpen,
        steps.bothSigned,
        on('2026-12-01'),
      ]),
    },
  },
  GiveTerminationNotice: {
    accepted: { ...notice('signatory', '2026-04-01'), events: ['TerminationNoticeGiven'] },
    refused: {
      'The day on which the agreement is to end lies in the past.': {
        ...notice('ao-1', '2026-03-01'),
        naming: [['/effectiveOn', 'date-not-past']],
      },
      'A notice has been given by which the agreement ends no later.': notice('ao-1', '2026-04-01', noticed),
      'The day lies before the time of notice is over, or after the end of the term.': notice(
        'signatory',
        '2026-03-31',
      ),
    },
  },
  TerminateAgreement: {
    accepted: { ...terminate('ao-1', noticed), events: ['AgreementTerminated'] },
    refused: {
      'No notice has been given.': terminate('ao-1'),
      'The day of the notice is not over.': terminate('clock', noticed, on('2026-04-02T03:59:59.000Z')),
    },
  },
  ExpireAgreement: {
    accepted: { ...expiring('2027-03-03T05:00:00.000Z'), events: ['AgreementExpired'] },
    refused: {
      'The agreement has expired already.': {
        ...expiring('2027-03-03T05:00:00.000Z'),
        given: [...expiring('2027-03-03T05:00:00.000Z').given, by('clock', send.expireAgreement())],
      },
      'The term of the agreement is not over.': expiring('2027-03-03T04:59:59.000Z'),
    },
  },
  SupersedeAgreement: {
    accepted: {
      given: [reviewed, steps.activated, succeededBy(AGREEMENT)],
      by: 'clock',
      command: send.supersedeAgreement(SUCCESSOR),
      events: ['AgreementTerminated'],
    },
    refused: {
      'The agreement that is named has not taken the place of this one.': {
        given: [reviewed, steps.activated, succeededBy(PREDECESSOR)],
        by: 'clock',
        command: send.supersedeAgreement(SUCCESSOR),
      },
    },
  },
});
