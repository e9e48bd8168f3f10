import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@accord/kernel';
import { agreementUpTo } from '@accord/agreements/application';
import { attributedDiff } from '@accord/agreements/projections';
import { RefusedRequest } from '../http/index.js';
import { AgreementReads } from './agreement-reads.js';

/** What changed in an agreement between two revisions, and which event changed it. */
@Injectable()
export class AgreementDiff {
  constructor(@Inject(AgreementReads) private readonly reads: AgreementReads) {}

  /** Changes over the detail as this caller sees it. @throws 404 for a revision above the last */
  async between(agreementId: string, principal: Principal, from: number, to: number) {
    const { agreement, sight } = await this.reads.whole(agreementId, principal);
    if (to > agreement.events.at(-1)!.revision)
      throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'The agreement has no such revision yet.' });
    const revisions = agreement.events.slice(from, to + 1);
    const snapshots = await Promise.all(
      revisions.map(async ({ revision, type, recordedAt }) => {
        const then = agreementUpTo(agreement, (event) => event.revision <= revision)!;
        return { revision, type, view: await this.reads.viewAt(then, sight, recordedAt) };
      }),
    );
    return { from, to, changes: attributedDiff(snapshots) };
  }
}
