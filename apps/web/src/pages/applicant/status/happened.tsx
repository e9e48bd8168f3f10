import type { UseQueryResult } from '@tanstack/react-query';
import type { HistoryItem } from '../../../api/types.js';
import { EventTimeline } from '../../../design/event-timeline.js';
import { Section } from '../../../design/section.js';
import { Loaded } from '../../../parts/loaded.js';
import { markOf, whatHappened } from '../../../words/events.js';
import { personOf } from '../../../words/functions.js';

/** Who acted, as an ISAO sees it: its own people by id, government staff by function. */
const whoOf = ({ actor: { subjectId, function: name } }: HistoryItem): string => {
  if (subjectId !== null) return subjectId;
  return name === null ? '' : personOf(name);
};

/** What has happened, the newest first. */
export function Happened({ history }: { readonly history: UseQueryResult<readonly HistoryItem[]> }) {
  return (
    <Section title="What has happened">
      <Loaded query={history} label="history">
        {(items) => (
          <EventTimeline
            caption="What has happened, the newest first"
            entries={items.toReversed().map((item) => ({
              id: item.eventId,
              number: item.revision ?? undefined,
              at: item.recordedAt,
              mark: markOf(item.type, item.actor.function),
              what: whatHappened(item.type),
              who: whoOf(item),
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}
