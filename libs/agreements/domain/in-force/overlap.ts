import type { Application } from '../application.js';

type Scope = Pick<Application, 'collections' | 'infoTypes' | 'channels'>;

const meet = (a: string, b: string): boolean => a === b || a === 'both' || b === 'both';

/**
 * True when two applications overlap in scope (rules.md#overlap): they share a collection; or, where one of them has
 * none, a type of information in the same direction over the same channel. `both` meets either direction.
 */
export function overlaps(a: Scope | null, b: Scope | null): boolean {
  if (!a || !b) return false;
  if (a.collections.length > 0 && b.collections.length > 0)
    return a.collections.some(({ id }) => b.collections.some((other) => other.id === id));
  return (
    a.channels.some((channel) => b.channels.includes(channel)) &&
    a.infoTypes.some((one) =>
      b.infoTypes.some((other) => other.type === one.type && meet(one.direction, other.direction)),
    )
  );
}
