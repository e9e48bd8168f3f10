import { Inject, Injectable } from '@nestjs/common';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { agreementStream } from '@accord/agreements/application';
import { AGREEMENTS, submittedAgreements, type RunningAgreement } from '@accord/agreements/projections';
import type { MissingPart } from './reports/missing-part.js';

/** Agreements that are looked at in one go. */
const IN_ONE_GO = 200;

/** All agreements that were submitted, one after the other: what a report adds up. */
@Injectable()
export class EachAgreement {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  /**
   * In the order of their ids, those that have ended among them. One page of them is held at a time.
   * @param after only those after this id
   */
  async *submitted(after: string | null = null): AsyncGenerator<RunningAgreement, void, undefined> {
    const { db, tables } = this.readModels;
    for (let last = after; ;) {
      const page: readonly RunningAgreement[] = await submittedAgreements(db, tables(AGREEMENTS), last, IN_ONE_GO);
      yield* page;
      if (page.length < IN_ONE_GO) return;
      last = page.at(-1)!.agreementId;
    }
  }

  /**
   * The same as a report tells of them: what cannot be read to its end comes as it stood before that, and is named.
   * @param missing takes what the report does not hold
   * @param ownOrganizationId an organization that is left out, and named: its people read it as it is shown to them
   */
  async *told(missing: MissingPart[], ownOrganizationId?: string): AsyncGenerator<RunningAgreement, void, undefined> {
    const parked = new Set(this.readModels.status(AGREEMENTS).parked.map(({ streamId }) => streamId));
    for await (const one of this.submitted()) {
      const { agreementId, state } = one;
      const named = { agreementId, number: state.number };
      if (ownOrganizationId !== undefined && state.organizationId === ownOrganizationId) {
        missing.push({ part: 'OwnOrganization', ...named });
        continue;
      }
      if (parked.has(agreementStream(agreementId))) missing.push({ part: 'UnreadableRecord', ...named });
      yield one;
    }
  }
}
