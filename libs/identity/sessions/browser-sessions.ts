import { LRUCache } from 'lru-cache';
import { isJsonObject, parseJson, type Clock, type JsonObject } from '@accord/kernel';
import { digestOfSession, freshSessionId, isSessionId, openSession, sealSession } from './session-seal.js';

/** What a session is kept in: rows by the digest of their id. */
export interface SessionRows {
  put(digest: Buffer, sealed: Buffer, expiresAt: Date): Promise<void>;
  /** Null for one that is not there, or is over. */
  get(digest: Buffer, now: Date): Promise<Buffer | null>;
  /** Replaces what a session holds. False when it was ended meanwhile. */
  replace(digest: Buffer, sealed: Buffer, expiresAt: Date): Promise<boolean>;
  end(digest: Buffer): Promise<void>;
}

/** How long another process may go on with a session that was ended, in milliseconds. */
const REMEMBERED_MS = 2_000;
const MOST_REMEMBERED = 2_000;

/** The sessions of browsers: each is found by its id, and read by whoever bears it. */
export class BrowserSessions {
  private readonly remembered = new LRUCache<string, JsonObject>({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS });

  constructor(
    private readonly rows: SessionRows,
    private readonly clock: Clock,
  ) {}

  /** Begins a session. @returns its id, for a cookie */
  async begin(content: JsonObject, expiresAt: Date): Promise<string> {
    const id = freshSessionId();
    await this.rows.put(digestOfSession(id), sealSession(id, JSON.stringify(content)), expiresAt);
    return id;
  }

  /** What a session holds; null for one that is not there, is over, or was made by nobody here. */
  async find(id: string): Promise<JsonObject | null> {
    if (!isSessionId(id)) return null;
    const known = this.remembered.get(id);
    if (known) return known;
    const sealed = await this.rows.get(digestOfSession(id), this.clock.now());
    const opened = sealed && openSession(id, sealed);
    const content = opened === null ? null : parseJson(opened);
    if (content === null || !isJsonObject(content)) return null;
    this.remembered.set(id, content);
    return content;
  }

  /** Lets a session hold something else, and last until another moment. False when it was ended meanwhile. */
  async renew(id: string, content: JsonObject, expiresAt: Date): Promise<boolean> {
    this.remembered.delete(id);
    return this.rows.replace(digestOfSession(id), sealSession(id, JSON.stringify(content)), expiresAt);
  }

  /** Ends a session: here at once, in other processes within two seconds. */
  async end(id: string): Promise<void> {
    this.remembered.delete(id);
    if (isSessionId(id)) await this.rows.end(digestOfSession(id));
  }
}
