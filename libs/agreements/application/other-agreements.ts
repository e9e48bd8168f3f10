import type { Clock } from '@accord/kernel';
import { CLOSELY, type Look } from '@accord/commands';
import type { AgreementFolds } from './agreement-folds.js';
import type { AgreementsInForce, StandingAgreement } from './ports.js';
import { consulted, type ConsultedAgreement } from './consulted-agreement.js';

/** The other agreements of an organization: those in force, and where all that could come into force ended. */
export interface OtherAgreements {
  readonly inForce: readonly ConsultedAgreement[];
  /** Revision of every other agreement that was submitted and has not ended, by its id. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** How many streams are read side by side: an organization with hundreds must not fill the line for all others. */
const AT_ONCE = 8;

const isInForce = (state: string): boolean => state === 'Active' || state === 'Suspended';

/** Finds the other agreements of an organization. Only those in force are read; of the others it does to know where they end. */
export class OtherAgreementsFinder {
  constructor(
    private readonly standing: AgreementsInForce,
    private readonly folds: AgreementFolds,
    private readonly clock: Clock,
  ) {}

  /** Waits until everything that was appended before the call can be found. @throws {StoreUnavailable} after two seconds */
  caughtUp(): Promise<void> {
    return this.standing.caughtUp();
  }

  async besides(agreementId: string, organizationId: string, look: Look): Promise<OtherAgreements> {
    const standing = await this.standing.standingOf(organizationId);
    const others = standing.filter((one) => one.agreementId !== agreementId);
    const seen: Awaited<ReturnType<typeof this.see>>[] = [];
    for (let at = 0; at < others.length; at += AT_ONCE)
      seen.push(...(await Promise.all(others.slice(at, at + AT_ONCE).map((one) => this.see(one, look)))));
    return {
      inForce: seen.flatMap(({ agreement }) => agreement ?? []),
      revisions: new Map(seen.map(({ id, revision }) => [id, revision])),
    };
  }

  /**
   * One that the read model is behind with is read as well, and one whose record cannot be read to its end counts as what
   * it was last: neither holds up its organization.
   */
  private async see({ agreementId: id, state, revision, expiresAt }: StandingAgreement, look: Look) {
    const known = this.folds.remembered(id)?.revision ?? -1;
    const hasMoved = known > revision || look.moved.has(this.folds.streamOf(id));
    const isOver = expiresAt !== null && expiresAt < this.clock.now().toISOString();
    if (!hasMoved && (isOver || !isInForce(state))) return { id, revision, agreement: null };
    const fold = await this.folds.at(id, known < revision ? CLOSELY : look);
    return { id, revision: fold.revision, agreement: isInForce(fold.state.state) ? consulted(id, fold) : null };
  }
}
