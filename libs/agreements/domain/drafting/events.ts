import type { DataOf, EventsOf } from '@accord/kernel';
import type { AgreementForm, Application, Level } from '../application.js';
import { event } from '../grammar.js';
import { SEALED_APPLICATION } from './application.seals.js';

interface Drafted {
  readonly organizationId: string;
  readonly agreementForm: AgreementForm;
  readonly predecessorId?: string;
}

const AgreementDrafted = event<Drafted>({
  version: 1,
  seals: [],
  isaoSees: [],
  isAct: true,
  fold: (_state, { organizationId, agreementForm, predecessorId }, { recordedAt }) => ({
    state: 'Draft',
    organizationId,
    agreementForm,
    predecessorId: predecessorId ?? null,
    draftedAt: recordedAt,
  }),
});

/** The content of the draft is a row of its own, which this names by its digest. */
interface Revised {
  readonly changedPaths: readonly string[];
  readonly draftDigest: string;
}

const DraftRevised = event<Revised>({
  version: 1,
  seals: [],
  isaoSees: [],
  isAct: true,
  fold: (_state, { draftDigest }, { revision }) => ({ draft: { revision, digest: draftDigest } }),
});

interface Proposed {
  readonly number: string;
  readonly revisionNo: number;
  readonly application: Application;
  readonly applicationDigest: string;
  readonly requestedLevel: Level;
  readonly baselineVersion: string;
  readonly certifiedBy: string;
  readonly certificationVersion: string;
}

const AgreementProposed = event<Proposed>({
  version: 1,
  seals: SEALED_APPLICATION,
  isaoSees: [],
  isAct: true,
  fold: (state, { number, revisionNo, application, applicationDigest, requestedLevel }, { recordedAt }) => ({
    state: 'Proposed',
    number,
    submittedAt: recordedAt,
    draft: null,
    application,
    applicationDigest,
    revisionNo,
    classified: { ...state.classified, status: requestedLevel === 'None' ? 'NotRequested' : 'Requested' },
  }),
});

const AgreementWithdrawn = event<{ readonly reasonCode: string; readonly fromState: string }>({
  version: 1,
  seals: [],
  isaoSees: [],
  isAct: true,
  fold: (_state, { reasonCode }) => ({ state: 'Withdrawn', ending: { reasonCode } }),
});

/** What happens to an application in the hands of its organization. */
export const draftingEvents = { AgreementDrafted, DraftRevised, AgreementProposed, AgreementWithdrawn };

/** An event of drafting. */
export type DraftingEvent = EventsOf<DataOf<typeof draftingEvents>>;
