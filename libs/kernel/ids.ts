import { v5, v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The namespace under which Accord derives every id from another one. */
const ACCORD_NAMESPACE = '3c0f5d6a-9d0e-5b55-9a42-6a0a3f5c13d1';

/** True for a lower-case UUID in its usual text form. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** A UUIDv5: the same name and namespace always give the same id. */
export const derivedId = (name: string, namespace: string = ACCORD_NAMESPACE): string => v5(name, namespace);

/**
 * Id of the n-th event of a command on a stream: a retry makes the same ids again. The stream is part of it, since a key
 * is known within its stream only, while event ids are unique in the whole store.
 */
export const eventIdOf = (commandId: string, streamId: string, index: number): string =>
  v5(`${streamId}/${index}`, commandId);

/** A UUIDv7: ordered by time, new at each call. For the edge of the system only. */
export const freshId = (): string => v7();
