import type { Agreement } from '../../api/types.js';

/** The day with whose end an agreement ends, by its term or by a notice before; undefined where it has no end. */
export function lastDayOf({ activation, notice }: Pick<Agreement, 'activation' | 'notice'>): string | undefined {
  const term = activation?.expiresOn;
  return notice !== undefined && (term === undefined || notice.effectiveOn < term) ? notice.effectiveOn : term;
}
