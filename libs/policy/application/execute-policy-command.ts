import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Refusal, Result } from '@accord/kernel';
import { CommandPipeline, type CommandAnswer, type CommandEnvelope } from '@accord/commands';
import { POLICY_ID } from '@accord/policy/domain';
import { PolicyAggregate } from './policy.aggregate.js';

/** Sends one command to the policy; which one, the envelope's `slug` says. */
export class ExecutePolicyCommand extends Command<Result<CommandAnswer, Refusal>> {
  constructor(readonly envelope: CommandEnvelope) {
    super();
  }
}

/** Every policy command comes through here. */
@CommandHandler(ExecutePolicyCommand)
export class ExecutePolicyCommandHandler implements ICommandHandler<ExecutePolicyCommand> {
  constructor(
    @Inject(CommandPipeline) private readonly pipeline: CommandPipeline,
    @Inject(PolicyAggregate) private readonly policy: PolicyAggregate,
  ) {}

  execute({ envelope }: ExecutePolicyCommand): Promise<Result<CommandAnswer, Refusal>> {
    return this.pipeline.execute(this.policy, POLICY_ID, envelope);
  }
}
