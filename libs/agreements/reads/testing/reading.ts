import type { JsonObject, Principal } from '@accord/kernel';
import { START, type EventStore, type RecordedEvent } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import type { AgreementState, OrganizationFacts } from '@accord/agreements/domain';
import { ORGANIZATION_ID, recordedLog, type Given } from '@accord/agreements/projections/testing';
import { shippedBook } from '@accord/policy/testing';
import type { ReadModels } from '@accord/read-side';
import { FoldedAgreements } from '../folded-agreements.js';
import { PastViews } from '../past-views.js';
import { Successors } from '../successors.js';
import type { OrganizationHistory, SealedTexts, Surroundings } from '../ports.js';
import { ReadAgreementHandler } from '../queries/read-agreement.js';
import { ReadDiffHandler } from '../queries/read-diff.js';
import { ReadHistoryHandler } from '../queries/read-history.js';
import { ReadPastAgreementHandler } from '../queries/read-past-agreement.js';
import { ReadTermsHandler } from '../queries/read-terms.js';
import { Sights } from '../sights.js';

/** The officer of the organization of the samples, and somebody of each other kind. */
export const officer: Principal = {
  subjectId: 'example.officer',
  functions: ['isao.officer'],
  organizationId: ORGANIZATION_ID,
};
export const manager: Principal = { subjectId: 'staff-cm', functions: ['nccic.case_manager'] };
export const auditor: Principal = { subjectId: 'au', functions: ['auditor'] };
export const stranger: Principal = { ...officer, organizationId: '6f1c1c1e-0000-4000-8000-00000000000f' };

const organization: OrganizationFacts = {
  organizationId: ORGANIZATION_ID,
  legalName: 'Example ISAO',
  attestation: null,
  isEligible: false,
  appointments: [
    { subjectId: 'example.officer', function: 'isao.officer', headcountOne: false, appointedAt: '', endedAt: null },
  ],
};

const organizations: OrganizationHistory = {
  find: (id) => Promise.resolve(id === ORGANIZATION_ID ? { facts: organization, revision: 0, unreadable: null } : null),
  factsAt: () => Promise.resolve(organization),
  factsOverTime: () => Promise.resolve(() => organization),
};

/** Nothing is sealed; what a test says is broken does not open. */
const textsOpening = (open: <T>(value: T) => T): SealedTexts => ({
  unseal: async (_stream, value) => open(value),
  unsealEvent: async (event) => open(event),
});

/** Read models that have not seen anything yet: whatever is read comes out of the log. */
const nothingYet: ReadModels = {
  db: { query: () => Promise.resolve({ rows: [], rowCount: 0 }) },
  tables: () => (table) => table,
  waitFor: () => Promise.resolve(true),
  position: () => Promise.resolve(START),
  status: () => {
    throw new RangeError('Nothing here follows the log.');
  },
};

/** What a test may say of the surroundings. */
export interface Around {
  readonly draftOf?: (revision: number) => JsonObject | null;
  readonly open?: <T>(value: T) => T;
  /** Hears of each page that is read from the stream of the agreement, by its first revision and how many it holds. */
  readonly onPage?: (from: number, events: number) => void;
}

async function storeOf(given: readonly Given[], change: (event: RecordedEvent) => RecordedEvent): Promise<EventStore> {
  const store = new MemoryEventStore();
  for (const { streamId, recordedAt, revision, ...event } of recordedLog(given).map(change))
    await store.append(streamId, [event], revision === 0 ? 'no_stream' : revision - 1, recordedAt);
  return store;
}

const surroundingsWith = (draftOf: (revision: number) => JsonObject | null): Surroundings => ({
  forRead: () => Promise.reject(new Error('No actions in these tests')),
  draftOf: async (_id: string, { draft }: AgreementState) => draft && draftOf(draft.revision),
});

/** The reads over a log of these events, which a test may change before they are stored. */
export async function reading(
  given: readonly Given[],
  { draftOf = () => null, open = (value) => value, onPage = () => undefined }: Around = {},
  change: (event: RecordedEvent) => RecordedEvent = (event) => event,
) {
  const stored = await storeOf(given, change);
  const store: EventStore = Object.assign(Object.create(stored) as EventStore, {
    readStream: async (stream: string, from = 0, limit?: number) => {
      const page = await stored.readStream(stream, from, limit);
      if (stream.startsWith('agreement-')) onPage(from, page.length);
      return page;
    },
  });
  const texts = textsOpening(open);
  const surroundings = surroundingsWith(draftOf);
  const policies = shippedBook;
  const folds = new FoldedAgreements(store, nothingYet);
  const sights = new Sights(folds, organizations);
  const views = new PastViews(surroundings, policies);
  const successors = new Successors(nothingYet);
  const clock = { now: () => new Date('2026-12-01T12:00:00.000Z') };
  return {
    agreement: new ReadAgreementHandler(clock, sights, texts, surroundings, successors),
    past: new ReadPastAgreementHandler(sights, folds, texts, organizations, views, successors),
    history: new ReadHistoryHandler(store, nothingYet, texts, sights),
    diff: new ReadDiffHandler(store, texts, organizations, sights, views),
    terms: new ReadTermsHandler(store, texts, policies, sights),
  };
}
