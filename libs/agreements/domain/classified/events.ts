import { jsonObjectOf, sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import type { Application } from '../application.js';
import { SEALED_APPLICATION } from '../drafting/application.seals.js';
import { undecided } from '../amendment/undecided.js';
import { event } from '../grammar.js';
import { isOfClassified } from '../review/conditions.js';
import { isOnConditionOf, superseded } from '../risk/superseded.js';
import { closedTerms } from '../signature/closed-terms.js';
import type { AgreementState } from '../state.js';
import type { Approval, Denial, NotRequiredBasis, Reverification } from './forms.js';
import { SEALED_DETERMINATION } from './seals.js';
import { undetermined } from './undetermined.js';
import { everything, nothing, ofTheIsao, only } from '../visibility.js';

const author = sealedFor('author');

const ofOthers = ({ conditions }: AgreementState): AgreementState['conditions'] =>
  conditions.filter(({ conditionId }) => !isOfClassified(conditionId));

const ClassifiedAccessMarkedNotRequired = event<{ readonly basis: NotRequiredBasis }>({
  version: 1,
  seals: [],
  isaoSees: only('basis'),
  isAct: false,
  fold: (state, { basis }) => ({
    classified: { status: 'NotRequired', basis, ...undetermined },
    conditions: ofOthers(state),
  }),
});

const ClassifiedAccessApproved = event<Approval>({
  version: 1,
  seals: [...SEALED_DETERMINATION, ...author('/scopeUnclassified', '/conditions/*/text')],
  isaoSees: ({ level, verificationDueOn, conditions }) =>
    jsonObjectOf({ level, verificationDueOn, conditions: ofTheIsao(conditions) }),
  isAct: true,
  isOfClassifiedOfficial: () => true,
  fold: (state, data, { recordedAt }) => ({
    state: 'ClassifiedAccessApproved',
    classified: {
      ...undetermined,
      status: 'Approved',
      basis: null,
      level: data.level,
      verificationDueOn: data.verificationDueOn,
      needRevalidateOn: data.needRevalidateOn,
      determination: data,
      approvedAt: recordedAt,
      needConfirmedAt: recordedAt,
    },
    conditions: [...ofOthers(state), ...data.conditions],
    risks: superseded(state, isOnConditionOf('classified')),
    ...closedTerms(state),
  }),
});

const ClassifiedAccessDenied = event<Denial>({
  version: 1,
  seals: [...SEALED_DETERMINATION, ...author('/evidenceRef')],
  isaoSees: nothing, // the cause is the reason of D2
  isAct: true,
  isOfClassifiedOfficial: () => true,
  fold: (_state, data) => ({ classified: { status: 'Denied', basis: null, ...undetermined, determination: data } }),
});

interface Dropped {
  readonly acknowledgedBy: string;
  readonly application: Application;
  readonly applicationDigest: string;
}

const ClassifiedAccessRequestDropped = event<Dropped>({
  version: 1,
  seals: SEALED_APPLICATION,
  isaoSees: everything,
  isAct: true,
  fold: (state, { application, applicationDigest }) => ({ application, applicationDigest, ...closedTerms(state) }),
});

/** Access that was approved stops for now; what was determined stays known. */
interface Suspended {
  readonly causeCode: string;
  /** ISO 8601 UTC. */
  readonly effectiveAt: string;
}

const ClassifiedAccessSuspended = event<Suspended>({
  version: 1,
  seals: [],
  isaoSees: only('causeCode', 'effectiveAt'),
  isAct: true,
  fold: (state, { causeCode, effectiveAt }, { actor }) => ({
    classified: { ...state.classified, status: 'Suspended', suspended: { causeCode, effectiveAt } },
    // what the clock stops for its date has nothing against a newer decision
    ...(actor.function === 'clock' ? {} : undecided(state)),
  }),
});

/** Who decides on access has looked at what was reported before. */
const reviewedAt = ({ upkeep }: AgreementState, moment: string): AgreementState['upkeep'] => ({
  ...upkeep,
  changedConditions: upkeep.changedConditions.map((one) =>
    one.reviewedAt === null ? { ...one, reviewedAt: moment } : one,
  ),
});

const ClassifiedAccessReinstated = event<Reverification>({
  version: 1,
  seals: author('/form/entityEligibility/sourceRef', '/form/foci/mitigationRef'),
  isaoSees: only('verificationDueOn'),
  isAct: true,
  isOfClassifiedOfficial: () => true,
  fold: (state, { verificationDueOn, needRevalidateOn }, { recordedAt }) => ({
    classified: {
      ...state.classified,
      status: 'Approved',
      verificationDueOn,
      needRevalidateOn,
      suspended: null,
      reinstatedAt: recordedAt,
      needConfirmedAt: recordedAt,
    },
    upkeep: reviewedAt(state, recordedAt),
  }),
});

/** Access ends for good; the agreement does not. */
interface Revoked {
  readonly causeCode: string;
  /** ISO 8601 UTC. */
  readonly effectiveAt: string;
  /** What becomes of what is held. */
  readonly custodyInstruction: string;
}

const ClassifiedAccessRevoked = event<Revoked>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: true,
  isOfClassifiedOfficial: () => true,
  fold: (state, { custodyInstruction }, { recordedAt }) => ({
    classified: {
      ...undetermined,
      status: 'Revoked',
      basis: null,
      determination: state.classified.determination,
      custodyInstruction,
    },
    conditions: ofOthers(state),
    upkeep: reviewedAt(state, recordedAt),
    risks: superseded(state, isOnConditionOf('classified')),
    ...undecided(state),
  }),
});

/** What happens to a request for classified access, and to access. */
export const classifiedEvents = {
  ClassifiedAccessMarkedNotRequired,
  ClassifiedAccessApproved,
  ClassifiedAccessDenied,
  ClassifiedAccessRequestDropped,
  ClassifiedAccessSuspended,
  ClassifiedAccessReinstated,
  ClassifiedAccessRevoked,
};

/** An event of the classified determination. */
export type ClassifiedEvent = EventsOf<DataOf<typeof classifiedEvents>>;
