import type { Clock, Principal, Refusal } from '@accord/kernel';
import type { JobHandler, OutboxMessage } from '@accord/jobs';
import type { Queryable } from '@accord/log-follower';
import { fileJobIn, LEGACY_FILE } from './file-message.js';
import { problem, problemsOf, type FileProblem } from './file-problem.js';
import type { FileImports } from './imports.js';
import type { FileSender, LegacyFileRows, WaitingRecord } from './ports.js';

/** What records are brought in with. */
export interface FileHandlerOptions {
  readonly db: Queryable;
  readonly rows: LegacyFileRows;
  readonly imports: Pick<FileImports, 'onRecord' | 'send'>;
  readonly clock: Clock;
}

/** A record could not be judged now: it is sent again. Names the rule, and nothing of the file. */
export class RecordUnheard extends Error {
  override readonly name = 'RecordUnheard';
}

/** Refusals after which the same import can be heard later. */
const HEARD_LATER: ReadonlySet<string> = new Set(['RECORD_UNREADABLE', 'UNAVAILABLE', 'RATE_LIMITED']);

/** After so many records it is noted how far a batch is. */
const NOTED_EVERY = 10;

/**
 * Brings in what a file holds, a batch a message, each record by the command that a person would send, in the name of whoever
 * sent the file. What is on the record already is not sent again, so that a batch that was cut off goes on where it was.
 */
export class FileHandler implements JobHandler {
  readonly kind = LEGACY_FILE;

  constructor(private readonly options: FileHandlerOptions) {}

  /** @throws {RecordUnheard} when something could not be judged now; everything else of the batch is done then */
  async handle({ payload }: OutboxMessage): Promise<void> {
    const { db, rows, clock } = this.options;
    const job = fileJobIn(payload);
    if ('partId' in job) return rows.removePart(db, job.partId);
    const file = await rows.senderOf(db, job.fileId);
    if (file === null) return;
    const unheard = await this.bringIn(job.fileId, await rows.waiting(db, job.fileId, job.batch), file);
    if (unheard !== null) throw new RecordUnheard(unheard);
    await rows.finish(db, job.fileId, clock.now());
  }

  /** @returns the code of a refusal that may pass; null where everything is done */
  private async bringIn(
    fileId: string,
    records: readonly WaitingRecord[],
    { sender, correlationId }: FileSender,
  ): Promise<string | null> {
    const { db, rows } = this.options;
    let unheard: string | null = null;
    const done: number[] = [];
    const note = (): Promise<void> => rows.removeRecords(db, fileId, done.splice(0));
    for (const record of records) {
      const outcome = await this.import(record, sender, correlationId);
      if (outcome === 'imported') done.push(record.line);
      else if (typeof outcome === 'string') unheard = outcome;
      else await rows.refuse(db, fileId, record.line, outcome);
      if (done.length >= NOTED_EVERY) await note();
    }
    await note();
    return unheard;
  }

  private async import(
    record: WaitingRecord,
    sender: Principal,
    correlationId: string,
  ): Promise<string | readonly FileProblem[]> {
    const { imports } = this.options;
    const before = await imports.onRecord(record);
    if (before !== null) return outcomeOf(record.line, before);
    const sent = await imports.send(record, sender, correlationId);
    if (sent.ok) return 'imported';
    if (HEARD_LATER.has(sent.error.code)) return sent.error.code;
    return this.refused(record, sent.error);
  }

  /** Somebody else may have been first, with the same. */
  private async refused(record: WaitingRecord, error: Refusal): Promise<string | readonly FileProblem[]> {
    const meanwhile = await this.options.imports.onRecord(record);
    return meanwhile === null ? problemsOf(record.line, error) : outcomeOf(record.line, meanwhile);
  }
}

/** What stands on the record is what the file says, or a sentence says that it is not. */
const outcomeOf = (line: number, found: object | string): string | readonly FileProblem[] =>
  typeof found === 'string' ? [problem(line, 'documentDigest', 'on-record', found)] : 'imported';
