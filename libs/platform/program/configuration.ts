import { resolve } from 'node:path';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { Setting, type SettingFacts } from './settings.js';

/** Digits become a number; anything else stays what it is, and is refused. */
const asNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
);
const FLAGS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);
const asFlag = Transform(({ value }: { value: unknown }) => FLAGS.get(value) ?? value);

/** A port that others can be told: 0, which is any free one, is none. */
const Port =
  (facts: Omit<SettingFacts, 'allowed'>): PropertyDecorator =>
  (target, property) =>
    [Setting({ ...facts, allowed: 'a whole number from 1 to 65535' }), asNumber, IsInt(), Min(1), Max(65_535)].forEach(
      (judge) => judge(target, String(property)),
    );

const ENVIRONMENTS = ['development', 'test', 'production'];
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const POSTGRES = /^postgres(ql)?:\/\//;
const EVENTSTORE = /^esdb(\+discover)?:\/\//;
const POSTGRES_ADDRESS = 'an address such as postgres://role:password@host:5432/database';

/** A number of connections: of each kind at least one. */
const PoolSize =
  (facts: Pick<SettingFacts, 'meaning' | 'usual'>): PropertyDecorator =>
  (target, property) =>
    [
      Setting({ ...facts, allowed: 'a whole number from 1 to 1000', readBy: ['api', 'worker', 'start', 'cli'] }),
      asNumber,
      IsInt(),
      Min(1),
      Max(1_000),
    ].forEach((judge) => judge(target, String(property)));

/** The settings of Accord, all of them environment variables. Without any, it runs on this machine by itself. */
export class Configuration {
  @Setting({
    meaning: '`production` refuses personas and everything else of the demonstration',
    allowed: `one of ${ENVIRONMENTS.join(', ')}`,
    usual: 'development',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsIn(ENVIRONMENTS)
  NODE_ENV: string = 'development';

  @Setting({
    meaning: 'The PostgreSQL of your own, as the role `accord_app`: it can add events and cannot change or remove them',
    allowed: POSTGRES_ADDRESS,
    usual: 'the embedded one',
    secret: true,
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsOptional()
  @Matches(POSTGRES)
  DATABASE_URL?: string;

  @Setting({
    meaning:
      'The same database as its owner: for `accord migrate`, and for `npm start`, which migrates where it is set',
    allowed: POSTGRES_ADDRESS,
    secret: true,
    readBy: ['start', 'cli'],
  })
  @IsOptional()
  @Matches(POSTGRES)
  DATABASE_OWNER_URL?: string;

  @Setting({
    meaning:
      'The EventStoreDB that keeps the log, one node or a cluster; keys, drafts and read models stay in PostgreSQL',
    allowed: 'an address such as esdb://user:password@host:2113,host:2113?tlsCAFile=/path',
    usual: 'the log is in PostgreSQL, too',
    secret: true,
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsOptional()
  @Matches(EVENTSTORE)
  EVENTSTORE_URL?: string;

  @Setting({
    meaning: 'Begins the names of all streams in EventStoreDB, where other systems use it as well',
    allowed: 'a small letter, and up to 31 more, digits or "_"',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9_]{0,31}$/)
  EVENTSTORE_PREFIX?: string;

  @Setting({
    meaning: 'The OpenID provider whose access tokens count',
    allowed: 'an address that begins with https:// or http://',
    usual: 'the embedded one, with personas',
    readBy: ['api', 'start'],
  })
  @IsOptional()
  @Matches(/^https?:\/\//)
  OIDC_ISSUER?: string;

  @Setting({
    meaning: 'For whom access tokens are',
    allowed: 'a text',
    usual: 'accord-api',
    readBy: ['api', 'start'],
  })
  @IsString()
  OIDC_AUDIENCE: string = 'accord-api';

  @Setting({
    meaning: '32 bytes, hex or base64, that wrap the keys of sealed fields: keep it apart from the database',
    allowed: '32 bytes, in hex or base64',
    usual: 'a file beside the embedded database',
    secret: true,
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsOptional()
  @IsString()
  ACCORD_MASTER_KEY?: string;

  @Setting({
    meaning: 'While `accord rotate-key` goes on: the master key that takes over',
    allowed: '32 bytes, in hex or base64',
    secret: true,
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsOptional()
  @IsString()
  ACCORD_NEXT_MASTER_KEY?: string;

  @Setting({
    meaning: 'Where the embedded database and its keys lie',
    allowed: 'a directory',
    usual: '.data',
    readBy: ['start', 'cli'],
  })
  @Transform(({ value }: { value: string }) => resolve(value))
  @IsString()
  ACCORD_DATA_DIR: string = resolve('.data');

  @Setting({
    meaning: 'The address of this machine on which to listen',
    allowed: 'a name or an address of this machine',
    usual: '127.0.0.1',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsString()
  HOST: string = '127.0.0.1';

  @Port({ meaning: 'The port of the API', usual: '3000', readBy: ['api', 'start', 'cli'] })
  PORT: number = 3000;

  @Setting({
    meaning: 'The address under which callers reach the API, when that is another one',
    allowed: 'an address such as https://accord.example, without a path',
    usual: 'http://HOST:PORT',
    readBy: ['api', 'start', 'cli'],
  })
  @IsOptional()
  @Matches(/^https?:\/\/[^/]+$/)
  PUBLIC_URL?: string;

  @Port({
    meaning: 'Health and metrics of the API on a port of their own',
    usual: 'beside the API',
    readBy: ['api', 'start'],
  })
  @IsOptional()
  METRICS_PORT?: number;

  @Port({ meaning: 'Health and metrics of the worker', usual: '3001', readBy: ['worker'] })
  WORKER_PORT: number = 3001;

  @Setting({
    meaning: 'Requests that one caller may send within a minute; 0 is any number',
    allowed: 'a whole number from 0 to 1000000',
    usual: '1200; 0 with personas',
    readBy: ['api', 'start'],
  })
  @IsOptional()
  @asNumber
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  RATE_LIMIT?: number;

  @Setting({
    meaning: 'Requests of one caller that only read and may be under way at once; 0 is any number',
    allowed: 'a whole number from 0 to 10000',
    usual: '16; 0 with personas',
    readBy: ['api', 'start'],
  })
  @IsOptional()
  @asNumber
  @IsInt()
  @Min(0)
  @Max(10_000)
  READS_AT_ONCE?: number;

  @PoolSize({ meaning: 'Connections for appends', usual: '2' })
  POOL_APPENDS: number = 2;

  @PoolSize({ meaning: 'Connections for what commands read', usual: '8' })
  POOL_COMMANDS: number = 8;

  /** Few queries at a time leave the processors of a small machine to the commands; many may wait. */
  @PoolSize({ meaning: 'Connections for queries', usual: '4' })
  POOL_QUERIES: number = 4;

  @PoolSize({ meaning: 'Connections for read models', usual: '8' })
  POOL_FOLLOWERS: number = 8;

  @Setting({
    meaning: 'The most queries that may wait for a connection',
    allowed: 'a whole number from 0 to 10000',
    usual: '60',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @asNumber
  @IsInt()
  @Min(0)
  @Max(10_000)
  POOL_QUERIES_WAITING: number = 60;

  @Setting({
    meaning: 'What is told in the log: one JSON object a line, on standard error',
    allowed: `one of ${LEVELS.join(', ')}`,
    usual: 'info; warn on the command line',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsIn(LEVELS)
  LOG_LEVEL: string = 'info';

  @Setting({
    meaning: 'Registers the organizations of the demonstration at the start',
    allowed: 'true or false',
    usual: 'true with personas and the embedded database',
    readBy: ['start'],
  })
  @IsOptional()
  @asFlag
  @IsBoolean()
  ACCORD_SEED?: boolean;

  @Setting({
    meaning: 'The system that `accord demo` plays against',
    allowed: 'an address such as http://127.0.0.1:3000',
    usual: 'the one at HOST:PORT, which it starts where there is none',
    readBy: ['cli'],
  })
  @IsOptional()
  @Matches(/^https?:\/\/./)
  ACCORD_URL?: string;

  /** True unless an own OpenID provider is set. */
  get demo(): boolean {
    return this.OIDC_ISSUER === undefined;
  }

  /** Whether the organizations of the demonstration are registered: unasked only where Accord made all of it itself. */
  get seeds(): boolean {
    const isOwn = this.DATABASE_URL === undefined && this.EVENTSTORE_URL === undefined;
    return this.ACCORD_SEED ?? (this.demo && isOwn);
  }

  /** How many connections each use of the database may have. */
  get pools() {
    return {
      appends: this.POOL_APPENDS,
      commands: this.POOL_COMMANDS,
      queries: this.POOL_QUERIES,
      queriesWaiting: this.POOL_QUERIES_WAITING,
      followers: this.POOL_FOLLOWERS,
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
