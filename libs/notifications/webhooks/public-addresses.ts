import ipaddr from 'ipaddr.js';

/** An address that a name leads to. */
export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Global unicast of IPv6, the only part that is given out (RFC 4291). */
const GLOBAL_UNICAST = [ipaddr.IPv6.parse('2000::'), 3] as const;

/** An address as what it is in the end: one of IPv4 that is written as one of IPv6 is judged as the former. */
const addressIn = (text: string): ipaddr.IPv4 | ipaddr.IPv6 | null =>
  ipaddr.isValid(text) && !text.includes('%') ? ipaddr.process(text) : null;

/** True for an address of the public internet: none of this machine, of a network of its own, or of what is set apart for something else. */
export function isPublicAddress(text: string): boolean {
  const address = addressIn(text);
  if (address === null || address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST[0], GLOBAL_UNICAST[1]);
}

/** True for an address of this machine. */
export const isLoopback = (text: string): boolean => addressIn(text)?.range() === 'loopback';

/** The address that a host of a URL is written as; null where it is a name. */
export function literalAddress(host: string): HostAddress | null {
  const text = host.startsWith('[') ? host.slice(1, -1) : host;
  if (!ipaddr.isValid(text)) return null;
  return { address: text, family: ipaddr.parse(text) instanceof ipaddr.IPv4 ? 4 : 6 };
}
