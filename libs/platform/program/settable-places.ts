import { resolve } from 'node:path';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { PoolSize, Port, Text, WholeNumber } from './setting-kinds.js';
import { Setting } from './settings.js';

const ENVIRONMENTS = ['development', 'test', 'production'];
const POSTGRES = /^postgres(ql)?:\/\//;
const EVENTSTORE = /^esdb(\+discover)?:\/\//;
const POSTGRES_ADDRESS = 'an address such as postgres://role:password@host:5432/database';

/** Where Accord runs, what it keeps its records in and who signs in to it, and how much it does at once. */
export class SettablePlaces {
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

  @Text(/^(https:\/\/\S+|[^\s@/]+@[^\s@/]+)$/, {
    meaning: 'Where people find help: it stands at the foot of every page',
    allowed: 'a mail address, or an address that begins with https://',
    usual: 'none: pages name whom to ask',
    readBy: ['api', 'start'],
  })
  HELP_CONTACT?: string;

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
}
