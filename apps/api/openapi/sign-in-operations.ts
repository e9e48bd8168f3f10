import type { Operation, Parameter, Paths, Response, Responses } from './openapi.types.js';
import { problems } from './problems.js';
import { ref, text } from './schemas/shape.js';

const json = (description: string, name: string): Response => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});

const goOn: Response = {
  description: 'To go on with.',
  headers: { Location: { description: 'Where to go on.', required: true, schema: text() } },
};

const inQuery = (name: string, description: string): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: text(),
});

const open = (
  operationId: string,
  summary: string,
  responses: Responses,
  more: Partial<Operation> = {},
): Operation => ({
  operationId,
  tags: ['Identity'],
  summary,
  security: [],
  ...more,
  responses,
});

const ways: Paths = {
  '/auth/sign-in': {
    get: open(
      'beginSignIn',
      'Goes to the OpenID provider',
      { '303': goOn, ...problems(['MALFORMED']) },
      {
        description: 'Authorization code with PKCE. It ends at `returnTo`, or at `/sign-in` with what failed.',
        parameters: [
          inQuery('returnTo', 'A page of Accord to end at.'),
          inQuery('persona', 'Demo mode only: who to be.'),
        ],
      },
    ),
  },
  '/auth/callback': {
    get: open('finishSignIn', 'Comes back from the OpenID provider', { '303': goOn }),
  },
};

const sessions: Paths = {
  '/auth/session': {
    get: open('readSession', 'Who is signed in by the cookie that was sent, if anybody', {
      '200': json('Whose session it is.', 'Session'),
    }),
  },
  '/auth/extend': {
    post: open('extendSession', 'Prolongs a session', {
      '200': json('Until when it lasts.', 'SessionEnd'),
      ...problems(['UNAUTHENTICATED', 'NOT_AUTHORIZED', 'WRONG_STATE']),
    }),
  },
  '/auth/sign-out': {
    post: open('endSession', 'Ends a session', {
      '204': { description: 'It is over.' },
      ...problems(['NOT_AUTHORIZED']),
    }),
  },
  '/auth/personas': {
    get: open(
      'listPersonas',
      'The personas of the demonstration',
      { '200': json('Who there is.', 'Personas') },
      { description: 'Demo mode only.' },
    ),
  },
};

/** Sign-in through a browser: no token leaves the server, a session cookie stands for it. */
export const signInPaths = (): Paths => ({ ...ways, ...sessions });
