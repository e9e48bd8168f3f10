import { resolve } from 'node:path';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { asFlag, PoolSize, Port, Text, WholeNumber } from './setting-kinds.js';
import { Setting } from './settings.js';

const ENVIRONMENTS = ['development', 'test', 'production'];
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const POSTGRES = /^postgres(ql)?:\/\//;
const EVENTSTORE = /^esdb(\+discover)?:\/\//;
const REDIS = /^rediss?(\+sentinel|\+cluster)?:\/\/\S+$/;
const REDIS_ADDRESSES =
  'redis://host:6379/0, redis+sentinel://host:26379,host:26379/name/0 or redis+cluster://host:6379,host:6379, with rediss for TLS';
const POSTGRES_ADDRESS = 'an address such as postgres://role:password@host:5432/database';

/** What can be set, all of it as environment variables. Without any, Accord runs on this machine by itself. */
export class Settable {
  @Setting({
    meaning: '`production` refuses personas and everything else of the demonstration',
    allowed: `one of ${ENVIRONMENTS.join(', ')}`,
    usual: 'development',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  @IsIn(ENVIRONMENTS)
  NODE_ENV: string = 'development';

  @Text(POSTGRES, {
    meaning: 'The PostgreSQL of your own, as the role `accord_app`: it can add events and cannot change or remove them',
    allowed: POSTGRES_ADDRESS,
    usual: 'the embedded one',
    secret: true,
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  DATABASE_URL?: string;

  @Text(POSTGRES, {
    meaning:
      'The same database as its owner: for `accord migrate`, and for `npm start`, which migrates where it is set',
    allowed: POSTGRES_ADDRESS,
    secret: true,
    readBy: ['start', 'cli'],
  })
  DATABASE_OWNER_URL?: string;

  @Text(EVENTSTORE, {
    meaning:
      'The EventStoreDB that keeps the log, one node or a cluster; keys, drafts and read models stay in PostgreSQL',
    allowed: 'an address such as esdb://user:password@host:2113,host:2113?tlsCAFile=/path',
    usual: 'the log is in PostgreSQL, too',
    secret: true,
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  EVENTSTORE_URL?: string;

  @Text(/^[a-z][a-z0-9_]{0,31}$/, {
    meaning: 'Begins the names of all streams in EventStoreDB, where other systems use it as well',
    allowed: 'a small letter, and up to 31 more, digits or "_"',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  EVENTSTORE_PREFIX?: string;

  @Text(/^https?:\/\//, {
    meaning: 'The OpenID provider whose access tokens count',
    allowed: 'an address that begins with https:// or http://',
    usual: 'the embedded one, with personas',
    readBy: ['api', 'start'],
  })
  OIDC_ISSUER?: string;

  @Setting({
    meaning: 'For whom access tokens are',
    allowed: 'a text',
    usual: 'accord-api',
    readBy: ['api', 'start'],
  })
  @IsString()
  OIDC_AUDIENCE: string = 'accord-api';

  @Text(/./, {
    meaning: 'The client under which the provider knows the web application, when people sign in there',
    allowed: 'a text',
    usual: 'nobody signs in through a browser; with personas there is one',
    readBy: ['api', 'start'],
  })
  OIDC_CLIENT_ID?: string;

  @Text(/./, {
    meaning: 'The secret of that client',
    allowed: 'a text',
    usual: 'the client has none, and proves itself by PKCE alone',
    secret: true,
    readBy: ['api', 'start'],
  })
  OIDC_CLIENT_SECRET?: string;

  @Setting({
    meaning: 'What is asked of the provider when somebody signs in through a browser',
    allowed: 'words with spaces between, openid among them',
    usual: 'openid',
    readBy: ['api', 'start'],
  })
  @Matches(/^(.+ )?openid( .+)?$/)
  OIDC_SCOPE: string = 'openid';

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

  @Port({ meaning: 'The port of the API', usual: '3000', readBy: ['api', 'worker', 'start', 'cli'] })
  PORT: number = 3000;

  @Text(/^https?:\/\/[^/]+$/, {
    meaning: 'The address under which callers reach the API, when that is another one',
    allowed: 'an address such as https://accord.example, without a path',
    usual: 'http://HOST:PORT',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
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

  @WholeNumber(0, 1_000_000, {
    meaning: 'Requests that one caller may send within a minute; 0 is any number',
    usual: '1200; 0 with personas',
    readBy: ['api', 'start'],
  })
  @IsOptional()
  RATE_LIMIT?: number;

  @WholeNumber(0, 10_000, {
    meaning: 'Requests of one caller that only read and may be under way at once; 0 is any number',
    usual: '16; 0 with personas',
    readBy: ['api', 'start'],
  })
  @IsOptional()
  READS_AT_ONCE?: number;

  @WholeNumber(0, 300, { meaning: 'Seconds for which it still answers when told to stop', usual: '5', readBy: ['api'] })
  DRAIN_SECONDS: number = 5;

  @PoolSize({ meaning: 'Connections for appends', usual: '2' })
  POOL_APPENDS: number = 2;

  @PoolSize({ meaning: 'Connections for what commands read', usual: '8' })
  POOL_COMMANDS: number = 8;

  /** Few queries at a time leave the processors of a small machine to the commands; many may wait. */
  @PoolSize({ meaning: 'Connections for queries', usual: '4' })
  POOL_QUERIES: number = 4;

  @PoolSize({ meaning: 'Connections for read models', usual: '8' })
  POOL_FOLLOWERS: number = 8;

  @WholeNumber(0, 10_000, {
    meaning: 'The most queries that may wait for a connection',
    usual: '60',
    readBy: ['api', 'worker', 'start', 'cli'],
  })
  POOL_QUERIES_WAITING: number = 60;

  /** Each kind of job keeps one to listen, where PostgreSQL carries them: with fewer nothing would be done, in silence. */
  @PoolSize({ meaning: 'Connections for jobs, 8 at least', usual: '9', least: 8 })
  POOL_JOBS: number = 9;

  @Text(REDIS, {
    meaning: 'The Redis that carries jobs; one server, Sentinels or a Cluster',
    allowed: `an address such as ${REDIS_ADDRESSES}`,
    usual: 'jobs are carried by PostgreSQL',
    secret: true,
    readBy: ['worker', 'start'],
  })
  REDIS_URL?: string;

  @Text(/^-----BEGIN CERTIFICATE-----/, {
    meaning: 'Certificates that vouch for the Redis, as PEM',
    allowed: 'certificates as PEM, most easily as a file',
    usual: 'those that Node trusts',
    readBy: ['worker', 'start'],
  })
  REDIS_CA?: string;

  @Setting({
    meaning: 'What the names of all that is kept in the Redis begin with',
    allowed: 'letters, digits, - and _',
    usual: 'accord',
    readBy: ['worker', 'start'],
  })
  @Matches(/^[A-Za-z0-9_-]{1,50}$/)
  REDIS_PREFIX: string = 'accord';

  @Text(/^smtps?:\/\/[^\s/]+(\/\S*)?$/, {
    meaning:
      'The server that takes mails. Without it the demonstration shows them under /dev/outbox, and production writes none',
    allowed: 'an address such as smtps://user:password@mail.example:465',
    secret: true,
    readBy: ['worker', 'start'],
  })
  SMTP_URL?: string;

  @Setting({
    meaning: 'Whom mails come from',
    allowed: 'an address such as accord@agency.example',
    usual: 'accord@localhost',
    readBy: ['worker', 'start'],
  })
  @Matches(/^[^\s@<>,;]+@[^\s@<>,;]+$/)
  MAIL_FROM: string = 'accord@localhost';

  @Setting({
    meaning: 'For tests: webhooks may go to this machine, on any port and without TLS there. Production refuses it',
    allowed: 'true or false',
    usual: 'false: https to the public internet alone',
    readBy: ['api', 'worker', 'start'],
  })
  @asFlag
  @IsBoolean()
  WEBHOOKS_TO_LOOPBACK: boolean = false;

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

  @Text(/^https?:\/\/./, {
    meaning: 'The system that `accord demo` plays against, and `accord import-legacy` imports into',
    allowed: 'an address such as http://127.0.0.1:3000',
    usual: 'the one at HOST:PORT, which it starts where there is none',
    readBy: ['cli'],
  })
  ACCORD_URL?: string;

  @Text(/^\S+$/, {
    meaning: 'The access token with which `accord import-legacy` sends, where it is not a persona of the demonstration',
    allowed: 'a token of the OpenID provider',
    secret: true,
    readBy: ['cli'],
  })
  ACCORD_TOKEN?: string;
}
