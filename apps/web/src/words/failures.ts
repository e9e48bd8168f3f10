/** Why a page cannot be read now, by the code of the refusal: what happened, what was kept, what to do. */

interface Failure {
  readonly title: string;
  readonly text: string;
}

export const FAILURES: Readonly<Record<string, Failure>> = {
  RATE_LIMITED: {
    title: 'Too many requests',
    text: 'More was asked of the server within a minute than it answers to one person. Nothing is lost: try again in a minute.',
  },
  NOT_CAUGHT_UP: {
    title: 'Recorded, and not shown yet',
    text: 'The lists of the server are catching up with the record. Nothing is lost: try again in a moment.',
  },
  UNAVAILABLE: {
    title: 'The server cannot answer now',
    text: 'Something that it needs does not answer. Nothing that was recorded is lost, and what you wrote is kept in this tab: try again in a minute.',
  },
  INTERNAL: {
    title: 'Something went wrong on the server',
    text: 'Nothing that was recorded is lost, and what you wrote is kept in this tab. Try again; if it happens again, tell your help desk the reference below.',
  },
  RECORD_UNREADABLE: {
    title: 'This record cannot be read by this release',
    text: 'It holds an event of a later release. Nothing of it is lost, and every other agreement goes on. Tell your help desk the reference below.',
  },
};
