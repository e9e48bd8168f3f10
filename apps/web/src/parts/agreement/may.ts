/** What the reader may do with an agreement, by the name of a command. */
import { useQueryClient } from '@tanstack/react-query';
import type { Agreement } from '../../api/types.js';

/** Whether the person may send a command now. */
export const mayDo = ({ actions }: Agreement, command: string): boolean =>
  actions?.some((action) => action.command === command && action.allowed) ?? false;

/** Why not, by code; nothing where it is not the person's at all, or allowed. */
export const barOf = ({ actions }: Agreement, command: string): string | undefined =>
  actions?.find((action) => action.command === command && !action.allowed)?.code;

/** What no command on an agreement makes old: the policy, who reads, and what was considered on one revision. */
const STAYS: ReadonlySet<string> = new Set(['session', 'personas', 'policy', 'amendment-check']);

/** Has everything read again that a command on an agreement makes old. */
export function useMakeOld(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey: [name] }) => !STAYS.has(String(name)),
    });
  };
}
