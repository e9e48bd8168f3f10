import type { Actor } from '@accord/kernel';
import type { Aggregate, Decision, Look, Moment, Subject } from '@accord/commands';
import { agreementEventVersion, commandOfSlug, isCreation, type AgreementState } from '@accord/agreements/domain';
import { organizationNamedIn, type AgreementAdmission, type AgreementBasis } from './agreement-admission.js';
import type { AgreementDecision } from './agreement-decision.js';
import type { AgreementFolds } from './agreement-folds.js';
import type { AgreementFacts, AgreementPremises, PolicyBasis } from './agreement-premises.js';
import type { AgreementRows } from './agreement-rows.js';

/** Agreements as the command pipeline sees them: each step of a command is somebody's own work, here they meet. */
export class AgreementAggregate implements Aggregate<AgreementState, AgreementBasis, AgreementFacts & PolicyBasis> {
  readonly versionOf = agreementEventVersion;

  constructor(
    readonly folds: AgreementFolds,
    private readonly admission: AgreementAdmission,
    private readonly loader: AgreementPremises,
    private readonly decision: AgreementDecision,
    private readonly rows: AgreementRows,
  ) {}

  isCreation(slug: string): boolean {
    const type = commandOfSlug(slug);
    return type !== null && isCreation(type);
  }

  /** One organization's commands rest on its appointments, its attestation and its other agreements. */
  queueOf({ state, envelope }: Subject<AgreementState>): string {
    const owner = this.isCreation(envelope.slug) ? organizationNamedIn(envelope) : state.organizationId;
    return `organization/${owner}`;
  }

  admit(subject: Subject<AgreementState>, look: Look) {
    return this.admission.admit(subject, look);
  }

  awaitPremises(subject: Subject<AgreementState>): Promise<void> {
    return this.loader.awaitFor(subject);
  }

  premises(subject: Subject<AgreementState>, basis: AgreementBasis, look: Look) {
    return this.loader.forCommand(subject, basis, look);
  }

  decide(subject: Subject<AgreementState>, actor: Actor, facts: AgreementFacts & PolicyBasis, moment: Moment) {
    return this.decision.decide(subject, actor, facts, moment);
  }

  beforeAppend(subject: Subject<AgreementState>, decision: Decision, facts: AgreementFacts, moment: Moment) {
    return this.rows.beforeAppend(subject, decision, facts, moment);
  }
}
