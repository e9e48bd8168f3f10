import { chmodSync, closeSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const LARGE = 5 * 1024 * 1024;
const MODE = 0o600;

/** Bytes in the file; 0 when it is absent. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Opens the server's log for appending; one that has grown large is first set aside as `<log>.1`, over an older one. */
export function openLog(path: string): number {
  if (sizeOf(path) > LARGE) renameSync(path, `${path}.1`);
  const file = openSync(path, 'a', MODE);
  chmodSync(path, MODE);
  return file;
}

/** What was written to the log from a byte offset on, at most the last 64 KiB of it. */
export function readFrom(path: string, offset: number): string {
  const size = sizeOf(path);
  const start = Math.max(offset, size - 65_536);
  if (size <= start) return '';
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(size - start);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, start));
  } finally {
    closeSync(file);
  }
}
