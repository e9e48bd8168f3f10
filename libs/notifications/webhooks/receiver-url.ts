import { isLoopback, isPublicAddress, literalAddress } from './public-addresses.js';

/** What a receiver may be besides what production allows. */
export interface ReceiverRules {
  /** True in tests only: a receiver on this machine, on any port, and there without TLS, too. */
  readonly allowsLoopback: boolean;
}

/** Longest address, in characters. */
export const LONGEST_URL = 2_000;

/** Names that lead nowhere outside a machine or a network (RFC 6761, 6762, 7686, 8375, 9476). */
const SPECIAL_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|onion|alt|arpa)$/;

/** What may not be in a text that stands for an address: whoever reads it would take it for another one. */
const UNSEEN = /[\s\\\p{Cc}\p{Cf}\u2028\u2029]/u;

/** An address of a receiver, or what is wrong with it in a sentence that repeats nothing of it. */
export type JudgedUrl = { readonly url: URL } | { readonly wrong: string };

/** True for an address that may be connected to. */
export const mayConnectTo = (address: string, { allowsLoopback }: ReceiverRules): boolean =>
  isPublicAddress(address) || (allowsLoopback && isLoopback(address));

/** Judges the address of a receiver by its text. What its name leads to is judged when it is looked up. */
export function judgeReceiverUrl(text: string, rules: ReceiverRules): JudgedUrl {
  if (text.length > LONGEST_URL) return { wrong: `An address has at most ${LONGEST_URL} characters.` };
  if (UNSEEN.test(text) || !URL.canParse(text)) return { wrong: 'This is no address.' };
  const url = new URL(text);
  const literal = literalAddress(url.hostname);
  const isTest = rules.allowsLoopback && literal !== null && isLoopback(literal.address);
  if (url.protocol !== 'https:' && !(isTest && url.protocol === 'http:'))
    return { wrong: 'An address begins with https://.' };
  if (url.username !== '' || url.password !== '') return { wrong: 'An address holds no user and no password.' };
  if (url.hash !== '' || text.includes('#')) return { wrong: 'An address has no part behind #.' };
  if (url.port !== '' && !rules.allowsLoopback) return { wrong: 'An address names no port: 443 is the one.' };
  const wrong = literal === null ? wrongOfName(url.hostname) : wrongOfLiteral(literal.address, rules);
  return wrong === null ? { url } : { wrong };
}

const wrongOfName = (host: string): string | null =>
  !host.includes('.') || host.endsWith('.') || SPECIAL_NAMES.test(host)
    ? 'The host is not a name of the public internet.'
    : null;

const wrongOfLiteral = (address: string, rules: ReceiverRules): string | null =>
  mayConnectTo(address, rules) ? null : 'The host is not an address of the public internet.';
