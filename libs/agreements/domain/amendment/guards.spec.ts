import { application } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { all, by, on, type Step, where } from '../testing/given.js';
import { active, asking, contact, named, renewed, waiting, wider, withCondition } from '../testing/amendments.js';
import { testCommands } from '../testing/guard-cases.js';
import * as steps from '../testing/steps.js';
import type { amendmentCommands } from './commands.js';

const suspended: Step = where(({ state }) => ({ state: { ...state, state: 'Suspended' } }));
const lapsed = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, withdrawnItemIds: ['TM-01'] } },
}));

const proposing = (fields: { readonly [field: string]: unknown }) => ({
  given: [active],
  by: 'officer',
  command: send.proposeAmendment(fields),
});
const oneChange = (path: string, old: unknown, value: unknown) => ({
  given: [active],
  by: 'officer',
  command: { type: 'ProposeAmendment', payload: { changes: [{ path, old, new: value }] } } as const,
});

/** Both have signed, whatever they should have waited for. */
const signedAnyhow: Step = where(({ state }) => ({
  state: {
    ...state,
    amendment: {
      ...state.amendment!,
      signatures: state.signatures.map((one) => ({ ...one, termsVersion: state.amendment!.termsVersion })),
    },
  },
}));

/** What is signed and applied rests on the same: each with what was given before, and who tries. */
const relying = (given: readonly Step[], subjectId: string, command: ReturnType<typeof send.signAmendment>) => ({
  given: subjectId === 'cm-1' ? [...given, signedAnyhow] : given,
  by: subjectId,
  command,
});

const cases = (subjectId: string, command: ReturnType<typeof send.signAmendment>) => ({
  'The privacy review is not passed, or older than the freshness rule allows.': relying(
    [active, steps.amending(wider)],
    subjectId,
    command,
  ),
  'Classified access is neither marked as not required nor approved and within its verification date.': relying(
    [asking],
    subjectId,
    command,
  ),
  'The organization has not attested the baseline of the amended application, or its attestation does not run.':
    relying(
      [active, steps.amending({ baselineAnswers: otherAnswers }), lapsed],
      subjectId === 'cm-1' ? 'cm-1' : 'signatory',
      command,
    ),
  'CRCL has not concurred on this revision, or its NonConcur is open.': relying(
    [active, steps.amendmentReviewed(wider), objecting('crcl')],
    subjectId,
    command,
  ),
  'Counsel has not concurred on this revision although it must, or its NonConcur is open.': relying(
    [active, steps.amendmentReviewed(wider), objecting('counsel')],
    subjectId,
    command,
  ),
  'A mandatory clause is not confirmed.': relying(
    [active, steps.amendmentReviewed({ clauseChecklist: { ...application().clauseChecklist, survival: false } })],
    subjectId,
    command,
  ),
  'Recipients are named, and two officials do not stand behind it.': relying(
    [active, steps.amendmentReviewed(named)],
    subjectId,
    command,
  ),
  'The NonConcur of a second official is open.': relying(
    [active, steps.amendmentReviewed(wider), objecting('second-official')],
    subjectId,
    command,
  ),
  'A gap or a condition needs an accepted risk and has none that runs.': relying([withCondition], subjectId, command),
});

const [first, ...others] = application().baselineAnswers;
const otherAnswers = [{ ...first, evidence: 'another manual' }, ...others];
/** An office objects to the amended text, after all was given. */
function objecting(office: 'crcl' | 'counsel' | 'second-official'): Step {
  return where(({ state }) => ({
    state: {
      ...state,
      amendment: {
        ...state.amendment!,
        concurrences: [
          ...state.amendment!.concurrences,
          {
            eventId: 'n',
            office,
            position: 'NonConcur',
            subjectId: 'cr-2',
            revisionNo: state.amendment!.revisionNo,
            recordedAt: '2026-03-02T16:00:00.000Z',
            inForce: true,
          },
        ],
      },
    },
  }));
}

const signed = all(active, steps.amendmentReviewed(wider), steps.amendmentSigned);

type Reviews = 'PassAmendmentPrivacyReview' | 'FailAmendmentPrivacyReview' | 'DecideAmendmentClassifiedAccess';

testCommands<Exclude<keyof typeof amendmentCommands, Reviews>>('amendment', {
  ProposeAmendment: {
    accepted: { ...proposing(wider), events: ['AmendmentProposed'] },
    refused: {
      'A change does not fit the application in force.': {
        ...oneChange('/tlpCeiling', 'CLEAR', 'AMBER'),
        naming: [['/changes/0/old', 'amended-application']],
      },
      'A change does not follow the rules in force.': {
        ...proposing({ retentionDaysMax: 800 }),
        naming: [['/changes/0/new', 'retention-ceiling']],
      },
      'The agreement has no application that could be amended.': {
        ...oneChange('/tlpCeiling', 'GREEN', 'AMBER'),
        given: [active, where(({ state }) => ({ state: { ...state, application: null } }))],
      },
      'While it is suspended, an agreement is only reduced, moved to a newer baseline, or put right.': {
        ...proposing(wider),
        given: [active, suspended],
      },
      'One amendment is open already.': { ...proposing(wider), given: [active, steps.amending(contact)] },
      'The term ends so late that it is not prolonged yet.': proposing(renewed),
      'The term would have ended already.': {
        ...proposing({ requestedTermMonths: 1 }),
        given: [active, on('2026-04-05')],
      },
    },
  },
  SignAmendment: {
    accepted: {
      given: [active, steps.amendmentReviewed(wider)],
      by: 'signatory',
      command: send.signAmendment(),
      events: ['AmendmentSigned'],
    },
    refused: {
      ...cases('signatory', send.signAmendment()),
      'The evidence of the authority to sign runs for too long.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'signatory',
        command: send.signAmendment({ authorityValidUntil: '2028-03-02' }),
        naming: [['/authorityValidUntil', 'date-maximum']],
      },
      'The party has signed the amended terms.': {
        given: [active, steps.amendmentReviewed(wider), by('signatory', send.signAmendment())],
        by: 'signatory',
        command: send.signAmendment(),
      },
      [waiting]: { given: [active], by: 'signatory', command: send.signAmendment() },
      'The amendment needs no signature of this party.': {
        given: [active, steps.amending(contact)],
        by: 'signatory',
        command: send.signAmendment(),
      },
      'The signature was given on another statement than the one in force.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'signatory',
        command: send.signAmendment({ statementVersion: '2025.1' }),
      },
      'The digest is not that of the amended terms.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'signatory',
        command: send.signAmendment({ termsDigest: '0'.repeat(64) }),
      },
      'NCCIC signs after the ISAO.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'ao-1',
        command: send.signAmendment(),
      },
      'The evidence of the authority to sign is past its date.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'signatory',
        command: send.signAmendment({ authorityValidUntil: '2026-03-01' }),
      },
    },
  },
  ApplyAmendment: {
    accepted: { given: [signed], by: 'cm-1', command: send.applyAmendment(), events: ['AmendmentTookEffect'] },
    refused: {
      ...cases('cm-1', () => send.applyAmendment()),
      [waiting]: { given: [active], by: 'cm-1', command: send.applyAmendment() },
      'The clock applies nothing but a complete renewal, once the term is over.': {
        given: [signed],
        by: 'clock',
        command: send.applyAmendment(),
      },
      'A signature over the amended terms is missing.': {
        given: [active, steps.amendmentReviewed(wider), by('signatory', send.signAmendment())],
        by: 'cm-1',
        command: send.applyAmendment(),
      },
      'An amendment takes effect today, and the term ends on a later day within the longest one.': {
        given: [signed],
        by: 'cm-1',
        command: send.applyAmendment({ effectiveOn: '2026-03-03' }),
      },
      'Another agreement of the organization in force overlaps in scope.': {
        given: [signed, steps.otherInForce(application())],
        by: 'cm-1',
        command: send.applyAmendment(),
      },
    },
  },
  CloseAmendment: {
    accepted: {
      given: [active, steps.amending(wider)],
      by: 'officer',
      command: send.closeAmendment(),
      events: ['AmendmentClosed'],
    },
    refused: {
      'An amendment is closed by the side that proposed it, or by the approving official.': {
        given: [active, steps.amending(wider)],
        by: 'cm-1',
        command: send.closeAmendment(),
      },
      'The side that proposed it withdraws an amendment, the other side declines it.': {
        given: [active, steps.amending(wider)],
        by: 'ao-1',
        command: send.closeAmendment('Withdrawn'),
        naming: [['/outcome', 'value']],
      },
      'No amendment is open that could be closed.': { given: [active], by: 'officer', command: send.closeAmendment() },
    },
  },
});
