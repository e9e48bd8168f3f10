/** Checks a file and imports what it holds: all of it is judged before anything of it is sent. */
import { checkLegacyFile, importLegacyAgreement } from '../../../api/commands.js';
import { isPassing, isSignedOut, Refusal } from '../../../api/refusal.js';
import type { CheckedLegacyFile, CheckedLegacyRecord } from '../../../api/types.js';
import type { FilePart } from './file-parts.js';

/** Told after each step: how many of how many are done. */
export type OnStep = (done: number, all: number) => void;

/** Something was refused on the way: where, and why, in a sentence. */
export class Stopped extends Error {}

/** How long the next try waits after each one that the server puts off, in milliseconds: more than a minute together. */
const WAITS_MS = [1_000, 2_000, 5_000, 15_000, 45_000];

async function patiently<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (const wait of WAITS_MS) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Refusal) || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send();
}

function sentenceOf(error: unknown): string {
  if (isSignedOut(error)) return 'Your session has ended: sign in again.';
  return error instanceof Error ? error.message : 'The server does not answer.';
}

/** What would become of a file, or has. Nothing is written. @throws Stopped */
export async function checkFile(parts: readonly FilePart[], onStep: OnStep): Promise<CheckedLegacyFile> {
  const records: CheckedLegacyRecord[] = [];
  const problems: CheckedLegacyFile['problems'][number][] = [];
  for (const [n, part] of parts.entries()) {
    onStep(n, parts.length);
    const found = await patiently(() => checkLegacyFile(part)).catch((error: unknown) => {
      throw new Stopped(sentenceOf(error));
    });
    records.push(...found.records);
    // a part in which nothing stands is wrong only where it is the file
    problems.push(...found.problems.filter(({ code }) => code !== 'empty' || parts.length === 1));
    if (problems.some(({ code }) => code === 'header')) break; // every part has the same one
  }
  return { records, problems: [...problems, ...twiceIn(records)].toSorted((a, b) => a.line - b.line) };
}

/** The same document twice in different parts: each part was checked by itself. */
export function twiceIn(records: readonly CheckedLegacyRecord[]): CheckedLegacyFile['problems'] {
  const lines = new Map<string, number>();
  return records.flatMap(({ line, idempotencyKey }) => {
    const before = lines.get(idempotencyKey);
    if (before === undefined) lines.set(idempotencyKey, line);
    const message = `The same document of the same organization stands on line ${before}.`;
    return before === undefined ? [] : [{ line, column: 'documentDigest', code: 'duplicate', message }];
  });
}

/** What of a file is not on the record yet. */
export const openIn = ({ records }: CheckedLegacyFile): readonly CheckedLegacyRecord[] =>
  records.filter(({ imported }) => imported === undefined);

/** Sends records one after the other, each under its key. @throws Stopped at the first that is refused */
export async function importRecords(records: readonly CheckedLegacyRecord[], onStep: OnStep): Promise<void> {
  for (const [n, { line, idempotencyKey, body }] of records.entries()) {
    onStep(n, records.length);
    await patiently(() => importLegacyAgreement({ key: idempotencyKey }, body)).catch((error: unknown) => {
      throw new Stopped(`Line ${line}: ${sentenceOf(error)} ${n} of ${records.length} were imported before.`);
    });
  }
}
