/** What pages read, each under its key: one place, so that a command can say what it made old. */
import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import { client, dataOf, requestJson } from './client.js';
import { inTurn } from './in-turn.js';
import { notePerson } from './person.js';
import { isPassingSoon } from './refusal.js';
import type { Agreement, ApplicationContent, HistoryItem, Persona, Session, ToldAgreement } from './types.js';

const FRESH = 15_000;
const TRIES = 2;

/** What was read stays, and is read again in the background; what passes by itself is tried again. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        networkMode: 'always', // a page that only waits for a connection says nothing of it
        refetchOnReconnect: true,
        retry: (failures, error) => failures < TRIES && isPassingSoon(error),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  });

/** A moment of the past, or a revision; neither is now. */
export interface PastMoment {
  readonly asOf?: string;
  readonly revision?: number;
}

const ALL = 200;
/** As many as one looks through. */
const SOME = 20;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => readSession(signal),
  staleTime: 60_000,
  refetchOnWindowFocus: 'always', // somebody may have signed in, or out, in another tab
});

/** Who is signed in, as it is now. */
export async function readSession(signal?: AbortSignal): Promise<Session> {
  const session = await requestJson<Session>('/auth/session', signal ? { signal } : {});
  if (session.signedIn) notePerson(session.subjectId);
  return session;
}

export const personasQuery = queryOptions({
  queryKey: ['personas'],
  queryFn: async ({ signal }) => (await requestJson<{ items: Persona[] }>('/auth/personas', { signal })).items,
  staleTime: Infinity,
});

/** What waits for the person, the soonest due first, a page at a time. */
export const workQueueQuery = infiniteQueryOptions({
  queryKey: ['work-queue'],
  queryFn: ({ pageParam, signal }) => readWork(pageParam, signal),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  refetchOnWindowFocus: false, // nothing moves under somebody who reads: news is offered instead
});

/** One page of what waits, as it is now. */
export const readWork = (cursor: string | null, signal?: AbortSignal) =>
  dataOf(client.GET('/api/v1/work-queue', { params: { query: pageOf(cursor) }, ...(signal && { signal }) }));

export interface AgreementFilters {
  readonly state?: readonly string[];
  readonly organizationId?: string;
  readonly q?: string;
  /** The last day of the term is this one or an earlier one. */
  readonly expiresBy?: string;
  /** The reader has a review in hand. */
  readonly assigned?: 'true';
  /** What can be done next is of its organization. */
  readonly waitsFor?: 'applicant';
  readonly sort?: 'updatedAt' | '-updatedAt' | 'legalName' | 'dueOn' | 'expiresOn';
}

/** Agreements, a page at a time. */
export const agreementsQuery = (filters: AgreementFilters) =>
  infiniteQueryOptions({
    queryKey: ['agreements', filters],
    queryFn: ({ pageParam, signal }) => readAgreements(filters, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One page of agreements, as they are now. */
export const readAgreements = (filters: AgreementFilters, cursor: string | null, signal?: AbortSignal) => {
  const query = { ...filters, ...(cursor === null ? {} : { cursor }) } as object;
  return dataOf(client.GET('/api/v1/agreements', { params: { query }, ...(signal && { signal }) }));
};

/** All agreements in force whose term ends by a day, the first to end on top. */
export const endingQuery = (expiresBy: string) =>
  queryOptions({
    queryKey: ['agreements', 'ending', expiresBy],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        readAgreements({ state: ['Active', 'Suspended'], expiresBy, sort: 'expiresOn' }, cursor, signal),
      ),
  });

async function readAgreement(id: string, past: PastMoment, signal: AbortSignal): Promise<Agreement> {
  const params = { path: { id }, query: past };
  return withContent(await dataOf(client.GET('/api/v1/agreements/{id}', { params, signal })));
}

export const agreementQuery = (id: string, past: PastMoment = {}) =>
  queryOptions({
    queryKey: ['agreement', id, past],
    queryFn: ({ signal }) => readAgreement(id, past, signal),
    ...(past.revision === undefined ? {} : { staleTime: Infinity }), // a revision never changes
  });

const turn = inTurn(6);

/** The same of one agreement of many: a few are read at once, and the others when it is their turn. */
export const oneOfManyQuery = (id: string) =>
  queryOptions({
    queryKey: agreementQuery(id).queryKey,
    queryFn: ({ signal }) => turn(() => readAgreement(id, {}, signal)),
  });

/** The whole history, with refusals for those who may read them. */
export const historyQuery = (id: string, hasRefusals: boolean) =>
  queryOptions({
    queryKey: ['history', id, hasRefusals],
    queryFn: ({ signal }) =>
      allPages<HistoryItem>(async (cursor) => {
        const query = { ...pageOf(cursor), ...(hasRefusals ? { include: 'refusals' as const } : {}) };
        const params = { path: { id }, query };
        const { items, nextCursor } = await dataOf(client.GET('/api/v1/agreements/{id}/history', { params, signal }));
        return { items: items.map((item) => Object.assign(item, { type: String(item.type) })), nextCursor };
      }),
  });

/** An agreement with its history, then the ones before it, the newest first: what separation of duties looks at. */
export const lineageQuery = (id: string, hasRefusals: boolean) =>
  queryOptions({
    queryKey: ['lineage', id, hasRefusals],
    queryFn: async ({ client: known }) => {
      const lineage: { readonly agreement: Agreement; readonly history: readonly HistoryItem[] }[] = [];
      for (let next: string | null = id; next !== null; next = lineage.at(-1)?.agreement.predecessorId ?? null) {
        const [agreement, history]: readonly [Agreement, readonly HistoryItem[]] = await Promise.all([
          known.fetchQuery(agreementQuery(next)),
          known.fetchQuery(historyQuery(next, hasRefusals)),
        ]);
        lineage.push({ agreement, history });
      }
      return lineage;
    },
  });

/** What lies ahead of an agreement, and what was told of it. */
export const deadlinesQuery = (id: string) =>
  queryOptions({
    queryKey: ['deadlines', id],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/agreements/{id}/deadlines', { params: { path: { id } }, signal })),
  });

export const diffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['diff', id, from, to],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/agreements/{id}/diff', { params: { path: { id }, query: { from, to } }, signal })),
    staleTime: Infinity,
  });

export const termsQuery = (id: string, termsVersion: number) =>
  queryOptions({
    queryKey: ['terms', id, termsVersion],
    queryFn: ({ signal }) =>
      dataOf(
        client.GET('/api/v1/agreements/{id}/terms/{termsVersion}', { params: { path: { id, termsVersion } }, signal }),
      ),
    staleTime: Infinity,
  });

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organization', id],
    queryFn: ({ signal }) => dataOf(client.GET('/api/v1/organizations/{id}', { params: { path: { id } }, signal })),
  });

export const organizationsQuery = (q = '') =>
  queryOptions({
    queryKey: ['organizations', q],
    queryFn: ({ signal }) =>
      allPages((cursor) => {
        const query = { ...pageOf(cursor), ...(q === '' ? {} : { q }) };
        return dataOf(client.GET('/api/v1/organizations', { params: { query }, signal }));
      }),
  });

/** The first organizations under some words: enough to look at, not all there are. */
export const someOrganizationsQuery = (q: string) =>
  queryOptions({
    queryKey: ['organizations', 'some', q],
    queryFn: async ({ signal }) => {
      const params = { query: { q, limit: SOME } };
      return (await dataOf(client.GET('/api/v1/organizations', { params, signal }))).items;
    },
  });

/** The registry, a page at a time. */
export const registryQuery = (q = '') =>
  infiniteQueryOptions({
    queryKey: ['organizations', 'registry', q],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...(q === '' ? {} : { q }), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return dataOf(client.GET('/api/v1/organizations', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const policyQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['policy', asOf],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/v1/policy', { params: { query: asOf === undefined ? {} : { asOf } }, signal })),
    staleTime: 5 * 60_000,
  });

/** A draft is any part of an application: what stands in it is of the same kinds. */
const isContent = (_told: ToldAgreement['application']): _told is ApplicationContent | null => true;

function withContent({ application, ...rest }: ToldAgreement): Agreement {
  return { ...rest, application: isContent(application) ? application : null };
}

const pageOf = (cursor: string | null) => ({ limit: ALL, ...(cursor === null ? {} : { cursor }) });

/** Reads page after page. */
async function allPages<Item>(
  read: (cursor: string | null) => Promise<{ readonly items: readonly Item[]; readonly nextCursor: string | null }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: { readonly items: readonly Item[]; readonly nextCursor: string | null } = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
