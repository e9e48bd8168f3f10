import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access, AccessLog } from '@accord/commands';
import { isUuid } from '@accord/kernel';
import type { Logger } from 'pino';

declare module 'fastify' {
  interface FastifyRequest {
    /** True once the way of commands has answered: what it refuses, it puts on the record itself. */
    isCommandAnswered: boolean;
  }
}

/** Query parameters that say nothing about what is in a file. */
const NOT_TOLD = new Set(['cursor', 'limit']);

/**
 * Puts on the record who was refused what, and who was given what as a file, for every address of the API at this one place:
 * by the answer that goes out, whichever handler gave it. A file that cannot be recorded is not given; a refusal stays one.
 * To be called before the routes are declared, after `authenticate`.
 */
export function recordAccesses(server: FastifyInstance, accesses: AccessLog, logger: Logger): void {
  server.decorateRequest('isCommandAnswered', false);
  server.addHook('onSend', async (request, reply) => {
    const access = accessOf(request);
    if (access === null) return;
    if (isFile(reply)) return recordFile(accesses, access, request, reply);
    if (!isRefusedAccess(request, reply)) return;
    const refused = { ...access, targetId: targetIn(request), code: request.refusalCode ?? '' };
    await accesses.refused(refused).catch((error: unknown) => {
      logger.error({ err: error, traceId: request.traceId, route: access.route }, 'refused access not recorded');
    });
  });
}

/** Who asked for what; null where nobody known asked for anything that there is. */
function accessOf({ caller, method, routeOptions: { url }, params, traceId }: FastifyRequest): Access | null {
  if (caller === null || url === undefined) return null;
  const id = url.startsWith('/api/v1/agreements/:id') ? idIn(params, 'id') : null;
  return { subjectId: caller.subjectId, route: `${method} ${url}`, agreementId: id, correlationId: traceId };
}

/** The last thing that an address names by an id; the caller's other words are not kept. */
const targetIn = ({ params }: FastifyRequest): string | null =>
  Object.keys(paramsOf(params))
    .map((name) => idIn(params, name))
    .findLast((id) => id !== null) ?? null;

function idIn(params: unknown, name: string): string | null {
  const value = paramsOf(params)[name]?.toLowerCase();
  return value !== undefined && isUuid(value) ? value : null;
}

const paramsOf = (params: unknown): Readonly<Record<string, string>> => (params ?? {}) as Record<string, string>;

/** What may not be had; and what is named and not there, since somebody who may not see it is told the same. */
const isRefusedAccess = ({ isCommandAnswered, routeOptions: { url } }: FastifyRequest, { statusCode }: FastifyReply) =>
  !isCommandAnswered && (statusCode === 403 || (statusCode === 404 && url?.includes(':') === true));

const isFile = (reply: FastifyReply): boolean => reply.statusCode === 200 && reply.hasHeader('content-disposition');

async function recordFile(
  accesses: AccessLog,
  access: Access,
  { query, params }: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const mediaType = String(reply.getHeader('content-type')).split(';')[0]!;
  const given = Object.entries({ ...paramsOf(params), ...(query as Record<string, string>) });
  const asked = Object.fromEntries(given.filter(([name]) => !NOT_TOLD.has(name)));
  try {
    await accesses.exported({ ...access, mediaType, asked });
  } catch (error) {
    reply.removeHeader('content-disposition');
    throw error;
  }
}
