import { isUuid } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';

/** An event that concerns agreements, and the aggregate it belongs to. */
export type Concern = { readonly event: RecordedEvent } & (
  | { readonly agreementId: string; readonly organizationId: null }
  | { readonly agreementId: null; readonly organizationId: string }
);

/** Id of the aggregate whose stream this is; null when the stream belongs to another category. */
function idIn(category: string, streamId: string): string | null {
  const id = streamId.slice(category.length + 1);
  return streamId.startsWith(`${category}-`) && isUuid(id) ? id : null;
}

/** True for an event that concerns agreements. */
export const isConcern = (event: RecordedEvent): boolean => concernsOf([event]).length > 0;

/** The events of a batch that concern agreements: their own, and those of organizations. */
export const concernsOf = (events: readonly RecordedEvent[]): readonly Concern[] =>
  events.flatMap((event): readonly Concern[] => {
    const agreementId = idIn('agreement', event.streamId);
    if (agreementId !== null) return [{ event, agreementId, organizationId: null }];
    const organizationId = idIn('organization', event.streamId);
    return organizationId === null ? [] : [{ event, agreementId: null, organizationId }];
  });
