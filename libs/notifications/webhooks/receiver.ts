import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent, request as tlsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { findReceiver, systemLookUp, type LookUp } from './name-lookup.js';
import type { HostAddress } from './public-addresses.js';
import { judgeReceiverUrl, type ReceiverRules } from './receiver-url.js';

/**
 * Why no answer came, in a word: nothing that a receiver or a resolver said. What leads to no address and what leads to one that is not
 * public are one word, `address-not-public`, so that nobody learns from it which names there are inside; `no-address` is of before that.
 */
export const FAILURES = ['address-not-public', 'no-address', 'timed-out', 'no-connection', 'no-trust'] as const;
export type Failure = (typeof FAILURES)[number];

/** What came of a try: the status of the answer, or why there is none. The rest of an answer is not kept. */
export type Answer = { readonly status: number; readonly retryAfterMs: number | null } | { readonly failure: Failure };

/** What is sent. */
export interface Parcel {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How receivers are met. */
export interface ReceiverOptions extends ReceiverRules {
  readonly lookUp?: LookUp;
  /** A try that takes longer, in milliseconds, has failed: from the lookup to the head of the answer. */
  readonly answerWithinMs?: number;
  /** Who vouches for receivers, besides whom Node trusts: for tests. */
  readonly ca?: string;
}

/** Standard Webhooks: 15 to 30 seconds. */
const ANSWER_WITHIN_MS = 15_000;
/** Bytes of the head and of the body of an answer that are read at most. */
const LONGEST_HEAD = 8_192;
const LONGEST_BODY = 16_384;

/** A lookup that answers what was found and judged before: nobody is asked a second time. */
const pinned =
  (addresses: readonly [HostAddress, ...HostAddress[]]): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, [...addresses]) : done(null, addresses[0].address, addresses[0].family);

/** Sends one parcel, to an address that was judged at this moment, and follows no redirect. */
export class Receiver {
  private readonly lookUp: LookUp;

  constructor(private readonly options: ReceiverOptions) {
    this.lookUp = options.lookUp ?? systemLookUp;
  }

  /** What is wrong with an address, looked up now, in a sentence; null when it may be sent to. */
  async objectionTo(text: string): Promise<string | null> {
    const judged = judgeReceiverUrl(text, this.options);
    if ('wrong' in judged) return judged.wrong;
    const found = await this.find(judged.url.hostname);
    // one sentence for all: whoever asks learns nothing of what names lead to inside of this network
    return 'addresses' in found ? null : 'The host leads to no address of the public internet at this moment.';
  }

  /** Sends a parcel. Never throws: that nobody answers is an answer, too. */
  async send(parcel: Parcel): Promise<Answer> {
    const judged = judgeReceiverUrl(parcel.url, this.options);
    if ('wrong' in judged) return { failure: 'address-not-public' };
    const until = AbortSignal.timeout(this.options.answerWithinMs ?? ANSWER_WITHIN_MS);
    const found = await this.find(judged.url.hostname, until);
    if ('wrong' in found) return { failure: found.wrong === 'timed-out' ? 'timed-out' : 'address-not-public' };
    return this.post(judged.url, parcel, pinned(found.addresses), until);
  }

  private async find(host: string, until = AbortSignal.timeout(this.options.answerWithinMs ?? ANSWER_WITHIN_MS)) {
    const late = new Promise<{ readonly wrong: 'timed-out' }>((resolve) => {
      until.addEventListener('abort', () => resolve({ wrong: 'timed-out' }), { once: true });
    });
    return Promise.race([findReceiver(host, this.lookUp, this.options), late]);
  }

  private post(url: URL, { headers, body }: Parcel, lookup: LookupFunction, until: AbortSignal): Promise<Answer> {
    const bytes = Buffer.from(body);
    const options: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'content-length': bytes.length },
      lookup,
      signal: until,
      maxHeaderSize: LONGEST_HEAD,
    };
    return new Promise((resolve) => {
      const sent =
        url.protocol === 'https:' ? this.overTls(url, options) : plainRequest(url, { ...options, agent: false });
      sent.once('response', (response) => {
        resolve(answerOf(response));
        drop(response);
      });
      sent.on('error', (cause) => resolve({ failure: failureOf(cause, until) }));
      sent.on('close', () => resolve({ failure: 'no-connection' })); // after an answer nobody listens any more
      sent.end(bytes);
    });
  }

  /** On a connection of its own: one that was made before leads where nobody looked now. */
  private overTls(url: URL, options: RequestOptions) {
    const { ca } = this.options;
    const agent = new Agent({ keepAlive: false, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) });
    return tlsRequest(url, { ...options, agent });
  }
}

function answerOf({ statusCode = 0, headers }: IncomingMessage): Answer {
  const seconds = /^\d{1,9}$/.exec(headers['retry-after'] ?? '')?.[0];
  return { status: statusCode, retryAfterMs: seconds === undefined ? null : Number(seconds) * 1_000 };
}

/** Reads the little that a body may be, so that its sender can end, and hangs up on what is longer. */
function drop(response: IncomingMessage): void {
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > LONGEST_BODY) response.destroy();
  });
  response.on('error', () => undefined); // who hangs up in the middle has answered before
}

/** Codes of a chain, a name or a protocol that TLS does not take. */
const NO_TRUST = /^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/;

function failureOf(cause: unknown, until: AbortSignal): Failure {
  if (until.aborted) return 'timed-out';
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return NO_TRUST.test(code) ? 'no-trust' : 'no-connection';
}
