import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { derivedId, type Json } from '@accord/kernel';
import type { CommandAnswer } from '@accord/commands';
import { commandOfSlug } from '@accord/organizations/domain';
import { ExecuteOrganizationCommand } from '@accord/organizations/application';
import { answerWith, envelopeOf, UNKNOWN_COMMAND } from '../http/command-request.js';
import { idOf } from '../http/index.js';

/** Commands on organizations. */
@Controller('api/v1/organizations')
export class OrganizationCommandsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Registers an organization; the id follows from the key. */
  @Post()
  @HttpCode(201)
  async register(
    @Body() body: Json,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const envelope = envelopeOf(request, 'register-organization', body);
    const id = derivedId(`organization/${envelope.commandId}`);
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
    @Body() body: Json,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const type = commandOfSlug(slug);
    const known = type !== null && type !== 'RegisterOrganization';
    const envelope = envelopeOf(request, known ? slug : UNKNOWN_COMMAND, body);
    return answerWith(reply, await this.commands.execute(new ExecuteOrganizationCommand(idOf(id), envelope)));
  }
}
