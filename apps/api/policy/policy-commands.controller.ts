import { Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { CommandAnswer } from '@accord/commands';
import { ExecutePolicyCommand } from '@accord/policy/application';
import { commandOfSlug } from '@accord/policy/domain';
import { answerWith, Sent, UNKNOWN_COMMAND, type SentCommand } from '../http/command-request.js';

/** Commands on the policy. */
@Controller('api/v1/policy')
export class PolicyCommandsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Sends a command to the policy; one that does not exist is refused as every command is, in its turn. */
  @Post(':command')
  @HttpCode(200)
  async send(
    @Param('command') slug: string,
    @Sent() sent: SentCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const envelope = { ...sent, slug: commandOfSlug(slug) === null ? UNKNOWN_COMMAND : slug };
    return answerWith(reply, await this.commands.execute(new ExecutePolicyCommand(envelope)));
  }
}
