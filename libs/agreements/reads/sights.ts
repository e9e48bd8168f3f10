import { Inject, Injectable } from '@nestjs/common';
import { fail, functionsAt, ok, type Principal, type Refusal, type Result } from '@accord/kernel';
import type { AgreementState } from '@accord/agreements/domain';
import { sideOf } from '@accord/agreements/application';
import { FoldedAgreements, type Folded } from './folded-agreements.js';
import { ORGANIZATION_HISTORY, type OrganizationHistory } from './ports.js';
import { ABSENT } from './refusals.js';
import type { Viewer } from './views/index.js';

/** An agreement as it is now, and from where its reader looks at it. */
export interface Seen extends Folded {
  readonly viewer: Viewer;
}

/** Decides who sees an agreement, and from which side: the first thing that every read of one asks. */
@Injectable()
export class Sights {
  constructor(
    @Inject(FoldedAgreements) private readonly folds: FoldedAgreements,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
  ) {}

  /** The agreement for a caller; NOT_FOUND when there is none, or they may not see it as it is today. */
  async of(agreementId: string, caller: Principal): Promise<Result<Seen, Refusal>> {
    const now = await this.folds.now(agreementId);
    const viewer = now && (await this.viewerOf(now.state, caller));
    return viewer ? ok({ ...now, viewer }) : fail(ABSENT);
  }

  private async viewerOf(state: AgreementState, caller: Principal): Promise<Viewer | null> {
    const organization = await this.organizations.find(state.organizationId);
    const side = sideOf(functionsAt(organization?.facts ?? null, caller), state);
    return side && { side, subjectId: caller.subjectId };
  }
}
