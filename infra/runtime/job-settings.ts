import { addressOf, type JobsTuning } from '@accord/jobs';
import { UnusableConfiguration, type Configuration } from '@accord/platform/program';

/** What jobs and mails go by. */
export interface JobSettings {
  /** The Redis that carries jobs; null where PostgreSQL does. */
  readonly redis: { readonly url: string; readonly prefix: string; readonly ca?: string } | null;
  /** The server that takes mails; null where there is none. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** True where mails of a demonstration are kept and shown. */
  readonly capturesMails: boolean;
  /** True where people are personas, whose addresses lead nowhere. */
  readonly personas: boolean;
  /** Base address of links in mails. */
  readonly baseUrl: string;
  /** True in tests only: webhooks may go to this machine. */
  readonly webhooksToLoopback?: boolean;
  /** Rests between tries of a webhook, in milliseconds, where they differ from those of production: for tests. */
  readonly webhookRests?: readonly number[];
  /** Numbers that differ from those of production: for tests. */
  readonly tuning?: Partial<JobsTuning>;
}

function redisOf({ REDIS_URL: url, REDIS_PREFIX: prefix, REDIS_CA: ca }: Configuration): JobSettings['redis'] {
  if (url === undefined) return null;
  try {
    addressOf(url);
  } catch (error) {
    throw new UnusableConfiguration(`REDIS_URL: ${error instanceof Error ? error.message : 'unusable'}.`);
  }
  return { url, prefix, ...(ca === undefined ? {} : { ca }) };
}

/** What the settings say of jobs and mails. @throws {UnusableConfiguration} when the address of the Redis is none */
export function jobSettingsOf(configuration: Configuration): JobSettings {
  const { SMTP_URL, MAIL_FROM: from } = configuration;
  return {
    redis: redisOf(configuration),
    smtp: SMTP_URL === undefined ? null : { url: SMTP_URL, from },
    capturesMails: configuration.capturesMails,
    personas: configuration.demo && configuration.NODE_ENV !== 'production',
    baseUrl: configuration.baseUrl,
    webhooksToLoopback: configuration.WEBHOOKS_TO_LOOPBACK,
  };
}
