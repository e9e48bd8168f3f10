import type { Principal } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import type { FileProblem } from './file-problem.js';
import type { FileImport } from './imports.js';

/** A part of a file too long for one request. */
export interface FilePart {
  readonly id: string;
  /** SHA-256 of the whole file, lower-case hex. */
  readonly digest: string;
  readonly sentBy: string;
  /** Its place, from 1 on. */
  readonly number: number;
  readonly text: string;
}

/** A file as it is taken over. */
export interface NewFile {
  readonly id: string;
  readonly digest: string;
  readonly round: number;
  readonly sender: Principal;
  readonly correlationId: string;
  /** ISO 8601 UTC. */
  readonly takenOverAt: string;
  readonly records: number;
  readonly knownBefore: number;
}

/** A record on its way onto the record. */
export interface WaitingRecord extends FileImport {
  readonly line: number;
}

/** A record with the message that brings it: those of one batch come together. */
export interface NewRecord extends WaitingRecord {
  readonly batch: number;
}

/** In whose name the records of a file are sent, and under which trace. */
export interface FileSender {
  readonly sender: Principal;
  readonly correlationId: string;
}

/** A file that was taken over, and how far it is. */
export interface LegacyFile {
  readonly id: string;
  readonly digest: string;
  readonly round: number;
  readonly sentBy: string;
  readonly takenOverAt: string;
  /** When nothing was left to do; null while something is. */
  readonly doneAt: string | null;
  readonly records: number;
  readonly onRecord: number;
  /** How many of those were on the record before. */
  readonly knownBefore: number;
  /** How many were refused, since something had changed after the file was judged. */
  readonly refused: number;
}

/** The last file of a page: when it was taken over, and its id. */
export type FileKey = readonly [takenOverAt: string, id: string];

/** Where files are kept while they are brought in. */
export interface LegacyFileRows {
  /** Keeps a part, in place of the one that stood there. */
  putPart(tx: Queryable, part: FilePart): Promise<void>;
  /** The parts of a file that somebody has sent, in their order. */
  partsOf(db: Queryable, digest: string, sentBy: string): Promise<readonly FilePart[]>;
  /** Removes them. @returns their ids */
  takePartsOf(tx: Queryable, digest: string, sentBy: string): Promise<readonly string[]>;
  removePart(db: Queryable, id: string): Promise<void>;
  /** Lets nobody else take over a file of this digest until the transaction ends. */
  lock(tx: Queryable, digest: string): Promise<void>;
  /** The last round of a file; null where it was never taken over. */
  newest(db: Queryable, digest: string): Promise<LegacyFile | null>;
  add(tx: Queryable, file: NewFile, records: readonly NewRecord[]): Promise<void>;
  find(db: Queryable, id: string): Promise<LegacyFile | null>;
  /** The newest first. @param after only those behind this one */
  list(db: Queryable, limit: number, after: FileKey | null): Promise<readonly LegacyFile[]>;
  /** Why records were refused, in the order of the lines. @param most of them */
  problemsOf(db: Queryable, id: string, most: number): Promise<readonly FileProblem[]>;
  senderOf(db: Queryable, id: string): Promise<FileSender | null>;
  waiting(db: Queryable, id: string, batch: number): Promise<readonly WaitingRecord[]>;
  /** Records that are on the record: nothing of them is kept. */
  removeRecords(db: Queryable, id: string, lines: readonly number[]): Promise<void>;
  /** A record that was refused: what it said goes, why stays. */
  refuse(db: Queryable, id: string, line: number, problems: readonly FileProblem[]): Promise<void>;
  /** Notes that nothing is left to do, where that is so, and destroys the key of the file. */
  finish(db: Queryable, id: string, now: Date): Promise<void>;
}

/** What a message about files asks for: to bring in a batch of records, or to remove a part that nobody sent on. */
export type FileJob = { readonly fileId: string; readonly batch: number } | { readonly partId: string };
