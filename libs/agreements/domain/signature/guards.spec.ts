import type { AgreementState } from '../state.js';
import { application, namedRecipients } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { on, type Step, where } from '../testing/given.js';
import * as steps from '../testing/steps.js';
import { testCommands } from '../testing/guard-cases.js';
import type { signatureCommands } from './commands.js';

const stateOf = (change: (state: AgreementState) => Partial<AgreementState>): Step =>
  where(({ state }) => ({ state: { ...state, ...change(state) } }));

const reviewed = steps.privacyReviewed();

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

/** Opening for signature after a passed review, and one step more. */
const opening = (step: Step) => ({ given: [reviewed, step], by: 'cm-1', command: send.openForSignature() });

testCommands<keyof typeof signatureCommands>('signature', {
  OpenForSignature: {
    accepted: {
      given: [reviewed],
      by: 'cm-1',
      command: send.openForSignature(),
      events: ['TermsOpenedForSignature'],
    },
    refused: {
      'The end of the signing window lies in the past or too far ahead.': {
        given: [reviewed],
        by: 'cm-1',
        command: send.openForSignature('2026-03-01'),
        naming: [['/signBy', 'date-not-past']],
      },
      'Terms lie open for signature.': {
        given: [reviewed, steps.termsOpen],
        by: 'cm-1',
        command: send.openForSignature(),
      },
      'The privacy review is not passed, or older than the freshness rule allows.': {
        given: [reviewed, on('2027-03-03')],
        by: 'cm-1',
        command: send.openForSignature(),
      },
      'Classified access is neither marked as not required nor approved and within its verification date.': {
        given: [steps.secretReviewed()],
        by: 'cm-1',
        command: send.openForSignature(),
      },
      'The standards attestation is missing, lapsed or withdrawn.': opening(withdrawn),
      'CRCL has not concurred on this revision, or its NonConcur is open.': opening(nonConcur('crcl', 'cr-1')),
      'Counsel has not concurred on this revision although it must, or its NonConcur is open.': opening(
        nonConcur('counsel', 'co-1'),
      ),
      'The NonConcur of a second official is open.': opening(nonConcur('second-official', 'cs-2')),
      'A mandatory clause is not confirmed.': {
        given: [steps.privacyReviewed({ clauseChecklist: { ...application().clauseChecklist, survival: false } })],
        by: 'cm-1',
        command: send.openForSignature(),
      },
      'Recipients are named, and two officials do not stand behind it.': {
        given: [steps.privacyReviewed(namedRecipients)],
        by: 'cm-1',
        command: send.openForSignature(),
      },
      'A gap or a condition needs an accepted risk and has none that runs.': {
        given: [steps.withTwoRisks],
        by: 'cm-1',
        command: send.openForSignature(),
      },
    },
  },
  SignAgreement: {
    accepted: {
      given: [reviewed, steps.termsOpen],
      by: 'signatory',
      command: send.signAgreement(),
      events: ['SignatureRecorded'],
    },
    refused: {
      'The evidence of the authority to sign runs for too long.': {
        given: [reviewed, steps.termsOpen],
        by: 'signatory',
        command: send.signAgreement({ authorityValidUntil: '2028-03-02' }),
        naming: [['/authorityValidUntil', 'date-maximum']],
      },
      'The party has signed these terms.': {
        given: [reviewed, steps.termsOpen, steps.isaoSigned],
        by: 'signatory',
        command: send.signAgreement(),
      },
      'The privacy review is not passed, or older than the freshness rule allows.': {
        given: [reviewed, on('2027-02-20'), steps.termsOpen, on('2027-03-03')],
        by: 'signatory',
        command: send.signAgreement(),
      },
      'No terms lie open for signature, or the window for signing has ended.': {
        given: [reviewed, steps.termsOpen, on('2026-04-02')],
        by: 'signatory',
        command: send.signAgreement(),
      },
      'The signature was given on another statement than the one in force.': {
        given: [reviewed, steps.termsOpen],
        by: 'signatory',
        command: send.signAgreement({ statementVersion: '2025.1' }),
      },
      'The digest is not that of the terms that lie open.': {
        given: [reviewed, steps.termsOpen],
        by: 'signatory',
        command: send.signAgreement({ termsDigest: '0'.repeat(64) }),
      },
      'NCCIC signs after the ISAO.': { given: [reviewed, steps.termsOpen], by: 'ao-1', command: send.signAgreement() },
      'The evidence of the authority to sign is past its date.': {
        given: [reviewed, steps.termsOpen],
        by: 'signatory',
        command: send.signAgreement({ authorityValidUntil: '2026-03-01' }),
      },
    },
  },
  VoidSignatures: {
    accepted: {
      given: [reviewed, steps.termsOpen, steps.bothSigned, on('2026-05-02T04:00:00.000Z')],
      by: 'clock',
      command: send.voidSignatures(),
      events: ['SignatureVoided', 'SignatureVoided'],
    },
    refused: {
      'No signature stands.': {
        given: [reviewed, steps.termsOpen, on('2026-05-02T04:00:00.000Z')],
        by: 'clock',
        command: send.voidSignatures(),
      },
      'The time after which signatures are void has not gone.': {
        given: [reviewed, steps.termsOpen, steps.bothSigned, on('2026-05-02T03:59:59.000Z')],
        by: 'clock',
        command: send.voidSignatures(),
      },
    },
  },
});
