import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { derivedId, type Json } from '@accord/kernel';
import type { CommandAnswer } from '@accord/commands';
import { commandOfSlug } from '@accord/organizations/domain';
import { ExecuteOrganizationCommand } from '@accord/organizations/application';
import { answerWith, envelopeOf } from '../http/command-request.js';
import { idOf, RefusedRequest } from '../http/index.js';

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

  /** Sends a command to an organization. */
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
    if (!type || type === 'RegisterOrganization')
      throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'There is no such command.' });
    const envelope = envelopeOf(request, slug, body);
    return answerWith(reply, await this.commands.execute(new ExecuteOrganizationCommand(idOf(id), envelope)));
  }
}
