import { isUuid, type JsonObject } from '@accord/kernel';
import type { OutboxMessage } from '@accord/jobs';
import type { FileJob } from './ports.js';

/** Name of the messages about files, and of their queue. */
export const LEGACY_FILE = 'legacy-file';

/** The message that removes a part, if the file was not sent until then. */
export const partMessage = (partId: string, dueAt: string): OutboxMessage => ({
  id: partMessageId(partId),
  kind: LEGACY_FILE,
  payload: { partId },
  dueAt,
});

/** Id of that message. */
export const partMessageId = (partId: string): string => `${LEGACY_FILE}_part_${partId}`;

/** The message that brings in a batch of records. */
export const batchMessage = (fileId: string, batch: number, dueAt: string): OutboxMessage => ({
  id: `${LEGACY_FILE}_${fileId}_${batch}`,
  kind: LEGACY_FILE,
  payload: { fileId, batch },
  dueAt,
});

/** What a message asks for. @throws {TypeError} on a payload that this release does not know */
export function fileJobIn({ fileId, batch, partId }: JsonObject): FileJob {
  if (typeof partId === 'string' && isUuid(partId)) return { partId };
  if (typeof fileId === 'string' && isUuid(fileId) && typeof batch === 'number') return { fileId, batch };
  throw new TypeError('The payload of a file of instruments cannot be read');
}
