import type { BrowserSessions, VerifyToken } from '@accord/identity';
import type { FindCaller } from '../http/index.js';
import { assertOwnPage } from './same-origin.js';
import { isOfSamePerson } from './same-person.js';
import { cookieOf, SESSION } from './session-cookie.js';
import { signedInBy } from './signed-in.js';

const BEARER = /^Bearer ([\w.~+/=-]{1,8192})$/i;

/**
 * Finds who sends a request: by its bearer token or, where it carries none, by the session of its browser. Either way a token
 * of the provider is what counts. A session of somebody who may not send this from there is refused; of another person than the
 * page was opened by, it is none.
 * @param ownOrigin of the web application
 */
export const findCaller =
  (verify: VerifyToken, sessions: BrowserSessions, ownOrigin: string): FindCaller =>
  async (request) => {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = BEARER.exec(authorization)?.[1];
      return token === undefined ? null : verify(token, request.traceId);
    }
    const session = await signedInBy(sessions, cookieOf(request, SESSION));
    const caller = session && (await verify(session.accessToken, request.traceId));
    if (!caller || !isOfSamePerson(request, caller)) return null;
    assertOwnPage(request, ownOrigin);
    return caller;
  };
