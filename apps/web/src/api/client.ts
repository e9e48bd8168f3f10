/** Speaks with the API: typed by its description, as the person of the session, at least up to what this tab has recorded. */
import createClient, { type Middleware } from 'openapi-fetch';
import { namePerson, tellUnknown } from './person.js';
import { newestPosition } from './position.js';
import { Refusal, refusalOf, Unreachable } from './refusal.js';
import type { paths } from './schema.js';

/** Sends a request; one that is not answered is told apart from one that is refused. */
async function reach(request: Request): Promise<Response> {
  try {
    namePerson(request);
    const answer = await fetch(request);
    if (answer.status === 401) tellUnknown();
    if (isOfAnother(answer)) throw new Unreachable();
    return answer;
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new Unreachable();
  }
}

/** A page of something in between, such as the sign-in of a network, in place of what was asked for. */
const isOfAnother = ({ ok, headers }: Response): boolean =>
  ok && (headers.get('content-type') ?? '').startsWith('text/html');

const upToWhatIsKnown: Middleware = {
  onRequest({ request }) {
    const position = newestPosition();
    if (position !== null && request.method === 'GET') request.headers.set('X-Min-Position', position);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await refusalOf(response);
  },
};

export const client = createClient<paths>({ baseUrl: '', credentials: 'same-origin', fetch: reach });
client.use(upToWhatIsKnown);

/** What an answer holds. A refusal was thrown before. */
export async function dataOf<Data>(answer: Promise<{ readonly data?: Data }>): Promise<Data> {
  const { data } = await answer;
  if (data === undefined) throw new Refusal(502, { detail: 'The answer of the server was empty.' });
  return data;
}

/** Reads or writes where the description does not reach: the addresses of sign-in. */
export async function requestJson<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await reach(new Request(path, { credentials: 'same-origin', ...init }));
  if (!response.ok) throw await refusalOf(response);
  const answer: Answer = response.status === 204 ? undefined : await response.json();
  return answer;
}
