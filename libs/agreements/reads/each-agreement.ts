import { Inject, Injectable } from '@nestjs/common';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { AGREEMENTS, submittedAgreements, type RunningAgreement } from '@accord/agreements/projections';

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
}
