import { Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { derivedId } from '@accord/kernel';
import type { CommandAnswer } from '@accord/commands';
import { commandOfSlug } from '@accord/organizations/domain';
import { ExecuteOrganizationCommand } from '@accord/organizations/application';
import { answerWith, Sent, UNKNOWN_COMMAND, type SentCommand } from '../http/command-request.js';
import { idOf } from '../http/index.js';

/** Commands on organizations. */
@Controller('api/v1/organizations')
export class OrganizationCommandsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Registers an organization; the id follows from the key. */
  @Post()
  @HttpCode(201)
  async register(@Sent() sent: SentCommand, @Res({ passthrough: true }) reply: FastifyReply): Promise<CommandAnswer> {
    const id = derivedId(`organization/${sent.commandId}`);
    const envelope = { ...sent, slug: 'register-organization' };
    const answer = answerWith(reply, await this.commands.execute(new ExecuteOrganizationCommand(id, envelope)));
    reply.header('location', `/api/v1/organizations/${answer.id}`);
    return answer;
  }

  /** Sends a command to an organization; one that does not exist is refused as every command is, in its turn. */
  @Post(':id/:command')
  @HttpCode(200)
  async send(
    @Param('id') id: string,
    @Param('command') slug: string,
    @Sent() sent: SentCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const type = commandOfSlug(slug);
    const known = type !== null && type !== 'RegisterOrganization';
    const envelope = { ...sent, slug: known ? slug : UNKNOWN_COMMAND };
    return answerWith(reply, await this.commands.execute(new ExecuteOrganizationCommand(idOf(id), envelope)));
  }
}
