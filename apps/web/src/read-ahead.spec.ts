import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';

const asked: string[] = [];
let isSignedIn = true;

const OriginalRequest = globalThis.Request;
class RequestOfPage extends OriginalRequest {
  constructor(input: string | URL | Request, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, 'https://accord.example') : input, init);
  }
}
const before = { Request: OriginalRequest, fetch: globalThis.fetch };
Object.assign(globalThis, {
  Request: RequestOfPage,
  sessionStorage: { getItem: () => null },
  fetch: ({ url }: Request) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    const answer = pathname === '/auth/session' ? { signedIn: isSignedIn } : { items: [], nextCursor: null };
    return Promise.resolve(Response.json(answer));
  },
});
const { readAhead } = await import('./read-ahead.js');
const { makeQueryClient, workQueueQuery } = await import('./api/queries.js');

describe('What is shown first', () => {
  beforeEach(() => {
    asked.length = 0;
    isSignedIn = true;
  });
  afterAll(() => {
    Object.assign(globalThis, before);
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });

  it('is read for whoever is signed in, and is there when its page asks for it', async () => {
    const queries = makeQueryClient();
    await readAhead(queries, '/work');
    expect(asked).toEqual(['/auth/session', '/api/v1/work-queue']);
    expect(queries.getQueryData(workQueueQuery.queryKey)?.pages).toHaveLength(1);
    queries.clear();
  });

  it('is no more than the session where nobody is signed in, or nothing is known of the page', async () => {
    const queries = makeQueryClient();
    await readAhead(queries, '/organizations');
    isSignedIn = false;
    queries.clear();
    await readAhead(queries, '/work');
    expect(asked).toEqual(['/auth/session', '/auth/session']);
    queries.clear();
  });
});
