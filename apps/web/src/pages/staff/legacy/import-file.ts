/** Checks a file, and has the server take it over: from then on that completes it by itself. */
import { checkLegacyFile, sendLegacyFile, sendLegacyFilePart } from '../../../api/commands.js';
import { isPassing, isSignedOut, Refusal } from '../../../api/refusal.js';
import type { CheckedLegacyFile, CheckedLegacyRecord, LegacyFileProgress } from '../../../api/types.js';
import { sha256OfText } from '../../../words/sha256.js';
import { piecesOf, type FilePart } from './file-parts.js';

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

const orStopped = <Answer>(send: () => Promise<Answer>): Promise<Answer> =>
  patiently(send).catch((error: unknown) => {
    throw new Stopped(sentenceOf(error));
  });

/** What would become of a file, or has. Nothing is written. @throws Stopped */
export async function checkFile(parts: readonly FilePart[], onStep: OnStep): Promise<CheckedLegacyFile> {
  const records: CheckedLegacyRecord[] = [];
  const problems: CheckedLegacyFile['problems'][number][] = [];
  for (const [n, part] of parts.entries()) {
    onStep(n, parts.length);
    const found = await orStopped(() => checkLegacyFile(part));
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

/** Has the server take a file over. @throws Stopped where it does not */
export async function takeOver(text: string, onStep: OnStep): Promise<LegacyFileProgress> {
  const pieces = piecesOf(text);
  onStep(0, pieces.length);
  if (pieces.length === 1) return orStopped(() => sendLegacyFile({ csv: text }));
  const digest = await sha256OfText(text);
  for (const [n, piece] of pieces.entries()) {
    onStep(n, pieces.length);
    await orStopped(() => sendLegacyFilePart({ digest, number: n + 1, text: piece }));
  }
  return orStopped(() => sendLegacyFile({ digest }));
}
