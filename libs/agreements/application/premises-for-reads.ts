import { CLOSELY, REMEMBERED } from '@accord/commands';
import type { AgreementState, Premises } from '@accord/agreements/domain';
import type { AgreementAt } from './agreement-at.js';
import type { AgreementPremises } from './agreement-premises.js';
import type { OrganizationDirectory, PolicyDirectory } from './ports.js';

/** Loads the premises of the payload-free guards, for the `actions` of a read. */
export class PremisesLoader {
  constructor(
    private readonly premises: AgreementPremises,
    private readonly organizations: OrganizationDirectory,
    private readonly policies: PolicyDirectory,
  ) {}

  async forRead({ agreementId, state }: AgreementAt, moment: Date): Promise<Premises> {
    const organization = await this.organizations.find(state.organizationId);
    const [book, facts] = await Promise.all([
      this.policies.read(REMEMBERED),
      this.premises.forRead(agreementId, state, organization?.facts ?? null, CLOSELY),
    ]);
    return { ...facts, policy: book.at(moment.toISOString()), nextNumber: null };
  }

  /** The working draft of an agreement: content of the newest DraftRevised that is not yet submitted. */
  draftOf(agreementId: string, state: AgreementState) {
    return this.premises.draftOf(agreementId, state);
  }
}
