import { CommandHandler, type ICommandHandler, Command } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import type { Refusal, Result } from '@accord/kernel';
import { CommandPipeline, type CommandAnswer, type CommandEnvelope } from '@accord/commands';
import { AgreementAggregate } from './agreement.aggregate.js';

/** Sends one command to one agreement; which one, the envelope's `slug` says. */
export class ExecuteAgreementCommand extends Command<Result<CommandAnswer, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly envelope: CommandEnvelope,
  ) {
    super();
  }
}

/** Every agreement command comes through here: one way in, one order of checks. */
@CommandHandler(ExecuteAgreementCommand)
export class ExecuteAgreementCommandHandler implements ICommandHandler<ExecuteAgreementCommand> {
  constructor(
    @Inject(CommandPipeline) private readonly pipeline: CommandPipeline,
    @Inject(AgreementAggregate) private readonly agreements: AgreementAggregate,
  ) {}

  execute({ agreementId, envelope }: ExecuteAgreementCommand): Promise<Result<CommandAnswer, Refusal>> {
    return this.pipeline.execute(this.agreements, agreementId, envelope);
  }
}
