import type { UseQueryResult } from '@tanstack/react-query';
import type { HistoryItem } from '../../../api/types.js';
import { MarkIcon } from '../../../design/event-timeline.js';
import { Moment } from '../../../design/moment.js';
import { Section } from '../../../design/section.js';
import { Loaded } from '../../../parts/loaded.js';
import { aboutOf } from '../../../words/event-details.js';
import { markOf, whatHappened } from '../../../words/events.js';
import { personOf } from '../../../words/functions.js';

/** Who acted, as an ISAO sees it: its own people by id, government staff by function. */
const whoOf = ({ actor: { subjectId, function: name } }: HistoryItem): string =>
  subjectId ?? (name === null ? '' : personOf(name));

/** What happened, and of which office or for which function, where it is of one of several: `Concurrence recorded: counsel`. */
export function titleOf({ type, payload }: HistoryItem): string {
  const about = aboutOf(type, payload);
  return about === undefined ? whatHappened(type) : `${whatHappened(type)}: ${about}`;
}

interface Happening {
  readonly item: HistoryItem;
  readonly times: number;
}

/** Changes that one person made in a row are one line: the last of them, and how many there were. */
export function happeningsOf(history: readonly HistoryItem[]): readonly Happening[] {
  const happenings: Happening[] = [];
  for (const item of history.toReversed()) {
    const last = happenings.at(-1);
    const isMore = last !== undefined && titleOf(last.item) === titleOf(item) && whoOf(last.item) === whoOf(item);
    if (isMore) happenings[happenings.length - 1] = { item: last.item, times: last.times + 1 };
    else happenings.push({ item, times: 1 });
  }
  return happenings;
}

/** What has happened, the newest first. */
export function Happened({ history }: { readonly history: UseQueryResult<readonly HistoryItem[]> }) {
  return (
    <Section title="What has happened">
      <Loaded query={history} label="history">
        {(items) => (
          <ul className="happened">
            {happeningsOf(items).map(({ item, times }) => (
              <li key={item.eventId}>
                <Moment at={item.recordedAt} />
                <MarkIcon mark={markOf(item.type, item.actor.function)} />
                <span>
                  {titleOf(item)}
                  {times > 1 && `, ${times} times`}
                  <span className="under">{whoOf(item)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
