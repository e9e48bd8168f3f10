import { Settable } from './settable.js';

/** The settings of Accord, and what follows from them. */
export class Configuration extends Settable {
  /** True unless an own OpenID provider is set. */
  get demo(): boolean {
    return this.OIDC_ISSUER === undefined;
  }

  /** Whether the organizations of the demonstration are registered: unasked only where Accord made all of it itself. */
  get seeds(): boolean {
    const isOwn = this.DATABASE_URL === undefined && this.EVENTSTORE_URL === undefined;
    return this.ACCORD_SEED ?? (this.demo && isOwn);
  }

  /** True where mails of the demonstration are kept and shown instead of sent: never in production. */
  get capturesMails(): boolean {
    return this.demo && this.NODE_ENV !== 'production' && this.SMTP_URL === undefined;
  }

  /** How many connections each use of the database may have. */
  get pools() {
    return {
      appends: this.POOL_APPENDS,
      commands: this.POOL_COMMANDS,
      queries: this.POOL_QUERIES,
      queriesWaiting: this.POOL_QUERIES_WAITING,
      followers: this.POOL_FOLLOWERS,
      jobs: this.POOL_JOBS,
    };
  }

  /** Requests that one caller may send within a minute; 0 = any number. */
  get rateLimit(): number {
    return this.RATE_LIMIT ?? (this.demo ? 0 : 1_200);
  }

  /** Requests of one caller that only read and may be under way at once; 0 = any number. */
  get readsAtOnce(): number {
    return this.READS_AT_ONCE ?? (this.demo ? 0 : 16);
  }

  /** Base address without a slash at its end. */
  get baseUrl(): string {
    return this.PUBLIC_URL ?? `http://${this.HOST.includes(':') ? `[${this.HOST}]` : this.HOST}:${this.PORT}`;
  }
}
