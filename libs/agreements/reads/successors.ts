import { Inject, Injectable } from '@nestjs/common';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { AGREEMENTS, findSuccessor } from '@accord/agreements/projections';

/** Knows which agreement has taken the place of another one, and since when. */
@Injectable()
export class Successors {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  /** The agreement that had taken the place of this one at a moment (ISO 8601 UTC); null when none had. */
  async at(agreementId: string, moment: string): Promise<string | null> {
    const successor = await findSuccessor(this.readModels.db, this.readModels.tables(AGREEMENTS), agreementId);
    return successor !== null && successor.since <= moment ? successor.agreementId : null;
  }
}
