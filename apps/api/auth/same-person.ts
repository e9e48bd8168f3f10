import type { FastifyRequest } from 'fastify';
import type { Principal } from '@accord/kernel';

/**
 * Whether a page was opened by who is signed in now. Tabs of a browser share one cookie: a page that somebody else left open
 * there would otherwise act in the name of whoever signed in last. A page names its person, encoded as in an address; what
 * names none is taken as it comes.
 */
export function isOfSamePerson(
  { headers }: Pick<FastifyRequest, 'headers'>,
  { subjectId }: Pick<Principal, 'subjectId'>,
): boolean {
  const named = headers['accord-subject'];
  return named === undefined || named === encodeURIComponent(subjectId);
}
