import { resolve } from 'node:path';
import { plainToInstance, Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, validateSync } from 'class-validator';

const asNumber = Transform(({ value }: { value: unknown }) => (value === undefined ? undefined : Number(value)));
const asFlag = Transform(({ value }: { value: unknown }) => value === 'true' || value === '1');

/** A port that others can be told: 0, which is any free one, is none. The first judge that objects gives the reason. */
const isPort: PropertyDecorator = (target, property) =>
  [asNumber, IsInt(), Min(1), Max(65_535)].forEach((judge) => judge(target, String(property)));

/** A number of connections: of each kind at least one. */
const isPoolSize: PropertyDecorator = (target, property) =>
  [asNumber, IsInt(), Min(1), Max(1_000)].forEach((judge) => judge(target, String(property)));

/** The settings of Accord, all of them environment variables. Without any, it runs on this machine by itself. */
export class Configuration {
  /** `production` refuses every convenience of the demonstration. */
  @IsIn(['development', 'test', 'production']) NODE_ENV: string = 'development';
  @IsString() HOST: string = '127.0.0.1';
  @isPort PORT: number = 3000;
  /** Address under which callers reach Accord; the issuer of the embedded provider follows from it. */
  @IsOptional() @Matches(/^https?:\/\/[^/]+$/) PUBLIC_URL?: string;
  /** Port of its own for metrics; without it they are served beside the API. */
  @IsOptional() @isPort METRICS_PORT?: number;
  /** Port of the worker for health and metrics: beside the API in one environment, hence one of its own. */
  @isPort WORKER_PORT: number = 3001;
  /** Where the embedded database and its keys live. */
  @Transform(({ value }: { value: string }) => resolve(value)) @IsString() ACCORD_DATA_DIR: string = resolve('.data');
  /** A PostgreSQL of your own instead of the embedded one (role of the application). */
  @IsOptional() @Matches(/^postgres(ql)?:\/\//) DATABASE_URL?: string;
  /** The same database as its owner: for `accord migrate`, and for `npm start`, which migrates where it is set. */
  @IsOptional() @Matches(/^postgres(ql)?:\/\//) DATABASE_OWNER_URL?: string;
  /** Your OpenID provider; without it the embedded one with personas, which production refuses. */
  @IsOptional() @Matches(/^https?:\/\//) OIDC_ISSUER?: string;
  @IsString() OIDC_AUDIENCE: string = 'accord-api';
  /** 32 bytes, hex or base64, that wrap the keys of sealed fields; with the embedded database: a file beside it. */
  @IsOptional() @IsString() ACCORD_MASTER_KEY?: string;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent']) LOG_LEVEL: string = 'info';
  /** Requests that one caller may send within a minute; 0 = any number. Off in the demonstration, 1,200 otherwise. */
  @IsOptional() @asNumber @IsInt() @Min(0) @Max(1_000_000) RATE_LIMIT?: number;
  /** Requests of one caller that only read and may be under way at once; 0 = any number. */
  @asNumber @IsInt() @Min(0) @Max(10_000) READS_AT_ONCE: number = 16;
  /** Connections to the database, by what they are for. */
  @isPoolSize POOL_APPENDS: number = 2;
  @isPoolSize POOL_COMMANDS: number = 8;
  /** Few queries at a time leave the processors of a small machine to the commands; many may wait. */
  @isPoolSize POOL_QUERIES: number = 4;
  @isPoolSize POOL_FOLLOWERS: number = 8;
  /** The most queries that may wait for a connection. */
  @asNumber @IsInt() @Min(0) @Max(10_000) POOL_QUERIES_WAITING: number = 60;
  /** Seeds organizations and personas at start; on in the demonstration. */
  @IsOptional() @asFlag @IsBoolean() ACCORD_SEED?: boolean;

  /** True unless an own OpenID provider is set. */
  get demo(): boolean {
    return this.OIDC_ISSUER === undefined;
  }

  /** Requests that one caller may send within a minute; 0 = any number. */
  get rateLimit(): number {
    return this.RATE_LIMIT ?? (this.demo ? 0 : 1_200);
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

  /** Base address without a slash at its end. */
  get baseUrl(): string {
    return this.PUBLIC_URL ?? `http://${this.HOST.includes(':') ? `[${this.HOST}]` : this.HOST}:${this.PORT}`;
  }
}

/** A setting that cannot be used, with one line that says which and why. */
export class UnusableConfiguration extends Error {
  override readonly name = 'UnusableConfiguration';
}

/** What production cannot do without: its own provider, database and key take the places of the demonstration's. */
const NEEDED_IN_PRODUCTION = ['OIDC_ISSUER', 'DATABASE_URL', 'ACCORD_MASTER_KEY'] as const;

/**
 * Reads the settings from the environment; unknown variables are none of ours.
 * @param needed what a program cannot do without in production, when it is not all of it
 * @throws {UnusableConfiguration} naming every setting that is wrong, or else every one that is missing, all at once
 */
export function readConfiguration(
  environment: NodeJS.ProcessEnv,
  needed: readonly (typeof CONFIGURATION_KEYS)[number][] = NEEDED_IN_PRODUCTION,
): Configuration {
  const known = Object.fromEntries(
    CONFIGURATION_KEYS.filter((key) => environment[key] !== undefined && environment[key] !== '').map((key) => [
      key,
      environment[key],
    ]),
  );
  const configuration = plainToInstance(Configuration, known, { exposeDefaultValues: true });
  const wrong = validateSync(configuration, { skipUndefinedProperties: true, stopAtFirstError: true });
  if (wrong.length > 0) {
    const reasons = wrong.map((one) => `${one.property}: ${Object.values(one.constraints ?? {}).join(', ')}`);
    throw new UnusableConfiguration(`Settings that cannot be used: ${reasons.join('; ')}`);
  }
  const missing = needed.filter((key) => configuration[key] === undefined);
  if (configuration.NODE_ENV === 'production' && missing.length > 0)
    throw new UnusableConfiguration(
      `NODE_ENV=production needs ${missing.join(', ')}: personas, the embedded database and its key are for the demonstration only.`,
    );
  return configuration;
}

/** Names of all settings. */
export const CONFIGURATION_KEYS = [
  'NODE_ENV',
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'METRICS_PORT',
  'WORKER_PORT',
  'ACCORD_DATA_DIR',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'ACCORD_MASTER_KEY',
  'LOG_LEVEL',
  'RATE_LIMIT',
  'READS_AT_ONCE',
  'POOL_APPENDS',
  'POOL_COMMANDS',
  'POOL_QUERIES',
  'POOL_QUERIES_WAITING',
  'POOL_FOLLOWERS',
  'ACCORD_SEED',
] as const;
