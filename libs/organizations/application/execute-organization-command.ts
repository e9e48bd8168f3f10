import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Refusal, Result } from '@accord/kernel';
import { CommandPipeline, type CommandAnswer, type CommandEnvelope } from '@accord/commands';
import { OrganizationAggregate, type OrganizationWorld } from './organization.aggregate.js';

/** Token under which the composition provides the world of the organizations. */
export const ORGANIZATION_WORLD = Symbol('OrganizationWorld');

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
    @Inject(ORGANIZATION_WORLD) private readonly world: OrganizationWorld,
  ) {}

  execute({ organizationId, envelope }: ExecuteOrganizationCommand): Promise<Result<CommandAnswer, Refusal>> {
    const aggregate = new OrganizationAggregate(organizationId, this.world);
    return this.pipeline.execute(aggregate, 'organization', organizationId, envelope);
  }
}
