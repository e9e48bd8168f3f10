import { setImmediate as others } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@accord/kernel';
import { agreementDecider } from '@accord/agreements/domain';
import { evolveAgreement, type AgreementAt } from '@accord/agreements/application';
import { attributedDiff, type Snapshot } from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { RefusedRequest } from '../http/index.js';
import { AgreementReads, type Sight } from './agreement-reads.js';

/** Snapshots that are made before others get their turn. */
const AT_A_TIME = 20;

/** What changed in an agreement between two revisions, and which event changed it. */
@Injectable()
export class AgreementDiff {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(AgreementReads) private readonly reads: AgreementReads,
  ) {}

  /** Changes over the detail as this caller sees it. @throws 404 for a revision above the last */
  async between(agreementId: string, principal: Principal, from: number, to: number) {
    const { agreement, sight } = await this.reads.whole(agreementId, principal);
    if (to > agreement.events.at(-1)!.revision)
      throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'The agreement has no such revision yet.' });
    return { from, to, changes: attributedDiff(await this.snapshots(agreement, sight, from, to)) };
  }

  /** The view after each event of the range, from one walk through the history. */
  private async snapshots(
    { agreementId, state: { organizationId }, events }: AgreementAt,
    sight: Sight,
    from: number,
    to: number,
  ): Promise<readonly Snapshot[]> {
    const factsAt = await this.world.organizations.factsOverTime(organizationId);
    const snapshots: Snapshot[] = [];
    let state = agreementDecider.initialState;
    for (const event of events.slice(0, to + 1)) {
      state = evolveAgreement(state, event);
      const { revision, type, recordedAt } = event;
      if (revision < from) continue;
      const then = { agreementId, state, events: [] };
      const view = await this.reads.viewAt(then, sight, recordedAt, factsAt(recordedAt));
      snapshots.push({ revision, type, view });
      if (snapshots.length % AT_A_TIME === 0) await others();
    }
    return snapshots;
  }
}
