/** Lines of a record that belong together: recorded by the same command, or within the same request. */
import type { HistoryItem } from '../../api/types.js';

/** The lines of one command, in the order of the record. */
export interface RelatedCommand {
  readonly commandId: string;
  readonly lines: readonly HistoryItem[];
}

/** What a line belongs to: the request that it came of; where nobody may know it, its command. */
export const requestOf = ({ correlationId, commandId }: HistoryItem): string | null => correlationId ?? commandId;

/**
 * The commands of a line's request with their lines; the line itself among them. What was tried and refused under the same
 * command stands with what it recorded later. Nothing where a line stands alone.
 */
export function relatedTo(item: HistoryItem, items: readonly HistoryItem[]): readonly RelatedCommand[] {
  const request = requestOf(item);
  if (request === null) return [];
  const commands = new Set(items.filter((one) => requestOf(one) === request).map(({ commandId }) => commandId));
  const lines = items.filter((one) => one.commandId !== null && commands.has(one.commandId));
  if (lines.length < 2) return [];
  return [...new Set(lines.flatMap(({ commandId }) => commandId ?? []))].map((commandId) => ({
    commandId,
    lines: lines.filter((one) => one.commandId === commandId),
  }));
}
