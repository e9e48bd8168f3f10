import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Refusal, Result } from '@accord/kernel';
import { CommandPipeline, type CommandAnswer, type CommandEnvelope } from '@accord/commands';
import { OrganizationAggregate } from './organization.aggregate.js';

/** Sends one command to one organization; which one, the envelope's `slug` says. */
export class ExecuteOrganizationCommand extends Command<Result<CommandAnswer, Refusal>> {
  constructor(
    readonly organizationId: string,
    readonly envelope: CommandEnvelope,
  ) {
    super();
  }
}

/** Every organization command comes through here. */
@CommandHandler(ExecuteOrganizationCommand)
export class ExecuteOrganizationCommandHandler implements ICommandHandler<ExecuteOrganizationCommand> {
  constructor(
    @Inject(CommandPipeline) private readonly pipeline: CommandPipeline,
    @Inject(OrganizationAggregate) private readonly organizations: OrganizationAggregate,
  ) {}

  execute({ organizationId, envelope }: ExecuteOrganizationCommand): Promise<Result<CommandAnswer, Refusal>> {
    return this.pipeline.execute(this.organizations, organizationId, envelope);
  }
}
