import { lookup } from 'node:dns/promises';
import { literalAddress, type HostAddress } from './public-addresses.js';
import { mayConnectTo, type ReceiverRules } from './receiver-url.js';

/** Finds every address that a name leads to. @throws when there is none, or nobody answers */
export type LookUp = (host: string) => Promise<readonly HostAddress[]>;

/** As the system resolves names. */
export const systemLookUp: LookUp = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/** What a name leads to: addresses that may be connected to, all of them, or why none is. */
export type Found =
  | { readonly addresses: readonly [HostAddress, ...HostAddress[]] }
  | { readonly wrong: 'no-address' | 'address-not-public' };

/**
 * Looks a host up, once: whoever connects, connects to what is returned here. One address that is not public spoils the others, for a
 * name that leads both inside and outside is no mistake.
 */
export async function findReceiver(host: string, lookUp: LookUp, rules: ReceiverRules): Promise<Found> {
  const literal = literalAddress(host);
  const found = literal === null ? await lookUp(host).catch(() => []) : [literal];
  const [first, ...more] = found;
  if (first === undefined) return { wrong: 'no-address' };
  const isFit = found.every(({ address }) => mayConnectTo(address, rules));
  return isFit ? { addresses: [first, ...more] } : { wrong: 'address-not-public' };
}
