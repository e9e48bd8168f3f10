import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '@accord/kernel';
import type { PersonaClient, Reply } from '../demo/index.js';
import { Refused } from '../outcome.js';
import type { Work } from '../work.js';
import type { FilePart } from './file-parts.js';

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
  readonly body: JsonObject;
  readonly imported?: { readonly id: string; readonly number: string | null; readonly state: string };
}

/** What would become of a file, or has. */
export interface CheckedFile {
  readonly records: readonly CheckedRecord[];
  readonly problems: readonly Problem[];
}

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
      const { body } = await this.accepted<CheckedFile>('/api/v1/legacy-files/check', { body: { ...part } });
      records.push(...(body.records ?? []));
      // a part with nothing in it is wrong only where it is the file
      problems.push(...(body.problems ?? []).filter(({ code }) => code !== 'empty' || parts.length === 1));
      if (problems.some(({ code }) => code === 'header')) break; // every part has the same one
    }
    return { records, problems: [...problems, ...twiceIn(records, problems)].toSorted((a, b) => a.line - b.line) };
  }

  /** Sends what is not on the record yet, each under its key. @throws {Refused} at the first that is refused */
  async send(records: readonly CheckedRecord[]): Promise<void> {
    const open = records.filter(({ imported }) => imported === undefined);
    for (const [n, { line, idempotencyKey, body }] of open.entries()) {
      this.work.step(`imported ${n} of ${open.length} …`);
      await this.accepted('/api/v1/agreements/import-legacy-agreement', { idempotencyKey, body }, (why) => {
        const rest = 'Import the same file again when that is mended: nothing comes twice.';
        return `Line ${line} was refused: ${why} ${n} of ${open.length} are imported. ${rest}`;
      });
    }
  }

  private async accepted<Body>(
    path: string,
    parts: { readonly idempotencyKey?: string; readonly body: JsonObject },
    saying: (why: string) => string = (why) => why,
  ): Promise<Reply<Body>> {
    for (let attempt = 1; ; attempt++) {
      const reply = await this.client.send<Body & Refusal>(this.persona, 'POST', path, parts);
      if (reply.status === 200 || reply.status === 201) return reply;
      const isPutOff = reply.status === 429 || reply.status === 503;
      if (!isPutOff || attempt === TRIES) throw new Refused(saying(sentenceOf(reply)));
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
