import { addDays, addMonths, type FunctionName } from '@accord/kernel';
import type { Level, RiskLevel } from '../../application.js';
import type { EventType } from '../../agreement.js';
import type { RiskAcceptanceForm } from '../../risk/forms.js';
import { principal } from '../persons.js';
import { PARTY } from './fields.js';
import * as gates from './gates.js';
import { isAskedFor, isEligible, isFirstWord, isWithin, isWithinNomination, signedMonths } from './answers.js';
import { type AgreementRecord, type EventOf, sideOf } from './record.js';

/** What one event must bear: from which states, by whom, and what else, judged with all that was recorded before it. */
interface Law<Type extends EventType> {
  readonly from: readonly string[];
  readonly by: readonly FunctionName[];
  /** What is missing or wrong, in words. `record` ends with the event itself. */
  readonly needs?: (event: EventOf<Type>, record: AgreementRecord) => readonly string[];
}

const wrong = (isWrong: boolean, what: string): readonly string[] => (isWrong ? [what] : []);

const OFFICERS = ['isao.officer'] as const;
const REVIEWED = ['PrivacyReviewed', 'ClassifiedAccessApproved'] as const;
const ASSIGNABLE = ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved', 'Active'] as const;
const REVIEWERS = ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'] as const;
const LEVELS: readonly Level[] = ['None', 'Confidential', 'Secret', 'TopSecret'];
const FUNCTIONS_OF_OFFICE: Readonly<Record<string, readonly FunctionName[]>> = {
  crcl: ['dhs.crcl'],
  counsel: ['dhs.counsel'],
  'second-official': ['dhs.csa', 'nccic.approving_official'],
};

/** The laws of the record (rules.md#commands, rules.md#activation), written down a second time. */
const LAWS: { readonly [Type in EventType]: Law<Type> } = {
  AgreementDrafted: {
    from: ['nothing'],
    by: OFFICERS,
    needs: ({ data, actor }) =>
      wrong(data.organizationId !== principal(actor.subjectId).organizationId, 'the organization of the officer'),
  },
  DraftRevised: { from: ['Draft', 'ChangesRequested'], by: OFFICERS },
  AgreementProposed: {
    from: ['Draft'],
    by: OFFICERS,
    needs: ({ data }, record) => [...gates.onFile(record), ...certified(data, record)],
  },
  IntakeCompleted: {
    from: ['Proposed'],
    by: ['nccic.case_manager'],
    needs: (_event, record) => [
      ...gates.noDuplicate(record),
      ...wrong(record.before().lastRevision('IntakeCompleted') > record.changedIn(PARTY), 'one intake of a party only'),
    ],
  },
  ReviewerAssigned: {
    from: ASSIGNABLE,
    by: ['nccic.case_manager'],
    needs: ({ data, actor }, record) => [
      ...wrong(data.subjectId === actor.subjectId, 'another person to assign'),
      ...wrong(!principal(data.subjectId).functions.includes(data.function), 'an assignee who holds the function'),
      ...wrong(record.before().reviewer(data.function) !== undefined, 'a free place'),
      ...wrong(hasConflict(data, record), 'an assignee without a conflict'),
    ],
  },
  ReviewerRecused: {
    from: ASSIGNABLE,
    by: ['nccic.case_manager', ...REVIEWERS],
    needs: ({ data }, record) =>
      wrong(record.before().reviewer(data.function) !== data.subjectId, 'an assignment to step back from'),
  },
  ConcurrenceRecorded: {
    from: ['Proposed', 'PrivacyReviewed'],
    by: ['dhs.crcl', 'dhs.counsel', 'dhs.csa', 'nccic.approving_official'],
    needs: (event, record) => [
      ...wrong(!FUNCTIONS_OF_OFFICE[event.data.office]?.includes(event.actor.function), 'the function of the office'),
      ...wrong(!isFirstWord(event, record), 'a first word, or a reason to take a NonConcur back'),
      ...wrong(!isAskedFor(event, record), 'a question to the office'),
      ...(event.data.office === 'second-official' ? [] : notOfAnother(event.actor, record)),
    ],
  },
  ChangesRequested: {
    from: ['Proposed', ...REVIEWED],
    by: ['nccic.case_manager', 'dhs.privacy', 'dhs.csa', 'dhs.counsel'],
  },
  AgreementResubmitted: {
    from: ['ChangesRequested'],
    by: OFFICERS,
    needs: ({ data }, record) => [
      ...certified(data, record),
      ...wrong(
        (record.last('ChangesRequested')?.data.items ?? []).some(
          ({ itemId }) => !data.answers.some((answer) => answer.itemId === itemId),
        ),
        'an answer to every item',
      ),
      ...(data.routedTo === 'Proposed' ? [] : [...gates.privacy(record), ...gates.intake(record)]),
      ...(data.routedTo === 'ClassifiedAccessApproved' ? gates.classified(record) : []).filter(
        (what) => what !== 'a verification that holds',
      ),
      ...(data.routedTo === 'ClassifiedAccessApproved' ? gates.twoOfficials(record) : []),
    ],
  },
  PrivacyReviewPassed: {
    from: ['Proposed'],
    by: ['dhs.privacy'],
    needs: (event, record) => [
      ...assigned(event.actor.subjectId, record),
      ...gates.intake(record),
      ...gates.concurrences(record),
      ...template(event.data, record),
      ...wrong(record.lastRevision('PrivacyReviewFailed') > record.lastRevision('AgreementResubmitted'), 'a new text'),
      ...wrong(!canPass(event.data), 'a form that passes'),
    ],
  },
  PrivacyReviewFailed: {
    from: ['Proposed'],
    by: ['dhs.privacy'],
    needs: (event, record) => [
      ...assigned(event.actor.subjectId, record),
      ...template(event.data, record),
      ...wrong(canPass({ ...event.data, conditions: [] }), 'a form that fails'),
    ],
  },
  ClassifiedAccessMarkedNotRequired: {
    from: ['Proposed', 'ChangesRequested', ...REVIEWED],
    by: ['dhs.privacy', ...OFFICERS],
    needs: (_event, record) => wrong(record.application()?.requestedLevel !== 'None', 'an application without a level'),
  },
  ClassifiedAccessApproved: {
    from: ['PrivacyReviewed'],
    by: ['dhs.csa'],
    needs: ({ data, actor }, record) => [
      ...requested(record),
      ...notOfAnother(actor, record),
      ...gates.twoOfficials(record),
      ...wrong(
        LEVELS.indexOf(data.level) > LEVELS.indexOf(record.application()?.requestedLevel ?? 'None'),
        'a level within the request',
      ),
      ...wrong(!['None', 'Mitigated'].includes(data.form.foci.status), 'foreign interest that is resolved'),
      ...wrong(!isEligible(data.form), 'an entity that is eligible'),
      ...wrong(!isWithinNomination(data, record), 'people, pathway and possession as applied for'),
      ...wrong(data.verificationDueOn > addMonths(record.today, 12), 'a verification within a year'),
    ],
  },
  ClassifiedAccessDenied: {
    from: ['PrivacyReviewed'],
    by: ['dhs.csa'],
    needs: ({ actor }, record) => [...requested(record), ...notOfAnother(actor, record)],
  },
  ClassifiedAccessRequestDropped: {
    from: ['PrivacyReviewed'],
    by: OFFICERS,
    needs: ({ data }, record) => [
      ...wrong(record.before().application()?.requestedLevel === 'None', 'a request to drop'),
      ...wrong(data.application.infoTypes.length === 0, 'something left to share'),
    ],
  },
  RiskAccepted: {
    from: [...REVIEWED, 'Active'],
    by: ['dhs.risk_acceptor'],
    needs: ({ data, actor }, record) => [
      ...wrong(!mayAccept(data.form, principal(actor.subjectId).rank), 'a rank that reaches the risk'),
      ...wrong(data.expiresOn > addMonths(record.today, 12), 'an end within a year'),
      ...wrong(data.expiresOn < record.today, 'an end that is to come'),
    ],
  },
  TermsOpenedForSignature: {
    from: REVIEWED,
    by: ['nccic.case_manager'],
    needs: ({ data }, record) => [
      ...gates.privacy(record),
      ...gates.classified(record),
      ...gates.twoOfficials(record),
      ...gates.secondOfficialObjects(record),
      ...gates.standards(record),
      ...gates.concurrences(record),
      ...gates.clauses(record),
      ...gates.risks(record),
      ...wrong(data.signBy < record.today || data.signBy > addDays(record.today, 60), 'days to sign in'),
    ],
  },
  SignatureRecorded: {
    from: REVIEWED,
    by: ['isao.signatory', 'nccic.approving_official'],
    needs: ({ data, actor }, record) => {
      const opened = record.last('TermsOpenedForSignature');
      return [
        ...gates.privacy(record),
        ...wrong(data.termsDigest !== opened?.data.termsDigest, 'the digest of the open terms'),
        ...wrong(opened === undefined || opened.data.signBy < record.today, 'terms that can be signed today'),
        ...wrong(data.authorityValidUntil < record.today, 'an authority that runs'),
        ...wrong(
          data.statementVersion !== record.world.policy(record.world.now).signatureStatementVersion,
          'the statement in force',
        ),
        ...wrong(
          data.party !== (sideOf(actor.function) === 'organization' ? 'ISAO' : 'NCCIC'),
          'the side of the party',
        ),
        ...wrong(!inOrder(record), 'its place: the ISAO first, each once'),
      ];
    },
  },
  SignatureVoided: { from: ['Proposed', ...REVIEWED], by: ['nccic.case_manager', ...OFFICERS] },
  AgreementActivated: {
    from: REVIEWED,
    by: ['nccic.case_manager'],
    needs: ({ data }, record) => [
      ...gates.intake(record),
      ...gates.concurrences(record),
      ...gates.privacy(record),
      ...gates.classified(record),
      ...gates.twoOfficials(record),
      ...gates.secondOfficialObjects(record),
      ...gates.signatures(record),
      ...gates.risks(record),
      ...gates.conditions(record),
      ...gates.standards(record),
      ...gates.clauses(record),
      ...gates.noOverlap(record),
      ...wrong(data.effectiveOn !== record.today, 'a beginning today'),
      ...wrong(
        data.expiresOn <= data.effectiveOn || data.expiresOn > addMonths(data.effectiveOn, signedMonths(record)),
        'the term that was signed',
      ),
      ...wrong(!isWithin(data.entitlements, record), 'entitlements within the application'),
    ],
  },
  AgreementRejected: { from: ['Proposed', 'ChangesRequested', ...REVIEWED], by: ['nccic.approving_official'] },
  AgreementWithdrawn: {
    from: ['Draft', 'Proposed', 'ChangesRequested', ...REVIEWED],
    by: ['isao.officer', 'isao.signatory'],
  },
};

/** State to which an event leads, where it leads to another one. */
const LEADS_TO: Partial<Record<EventType, string>> = {
  AgreementDrafted: 'Draft',
  AgreementProposed: 'Proposed',
  ChangesRequested: 'ChangesRequested',
  PrivacyReviewPassed: 'PrivacyReviewed',
  ClassifiedAccessApproved: 'ClassifiedAccessApproved',
  AgreementActivated: 'Active',
  AgreementRejected: 'Rejected',
  AgreementWithdrawn: 'Withdrawn',
};

/** The state that the events lead to, told from them alone. */
function stateOf({ events }: AgreementRecord): string {
  for (const event of events.toReversed()) {
    if (event.type === 'AgreementResubmitted') return event.data.routedTo;
    const state = LEADS_TO[event.type];
    if (state) return state;
  }
  return 'nothing';
}

/** What is wrong with the newest event of the record, in words; nothing when all is well. */
export function brokenLaws(record: AgreementRecord): readonly string[] {
  const newest = record.events.at(-1);
  return newest ? lawOf(newest, record).map((what) => `${newest.type} without ${what}`) : [];
}

function lawOf<Type extends EventType>(event: EventOf<Type>, record: AgreementRecord): readonly string[] {
  const law: Law<Type> = LAWS[event.type];
  const state = stateOf(record.before());
  return [
    ...wrong(!law.from.includes(state), `a state that admits it: ${state} does not`),
    ...wrong(!law.by.includes(event.actor.function), `its function: not ${event.actor.function}`),
    ...(law.needs?.(event, record) ?? []),
  ];
}

const certified = (data: { readonly certificationVersion: string }, { world }: AgreementRecord): readonly string[] =>
  wrong(data.certificationVersion !== world.policy(world.now).certificationVersion, 'the certification in force');

const template = (data: { readonly formVersion: string }, { world }: AgreementRecord): readonly string[] =>
  wrong(data.formVersion !== world.policy(world.now).privacyForm.version, 'the form in force');

const assigned = (person: string, record: AgreementRecord): readonly string[] =>
  wrong(record.reviewer('dhs.privacy') !== person, 'an assignment of the reviewer');

/** Where somebody is assigned in a function, nobody else acts in it. */
const notOfAnother = (actor: EventOf<EventType>['actor'], record: AgreementRecord): readonly string[] =>
  wrong((record.reviewer(actor.function) ?? actor.subjectId) !== actor.subjectId, 'the assignment to this person');

const hasConflict = (
  { subjectId, function: name }: { readonly subjectId: string; readonly function: FunctionName },
  record: AgreementRecord,
): boolean => {
  const acts = record.actsOf(subjectId);
  return (
    acts.some((act) => sideOf(act.function) !== null && act.function !== name) ||
    record.world.organization.appointments.some((one) => one.subjectId === subjectId)
  );
};

interface Reviewed {
  readonly findings: readonly { readonly finding: string }[];
  readonly statutoryChecks: readonly { readonly answer: string }[];
  readonly conditions: readonly { readonly blocking: boolean }[];
}

const canPass = ({ findings, statutoryChecks, conditions }: Reviewed): boolean =>
  findings.every(({ finding }) => finding !== 'NotSatisfied') &&
  statutoryChecks.every(({ answer }) => answer !== 'No') &&
  conditions.every(({ blocking }) => !blocking);

/** A level is asked for, and nobody has decided on it since it was. */
function requested(record: AgreementRecord): readonly string[] {
  const before = record.before();
  const decided = before.lastRevision('ClassifiedAccessApproved', 'ClassifiedAccessDenied');
  const isAsked = record.application()?.requestedLevel !== 'None';
  const asked = Math.max(before.lastRevision('AgreementProposed'), before.lastRevision('AgreementResubmitted'));
  return wrong(!isAsked || decided > asked, 'a request that waits');
}

const RANK_OF: Readonly<Record<RiskLevel, number>> = { VeryLow: 0, Low: 0, Moderate: 0, High: 1, VeryHigh: 2 };
const RANKS = ['centre_director', 'agency_director', 'department_head'];
/** The rank is judged where likelihood and impact are alike, as in every form of the tests: there the level is theirs. */
const mayAccept = ({ residual: { likelihood, impact } }: RiskAcceptanceForm, rank: string | undefined): boolean =>
  RANKS.indexOf(rank ?? '') >= (likelihood === impact ? RANK_OF[impact] : 0);

function inOrder(record: AgreementRecord): boolean {
  const opened = record.lastRevision('TermsOpenedForSignature');
  const parties = record
    .all('SignatureRecorded')
    .filter(({ revision }) => revision > opened)
    .map(({ data }) => data.party);
  return parties.join() === 'ISAO' || parties.join() === 'ISAO,NCCIC';
}
