import { jsonObjectOf, sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import type { Application } from '../application.js';
import { SEALED_APPLICATION } from '../drafting/application.seals.js';
import { event } from '../grammar.js';
import { isOnConditionOf, superseded } from '../risk/superseded.js';
import { closedTerms } from '../signature/closed-terms.js';
import type { AgreementState } from '../state.js';
import type { AccessLapse, Approval, Denial, NotRequiredBasis } from './forms.js';
import { SEALED_DETERMINATION } from './seals.js';
import { undetermined } from './undetermined.js';
import { everything, nothing, ofTheIsao, only } from '../visibility.js';

const author = sealedFor('author');

const ofOthers = ({ conditions }: AgreementState): AgreementState['conditions'] =>
  conditions.filter(({ conditionId }) => !conditionId.startsWith('classified.'));

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
  fold: (state, data) => ({
    state: 'ClassifiedAccessApproved',
    classified: {
      status: 'Approved',
      basis: null,
      level: data.level,
      verificationDueOn: data.verificationDueOn,
      determination: data,
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
  readonly causeCode: AccessLapse;
  /** ISO 8601 UTC. */
  readonly effectiveAt: string;
}

const ClassifiedAccessSuspended = event<Suspended>({
  version: 1,
  seals: [],
  isaoSees: only('causeCode', 'effectiveAt'),
  isAct: false,
  fold: ({ classified }) => ({ classified: { ...classified, status: 'Suspended' } }),
});

/** What happens to a request for classified access, and to access. */
export const classifiedEvents = {
  ClassifiedAccessMarkedNotRequired,
  ClassifiedAccessApproved,
  ClassifiedAccessDenied,
  ClassifiedAccessRequestDropped,
  ClassifiedAccessSuspended,
};

/** An event of the classified determination. */
export type ClassifiedEvent = EventsOf<DataOf<typeof classifiedEvents>>;
