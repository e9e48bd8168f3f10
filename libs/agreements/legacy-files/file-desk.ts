import { createHash } from 'node:crypto';
import {
  derivedId,
  freshId,
  fail,
  ok,
  refusal,
  type Clock,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { Outbox } from '@accord/jobs';
import type { Queryable } from '@accord/log-follower';
import type { CheckedRecord } from './check-legacy-records.js';
import { batchMessage, partMessage, partMessageId } from './file-message.js';
import type { FileProblem } from './file-problem.js';
import type { FileKey, FilePart, LegacyFile, LegacyFileRows, NewRecord } from './ports.js';

/** What files are taken over with. */
export interface FileDeskOptions {
  readonly db: Queryable;
  readonly inTransaction: <T>(run: (tx: Queryable) => Promise<T>) => Promise<T>;
  readonly rows: LegacyFileRows;
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** Has what was left to do looked at soon. */
  readonly wake: () => void;
}

/** A file that was judged good, with whoever sends it. */
export interface GoodFile {
  readonly text: string;
  readonly records: readonly CheckedRecord[];
  readonly sender: Principal;
  readonly correlationId: string;
}

/** A file, and why records of it were refused. */
export interface FileProgress extends LegacyFile {
  /** In the order of the lines; the first {@link MOST_PROBLEMS}. */
  readonly problems: readonly FileProblem[];
}

/** Records that one message brings in: few enough that a stop waits for them, and many enough that messages are few. */
const BATCH = 50;
/** Most parts of a file. */
export const MOST_PARTS = 64;
/** Most problems that are told of a file. */
const MOST_PROBLEMS = 1_000;
/** How long a part waits for its file, in milliseconds. */
const PART_KEPT_MS = 86_400_000;

/** SHA-256 of a text in UTF-8, lower-case hex. */
export const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const NO_FILE = refusal('NOT_FOUND', 'No such file was sent.');
const WHOLE = refusal('INVALID_PAYLOAD', 'The parts that you have sent do not make the file of this digest.', [
  { path: '/digest', code: 'parts', message: 'Send each part, from the first to the last, and then the file.' },
]);

/** Takes files over: whole, in one transaction, or not at all. */
export class FileDesk {
  constructor(private readonly options: FileDeskOptions) {}

  /** Keeps a part of a file for a day. Nothing comes of it before the file is sent. */
  async stage(part: Omit<FilePart, 'id'>): Promise<void> {
    const { inTransaction, rows, outbox, clock } = this.options;
    const id = freshId();
    const dueAt = new Date(clock.now().getTime() + PART_KEPT_MS).toISOString();
    await inTransaction(async (tx) => {
      await rows.putPart(tx, { id, ...part });
      await outbox.put(tx, [partMessage(id, dueAt)]);
    });
  }

  /** The text of a file that somebody has sent in parts. */
  async staged(digest: string, sentBy: string): Promise<Result<string, Refusal>> {
    const parts = await this.options.rows.partsOf(this.options.db, digest, sentBy);
    const text = parts.map((part) => part.text).join('');
    return parts.length > 0 && digestOf(text) === digest ? ok(text) : fail(WHOLE);
  }

  /** The file of a digest that needs no judgement any more: it is being brought in, or all of it is on the record. */
  async known(digest: string, sentBy: string): Promise<FileProgress | null> {
    const { db, inTransaction, rows } = this.options;
    const file = await rows.newest(db, digest);
    if (file === null || !isTakenOver(file)) return null;
    await inTransaction((tx) => this.removeParts(tx, digest, sentBy));
    return this.withProblems(file);
  }

  /**
   * Takes a file over: from here on the system completes it by itself. The same file again is the one that is there, unless
   * something of it was refused.
   */
  async takeOver(good: GoodFile): Promise<FileProgress> {
    const { inTransaction, rows } = this.options;
    const digest = digestOf(good.text);
    const id = await inTransaction(async (tx) => {
      await rows.lock(tx, digest);
      const before = await rows.newest(tx, digest);
      if (before !== null && isTakenOver(before)) return before.id;
      return this.add(tx, digest, (before?.round ?? 0) + 1, good);
    });
    this.options.wake();
    const file = await rows.find(this.options.db, id);
    if (file === null) throw new Error('A file that was taken over is not there.');
    return this.withProblems(file);
  }

  /** How far a file is. */
  async progressOf(id: string): Promise<Result<FileProgress, Refusal>> {
    const file = await this.options.rows.find(this.options.db, id);
    return file === null ? fail(NO_FILE) : ok(await this.withProblems(file));
  }

  /** Files, the newest first. @param after only those behind this one */
  list(limit: number, after: FileKey | null): Promise<readonly LegacyFile[]> {
    return this.options.rows.list(this.options.db, limit, after);
  }

  private async add(tx: Queryable, digest: string, round: number, good: GoodFile): Promise<string> {
    const { rows, outbox, clock } = this.options;
    const { sender, correlationId } = good;
    const id = derivedId(`legacy-file/${digest}/${round}`);
    const takenOverAt = clock.now().toISOString();
    const records = newRecordsOf(good.records);
    const counts = { records: good.records.length, knownBefore: good.records.length - records.length };
    await rows.add(tx, { id, digest, round, sender, correlationId, takenOverAt, ...counts }, records);
    const batches = new Set(records.map(({ batch }) => batch));
    await outbox.put(
      tx,
      [...batches].map((batch) => batchMessage(id, batch, takenOverAt)),
    );
    if (records.length === 0) await rows.finish(tx, id, clock.now());
    await this.removeParts(tx, digest, sender.subjectId);
    return id;
  }

  private async removeParts(tx: Queryable, digest: string, sentBy: string): Promise<void> {
    const { rows, outbox } = this.options;
    const ids = await rows.takePartsOf(tx, digest, sentBy);
    await outbox.withdraw(tx, ids.map(partMessageId));
  }

  private async withProblems(file: LegacyFile): Promise<FileProgress> {
    const { db, rows } = this.options;
    const problems = file.refused === 0 ? [] : await rows.problemsOf(db, file.id, MOST_PROBLEMS);
    return { ...file, problems };
  }
}

/** False once something of a file was refused and nothing else is left to do: then it can be sent again. */
const isTakenOver = ({ doneAt, refused }: LegacyFile): boolean => doneAt === null || refused === 0;

/** What is not on the record yet, in batches. */
export const newRecordsOf = (records: readonly CheckedRecord[]): readonly NewRecord[] =>
  records
    .filter(({ imported }) => imported === undefined)
    .map(({ line, idempotencyKey, body }, n) => ({ line, idempotencyKey, body, batch: Math.floor(n / BATCH) }));
