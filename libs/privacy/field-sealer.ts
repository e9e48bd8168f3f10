import type { Json, JsonObject } from '@accord/kernel';
import { KeyCache, type KeyCacheOptions, type KnownKey } from './key-cache.js';
import type { KeyStore, SubjectKey } from './key-store.js';
import { descend, openRules, subjectOf, type OpenRule, type SealRule, type SealSubject } from './seal-rules.js';
import { BrokenSeal, isSealed, openText, sealText, type SealedLeaf } from './sealed-leaf.js';

/** Ids of those whose keys seal a payload. */
export interface SealSubjects {
  readonly organization?: string;
  readonly author: string;
}

/** What an event must tell to be opened with its place verified. */
export interface SealedEvent {
  readonly streamId: string;
  readonly revision: number;
  readonly data: JsonObject;
}

/** What stands in place of a text whose key was destroyed. */
export const ERASED = '[erased]';

type SubjectKeys = ReadonlyMap<SealSubject, SubjectKey>;

/**
 * Seals texts before they enter the log and opens them on the way out. The log never changes; what must be forgotten
 * is forgotten by destroying the key. Keys are cached, so that opening what was opened before needs no I/O.
 */
export class FieldSealer {
  private readonly keys: KeyCache;

  constructor(store: KeyStore, options: KeyCacheOptions = {}) {
    this.keys = new KeyCache(store, options);
  }

  /**
   * A copy of a payload in which every text that a rule names is sealed for its place in the stream. Texts only:
   * numbers, booleans and names of members stay readable.
   * @throws {TypeError} if a rule needs the organization's key and none is named, or if the payload holds a member
   *   `$sealed`, which would be taken for a sealed text later
   */
  async seal(
    streamId: string,
    revision: number,
    data: JsonObject,
    rules: readonly SealRule[],
    subjects: SealSubjects,
  ): Promise<JsonObject> {
    refuseForgedSeals(data);
    const keys = new Map<SealSubject, SubjectKey>();
    for (const { subject } of rules) {
      if (keys.has(subject)) continue;
      const subjectId = subjects[subject];
      if (subjectId === undefined) throw new TypeError(`A rule seals for the ${subject}, but none is named.`);
      keys.set(subject, this.keys.subject(subjectId) ?? (await this.keys.loadSubject(subjectId)));
    }
    return sealMembers(data, openRules(rules), keys, streamId, `${revision}#`);
  }

  /**
   * A copy of a JSON value in which every sealed text is open again, wherever it stands: state documents carry texts
   * of many revisions. A text whose key was destroyed reads `[erased]`. What holds no sealed text comes back as it is.
   * @throws {BrokenSeal} if a text was changed, belongs to another stream, or its key is unknown
   */
  async unseal<T>(streamId: string, value: T): Promise<T> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed leaves are texts again: the shape before sealing
    return (await this.open(streamId, value, null)) as T;
  }

  /**
   * An event with its texts open, each verified to stand where it was sealed.
   * @throws {BrokenSeal} as `unseal` does, and if a text was moved within the stream
   */
  async unsealEvent<E extends SealedEvent>(event: E): Promise<E> {
    const data = await this.open(event.streamId, event.data, `${event.revision}#`);
    return data === event.data ? event : { ...event, data };
  }

  /** Destroys the keys of a subject: everything sealed for them is unreadable from now on, for everyone. */
  async erase(subjectId: string): Promise<void> {
    await this.keys.destroy(subjectId);
  }

  private async open(streamId: string, value: unknown, place: string | null): Promise<unknown> {
    const ids = new Set<string>();
    collectKeyIds(value, ids);
    if (ids.size === 0) return value;
    const keys = new Map<string, KnownKey>();
    for (const id of ids) {
      const key = this.keys.known(id) ?? (await this.keys.load(id));
      if (key === null) throw new BrokenSeal('The key of a sealed text is unknown.');
      keys.set(id, key);
    }
    return openBelow(value, streamId, keys, place);
  }
}

function sealBelow(value: Json, rules: readonly OpenRule[], keys: SubjectKeys, streamId: string, at: string): Json {
  if (typeof value === 'string') {
    const subject = subjectOf(rules);
    const key = subject === null ? undefined : keys.get(subject);
    return key ? sealText(value, key.key, key.keyId, streamId, at) : value;
  }
  if (value === null || typeof value !== 'object' || rules.length === 0) return value;
  if (!isList(value)) return sealMembers(value, rules, keys, streamId, at);
  return value.map((entry, index) => sealBelow(entry, descend(rules, String(index)), keys, streamId, `${at}/${index}`));
}

function sealMembers(
  value: JsonObject,
  rules: readonly OpenRule[],
  keys: SubjectKeys,
  streamId: string,
  at: string,
): JsonObject {
  const sealed = Object.entries(value).map(([key, member]) => [
    key,
    sealBelow(member, descend(rules, key), keys, streamId, `${at}/${escape(key)}`),
  ]);
  return Object.fromEntries(sealed);
}

/** Refuses a payload that would be taken for one with sealed texts when it is read back. */
function refuseForgedSeals(value: Json): void {
  if (value === null || typeof value !== 'object') return;
  if (Object.hasOwn(value, '$sealed')) throw new TypeError('A payload must not hold a member $sealed before sealing.');
  for (const member of Object.values(value)) refuseForgedSeals(member);
}

function collectKeyIds(value: unknown, ids: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if (isSealed(value)) ids.add(value.kid);
  else for (const member of Object.values(value)) collectKeyIds(member, ids);
}

/** `place` is where the value must have been sealed; null where any place of the stream will do. */
function openBelow(
  value: unknown,
  streamId: string,
  keys: ReadonlyMap<string, KnownKey>,
  place: string | null,
): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isSealed(value)) return openLeaf(value, streamId, keys, place);
  const below = (key: string, member: unknown): unknown =>
    openBelow(member, streamId, keys, place === null ? null : `${place}/${escape(key)}`);
  if (Array.isArray(value)) return value.map((entry: unknown, index) => below(String(index), entry));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, below(key, member)]));
}

function openLeaf(
  leaf: SealedLeaf,
  streamId: string,
  keys: ReadonlyMap<string, KnownKey>,
  place: string | null,
): string {
  if (place !== null && leaf.at !== place) throw new BrokenSeal('A sealed text stands where it was not sealed.');
  const key = keys.get(leaf.kid);
  if (key === undefined) throw new BrokenSeal('The key of a sealed text is unknown.');
  return key === 'destroyed' ? ERASED : openText(leaf, key, streamId);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const escape = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');
