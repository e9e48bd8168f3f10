import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PersonaClient, Reply, RequestParts } from '../demo/index.js';
import { Refused } from '../outcome.js';
import type { Work } from '../work.js';
import { piecesOf, type FilePart } from './file-parts.js';

/** What is wrong with a file, as the system says it. */
export interface Problem {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** A record with which nothing is wrong. */
export interface CheckedRecord {
  readonly line: number;
  readonly organization: { readonly slug: string; readonly legalName: string };
  readonly idempotencyKey: string;
  readonly imported?: { readonly id: string; readonly number: string | null; readonly state: string };
}

/** What would become of a file, or has. */
export interface CheckedFile {
  readonly records: readonly CheckedRecord[];
  readonly problems: readonly Problem[];
}

/** A file that the system has taken over, and how far it is. */
export interface FileProgress {
  readonly id: string;
  readonly records: number;
  readonly onRecord: number;
  /** Null while something is left to do. */
  readonly doneAt: string | null;
  readonly refused: number;
  /** Why records were refused on the way. */
  readonly problems: readonly Problem[];
}

const FILES = '/api/v1/legacy-files';

/** How long the system may take to judge a whole file, and how often is asked how far it is, in milliseconds. */
const JUDGED_WITHIN_MS = 180_000;
const LOOK_EVERY_MS = 250;

/** How often something is tried that the system puts off, and how long it waits where it is not told, in seconds. */
const TRIES = 5;
const WAIT_S = 1;

/** Imports files into one system, as one person. */
export class LegacyImport {
  constructor(
    private readonly client: Pick<PersonaClient, 'send'>,
    private readonly persona: string,
    private readonly work: Work,
  ) {}

  /** What would become of a file. Nothing is written. @throws {Refused} when the system does not check it */
  async check(parts: readonly FilePart[]): Promise<CheckedFile> {
    const records: CheckedRecord[] = [];
    const problems: Problem[] = [];
    for (const [n, part] of parts.entries()) {
      this.work.step(`checking part ${n + 1} of ${parts.length} …`);
      const found = await this.accepted<CheckedFile>('POST', `${FILES}/check`, { body: { ...part } });
      records.push(...found.records);
      // a part with nothing in it is wrong only where it is the file
      problems.push(...found.problems.filter(({ code }) => code !== 'empty' || parts.length === 1));
      if (problems.some(({ code }) => code === 'header')) break; // every part has the same one
    }
    return { records, problems: [...problems, ...twiceIn(records, problems)].toSorted((a, b) => a.line - b.line) };
  }

  /** Has the system take a file over, whole, and waits until it has brought it in. @throws {Refused} when it does not take it */
  async send(text: string): Promise<FileProgress> {
    const file = await this.takenOver(text);
    for (let progress = file; ;) {
      this.work.step(`the system has taken the file over, and imported ${progress.onRecord} of ${progress.records} …`);
      if (progress.doneAt !== null) return progress;
      await sleep(LOOK_EVERY_MS, undefined, { signal: this.work.signal });
      progress = await this.accepted<FileProgress>('GET', `${FILES}/${file.id}`);
    }
  }

  private async takenOver(text: string): Promise<FileProgress> {
    const pieces = piecesOf(text);
    const digest = createHash('sha256').update(text).digest('hex');
    if (pieces.length > 1)
      for (const [n, piece] of pieces.entries()) {
        this.work.step(`sending part ${n + 1} of ${pieces.length} …`);
        await this.accepted('POST', `${FILES}/parts`, { body: { digest, number: n + 1, text: piece } });
      }
    this.work.step('the system judges the file as a whole …');
    const body = pieces.length > 1 ? { digest } : { csv: text };
    return this.accepted('POST', FILES, { body, withinMs: JUDGED_WITHIN_MS });
  }

  private async accepted<Body>(method: string, path: string, parts: RequestParts = {}): Promise<Body> {
    for (let attempt = 1; ; attempt++) {
      const reply = await this.client.send<Body & Refusal>(this.persona, method, path, parts);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the system answers is as it describes it
      if (reply.status >= 200 && reply.status < 300) return reply.body as Body;
      const isPutOff = reply.status === 429 || reply.status === 503;
      if (!isPutOff || attempt === TRIES) throw new Refused(sentenceOf(reply));
      await sleep((reply.retryAfter ?? WAIT_S) * 1_000, undefined, { signal: this.work.signal });
    }
  }
}

interface Refusal {
  readonly code?: string;
  readonly detail?: string;
}

const sentenceOf = ({ status, body: { code, detail } }: Reply<Refusal>): string =>
  code === undefined ? `The system answered ${status}.` : `${detail} (${code})`;

/** The same document twice in different parts: each part was checked by itself. */
function twiceIn(records: readonly CheckedRecord[], told: readonly Problem[]): readonly Problem[] {
  const lines = new Map<string, number>();
  return records.flatMap(({ line, idempotencyKey }) => {
    const before = lines.get(idempotencyKey);
    if (before === undefined) lines.set(idempotencyKey, line);
    if (before === undefined || told.some((one) => one.line === line)) return [];
    const message = `The same document of the same organization stands on line ${before}.`;
    return [{ line, column: 'documentDigest', code: 'duplicate', message }];
  });
}
