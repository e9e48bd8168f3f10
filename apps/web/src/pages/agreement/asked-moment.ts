/** The moment that an address asks about. */

/** Now; a moment before, or one that has not come yet, ISO 8601 UTC; or something that is no moment. */
export type AskedMoment =
  { readonly kind: 'now' | 'unreadable' } | { readonly kind: 'past' | 'ahead'; readonly at: string };

/** A day, perhaps a time of it, perhaps a zone: without one it is UTC. The blank is what a plus sign becomes in an address. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?(Z|[+ -]\d{2}:\d{2})?$/;

/** Reads a moment. @param now milliseconds since 1970: what lies behind it is ahead */
export function askedMoment(word: string | undefined, now: number): AskedMoment {
  if (word === undefined) return { kind: 'now' };
  const [, day, time = '00:00', zone = 'Z'] = MOMENT.exec(word) ?? [];
  const at = day === undefined ? NaN : Date.parse(`${day}T${time}${zone.replace(' ', '+')}`);
  if (Number.isNaN(at)) return { kind: 'unreadable' };
  return { kind: at > now ? 'ahead' : 'past', at: new Date(at).toISOString() };
}
