import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { asFlag, Text } from './setting-kinds.js';
import { SettablePlaces } from './settable-places.js';
import { Setting } from './settings.js';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const REDIS = /^rediss?(\+sentinel|\+cluster)?:\/\/\S+$/;
const REDIS_ADDRESSES =
  'redis://host:6379/0, redis+sentinel://host:26379,host:26379/name/0 or redis+cluster://host:6379,host:6379, with rediss for TLS';

/** What can be set, all of it as environment variables. Without any, Accord runs on this machine by itself. */
export class Settable extends SettablePlaces {
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
