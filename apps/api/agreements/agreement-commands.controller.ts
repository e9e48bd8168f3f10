import { Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { derivedId } from '@accord/kernel';
import type { CommandAnswer } from '@accord/commands';
import { commandOfSlug, isCreation } from '@accord/agreements/domain';
import { ExecuteAgreementCommand } from '@accord/agreements/application';
import { answerWith, Sent, UNKNOWN_COMMAND, type SentCommand } from '../http/command-request.js';
import { idOf } from '../http/index.js';

/** Commands on agreements: two creations, and every other one at its own address under the agreement. */
@Controller('api/v1/agreements')
export class AgreementCommandsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Opens a draft. */
  @Post()
  @HttpCode(201)
  createDraft(@Sent() sent: SentCommand, @Res({ passthrough: true }) reply: FastifyReply): Promise<CommandAnswer> {
    return this.create('create-draft', sent, reply);
  }

  /** Puts an instrument from before this system on the record, where it is held until a second person verifies it. */
  @Post('import-legacy-agreement')
  @HttpCode(201)
  importLegacy(@Sent() sent: SentCommand, @Res({ passthrough: true }) reply: FastifyReply): Promise<CommandAnswer> {
    return this.create('import-legacy-agreement', sent, reply);
  }

  /** The id follows from the key, so that a retry finds what the first try made. */
  private async create(slug: string, sent: SentCommand, reply: FastifyReply): Promise<CommandAnswer> {
    const id = derivedId(`agreement/${sent.commandId}`);
    const envelope = { ...sent, slug };
    const answer = answerWith(reply, await this.commands.execute(new ExecuteAgreementCommand(id, envelope)));
    reply.header('location', `/api/v1/agreements/${answer.id}`);
    return answer;
  }

  /** Sends a command to an agreement; one that does not exist is refused as every command is, in its turn. */
  @Post(':id/:command')
  @HttpCode(200)
  async send(
    @Param('id') id: string,
    @Param('command') slug: string,
    @Sent() sent: SentCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const type = commandOfSlug(slug);
    const known = type !== null && !isCreation(type);
    const envelope = { ...sent, slug: known ? slug : UNKNOWN_COMMAND };
    return answerWith(reply, await this.commands.execute(new ExecuteAgreementCommand(idOf(id), envelope)));
  }
}
