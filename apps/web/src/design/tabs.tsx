import { useEffect, useRef } from 'react';
import { CountBadge } from './count-badge.js';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
  /** There are more than were counted. */
  readonly hasMore?: boolean;
  /** The number is of what is over its target. */
  readonly isOver?: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** Which part of a list, with how many stand in each. They choose what one list shows: buttons, not a widget of panels. */
export function TabsWithCounts({ label, tabs, current, onChoose }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => show(row.current), [current]);
  return (
    <div ref={row} className="tabs" role="group" aria-label={label}>
      {tabs.map(({ id, name, count, hasMore = false, isOver = false }) => (
        <button key={id} type="button" aria-pressed={id === current} onClick={() => onChoose(id)}>
          {name}
          {count !== undefined && <CountBadge count={count} hasMore={hasMore} isOver={isOver} />}
        </button>
      ))}
    </div>
  );
}

/** On a small screen the row is longer than the screen: the chosen tab is moved into it. */
function show(row: HTMLElement | null): void {
  const chosen = row?.querySelector<HTMLElement>('[aria-pressed="true"]');
  if (!row || !chosen) return;
  const left = chosen.offsetLeft - row.offsetLeft;
  const isSeen = left >= row.scrollLeft && left + chosen.offsetWidth <= row.scrollLeft + row.clientWidth;
  if (!isSeen) row.scrollLeft = left;
}
