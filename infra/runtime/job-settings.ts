import type { Configuration } from '@accord/platform/program';

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
}

/** What the settings say of jobs and mails. */
export function jobSettingsOf(configuration: Configuration): JobSettings {
  const { REDIS_URL: url, REDIS_PREFIX: prefix, REDIS_CA: ca, SMTP_URL, MAIL_FROM: from } = configuration;
  return {
    redis: url === undefined ? null : { url, prefix, ...(ca === undefined ? {} : { ca }) },
    smtp: SMTP_URL === undefined ? null : { url: SMTP_URL, from },
    capturesMails: configuration.capturesMails,
    personas: configuration.demo && configuration.NODE_ENV !== 'production',
    baseUrl: configuration.baseUrl,
  };
}
