import { CommandHandler, type ICommandHandler, Command } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import type { Refusal, Result } from '@accord/kernel';
import { CommandPipeline, type CommandAnswer, type CommandEnvelope } from '@accord/commands';
import { AgreementAggregate, type AgreementWorld } from './agreement.aggregate.js';

/** Token under which the composition provides the world of the agreements. */
export const AGREEMENT_WORLD = Symbol('AgreementWorld');

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
    @Inject(AGREEMENT_WORLD) private readonly world: AgreementWorld,
  ) {}

  execute({ agreementId, envelope }: ExecuteAgreementCommand): Promise<Result<CommandAnswer, Refusal>> {
    const aggregate = new AgreementAggregate(agreementId, this.world);
    return this.pipeline.execute(aggregate, 'agreement', agreementId, envelope);
  }
}
