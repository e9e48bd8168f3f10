import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { freshId, type Json, type Refusal, type Result } from '@accord/kernel';
import type { CommandAnswer, PersonCommand } from '@accord/commands';
import { callerOf } from './authentication.js';
import { chosenFunctionOf, commandIdOf, ifMatchOf } from './headers.js';
import { malformed, RefusedRequest, valueOf } from './problem.js';

/** Stands for every name that is no command: the name itself is the caller's text, and a refusal is recorded. */
export const UNKNOWN_COMMAND = 'unknown-command';

/** A command as it was sent, all but its name: that is the address under which each controller expects it. */
export type SentCommand = Omit<PersonCommand, 'slug'>;

type CommandRequest = FastifyRequest<{ Body: Json | undefined }>;

/** The command of a request, as the pipeline takes it once it has its name. */
function commandIn(request: CommandRequest, commandId: string): SentCommand {
  const principal = callerOf(request);
  const { body } = request;
  if (body === undefined)
    throw new RefusedRequest({ code: 'UNSUPPORTED_MEDIA', detail: 'Send a body of type application/json.' });
  if (request.url.includes('?')) malformed('A command takes no query parameters.');
  return {
    sender: 'person',
    commandId,
    path: request.url.toLowerCase(),
    principal,
    chosenFunction: chosenFunctionOf(request.headers),
    expectedRevision: ifMatchOf(request.headers),
    body,
    correlationId: request.traceId,
  };
}

/** Ids come in here. */
const sentBy = (request: CommandRequest): SentCommand => commandIn(request, commandIdOf(request.headers));

/** The command that a request carries. @throws {RefusedRequest} where it carries none */
export const Sent = createParamDecorator((_: unknown, context: ExecutionContext) =>
  sentBy(context.switchToHttp().getRequest<CommandRequest>()),
);

/** A command that is only considered: it has an id of its own each time, for nothing is recorded under it. */
export const Considered = createParamDecorator((_: unknown, context: ExecutionContext) =>
  commandIn(context.switchToHttp().getRequest<CommandRequest>(), freshId()),
);

/** Seconds after which it makes sense to try again, where a command was refused for what will pass. */
const RETRY_AFTER_S: Readonly<Record<string, number>> = { RATE_LIMITED: 60 };

/** Puts the revision into the answer's headers. @throws {RefusedRequest} when the command was refused */
export function answerWith(reply: FastifyReply, result: Result<CommandAnswer, Refusal>): CommandAnswer {
  reply.request.isCommandAnswered = true;
  const answer = valueOf(result, result.ok ? undefined : RETRY_AFTER_S[result.error.code]);
  reply.header('etag', `"${answer.revision}"`);
  return answer;
}
